package org.indh.budget.consolidation;

/** Lines of one thread that wait to be added to one part of the cells: of each its key, amount, currency and place. */
final class BulkBuffer {
    /** So many lines are added at a time. */
    static final int ROOM = 512;

    private final int[] currencies = new int[ROOM];
    private final int[] lines = new int[ROOM];
    private final long[] units = new long[ROOM];
    private KeyLayout layout;
    private long[] keys;
    private int count;

    BulkBuffer(KeyLayout layout) {
        this.layout = layout;
        this.keys = new long[ROOM * layout.words()];
    }

    /** Keeps a line. @return whether it is full now */
    boolean add(int[] key, int currency, long amount, int line) {
        if (!layout.pack(key, keys, count * layout.words())) {
            lay(layout.widened(key));
            layout.pack(key, keys, count * layout.words());
        }
        currencies[count] = currency;
        lines[count] = line;
        units[count] = amount;
        count++;
        return count == ROOM;
    }

    /** Packs the keys of its lines as that layout says, and those to come. */
    void lay(KeyLayout wider) {
        if (wider != layout) {
            long[] repacked = new long[ROOM * wider.words()];
            int[] key = new int[wider.width()];
            for (int i = 0; i < count; i++) {
                layout.unpack(keys, i * layout.words(), key);
                wider.pack(key, repacked, i * wider.words());
            }
            keys = repacked;
            layout = wider;
        }
    }

    KeyLayout layout() {
        return layout;
    }

    int count() {
        return count;
    }

    void clear() {
        count = 0;
    }

    /** The keys, one after the other, packed as the layout says. */
    long[] keys() {
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
