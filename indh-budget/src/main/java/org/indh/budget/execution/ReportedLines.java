package org.indh.budget.execution;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import org.indh.budget.Absence;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.PlacedLine;
import org.indh.core.finding.Path;
import org.jspecify.annotations.Nullable;

/** The lines of a report, each with its place and the member that reports it. */
final class ReportedLines {
    private static final Path LINES = Path.ROOT.child("lines");

    private ReportedLines() {}

    static List<PlacedLine> of(FinancialReport report, Collection<Path> unknown) {
        ImmutableList.Builder<PlacedLine> placed = ImmutableList.builder();
        for (int i = 0; i < report.lines().size(); i++) {
            BudgetLine line = report.lines().get(i);
            Path path = LINES.child(i);
            placed.add(new PlacedLine(
                    reported(line, report.member()), line.quantity() == null ? path.child("amount") : path));
        }
        // What could not be read as a whole leaves nothing but the list around it.
        unknown.stream()
                .filter(LINES::equals)
                .forEach(path ->
                        placed.add(new PlacedLine(reported(BudgetLine.of(Absence.UNKNOWN), report.member()), path)));
        return placed.build();
    }

    private static BudgetLine reported(BudgetLine line, @Nullable String member) {
        return member == null || line.code(Dimension.MEMBER).isPresent() ? line : line.with(Dimension.MEMBER, member);
    }
}
