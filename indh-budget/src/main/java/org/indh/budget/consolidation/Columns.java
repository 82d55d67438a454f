package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableList;
import java.util.Arrays;
import org.indh.budget.BudgetLine;
import org.jspecify.annotations.Nullable;

/**
 * The finest sums, in columns: a number for each code, a key of numbers for each cell, its sums and, where they are kept, its
 * lines. The codes that are kept apart are one number of the key, for most tables have one such combination.
 */
final class Columns {
    private final Plan plan;
    private final int shown;
    private final ImmutableList<Dictionary> dictionaries;
    private final KeyTable apart;
    private final KeyTable keys;
    private final SumColumns sums;
    private final @Nullable LineChains lines;
    private final int[] key;
    private final int[] kept;
    private boolean isKeptKnown;
    private final WaitingLines waiting;

    private Columns(
            Plan plan,
            ImmutableList<Dictionary> dictionaries,
            KeyTable apart,
            KeyTable keys,
            SumColumns sums,
            @Nullable LineChains lines) {
        this.plan = plan;
        this.shown = plan.by().size();
        this.dictionaries = dictionaries;
        this.apart = apart;
        this.keys = keys;
        this.sums = sums;
        this.lines = lines;
        this.key = new int[shown + 1];
        this.kept = new int[dictionaries.size() - shown];
        this.waiting = new WaitingLines(keys);
    }

    static Columns of(Plan plan, boolean keepsLines) {
        KeyTable keys = new KeyTable(plan.by().size() + 1, SumColumns.WORDS);
        return new Columns(
                plan,
                plan.all().stream().map(dimension -> new Dictionary()).collect(ImmutableList.toImmutableList()),
                new KeyTable(plan.all().size() - plan.by().size()),
                keys,
                new SumColumns(keys.records(), new CurrencyPlaces()),
                keepsLines ? new LineChains() : null);
    }

    Columns copy() {
        settle();
        KeyTable copied = keys.copy();
        return new Columns(
                plan,
                dictionaries.stream().map(Dictionary::copy).collect(ImmutableList.toImmutableList()),
                apart.copy(),
                copied,
                sums.copy(copied.records()),
                lines == null ? null : lines.copy());
    }

    /** The number of the cell with those codes, in the plan's order; there is one from now on. */
    int cell(@Nullable String[] codes) {
        settle();
        place(codes);
        return keys.number(key);
    }

    /** Adds a line with those codes, in the plan's order. */
    void add(@Nullable String[] codes, BudgetLine line, boolean isInKind) {
        place(codes);
        if (waiting.isFull() || !waiting.holds(key)) {
            settle();
        }
        waiting.add(key, line, isInKind);
    }

    /** Adds the lines that wait: their cells are looked for together, which is quicker than one by one. */
    private void settle() {
        waiting.settle((cell, line, isInKind) -> {
            sums.add(cell, line, isInKind);
            if (lines != null) {
                lines.add(cell, line);
            }
        });
    }

    /** Makes the key of those codes. */
    private void place(@Nullable String[] codes) {
        for (int i = 0; i < codes.length; i++) {
            String code = codes[i];
            place(i, code == null ? 0 : dictionaries.get(i).number(code));
        }
        settleKept();
    }

    private void place(int index, int number) {
        if (index < shown) {
            key[index] = number;
        } else if (kept[index - shown] != number) {
            kept[index - shown] = number;
            isKeptKnown = false;
        }
    }

    /** Most lines are kept apart as the one before. */
    private void settleKept() {
        if (!isKeptKnown) {
            key[shown] = apart.number(kept);
            isKeptKnown = true;
        }
    }

    void add(int cell, Total total) {
        sums.add(cell, total);
    }

    /** What the cell holds; nil where it has no line. */
    Total total(int cell) {
        return sums.lines(cell) > 0 ? sums.total(cell) : Total.ZERO;
    }

    /** Whether the line was there to be taken back. */
    boolean remove(int cell, BudgetLine line) {
        boolean isThere = lines == null ? sums.lines(cell) > 0 : lines.remove(cell, line);
        if (isThere) {
            sums.remove(cell, line);
        }
        return isThere;
    }

    /** Adds the cells of other columns by the same plan; each code of theirs is looked up once. */
    void add(Columns other) {
        settle();
        other.settle();
        int[][] numbers = new int[dictionaries.size()][];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = dictionaries.get(i).numbers(other.dictionaries.get(i));
        }
        int count = other.keys.size();
        for (int from = 0; from < count; from++) {
            if (other.sums.lines(from) > 0) {
                for (int i = 0; i < numbers.length; i++) {
                    place(i, numbers[i][other.number(from, i)]);
                }
                settleKept();
                int cell = keys.number(key);
                sums.add(cell, other.sums, from);
                if (lines != null && other.lines != null) {
                    other.lines.forEach(from, line -> lines.add(cell, line));
                }
            }
        }
    }

    boolean keepsLines() {
        return lines != null;
    }

    private int number(int cell, int index) {
        return index < shown ? keys.get(cell, index) : apart.get(keys.get(cell, shown), index - shown);
    }

    /** All cells that have a line, as a table that nobody adds to any more. */
    Parts parts() {
        settle();
        int[] rows = new int[keys.size()];
        int count = 0;
        for (int cell = 0; cell < rows.length; cell++) {
            if (sums.lines(cell) > 0) {
                rows[count++] = cell;
            }
        }
        ImmutableList.Builder<Column> columns = ImmutableList.builder();
        for (int i = 0; i < plan.all().size(); i++) {
            columns.add(column(i));
        }
        return new Parts(plan.by(), columns.build(), Arrays.copyOf(rows, count), sums, lines);
    }

    private Column column(int index) {
        boolean isUniform = index >= shown && apart.size() == 1;
        return new Column(plan.all().get(index), dictionaries.get(index), isUniform, cell -> number(cell, index));
    }
}
