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

    /** One that has as much room for each number as either. */
    KeyLayout with(KeyLayout other) {
        int[] wider = bits.clone();
        for (int i = 0; i < wider.length; i++) {
            wider[i] = Math.max(wider[i], other.bits[i]);
        }
        return new KeyLayout(wider);
    }

    void pack(int[] key, long[] into) {
        Arrays.fill(into, 0);
        for (int i = 0; i < bits.length; i++) {
            into[word[i]] |= (long) key[i] << shift[i];
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
