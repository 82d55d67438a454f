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
    private final List<CellSlots> parts = new ArrayList<>();
    private final CellsBeside beside;

    BulkCells(Plan plan) {
        this.plan = plan;
        this.dictionaries =
                plan.all().stream().map(dimension -> new Dictionary()).collect(ImmutableList.toImmutableList());
        this.apart = new KeyTable(plan.all().size() - shown());
        this.beside = new CellsBeside(shown() + 1, currencies);
        for (int i = 0; i < PARTS; i++) {
            parts.add(new CellSlots(KeyLayout.of(shown() + 1)));
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
        CellSlots cells = parts.get(part);
        synchronized (cells) {
            KeyLayout wider = lines.layout().with(cells.layout());
            cells.lay(wider);
            lines.lay(wider);
            cells.add(lines, beside::add);
        }
    }

    /** Adds a line that was read as such. */
    void add(int[] key, BudgetLine line, int fileLine) {
        beside.add(key, line, fileLine);
    }

    /**
     * All cells, as a table, when nobody adds to them any more. A cell that has lines beside its others stands there twice;
     * whoever shows it adds both up.
     */
    BulkTable table() {
        KeyLayout layout = beside.keys().layout();
        for (CellSlots part : parts) {
            layout = layout.with(part.layout());
        }
        int[] sizes = new int[PARTS + 1];
        int[] starts = new int[PARTS + 1];
        List<Records> records = new ArrayList<>();
        for (int i = 0; i < PARTS; i++) {
            parts.get(i).lay(layout);
            sizes[i] = parts.get(i).size();
            starts[i + 1] = Records.next(starts[i], sizes[i]);
            records.add(parts.get(i).records());
            parts.set(i, new CellSlots(layout));
        }
        beside.keys().lay(layout);
        sizes[PARTS] = beside.keys().size();
        records.add(beside.keys().records());
        Records all = Records.joined(records, sizes);
        SumColumns sums = new SumColumns(all, currencies);
        sums.takeOver(beside.sums(), starts[PARTS]);
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
