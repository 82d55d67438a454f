package org.indh.cli;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Cell;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.MixedMoneyException;
import org.indh.budget.consolidation.Pivot;
import org.indh.budget.consolidation.Tally;
import org.indh.budget.consolidation.Total;

/**
 * What was asked for and what it comes to.
 *
 * @param files the files, as they were given
 * @param rows the dimensions of the rows, in the order of the subtotals
 * @param columns the dimensions of the columns
 * @param where what the lines were chosen by
 * @param lines the lines that count, in the order of the files
 * @param editions whose division of the territory was used, and of when
 * @param notes what is to be known beside the figures, in the user's language
 * @param opened cells to be opened to their lines
 */
record Consolidated(
        List<String> files,
        List<Dimension> rows,
        List<Dimension> columns,
        List<LineFilter> where,
        List<SourceLine> lines,
        List<String> editions,
        List<String> notes,
        List<Cell> opened) {
    /** Every dimension that was asked for. */
    List<Dimension> by() {
        return ImmutableList.<Dimension>builder().addAll(rows).addAll(columns).build();
    }

    /** @throws MixedMoneyException where lines that are never added to each other meet in a cell */
    Consolidation totals() {
        return totals(lines, by());
    }

    static Consolidation totals(List<SourceLine> lines, List<Dimension> by) {
        Tally tally = Tally.by(by);
        lines.forEach(line -> tally.add(line.line()));
        return tally.finish();
    }

    /** A table for each subtotal, by none of the rows, by the first, by the first two; nothing where it would add what is never added. */
    static List<Optional<Pivot>> levels(Consolidation totals, List<Dimension> rows, List<Dimension> columns) {
        List<Optional<Pivot>> levels = new ArrayList<>();
        for (int depth = 0; depth <= rows.size(); depth++) {
            levels.add(level(totals, rows.subList(0, depth), columns));
        }
        return levels;
    }

    private static Optional<Pivot> level(Consolidation totals, List<Dimension> rows, List<Dimension> columns) {
        try {
            return Optional.of(totals.pivot(rows, columns));
        } catch (MixedMoneyException e) {
            return Optional.empty(); // a dimension that is kept apart was asked for below
        }
    }

    /** The lines of a cell, in the order of the files. */
    List<SourceLine> lines(Cell cell) {
        return lines.stream()
                .filter(line -> cell.by().stream()
                        .allMatch(dimension ->
                                line.code(dimension).equals(cell.code(dimension).orElse(""))))
                .toList();
    }

    /** What those lines add up to. */
    static Total total(List<SourceLine> lines) {
        return totals(lines, List.of()).total();
    }

    /** How many amounts are unknown. */
    long unknown() {
        return lines.stream()
                .map(SourceLine::line)
                .filter(line -> line.money().isEmpty() && !line.isNotApplicable())
                .count();
    }

    /** The lines that are in money or in kind, and of one currency; those without an amount may be of any. */
    static boolean isOf(Section section, BudgetLine line) {
        return line.money()
                .map(money -> money.currency().equals(section.currency()) && line.isInKind() == section.inKind())
                .orElse(true);
    }
}
