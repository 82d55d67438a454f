package org.indh.budget.consolidation;

import org.indh.budget.BudgetLine;

/**
 * The cells of lines that do not fit into {@link CellSlots}: in finer digits than a currency has, in a second currency, in
 * kind, unknown, or beyond what a long holds. They are rare; all threads share these.
 */
final class CellsBeside {
    private final KeyTable keys;
    private final SumColumns sums;
    private final LineSpans spans;
    private final int[] key;

    /** @param width how many numbers a key has */
    CellsBeside(int width, CurrencyPlaces currencies) {
        this.keys = new KeyTable(width, SumColumns.WORDS + LineSpans.WORDS);
        this.sums = new SumColumns(keys.records(), currencies);
        this.spans = new LineSpans(keys.records());
        this.key = new int[width];
    }

    /** Adds a line of a buffer. */
    synchronized void add(BulkBuffer lines, int index) {
        lines.key(index, key);
        int cell = keys.number(key);
        sums.add(cell, lines.currency(index), lines.units(index));
        spans.add(cell, lines.line(index));
    }

    /** Adds a line that was read as such. */
    synchronized void add(int[] of, BudgetLine line, int fileLine) {
        int cell = keys.number(of);
        sums.add(cell, line, line.isInKind());
        spans.add(cell, fileLine);
    }

    /** Their keys, and the records that hold their sums. */
    KeyTable keys() {
        return keys;
    }

    /** Their sums, with what stands beside the records. */
    SumColumns sums() {
        return sums;
    }
}
