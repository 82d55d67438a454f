package org.indh.budget.consolidation;

/**
 * The sums of some cells, each cell's record where its key is looked for: a line that is added touches one place of memory. A
 * record has the sum in minor units, the number of lines and the currency ({@link SumColumns}), the first and last line
 * ({@link LineSpans}) and the packed key; one without lines is free.
 */
final class CellSlots {
    private static final int KEY = SumColumns.WORDS + LineSpans.WORDS;
    private static final int SMALLEST = 2 * BulkBuffer.ROOM;

    private final int[] homes = new int[BulkBuffer.ROOM];
    private final long[] met = new long[BulkBuffer.ROOM];
    private final boolean[] isTaken = new boolean[BulkBuffer.ROOM];
    private KeyLayout layout;
    private int words;
    private int capacity;
    private long[] slots;
    private int size;

    CellSlots(KeyLayout layout) {
        this(layout, SMALLEST);
    }

    private CellSlots(KeyLayout layout, int capacity) {
        this.layout = layout;
        this.words = KEY + layout.words();
        this.capacity = capacity;
        this.slots = new long[Math.multiplyExact(capacity, words)];
    }

    /** How many cells there are. */
    int size() {
        return size;
    }

    /** How numbers lie in the keys now. */
    KeyLayout layout() {
        return layout;
    }

    /** Receives the lines of a buffer, by their place in it, that a cell cannot take. */
    @FunctionalInterface
    interface Others {
        void take(BulkBuffer lines, int index);
    }

    /**
     * Adds the lines of a buffer, whose keys are packed as here. A line in another currency than its cell's, and one that the
     * sum would overflow with, is handed on.
     */
    void add(BulkBuffer lines, Others others) {
        reserve(size + lines.count());
        look(lines);
        long[] keys = lines.keys();
        int keyWords = words - KEY;
        for (int i = 0; i < lines.count(); i++) {
            boolean isHome = isTaken[i] && met[i] == keys[i] && keyWords == 1;
            int at = isHome ? homes[i] : slot(keys, i * keyWords, homes[i]);
            if (!isHome && isFree(at)) {
                System.arraycopy(keys, i * keyWords, slots, at + KEY, keyWords);
                size++;
            }
            if (SumColumns.add(slots, at, lines.currency(i), lines.units(i), 1)) {
                LineSpans.add(slots, at, lines.line(i), lines.line(i));
            } else {
                others.take(lines, i);
            }
        }
    }

    /** What stands first where each line's cell is looked for: while the processor waits for one, it asks for the next. */
    private void look(BulkBuffer lines) {
        int keyWords = words - KEY;
        for (int i = 0; i < lines.count(); i++) {
            homes[i] = home(lines.keys(), i * keyWords);
        }
        for (int i = 0; i < lines.count(); i++) {
            met[i] = slots[homes[i] + KEY];
            isTaken[i] = !isFree(homes[i]);
        }
    }

    private int home(long[] keys, int key) {
        long hash = 0;
        for (int i = key; i < key + words - KEY; i++) {
            hash = (hash ^ keys[i]) * 0x9E3779B97F4A7C15L;
            hash ^= hash >>> Integer.SIZE;
        }
        return (int) ((hash & 0xFFFF_FFFFL) * capacity >>> Integer.SIZE) * words;
    }

    /** Where the record of a key stands, or is to stand. */
    private int slot(long[] keys, int key, int home) {
        int at = home;
        while (!isFree(at) && !isAt(at, keys, key)) {
            at += words;
            at = at == slots.length ? 0 : at;
        }
        return at;
    }

    private boolean isFree(int at) {
        return SumColumns.isWithoutLines(slots, at);
    }

    private boolean isAt(int at, long[] keys, int key) {
        for (int i = 0; i < words - KEY; i++) {
            if (slots[at + KEY + i] != keys[key + i]) {
                return false;
            }
        }
        return true;
    }

    /** Makes room for so many cells, of which three in four slots may be taken. */
    private void reserve(int cells) {
        if (cells > capacity / 4 * 3) {
            move(layout, Math.max(capacity + capacity / 2, cells / 3 * 4 + 4));
        }
    }

    /** Packs every key anew, as that layout says, which has room for it. */
    void lay(KeyLayout wider) {
        if (!wider.isSameAs(layout)) {
            move(wider, capacity);
        }
        layout = wider;
    }

    private void move(KeyLayout wider, int room) {
        CellSlots moved = new CellSlots(wider, room);
        int[] numbers = new int[wider.width()];
        long[] key = new long[wider.words()];
        for (int at = 0; at < slots.length; at += words) {
            if (!isFree(at)) {
                layout.unpack(slots, at + KEY, numbers);
                wider.pack(numbers, key, 0);
                int to = moved.slot(key, 0, moved.home(key, 0));
                System.arraycopy(slots, at, moved.slots, to, KEY);
                System.arraycopy(key, 0, moved.slots, to + KEY, key.length);
            }
        }
        layout = wider;
        words = moved.words;
        capacity = room;
        slots = moved.slots;
    }

    /** The cells as records that lie close together. */
    Records records() {
        Records records = new Records(words);
        int count = 0;
        for (int at = 0; at < slots.length; at += words) {
            if (!isFree(at)) {
                records.reserve(count);
                System.arraycopy(slots, at, records.page(count), records.place(count), words);
                count++;
            }
        }
        return records;
    }
}
