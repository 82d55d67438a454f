package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.indh.budget.Dimension;

/**
 * A consolidation as a table of two ways (tableau croisé): its rows by some dimensions, its columns by others, and the totals
 * on its margins. A margin that would add what is never added, such as two phases in columns, is not there.
 */
public final class Pivot {
    private final Consolidation cells;
    private final ImmutableList<Dimension> rowsBy;
    private final ImmutableList<Dimension> columnsBy;
    private final SortedMap<Cell, Total> rowTotals;
    private final SortedMap<Cell, Total> columnTotals;

    Pivot(Consolidation cells, List<Dimension> rowsBy, List<Dimension> columnsBy) {
        this.cells = cells;
        this.rowsBy = ImmutableList.copyOf(rowsBy);
        this.columnsBy = ImmutableList.copyOf(columnsBy);
        this.rowTotals = cells.margins(this.rowsBy);
        this.columnTotals = cells.margins(this.columnsBy);
    }

    /** The rows, in order: the cells by the dimensions of rows alone. */
    public List<Cell> rows() {
        return distinct(rowsBy);
    }

    /** The columns, in order. */
    public List<Cell> columns() {
        return distinct(columnsBy);
    }

    private List<Cell> distinct(List<Dimension> dimensions) {
        return cells.cells().keySet().stream()
                .map(cell -> part(cell, dimensions))
                .distinct()
                .sorted()
                .collect(ImmutableList.toImmutableList());
    }

    private static Cell part(Cell cell, List<Dimension> dimensions) {
        ImmutableSortedMap.Builder<Dimension, String> codes = ImmutableSortedMap.naturalOrder();
        dimensions.forEach(dimension -> cell.code(dimension).ifPresent(code -> codes.put(dimension, code)));
        return new Cell(dimensions, codes.build());
    }

    /** The row that a row of a finer table lies in. */
    Cell around(Cell finer) {
        return part(finer, rowsBy);
    }

    /** What stands in a row and a column; nothing where no line does. */
    public Optional<Total> at(Cell row, Cell column) {
        return at(cell(row, column));
    }

    /** What stands in such a cell; nothing where no line does. */
    Optional<Total> at(Cell cell) {
        return Optional.ofNullable(cells.cells().get(cell));
    }

    /** The cell of a row and a column, as {@link Consolidation#lines(Cell)} opens it. */
    public Cell cell(Cell row, Cell column) {
        return new Cell(
                ImmutableList.<Dimension>builder()
                        .addAll(row.by())
                        .addAll(column.by())
                        .build(),
                ImmutableSortedMap.<Dimension, String>naturalOrder()
                        .putAll(row.codes())
                        .putAll(column.codes())
                        .build());
    }

    /** The total of a row; nothing where its columns are not added up, or there is no such row. */
    public Optional<Total> ofRow(Cell row) {
        return Optional.ofNullable(rowTotals.get(row));
    }

    /** The total of a column; nothing where its rows are not added up, or there is no such column. */
    public Optional<Total> ofColumn(Cell column) {
        return Optional.ofNullable(columnTotals.get(column));
    }

    /** The total of all; nothing where rows or columns are not added up. */
    public Optional<Total> total() {
        return cells.margins(List.of()).values().stream().findFirst();
    }

    /** The editions of the hierarchies that its codes are taken from, or that its lines were chosen by: "HCP 2014". */
    public List<String> editions() {
        return cells.editions();
    }

    /**
     * The table as a report shows it, in thousands or millions, in one currency: totals first, and what is below them so that it
     * adds up to them or the difference is known. The exact table stays what it is.
     *
     * @param digits digits after the point, −40 to 40: −3 prints thousands
     * @throws org.indh.core.text.InvalidValueException for any other number of digits
     */
    public PrintedPivot presented(int digits, Currency currency) {
        return new PrintedPivot(this, new PrintedAmounts(digits, currency, false), null);
    }

    /**
     * The same of contributions in kind (valorisation).
     *
     * @throws org.indh.core.text.InvalidValueException for any other number of digits
     */
    public PrintedPivot presentedInKind(int digits, Currency currency) {
        return new PrintedPivot(this, new PrintedAmounts(digits, currency, true), null);
    }
}
