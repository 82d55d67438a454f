package org.indh.budget.consolidation;

import java.util.Arrays;

/**
 * Numbers keys of so many small numbers each, from 0, in the order in which they were met: a hash table without objects. A key
 * is packed into as few longs as its numbers need ({@link KeyLayout}).
 */
final class KeyTable {
    private static final int SMALLEST = 16;
    private static final int LARGEST_SLOTS = 1 << 30;

    private final int width;
    private KeyLayout layout;
    private long[] packed;
    private long[] keys;
    private int[] slots = new int[SMALLEST];
    private int size;

    KeyTable(int width) {
        this(width, KeyLayout.of(width));
    }

    private KeyTable(int width, KeyLayout layout) {
        this.width = width;
        this.layout = layout;
        this.packed = new long[layout.words()];
        this.keys = new long[SMALLEST * layout.words()];
    }

    int size() {
        return size;
    }

    /** That number of a key. */
    int get(int number, int index) {
        return layout.get(keys, number, index);
    }

    /** The number of a key; it is numbered if it is new. */
    int number(int[] key) {
        if (!layout.holds(key)) {
            widen(key);
        }
        layout.pack(key, packed);
        int mask = slots.length - 1;
        int slot = hash(packed, 0) & mask;
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            if (isAt(number)) {
                return number;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = size + 1;
        return append();
    }

    /** The number of a key that was numbered; −1 where it was not. */
    int find(int[] key) {
        if (!layout.holds(key)) {
            return -1;
        }
        layout.pack(key, packed);
        int mask = slots.length - 1;
        int slot = hash(packed, 0) & mask;
        while (slots[slot] != 0 && !isAt(slots[slot] - 1)) {
            slot = (slot + 1) & mask;
        }
        return slots[slot] - 1;
    }

    private int append() {
        int words = layout.words();
        if ((size + 1) * words > keys.length) {
            keys = Arrays.copyOf(keys, grown(keys.length, words));
        }
        System.arraycopy(packed, 0, keys, size * words, words);
        size++;
        if (size > slots.length / 4 * 3) {
            rehash(Math.min(slots.length * 2, LARGEST_SLOTS));
        }
        return size - 1;
    }

    private static int grown(int length, int words) {
        return Math.addExact(length, Math.max(length >> 1, words));
    }

    private boolean isAt(int number) {
        int start = number * packed.length;
        for (int i = 0; i < packed.length; i++) {
            if (keys[start + i] != packed[i]) {
                return false;
            }
        }
        return true;
    }

    private int hash(long[] from, int start) {
        long hash = 0;
        for (int i = start; i < start + packed.length; i++) {
            hash = (hash ^ from[i]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 32;
        }
        return (int) hash;
    }

    /** Makes room for larger numbers: every key is packed anew. */
    private void widen(int[] key) {
        KeyLayout wider = layout.widened(key);
        long[] repacked = new long[Math.max(SMALLEST, size + 1) * wider.words()];
        int[] numbers = new int[width];
        long[] one = new long[wider.words()];
        for (int number = 0; number < size; number++) {
            for (int i = 0; i < width; i++) {
                numbers[i] = get(number, i);
            }
            wider.pack(numbers, one);
            System.arraycopy(one, 0, repacked, number * one.length, one.length);
        }
        layout = wider;
        packed = one;
        keys = repacked;
        rehash(slots.length);
    }

    private void rehash(int length) {
        int[] wider = new int[length];
        int mask = length - 1;
        for (int number = 0; number < size; number++) {
            int slot = hash(keys, number * packed.length) & mask;
            while (wider[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            wider[slot] = number + 1;
        }
        slots = wider;
    }

    KeyTable copy() {
        KeyTable copy = new KeyTable(width, layout);
        copy.keys = keys.clone();
        copy.slots = slots.clone();
        copy.size = size;
        return copy;
    }
}
