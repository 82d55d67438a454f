package org.indh.budget.consolidation;

import org.jspecify.annotations.Nullable;

/**
 * Numbers keys of so many small numbers each, from 0, in the order in which they were met: a hash table without objects. A key
 * is packed into as few longs as its numbers need ({@link KeyLayout}), and stands at the end of a record that whoever made the
 * table may keep other longs in.
 */
final class KeyTable {
    private static final int SMALLEST = 16;
    private static final int LARGEST_SLOTS = 1 << 30;

    private final int width;
    /** Where keys begin in the records. */
    private final int others;

    private final Records records;
    private KeyLayout layout;
    private long[] packed;
    private long[] found = new long[0];
    private int[] slots = new int[SMALLEST];
    private int size;

    KeyTable(int width) {
        this(width, 0);
    }

    /** @param others how many other longs a record has */
    KeyTable(int width, int others) {
        this(width, others, KeyLayout.of(width), null);
    }

    private KeyTable(int width, int others, KeyLayout layout, @Nullable Records records) {
        this.width = width;
        this.others = others;
        this.layout = layout;
        this.packed = new long[layout.words()];
        this.records = records == null ? new Records(others + layout.words()) : records;
    }

    /** The record of each key, by its number. */
    Records records() {
        return records;
    }

    int size() {
        return size;
    }

    /** That number of a key. */
    int get(int number, int index) {
        long word = records.get(number, others + layout.word(index));
        return layout.number(word, index);
    }

    /** The number of a key; it is numbered if it is new. */
    int number(int[] key) {
        if (!layout.pack(key, packed, 0)) {
            lay(layout.widened(key));
            layout.pack(key, packed, 0);
        }
        return number();
    }

    /** The number of the key that was packed. */
    private int number() {
        int mask = slots.length - 1;
        int slot = hash(packed) & mask;
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

    /**
     * The numbers of many keys, packed as {@link #layout} says, which stand one after the other; new ones are numbered. Where
     * they lie far apart in memory it is much quicker than one by one: while the processor waits for one, it asks for the next.
     *
     * @param into receives the numbers
     */
    void numbers(long[] keys, int count, int[] into) {
        int words = packed.length;
        if (words == 1) {
            look(keys, count, into);
        }
        for (int i = 0; i < count; i++) {
            if (words == 1 && into[i] != 0 && found[i] == keys[i]) {
                into[i]--;
            } else {
                System.arraycopy(keys, i * words, packed, 0, words);
                into[i] = number();
            }
        }
    }

    /** What stands first where each key is looked for: one more than its number, and its key. */
    private void look(long[] keys, int count, int[] into) {
        if (found.length < count) {
            found = new long[count];
        }
        int mask = slots.length - 1;
        for (int i = 0; i < count; i++) {
            into[i] = slots[hash(keys[i]) & mask];
        }
        for (int i = 0; i < count; i++) {
            found[i] = into[i] == 0 ? 0 : records.get(into[i] - 1, others);
        }
    }

    /** The number of a key that was numbered; −1 where it was not. */
    int find(int[] key) {
        if (!layout.pack(key, packed, 0)) {
            return -1;
        }
        int mask = slots.length - 1;
        int slot = hash(packed) & mask;
        while (slots[slot] != 0 && !isAt(slots[slot] - 1)) {
            slot = (slot + 1) & mask;
        }
        return slots[slot] - 1;
    }

    private int append() {
        records.reserve(size);
        for (int i = 0; i < packed.length; i++) {
            records.set(size, others + i, packed[i]);
        }
        size++;
        if (size > slots.length / 2) {
            rehash(Math.min(slots.length * 2, LARGEST_SLOTS));
        }
        return size - 1;
    }

    private boolean isAt(int number) {
        for (int i = 0; i < packed.length; i++) {
            if (records.get(number, others + i) != packed[i]) {
                return false;
            }
        }
        return true;
    }

    private static int hash(long[] key) {
        int hash = 0;
        for (long word : key) {
            hash = hash(hash ^ word);
        }
        return hash;
    }

    private static int hash(long word) {
        long hash = word * 0x9E3779B97F4A7C15L;
        return (int) (hash ^ hash >>> 32);
    }

    /** How numbers lie in the keys now. */
    KeyLayout layout() {
        return layout;
    }

    /** Packs every key anew, as that layout says, which has room for it. */
    void lay(KeyLayout wider) {
        if (wider.isSameAs(layout)) {
            layout = wider;
            return;
        }
        long[] repacked = new long[wider.words()];
        int[] numbers = new int[width];
        records.widen(wider.words() - layout.words());
        for (int number = 0; number < size; number++) {
            for (int i = 0; i < width; i++) {
                numbers[i] = get(number, i);
            }
            wider.pack(numbers, repacked, 0);
            for (int i = 0; i < repacked.length; i++) {
                records.set(number, others + i, repacked[i]);
            }
        }
        layout = wider;
        packed = repacked;
        rehash(slots.length);
    }

    private void rehash(int length) {
        int[] wider = new int[length];
        int mask = length - 1;
        long[] key = new long[packed.length];
        for (int number = 0; number < size; number++) {
            for (int i = 0; i < key.length; i++) {
                key[i] = records.get(number, others + i);
            }
            int slot = hash(key) & mask;
            while (wider[slot] != 0) {
                slot = (slot + 1) & mask;
            }
            wider[slot] = number + 1;
        }
        slots = wider;
    }

    KeyTable copy() {
        KeyTable copy = new KeyTable(width, others, layout, records.copy());
        copy.slots = slots.clone();
        copy.size = size;
        return copy;
    }
}
