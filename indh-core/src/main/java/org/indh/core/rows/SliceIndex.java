package org.indh.core.rows;

import java.util.Arrays;

/**
 * Numbers slices of bytes from 0, in the order in which they were met, so that a text that stands in a million rows is looked
 * at once: {@code "Tiznit"} is 0, {@code "Tafraout"} 1, {@code "Tiznit"} 0 again. For one thread.
 *
 * <p>Up to 16 bytes are compared as two numbers; most codes are no longer.
 */
public final class SliceIndex {
    private static final int SMALLEST = 32;
    private static final int SHORT = 2 * Long.BYTES;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    /** Of each slot, the first and the next eight bytes of a slice. */
    private long[] words = new long[2 * SMALLEST];

    /** Of each slot, how long the slice is and one more than its number; nil where there is none. */
    private long[] known = new long[SMALLEST];

    /** Those of more than 16 bytes, by their number. */
    private byte[][] longer = new byte[0][];

    private int size;

    /** Without a number yet. */
    public SliceIndex() {}

    /** How many slices have a number. */
    public int size() {
        return size;
    }

    /**
     * The number of a slice; the next one where it is new.
     *
     * @param bytes with at least eight bytes, of any value, after the slice
     */
    public int number(byte[] bytes, int start, int end) {
        int length = end - start;
        long first = length == 0 ? 0 : ByteWords.word(bytes, start);
        long next = 0;
        if (length < Long.BYTES) {
            first &= below(length);
        } else if (length < SHORT) {
            next = ByteWords.word(bytes, start + Long.BYTES) & below(length - Long.BYTES);
        } else {
            next = ByteWords.word(bytes, start + Long.BYTES);
        }
        int mask = known.length - 1;
        int slot = hash(first, next, length) & mask;
        while (known[slot] != 0) {
            boolean isSame =
                    words[2 * slot] == first && words[2 * slot + 1] == next && known[slot] >>> Integer.SIZE == length;
            if (isSame && (length <= SHORT || isLonger(number(slot), bytes, start, end))) {
                return number(slot);
            }
            slot = (slot + 1) & mask;
        }
        append(slot, first, next, bytes, start, end);
        return size - 1;
    }

    /** The bits of so many bytes, fewer than eight. */
    private static long below(int bytes) {
        return (1L << (bytes * Byte.SIZE)) - 1;
    }

    private static int hash(long first, long next, int length) {
        long hash = (first ^ length) * MIX;
        hash = (hash ^ (hash >>> Integer.SIZE) ^ next) * MIX;
        return (int) (hash ^ (hash >>> Integer.SIZE));
    }

    private int number(int slot) {
        return (int) known[slot] - 1;
    }

    private boolean isLonger(int number, byte[] bytes, int start, int end) {
        return Arrays.equals(longer[number], 0, longer[number].length, bytes, start, end);
    }

    private void append(int slot, long first, long next, byte[] bytes, int start, int end) {
        int length = end - start;
        words[2 * slot] = first;
        words[2 * slot + 1] = next;
        size++;
        known[slot] = (long) length << Integer.SIZE | size;
        if (length > SHORT) {
            if (size > longer.length) {
                longer = Arrays.copyOf(longer, 2 * size);
            }
            longer[size - 1] = Arrays.copyOfRange(bytes, start, end);
        }
        if (size > known.length / 2) {
            grow();
        }
    }

    private void grow() {
        long[] narrow = words;
        long[] old = known;
        words = new long[2 * narrow.length];
        known = new long[2 * old.length];
        int mask = known.length - 1;
        for (int from = 0; from < old.length; from++) {
            if (old[from] != 0) {
                int length = (int) (old[from] >>> Integer.SIZE);
                int slot = hash(narrow[2 * from], narrow[2 * from + 1], length) & mask;
                while (known[slot] != 0) {
                    slot = (slot + 1) & mask;
                }
                words[2 * slot] = narrow[2 * from];
                words[2 * slot + 1] = narrow[2 * from + 1];
                known[slot] = old[from];
            }
        }
    }
}
