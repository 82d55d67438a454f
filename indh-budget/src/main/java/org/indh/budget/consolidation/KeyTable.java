package org.indh.budget.consolidation;

import java.util.Arrays;

/** Numbers keys of so many integers each, from 0, in the order in which they were met: a hash table without objects. */
final class KeyTable {
    private static final int SMALLEST = 16;

    private final int width;
    private int[] keys;
    private int[] slots = new int[SMALLEST];
    private int size;

    KeyTable(int width) {
        this.width = width;
        this.keys = new int[SMALLEST * width];
    }

    int size() {
        return size;
    }

    /** That integer of a key. */
    int get(int number, int index) {
        return keys[number * width + index];
    }

    /** The number of a key; it is numbered if it is new. */
    int number(int[] key) {
        int mask = slots.length - 1;
        int slot = hash(key, 0) & mask;
        while (slots[slot] != 0) {
            int number = slots[slot] - 1;
            if (isAt(number, key)) {
                return number;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = size + 1;
        if ((size + 1) * width > keys.length) {
            keys = Arrays.copyOf(keys, Math.multiplyExact(keys.length, 2));
        }
        System.arraycopy(key, 0, keys, size * width, width);
        size++;
        if (size > slots.length / 2) {
            rehash();
        }
        return size - 1;
    }

    private boolean isAt(int number, int[] key) {
        int start = number * width;
        for (int i = 0; i < width; i++) {
            if (keys[start + i] != key[i]) {
                return false;
            }
        }
        return true;
    }

    private int hash(int[] from, int start) {
        long hash = 0;
        for (int i = start; i < start + width; i++) {
            hash = (hash ^ from[i]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> 29;
        }
        return (int) hash;
    }

    private void rehash() {
        int[] wider = new int[Math.multiplyExact(slots.length, 2)];
        int mask = wider.length - 1;
        for (int number = 0; number < size; number++) {
            int slot = hash(keys, number * width) & mask;
            while (wider[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            wider[slot] = number + 1;
        }
        slots = wider;
    }

    KeyTable copy() {
        KeyTable copy = new KeyTable(width);
        copy.keys = keys.clone();
        copy.slots = slots.clone();
        copy.size = size;
        return copy;
    }
}
