package org.indh.budget.rule.execution;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.indh.budget.Budget;
import org.indh.budget.Dimension;
import org.indh.budget.LineNames;
import org.indh.budget.Phase;
import org.indh.core.validation.At;
import org.indh.core.validation.Verdict.Gap;
import org.jspecify.annotations.Nullable;

/**
 * What may be spent of a budget (crédits ouverts): the revised one, else the approved one and its amendments; a table that does
 * not say what it is counts as approved, since reports name it. Its lines are found by what a report calls them, code or label.
 */
final class BudgetInForce {
    /** A line and what it is called. */
    private record Named(PlannedLine planned, LineNames names) {}

    private final List<Named> lines;

    private BudgetInForce(List<At<Budget>> tables) {
        lines = tables.stream()
                .flatMap(table -> PlannedLine.of(table).stream())
                .map(planned -> new Named(planned, LineNames.of(planned.line(), planned.rows())))
                .collect(ImmutableList.toImmutableList());
    }

    /** Of the tables of one code; nothing where they are proposals, or nobody knows which one counts, as a gap then says. */
    static Optional<BudgetInForce> of(List<At<Budget>> ofCode, List<Gap> gaps) {
        Optional<At<Budget>> unreadable = ofCode.stream()
                .filter(budget -> budget.spot("phase").isUnreadable())
                .findFirst();
        if (unreadable.isPresent()) {
            gaps.add(new Gap("unreadable", unreadable.get().spot("phase")));
            return Optional.empty();
        }
        List<At<Budget>> revised = ofStage(ofCode, Phase.REVISED);
        List<At<Budget>> voted = Stream.of(revised, ofStage(ofCode, Phase.APPROVED), ofStage(ofCode, null))
                .filter(tables -> !tables.isEmpty())
                .findFirst()
                .orElse(List.of());
        if (voted.size() > 1) {
            gaps.add(new Gap("budget-ambiguous", voted.get(1).spot("code")));
            return Optional.empty();
        }
        if (voted.isEmpty()) {
            return Optional.empty();
        }
        List<At<Budget>> tables = new ArrayList<>(voted);
        tables.addAll(revised.isEmpty() ? ofStage(ofCode, Phase.AMENDMENT) : List.of());
        return Optional.of(new BudgetInForce(tables));
    }

    private static List<At<Budget>> ofStage(List<At<Budget>> ofCode, @Nullable Phase phase) {
        return ofCode.stream().filter(budget -> budget.value().phase() == phase).toList();
    }

    /**
     * All lines that a report may mean by those codes, those of several years where it names one of them; none where nothing is
     * called so, or where lines do not say whether they are meant.
     */
    List<PlannedLine> lines(SortedMap<Dimension, String> codes) {
        LineNames wanted = LineNames.of(codes);
        Optional<Period> year = Optional.ofNullable(codes.get(Dimension.YEAR)).flatMap(Period::of);
        List<Named> left = lines.stream()
                .filter(line -> line.names().agreesWith(wanted))
                .filter(line -> maybeOf(line.planned(), year))
                .toList();
        boolean areSure =
                left.stream().allMatch(line -> line.names().dimensions().containsAll(wanted.dimensions()));
        return areSure ? left.stream().map(Named::planned).toList() : List.of();
    }

    /** Whether it may be of a year; years that it leaves open can only make it more. */
    private static boolean maybeOf(PlannedLine line, Optional<Period> year) {
        Optional<Period> planned = line.period();
        return year.isEmpty()
                || planned.isEmpty()
                || year.get().calendar() != planned.get().calendar()
                || year.get().overlaps(planned.get());
    }
}
