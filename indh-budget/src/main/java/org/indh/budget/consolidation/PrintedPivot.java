package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indh.core.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A table of two ways as a report shows it (arrondi de présentation): what is in money, or in kind, in one currency, rounded. The
 * grand total is rounded half up; the totals of rows, and those of columns, add up to it by largest remainder; the cells of a row
 * add up to its total in the same way. The cells of a column may then make a little more or less than its total: the difference is
 * known. Where columns alone have totals, cells add up down them; what has no total is rounded half up by itself.
 *
 * <p>A table with subtotals is printed from the coarsest to the finest: the rows of {@link #finer} add up to those of this one.
 */
public final class PrintedPivot {
    private static final Cell ALL = new Cell(ImmutableList.of(), ImmutableSortedMap.of());

    private final Pivot exact;
    private final PrintedAmounts amounts;
    private final @Nullable Money total;
    private final SortedMap<Cell, Money> rowTotals;
    private final SortedMap<Cell, Money> columnTotals;
    private final SortedMap<Cell, Money> cells = new TreeMap<>();
    private final @Nullable PrintedPivot coarser;
    private final SortedMap<Cell, List<Cell>> groups;

    PrintedPivot(Pivot exact, PrintedAmounts amounts, @Nullable PrintedPivot coarser) {
        this.exact = exact;
        this.amounts = amounts;
        this.coarser = coarser;
        this.groups = groups(exact, coarser);
        this.total = exact.total().map(amounts::rounded).orElse(null);
        this.columnTotals = amounts.adding(total, exact.columns(), exact::ofColumn);
        TreeMap<Cell, Money> totals = new TreeMap<>();
        groups.forEach((above, rows) -> totals.putAll(
                amounts.adding(coarser == null ? total : coarser.rowTotals.get(above), rows, exact::ofRow)));
        this.rowTotals = ImmutableSortedMap.copyOf(totals);
        boolean addsAcross = rowTotals.size() == exact.rows().size();
        if (addsAcross) {
            exact.rows().forEach(row -> add(rowTotals.get(row), List.of(row), exact.columns()));
        } else {
            exact.columns()
                    .forEach(column -> groups.forEach((above, rows) -> {
                        Money printed = coarser == null
                                ? columnTotals.get(column)
                                : coarser.at(above, column).orElse(null);
                        add(printed, rows, List.of(column));
                    }));
        }
    }

    private void add(@Nullable Money printed, List<Cell> rows, List<Cell> columns) {
        List<Cell> places = rows.stream()
                .flatMap(row -> columns.stream().map(column -> exact.cell(row, column)))
                .toList();
        cells.putAll(amounts.adding(printed, places, exact::at));
    }

    /** The rows that lie in each row of the coarser table, or all of them where there is none. */
    private static SortedMap<Cell, List<Cell>> groups(Pivot exact, @Nullable PrintedPivot coarser) {
        TreeMap<Cell, List<Cell>> groups = new TreeMap<>();
        for (Cell row : exact.rows()) {
            Cell above = coarser == null ? ALL : coarser.exact.around(row);
            groups.computeIfAbsent(above, any -> new ArrayList<>()).add(row);
        }
        return groups;
    }

    /**
     * A finer table of the same lines in the same columns, printed so that its rows add up to those of this one: communes below
     * provinces.
     *
     * @param table its rows are by the dimensions of this one's and more
     */
    public PrintedPivot finer(Pivot table) {
        return new PrintedPivot(table, amounts, this);
    }

    /**
     * By how much at most what is printed in a column of the coarser table, or as its total where there is none, differs from
     * what is printed under it (écart d'arrondi); nil where all of it adds up.
     */
    public Money largestDifference() {
        Money largest = amounts.nil();
        for (Cell column : exact.columns()) {
            for (Map.Entry<Cell, List<Cell>> group : groups.entrySet()) {
                Optional<Money> printed = coarser == null ? ofColumn(column) : coarser.at(group.getKey(), column);
                Money parts = amounts.sum(group.getValue().stream()
                        .flatMap(row -> at(row, column).stream())
                        .toList());
                Money difference = printed.map(all -> all.minus(parts).abs()).orElse(amounts.nil());
                largest = difference.compareTo(largest) > 0 ? difference : largest;
            }
        }
        return largest;
    }

    /** The table with its exact amounts. */
    public Pivot exact() {
        return exact;
    }

    /** What is printed in a row and a column; nothing where no line stands there. */
    public Optional<Money> at(Cell row, Cell column) {
        return Optional.ofNullable(cells.get(exact.cell(row, column)));
    }

    /** The printed total of a row; nothing where its columns are not added up. */
    public Optional<Money> ofRow(Cell row) {
        return Optional.ofNullable(rowTotals.get(row));
    }

    /** The printed total of a column; nothing where its rows are not added up. */
    public Optional<Money> ofColumn(Cell column) {
        return Optional.ofNullable(columnTotals.get(column));
    }

    /** The printed total of all; nothing where rows or columns are not added up. */
    public Optional<Money> total() {
        return Optional.ofNullable(total);
    }

    /** By how much a row's printed total is more than its printed cells; nothing where it has none. */
    public Optional<Money> rowDifference(Cell row) {
        return ofRow(row)
                .map(all -> all.minus(amounts.sum(exact.columns().stream()
                        .flatMap(column -> at(row, column).stream())
                        .toList())));
    }

    /** By how much a column's printed total is more than its printed cells (écart d'arrondi); nothing where it has none. */
    public Optional<Money> columnDifference(Cell column) {
        return ofColumn(column)
                .map(all -> all.minus(amounts.sum(exact.rows().stream()
                        .flatMap(row -> at(row, column).stream())
                        .toList())));
    }
}
