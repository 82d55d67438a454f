package org.indh.budget.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.indh.budget.Budget;
import org.indh.budget.reconciliation.Listing;
import org.indh.budget.reconciliation.Precision;
import org.indh.budget.rule.Relation.Check;
import org.indh.core.validation.At;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict.Gap;

/**
 * Every sum that a budget ought to keep, and the cells that made what is wrong with them.
 *
 * @param relations rows that add up to others
 * @param sums the sums of years, of rows and of views, in the document's order
 * @param unread sums of which an amount could not be read: nobody knows whether they are kept
 * @param suspects the cell that made the gap of a sum, for sums whose gaps one cell explains
 */
record Ledger(List<Relation> relations, List<Sum> sums, List<Sum> unread, Map<Sum, Cell> suspects) {
    Ledger {
        relations = ImmutableList.copyOf(relations);
        sums = ImmutableList.copyOf(sums);
        unread = ImmutableList.copyOf(unread);
        suspects = ImmutableMap.copyOf(suspects);
    }

    /** The ledger of a budget, drawn up once however many rules ask. */
    static Ledger of(At<Budget> budget) {
        return budget.fact(Ledger.class, Ledger::drawn);
    }

    private static Ledger drawn(At<Budget> budget) {
        Table table = Table.of(budget);
        Precision precision = table.precision();
        List<Sum> sums = new ArrayList<>();
        List<Column> years =
                Column.years(table.rows()).stream().map(Column::new).toList();
        for (Row row : table.rows()) {
            years(row, years, precision).ifPresent(sums::add);
        }
        List<Relation> relations = table.relations();
        relations.forEach(relation -> sums.addAll(relation.sums(precision)));
        Map<Boolean, List<Sum>> byRead = sums.stream()
                .collect(Collectors.partitioningBy(
                        sum -> sum.cells().stream().map(Cell::spot).noneMatch(Spot::isUnreadable)));
        List<Sum> read = byRead.getOrDefault(true, List.of());
        return new Ledger(relations, read, byRead.getOrDefault(false, List.of()), suspects(read));
    }

    /** The total of a row against the table's years, where the row states any. */
    private static Optional<Sum> years(Row row, List<Column> years, Precision precision) {
        List<Cell> cells = years.stream().map(row::cell).toList();
        return row.value().amounts().isEmpty()
                ? Optional.empty()
                : Sum.of(Check.ROW, row.cell(Column.TOTAL), cells, Listing.COMPLETE, precision);
    }

    /**
     * One cell with a wrong amount breaks every sum that it stands in, and each by the same amount. Cells that stand in more
     * sums come first: they explain more.
     */
    private static Map<Sum, Cell> suspects(List<Sum> sums) {
        Map<Cell, List<Sum>> byCell = new LinkedHashMap<>();
        sums.forEach(sum -> sum.cells()
                .forEach(cell ->
                        byCell.computeIfAbsent(cell, any -> new ArrayList<>()).add(sum)));
        Map<Sum, Cell> suspects = new LinkedHashMap<>();
        byCell.entrySet().stream()
                .filter(entry -> isAlone(entry.getKey(), entry.getValue()))
                .sorted((one, other) ->
                        Integer.compare(other.getValue().size(), one.getValue().size()))
                .filter(entry -> entry.getValue().stream().noneMatch(suspects::containsKey))
                .forEach(entry -> entry.getValue().forEach(sum -> suspects.put(sum, entry.getKey())));
        return suspects;
    }

    private static boolean isAlone(Cell cell, List<Sum> sums) {
        return sums.size() > 1
                && sums.stream()
                        .allMatch(sum -> sum.isExplainedBy(cell, sums.get(0).blame(cell)));
    }

    /** The table's years, in order. */
    List<Column> years() {
        List<Row> rows = sums.stream().map(sum -> sum.whole().row()).distinct().toList();
        return Column.years(rows).stream().map(Column::new).toList();
    }

    /** What one rule could not judge: each amount that could not be read and that a sum of the rule has. */
    List<Gap> unread(Check check) {
        return unread.stream()
                .filter(sum -> sum.check() == check)
                .flatMap(sum -> sum.cells().stream())
                .map(Cell::spot)
                .filter(Spot::isUnreadable)
                .distinct()
                .map(spot -> new Gap("unreadable", spot))
                .toList();
    }

    /** The sums of one rule that are not kept. */
    List<Sum> gaps(Check check) {
        return sums.stream()
                .filter(sum -> sum.check() == check && !sum.isKept())
                .toList();
    }

    /** The sums of all rules whose gaps are more than rounding explains. */
    List<Sum> broken() {
        return sums.stream().filter(Sum::isBroken).toList();
    }

    /** The cell that made the gap, where one alone explains it and all that follows from it. */
    Optional<Cell> suspect(Sum sum) {
        return Optional.ofNullable(suspects.get(sum));
    }
}
