package org.indh.budget.consolidation;

import java.util.Arrays;

/** How the numbers of a key lie in longs: each has its bits in one of them, and is added there at its place. */
final class KeyLayout {
    private final int[] word;
    private final int[] shift;
    private final int[] bits;
    private final int words;

    private KeyLayout(int[] bits) {
        this.bits = bits;
        this.word = new int[bits.length];
        this.shift = new int[bits.length];
        int used = 0;
        int at = 0;
        for (int i = 0; i < bits.length; i++) {
            if (used + bits[i] > Long.SIZE) {
                at++;
                used = 0;
            }
            word[i] = at;
            shift[i] = used;
            used += bits[i];
        }
        this.words = at + 1;
    }

    /** For so many numbers that are 0 or 1. */
    static KeyLayout of(int width) {
        int[] bits = new int[width];
        Arrays.fill(bits, 1);
        return new KeyLayout(bits);
    }

    /** How many numbers a key has. */
    int width() {
        return bits.length;
    }

    /** How many longs a key takes. */
    int words() {
        return words;
    }

    /** Whether each number has bits enough. */
    boolean holds(int[] key) {
        int beyond = 0;
        for (int i = 0; i < bits.length; i++) {
            beyond |= key[i] >>> bits[i];
        }
        return beyond == 0;
    }

    /** The same with twice the room for each number that has not bits enough. */
    KeyLayout widened(int[] key) {
        int[] wider = bits.clone();
        for (int i = 0; i < wider.length; i++) {
            int needed = Integer.SIZE - Integer.numberOfLeadingZeros(key[i]);
            if (needed > wider[i]) {
                wider[i] = Math.min(Integer.SIZE - 1, needed + 1);
            }
        }
        return new KeyLayout(wider);
    }

    /** One that has as much room for each number as either: the other one or this where that has. */
    KeyLayout with(KeyLayout other) {
        if (other.covers(this)) {
            return other;
        }
        if (covers(other)) {
            return this;
        }
        int[] wider = bits.clone();
        for (int i = 0; i < wider.length; i++) {
            wider[i] = Math.max(wider[i], other.bits[i]);
        }
        return new KeyLayout(wider);
    }

    /** Whether keys lie in both alike. */
    boolean isSameAs(KeyLayout other) {
        return Arrays.equals(bits, other.bits);
    }

    private boolean covers(KeyLayout other) {
        boolean covers = true;
        for (int i = 0; i < bits.length && this != other; i++) {
            covers &= bits[i] >= other.bits[i];
        }
        return covers;
    }

    /**
     * Packs a key into the longs from that place on.
     *
     * @return whether each number has bits enough; what was packed is of no use where not
     */
    boolean pack(int[] key, long[] into, int at) {
        int beyond = 0;
        if (words == 1) {
            long packed = 0;
            for (int i = 0; i < key.length; i++) {
                beyond |= key[i] >>> bits[i];
                packed |= (long) key[i] << shift[i];
            }
            into[at] = packed;
        } else {
            Arrays.fill(into, at, at + words, 0);
            for (int i = 0; i < key.length; i++) {
                beyond |= key[i] >>> bits[i];
                into[at + word[i]] |= (long) key[i] << shift[i];
            }
        }
        return beyond == 0;
    }

    /** The key that the longs from that place on hold. */
    void unpack(long[] from, int at, int[] key) {
        for (int i = 0; i < bits.length; i++) {
            key[i] = number(from[at + word[i]], i);
        }
    }

    /** Which of the longs holds the number at that place. */
    int word(int index) {
        return word[index];
    }

    /** The number at that place, of the long that holds it. */
    int number(long held, int index) {
        return (int) (held >>> shift[index] & (1L << bits[index]) - 1);
    }
}
