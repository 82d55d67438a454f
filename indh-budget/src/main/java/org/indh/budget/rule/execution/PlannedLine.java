package org.indh.budget.rule.execution;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.indh.budget.Budget;
import org.indh.budget.BudgetLine;
import org.indh.budget.BudgetRow;
import org.indh.budget.CostLine;
import org.indh.budget.Dimension;
import org.indh.budget.Heading;
import org.indh.core.finding.Path;
import org.indh.core.text.InvalidValueException;
import org.indh.core.time.MilestoneYear;
import org.indh.core.time.YearRange;
import org.indh.core.validation.At;
import org.indh.core.validation.Spot;

/**
 * A flat line of a cost table and the amount there that it was made of (ligne budgétaire).
 *
 * @param budget the table
 * @param line the line; one of unknown amount where nobody could read it
 * @param path the amount within the table: {@code /headings/0/lines/1/amounts/2031}
 */
record PlannedLine(At<Budget> budget, BudgetLine line, Path path) {
    /** The lines of a table, in its order; none where its scale makes an amount of more digits than money may have. */
    static List<PlannedLine> of(At<Budget> budget) {
        List<Path> unknown = budget.document().unreadable().stream()
                .map(budget.document()::inValue)
                .toList();
        try {
            return budget.value().placedLines(unknown).stream()
                    .map(placed -> new PlannedLine(budget, placed.line(), placed.path()))
                    .collect(ImmutableList.toImmutableList());
        } catch (InvalidValueException e) {
            return List.of();
        }
    }

    /** Where the amount stands. */
    Spot spot() {
        return budget.spot(String.join(".", path.segments()));
    }

    /** The rows that it stands in, the outermost first: "Siège", "Bureau local", "Loyer". */
    List<BudgetRow> rows() {
        ImmutableList.Builder<BudgetRow> rows = ImmutableList.builder();
        List<Heading> headings = budget.value().headings();
        List<CostLine> lines = List.of();
        for (int i = 0; i < path.segments().size() - 2; i += 2) {
            int index = Integer.parseInt(path.segments().get(i + 1));
            if (path.segments().get(i).equals("headings")) {
                Heading heading = headings.get(index);
                rows.add(heading);
                headings = heading.headings();
                lines = heading.lines();
            } else if (path.segments().get(i).equals("lines")) {
                rows.add(lines.get(index));
            }
        }
        return rows.build();
    }

    boolean isUnknown() {
        return line.money().isEmpty();
    }

    /** The years that it is of, calendar ones where the table's own say which: its year, else all those of the table. */
    Optional<Period> period() {
        YearRange programme = budget.value().period();
        Optional<String> year = line.code(Dimension.YEAR);
        if (year.isEmpty()) {
            return Optional.ofNullable(programme).map(years -> new Period(true, years.first(), years.last()));
        }
        var calendar = MilestoneYear.parse(year.get()).in(programme);
        return calendar.isPresent()
                ? Optional.of(new Period(true, calendar.getAsInt(), calendar.getAsInt()))
                : Period.of(year.get());
    }
}
