package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.indh.budget.BudgetLine;
import org.jspecify.annotations.Nullable;

/**
 * The finest sums of a list, in parts that threads fill in turn. Cells that begin alike stand in the same part, so that what a
 * thread adds at a time touches little memory; and since all threads fill the same parts, nothing is held twice.
 */
final class BulkCells {
    private static final int PARTS = 64;

    private final Plan plan;
    private final ImmutableList<Dictionary> dictionaries;
    private final KeyTable apart;
    private final CurrencyPlaces currencies = new CurrencyPlaces();
    private final List<Part> parts = new ArrayList<>();

    BulkCells(Plan plan) {
        this.plan = plan;
        this.dictionaries =
                plan.all().stream().map(dimension -> new Dictionary()).collect(ImmutableList.toImmutableList());
        this.apart = new KeyTable(plan.all().size() - shown());
        for (int i = 0; i < PARTS; i++) {
            parts.add(new Part());
        }
    }

    /** Some of the cells: their keys, whose records hold the sums. */
    private final class Part {
        private final KeyTable keys = new KeyTable(shown() + 1, SumColumns.WORDS + LineSpans.WORDS);
        private final SumColumns sums = new SumColumns(keys.records(), currencies);
        private final LineSpans spans = new LineSpans(keys.records());
        private final int[] cells = new int[BulkBuffer.ROOM];

        synchronized void add(BulkBuffer lines) {
            KeyLayout wider = lines.layout().with(keys.layout());
            keys.lay(wider);
            lines.lay(wider);
            keys.numbers(lines.keys(), lines.count(), cells);
            for (int i = 0; i < lines.count(); i++) {
                sums.add(cells[i], lines.currency(i), lines.units(i));
                spans.add(cells[i], lines.line(i));
            }
        }

        synchronized void add(int[] key, BudgetLine line, int fileLine) {
            int cell = keys.number(key);
            sums.add(cell, line, line.isInKind());
            spans.add(cell, fileLine);
        }
    }

    private int shown() {
        return plan.by().size();
    }

    Plan plan() {
        return plan;
    }

    CurrencyPlaces currencies() {
        return currencies;
    }

    /** How many parts there are. */
    static int count() {
        return PARTS;
    }

    /** The part that a key's cell stands in. */
    static int part(int[] key) {
        return key[0] * 31 + (key.length > 2 ? key[1] : 0) & PARTS - 1;
    }

    /** The codes in the dimension at that place in the plan's order; threads that add to it hold it meanwhile. */
    Dictionary dictionary(int index) {
        return dictionaries.get(index);
    }

    /** The number of what is kept apart: its codes' numbers, in the plan's order. */
    int apart(int[] numbers) {
        synchronized (apart) {
            return apart.number(numbers);
        }
    }

    /** Adds the lines of a buffer to the part that they are of. */
    void add(int part, BulkBuffer lines) {
        parts.get(part).add(lines);
    }

    /** Adds a line that was read as such. */
    void add(int[] key, BudgetLine line, int fileLine) {
        parts.get(part(key)).add(key, line, fileLine);
    }

    /** All cells, as a table, when nobody adds to them any more. */
    BulkTable table() {
        KeyLayout layout = parts.get(0).keys.layout();
        for (Part part : parts) {
            layout = layout.with(part.keys.layout());
        }
        int[] sizes = new int[PARTS];
        int[] starts = new int[PARTS + 1];
        List<Records> records = new ArrayList<>();
        for (int i = 0; i < PARTS; i++) {
            KeyTable keys = parts.get(i).keys;
            keys.lay(layout);
            sizes[i] = keys.size();
            starts[i + 1] = Records.next(starts[i], sizes[i]);
            records.add(keys.records());
        }
        Records all = Records.joined(records, sizes);
        SumColumns sums = new SumColumns(all, currencies);
        for (int i = 0; i < PARTS; i++) {
            sums.takeOver(parts.get(i).sums, starts[i]);
        }
        Parts cells = new Parts(plan.by(), columns(all, layout), rows(starts, sizes), sums, null);
        return new BulkTable(cells, new LineSpans(all));
    }

    /** The numbers of all records, where so many of each part begin there. */
    private static int[] rows(int[] starts, int[] sizes) {
        return IntStream.range(0, sizes.length)
                .flatMap(part -> IntStream.range(starts[part], starts[part] + sizes[part]))
                .toArray();
    }

    private ImmutableList<Column> columns(Records records, KeyLayout layout) {
        int first = SumColumns.WORDS + LineSpans.WORDS;
        ImmutableList.Builder<Column> columns = ImmutableList.builder();
        for (int i = 0; i < plan.all().size(); i++) {
            int index = Math.min(i, shown());
            int word = first + layout.word(index);
            int kept = i - shown();
            columns.add(new Column(plan.all().get(i), dictionaries.get(i), kept >= 0 && apart.size() == 1, cell -> {
                int number = layout.number(records.get(cell, word), index);
                return kept < 0 ? number : apart.get(number, kept);
            }));
        }
        return columns.build();
    }

    /**
     * The cells when all is added.
     *
     * @param parts the finest sums
     * @param spans where their lines stand
     */
    record BulkTable(Parts parts, LineSpans spans) {}

    /** The code of a number. */
    @Nullable
    String code(int index, int number) {
        Dictionary dictionary = dictionaries.get(index);
        synchronized (dictionary) {
            return dictionary.code(number);
        }
    }
}
