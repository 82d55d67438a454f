package org.indh.budget.consolidation;

/** Numbers, each once, in eight bytes or a little more: a table that is never more than three quarters full. */
final class LongSet {
    private static final int FIRST_SIZE = 1 << 10;

    private long[] slots = new long[FIRST_SIZE];
    private int size;

    /** Adds a number; whether it was not there. Nought stands for an empty slot, and is kept as one. */
    boolean add(long number) {
        long kept = number == 0 ? 1 : number;
        int slot = slot(slots, kept);
        if (slots[slot] == kept) {
            return false;
        }
        slots[slot] = kept;
        size++;
        if (size > slots.length / 4 * 3) {
            grow();
        }
        return true;
    }

    private static int slot(long[] slots, long number) {
        int slot = Long.hashCode(number) & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != number) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] larger = new long[2 * slots.length];
        for (long number : slots) {
            if (number != 0) {
                larger[slot(larger, number)] = number;
            }
        }
        slots = larger;
    }
}
