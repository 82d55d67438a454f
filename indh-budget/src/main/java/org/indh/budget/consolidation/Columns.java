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
    private final @Nullable LineSpans spans;
    private final int[] key;
    private final int[] kept;

    private Columns(
            Plan plan,
            ImmutableList<Dictionary> dictionaries,
            KeyTable apart,
            KeyTable keys,
            SumColumns sums,
            @Nullable LineChains lines,
            @Nullable LineSpans spans) {
        this.plan = plan;
        this.shown = plan.by().size();
        this.dictionaries = dictionaries;
        this.apart = apart;
        this.keys = keys;
        this.sums = sums;
        this.lines = lines;
        this.spans = spans;
        this.key = new int[shown + 1];
        this.kept = new int[dictionaries.size() - shown];
    }

    static Columns of(Plan plan, boolean keepsLines) {
        return of(plan, keepsLines ? new LineChains() : null, null);
    }

    /** Columns that keep of each cell where in a file its lines stand. */
    static Columns withSpans(Plan plan) {
        return of(plan, null, new LineSpans());
    }

    private static Columns of(Plan plan, @Nullable LineChains lines, @Nullable LineSpans spans) {
        int apart = plan.all().size() - plan.by().size();
        return new Columns(
                plan,
                plan.all().stream().map(dimension -> new Dictionary()).collect(ImmutableList.toImmutableList()),
                new KeyTable(apart),
                new KeyTable(plan.by().size() + 1),
                new SumColumns(),
                lines,
                spans);
    }

    Columns copy() {
        return new Columns(
                plan,
                dictionaries.stream().map(Dictionary::copy).collect(ImmutableList.toImmutableList()),
                apart.copy(),
                keys.copy(),
                sums.copy(),
                lines == null ? null : lines.copy(),
                null);
    }

    /** The number of the cell with those codes, in the plan's order; there is one from now on. */
    int cell(@Nullable String[] codes) {
        for (int i = 0; i < codes.length; i++) {
            place(i, dictionaries.get(i).number(codes[i]));
        }
        return placed();
    }

    /** Says the number of the code in the dimension of that place in the plan's order. */
    void place(int index, int number) {
        if (index < shown) {
            key[index] = number;
        } else {
            kept[index - shown] = number;
        }
    }

    /** The number of the cell whose codes' numbers were placed, one for each dimension. */
    int placed() {
        key[shown] = apart.number(kept);
        return keys.number(key);
    }

    void add(int cell, BudgetLine line, boolean isInKind) {
        sums.add(cell, line, isInKind);
        if (lines != null) {
            lines.add(cell, line);
        }
    }

    /** Adds a line of a file, of so many minor units of the currency at that place of {@link #sums}. */
    void add(int cell, int currency, long units, int fileLine) {
        sums.add(cell, currency, units);
        stood(cell, fileLine);
    }

    /** Says that a line of the cell stands there. */
    void stood(int cell, int fileLine) {
        if (spans != null) {
            spans.add(cell, fileLine);
        }
    }

    void add(int cell, Total total) {
        sums.add(cell, total);
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
                int cell = placed();
                sums.add(cell, other.sums, from);
                if (lines != null && other.lines != null) {
                    other.lines.forEach(from, line -> lines.add(cell, line));
                }
                if (spans != null && other.spans != null) {
                    spans.add(cell, other.spans, from);
                }
            }
        }
    }

    Dictionary dictionary(int index) {
        return dictionaries.get(index);
    }

    SumColumns sums() {
        return sums;
    }

    @Nullable
    LineSpans spans() {
        return spans;
    }

    boolean keepsLines() {
        return lines != null;
    }

    /** The code of a cell in the dimension at that place in the plan's order. */
    @Nullable
    String code(int cell, int index) {
        return dictionaries.get(index).code(number(cell, index));
    }

    private int number(int cell, int index) {
        return index < shown ? keys.get(cell, index) : apart.get(keys.get(cell, shown), index - shown);
    }

    /** All cells that have a line, as a table that nobody adds to any more. */
    Parts parts() {
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
