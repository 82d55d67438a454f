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
        int hash = hash(packed, 0);
        int slot = slot(hash);
        if (slots[slot] == 0) {
            slots[slot] = held(hash, size);
            return append();
        }
        return number(slot);
    }

    /**
     * The numbers of many keys, packed as {@link #layout} says, which stand one after the other; new ones are numbered. Where
     * they lie far apart in memory it is much quicker than one by one: while the processor waits for one, it asks for the next.
     *
     * @param into receives the numbers
     */
    void numbers(long[] keys, int count, int[] into) {
        int words = packed.length;
        look(keys, count, into);
        for (int i = 0; i < count; i++) {
            if (words != 1 || into[i] < 0 || found[i] != keys[i]) {
                System.arraycopy(keys, i * words, packed, 0, words);
                into[i] = number();
            }
        }
    }

    /** The first number that each key may have, −1 for none; and the first word of the key that does have it. */
    private void look(long[] keys, int count, int[] into) {
        if (found.length < count) {
            found = new long[count];
        }
        for (int i = 0; i < count; i++) {
            into[i] = hash(keys, i * packed.length);
        }
        for (int i = 0; i < count; i++) {
            into[i] = number(slot(into[i], into[i]));
        }
        for (int i = 0; i < count; i++) {
            if (into[i] >= 0) {
                found[i] = records.get(into[i], others);
            }
        }
    }

    /** Where the key that was packed stands, which has that hash, or is to stand. */
    private int slot(int hash) {
        int slot = slot(hash, hash);
        while (slots[slot] != 0 && !isAt(number(slot))) {
            slot = slot(hash, slot + 1);
        }
        return slot;
    }

    /** The first slot from there on that is free, or holds as much of a hash as its place does not tell. */
    private int slot(int hash, int from) {
        int mask = slots.length - 1;
        int slot = from & mask;
        while (slots[slot] != 0 && ((slots[slot] ^ hash) & ~mask) != 0) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** What a slot holds of a key: one more than its number, and above that its hash. */
    private int held(int hash, int number) {
        return hash & -slots.length | number + 1;
    }

    /** The number of the key that a slot holds; −1 where it is free. */
    private int number(int slot) {
        return (slots[slot] & slots.length - 1) - 1;
    }

    /** The number of a key that was numbered; −1 where it was not. */
    int find(int[] key) {
        return layout.pack(key, packed, 0) ? number(slot(hash(packed, 0))) : -1;
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

    /** The hash of a packed key that begins there. */
    private int hash(long[] keys, int at) {
        int hash = 0;
        for (int i = at; i < at + packed.length; i++) {
            long mixed = (hash ^ keys[i]) * 0x9E3779B97F4A7C15L;
            hash = (int) (mixed ^ mixed >>> Integer.SIZE);
        }
        return hash;
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
        slots = new int[length];
        long[] key = new long[packed.length];
        for (int number = 0; number < size; number++) {
            for (int i = 0; i < key.length; i++) {
                key[i] = records.get(number, others + i);
            }
            int hash = hash(key, 0);
            int slot = hash & length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & length - 1;
            }
            slots[slot] = held(hash, number);
        }
    }

    KeyTable copy() {
        KeyTable copy = new KeyTable(width, others, layout, records.copy());
        copy.slots = slots.clone();
        copy.size = size;
        return copy;
    }
}
