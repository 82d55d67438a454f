package org.indh.budget.consolidation;

/** Lines of one thread that wait to be added to one part of the cells: of each its key, amount, currency and place. */
final class BulkBuffer {
    /** So many lines are added at a time. */
    static final int ROOM = 128;

    private final int[] keys;
    private final int[] currencies = new int[ROOM];
    private final int[] lines = new int[ROOM];
    private final long[] units = new long[ROOM];
    private int count;

    /** @param width how many numbers a key has */
    BulkBuffer(int width) {
        this.keys = new int[ROOM * width];
    }

    /** Keeps a line. @return whether it is full now */
    boolean add(int[] key, int currency, long amount, int line) {
        System.arraycopy(key, 0, keys, count * key.length, key.length);
        currencies[count] = currency;
        lines[count] = line;
        units[count] = amount;
        count++;
        return count == ROOM;
    }

    int count() {
        return count;
    }

    void clear() {
        count = 0;
    }

    /** The keys, one after the other. */
    int[] keys() {
        return keys;
    }

    int line(int index) {
        return lines[index];
    }

    int currency(int index) {
        return currencies[index];
    }

    long units(int index) {
        return units[index];
    }
}
