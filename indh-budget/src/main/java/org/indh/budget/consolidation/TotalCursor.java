package org.indh.budget.consolidation;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Subtotals.Table;
import org.jspecify.annotations.Nullable;

/** Stands on one total after another: see {@link Subtotals}. For one thread. */
public final class TotalCursor {
    private final List<Table> tables;
    private int table = -1;
    private int[] cells = new int[0];
    private int at = -1;

    TotalCursor(List<Table> tables) {
        this.tables = tables;
    }

    /** Goes on to the next total; false where there is none any more. */
    public boolean next() {
        at++;
        while (at >= cells.length) {
            table++;
            if (table >= tables.size()) {
                table = tables.size();
                cells = new int[0];
                return false;
            }
            cells = CellOrder.of(tables.get(table));
            at = 0;
        }
        return true;
    }

    private Table on() {
        return tables.get(table);
    }

    /** The dimensions of the level. */
    public List<Dimension> by() {
        return on().columns().stream().map(Column::dimension).toList();
    }

    /** How many dimensions the level has. */
    public int width() {
        return on().columns().size();
    }

    /** The code in the dimension at that place of {@link #by}; nothing where the lines have none. */
    public Optional<String> code(int index) {
        Column column = on().columns().get(index);
        return Optional.ofNullable(column.code(on().level().number(cells[at], index)));
    }

    /** Where the total stands. */
    public Cell cell() {
        @Nullable String[] codes = new @Nullable String[width()];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = code(i).orElse(null);
        }
        return Cell.of(by(), codes);
    }

    /** How many lines it is made of. */
    public long lines() {
        return on().level().lines(cells[at]);
    }

    /**
     * The total in minor units, without making an object: where it is in one currency, in money, and fits a long; else nothing,
     * and {@link #total} tells. Lines whose amount is unknown make it nothing as well.
     */
    public OptionalLong minor() {
        return on().level().minor(cells[at]);
    }

    /** The total. */
    public Total total() {
        return on().level().total(cells[at]);
    }
}
