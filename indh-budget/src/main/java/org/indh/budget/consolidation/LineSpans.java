package org.indh.budget.consolidation;

/** The first and the last line of each cell, as lines of a file. */
final class LineSpans {
    /** Where it stands in the records: after the sums. */
    private static final int SPAN = SumColumns.WORDS;

    /** How many longs of a record it takes. */
    static final int WORDS = 1;

    private final Records records;

    LineSpans(Records records) {
        this.records = records;
    }

    void add(int cell, int line) {
        add(cell, line, line);
    }

    void add(int cell, LineSpans other, int otherCell) {
        add(cell, other.first(otherCell), other.last(otherCell));
    }

    private void add(int cell, int from, int to) {
        long[] page = records.page(cell);
        int at = records.place(cell) + SPAN;
        int first = (int) (page[at] >>> Integer.SIZE);
        int least = first == 0 ? from : Math.min(first, from);
        int most = Math.max(to, (int) page[at]);
        page[at] = (long) least << Integer.SIZE | most;
    }

    /** The first; nil where there is none. */
    int first(int cell) {
        return (int) (records.get(cell, SPAN) >>> Integer.SIZE);
    }

    int last(int cell) {
        return (int) records.get(cell, SPAN);
    }
}
