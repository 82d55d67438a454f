package org.indh.cli.consolidate;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.indh.budget.Budget;
import org.indh.budget.BudgetRow;
import org.indh.budget.CostLine;
import org.indh.budget.Dimension;
import org.indh.budget.Heading;
import org.indh.core.finding.Path;
import org.indh.core.text.LocalizedText;

/**
 * The rows of a budget that a line stands in.
 *
 * @param headings from the outermost
 * @param line the row itself; empty where the heading has no lines, or the line is of no budget
 */
record LineRows(List<Heading> headings, Optional<CostLine> line) {
    private static final LineRows NONE = new LineRows(List.of(), Optional.empty());

    static LineRows of(SourceLine source) {
        return source.place() instanceof LinePlace.OfDocument place
                ? place.document()
                        .as(Budget.KIND)
                        .flatMap(document -> document.value())
                        .map(budget -> of(budget, place.path()))
                        .orElse(NONE)
                : NONE;
    }

    private static LineRows of(Budget budget, Path path) {
        ImmutableList.Builder<Heading> headings = ImmutableList.builder();
        List<Heading> below = budget.headings();
        List<CostLine> lines = List.of();
        List<String> names = path.segments();
        for (int i = 0; i + 1 < names.size(); i += 2) {
            switch (names.get(i)) {
                case "headings" -> {
                    Heading heading = below.get(Integer.parseInt(names.get(i + 1)));
                    headings.add(heading);
                    below = heading.headings();
                    lines = heading.lines();
                }
                case "lines" -> {
                    return new LineRows(
                            headings.build(),
                            lines.stream()
                                    .skip(Integer.parseInt(names.get(i + 1)))
                                    .findFirst());
                }
                default -> {
                    return new LineRows(headings.build(), Optional.empty());
                }
            }
        }
        return new LineRows(headings.build(), Optional.empty());
    }

    /** What the row is called that the line's code in that dimension is the number of. */
    Optional<LocalizedText> name(Dimension dimension) {
        if (dimension.equals(Dimension.ITEM)) {
            return line.map(CostLine::label);
        }
        if (headings.isEmpty()) {
            return Optional.empty();
        }
        return dimension.equals(Dimension.BEARER)
                ? Optional.ofNullable(headings.get(0).label())
                : dimension.equals(Dimension.HEADING)
                        ? Optional.ofNullable(headings.get(headings.size() - 1).label())
                        : Optional.empty();
    }

    /** Every row, from the outermost. */
    List<BudgetRow> all() {
        return ImmutableList.<BudgetRow>builder()
                .addAll(headings)
                .addAll(line.stream().toList())
                .build();
    }
}
