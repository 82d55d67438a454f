package org.indh.core.rows;

import java.util.Arrays;

/**
 * Numbers slices of bytes from 0, in the order in which they were met, so that a text that stands in a million rows is looked
 * at once: {@code "Tiznit"} is 0, {@code "Tafraout"} 1, {@code "Tiznit"} 0 again. For one thread.
 */
public final class SliceIndex {
    private static final int SMALLEST = 16;
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private byte[][] slices = new byte[SMALLEST][];
    /** One more than the number that is looked for there; 0 where there is none. */
    private int[] slots = new int[2 * SMALLEST];

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
        int mask = slots.length - 1;
        int slot = hash(bytes, start, end) & mask;
        while (slots[slot] != 0) {
            byte[] slice = slices[slots[slot] - 1];
            if (Arrays.equals(slice, 0, slice.length, bytes, start, end)) {
                return slots[slot] - 1;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = size + 1;
        slices[size] = Arrays.copyOfRange(bytes, start, end);
        size++;
        if (size == slices.length) {
            grow();
        }
        return size - 1;
    }

    private static int hash(byte[] bytes, int start, int end) {
        long hash = (long) end - start;
        int at = start;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            hash = (hash ^ ByteWords.word(bytes, at)) * MIX;
            hash ^= hash >>> 32;
        }
        if (at < end) {
            long rest = ByteWords.word(bytes, at) & ((1L << ((end - at) * Byte.SIZE)) - 1);
            hash = (hash ^ rest) * MIX;
            hash ^= hash >>> 32;
        }
        return (int) hash;
    }

    private void grow() {
        slices = Arrays.copyOf(slices, 2 * size);
        slots = new int[4 * size];
        int mask = slots.length - 1;
        for (int number = 0; number < size; number++) {
            int length = slices[number].length;
            byte[] padded = Arrays.copyOf(slices[number], length + Long.BYTES);
            int slot = hash(padded, 0, length) & mask;
            while (slots[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            slots[slot] = number + 1;
        }
    }
}
