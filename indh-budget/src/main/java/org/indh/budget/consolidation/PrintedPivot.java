package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableSortedMap;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.indh.core.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * A table of two ways as a report shows it (arrondi de présentation): what is in money in one currency, rounded. The grand total
 * is rounded half up; the totals of rows, and those of columns, add up to it by largest remainder; the cells of a row add up to
 * its total in the same way. The cells of a column may then make a little more or less than its total: the difference is known.
 * Where columns alone have totals, cells add up down them; what has no total is rounded half up by itself.
 */
public final class PrintedPivot {
    private final Pivot exact;
    private final int digits;
    private final Currency currency;
    private final @Nullable Money total;
    private final SortedMap<Cell, Money> rowTotals;
    private final SortedMap<Cell, Money> columnTotals;
    private final SortedMap<Cell, Money> cells = new TreeMap<>();

    PrintedPivot(Pivot exact, int digits, Currency currency) {
        this.exact = exact;
        this.digits = digits;
        this.currency = currency;
        this.total = exact.total().map(all -> rounded(all.in(currency))).orElse(null);
        this.rowTotals = below(total, exact.rows(), exact::ofRow);
        this.columnTotals = below(total, exact.columns(), exact::ofColumn);
        boolean addsAcross = rowTotals.size() == exact.rows().size();
        for (Cell line : addsAcross ? exact.rows() : exact.columns()) {
            List<Cell> along = (addsAcross ? exact.columns() : exact.rows())
                    .stream()
                            .map(other -> addsAcross ? exact.cell(line, other) : exact.cell(other, line))
                            .toList();
            cells.putAll(below((addsAcross ? rowTotals : columnTotals).get(line), along, exact::at));
        }
    }

    private Money rounded(Money amount) {
        return amount.rounded(digits, RoundingMode.HALF_UP);
    }

    /** Those places that have a total, printed: below one that is printed already, they add up to it. */
    private SortedMap<Cell, Money> below(
            @Nullable Money printed, List<Cell> places, Function<Cell, Optional<Total>> totals) {
        List<Cell> known = new ArrayList<>();
        List<Money> amounts = new ArrayList<>();
        for (Cell place : places) {
            totals.apply(place).ifPresent(sum -> {
                known.add(place);
                amounts.add(sum.in(currency));
            });
        }
        List<Money> parts = printed == null
                ? amounts.stream().map(this::rounded).toList()
                : Presentation.adding(amounts, printed, digits).parts();
        TreeMap<Cell, Money> byPlace = new TreeMap<>();
        for (int i = 0; i < known.size(); i++) {
            byPlace.put(known.get(i), parts.get(i));
        }
        return ImmutableSortedMap.copyOf(byPlace);
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
                .map(all -> all.minus(sum(exact.columns().stream()
                        .flatMap(column -> at(row, column).stream())
                        .toList())));
    }

    /** By how much a column's printed total is more than its printed cells (écart d'arrondi); nothing where it has none. */
    public Optional<Money> columnDifference(Cell column) {
        return ofColumn(column)
                .map(all -> all.minus(sum(exact.rows().stream()
                        .flatMap(row -> at(row, column).stream())
                        .toList())));
    }

    private Money sum(List<Money> amounts) {
        return Money.total(amounts, currency);
    }
}
