package org.indh.budget.rule.execution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Stream;
import org.indh.budget.Budget;
import org.indh.budget.BudgetRow;
import org.indh.budget.CostLine;
import org.indh.budget.Dimension;
import org.indh.budget.Heading;
import org.indh.budget.Phase;
import org.indh.core.text.Phrase;
import org.indh.core.validation.At;
import org.indh.core.validation.Verdict.Gap;
import org.jspecify.annotations.Nullable;

/**
 * What may be spent of a budget (crédits ouverts): the revised one, else the approved one and its amendments; a table that does
 * not say what it is counts as approved, since reports name it. Its lines are found by what a report calls them, code or label.
 */
final class BudgetInForce {
    /** A line with what the rows that it stands in are called. */
    private record Named(PlannedLine planned, Set<String> bearer, Set<String> headings, Set<String> item) {
        static Named of(PlannedLine planned) {
            List<BudgetRow> rows = planned.rows();
            return new Named(
                    planned,
                    names(rows.stream().limit(1)),
                    names(rows.stream().filter(Heading.class::isInstance)),
                    names(rows.stream().filter(CostLine.class::isInstance)));
        }

        private static Set<String> names(Stream<BudgetRow> rows) {
            return rows.flatMap(row -> Stream.concat(
                            Stream.ofNullable(code(row)),
                            Stream.ofNullable(row.label()).flatMap(label -> label.texts().values().stream())))
                    .map(Phrase::normal)
                    .collect(ImmutableSet.toImmutableSet());
        }

        private static @Nullable String code(BudgetRow row) {
            return row instanceof Heading heading ? heading.code() : ((CostLine) row).code();
        }
    }

    private final List<Named> lines;

    private BudgetInForce(List<At<Budget>> tables) {
        lines = tables.stream()
                .flatMap(table -> PlannedLine.of(table).stream())
                .map(Named::of)
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
        List<Named> left = lines;
        for (Map.Entry<Dimension, String> code : codes.entrySet()) {
            left = left.stream()
                    .filter(line -> maybe(line, code.getKey(), code.getValue()))
                    .toList();
        }
        boolean areSure =
                left.stream().allMatch(line -> codes.keySet().stream().allMatch(dimension -> isSaid(line, dimension)));
        return areSure ? left.stream().map(Named::planned).toList() : List.of();
    }

    private static boolean maybe(Named line, Dimension dimension, String code) {
        if (dimension.equals(Dimension.BEARER)) {
            return line.bearer().contains(Phrase.normal(code));
        }
        if (dimension.equals(Dimension.HEADING)) {
            return line.headings().contains(Phrase.normal(code));
        }
        if (dimension.equals(Dimension.ITEM)) {
            return line.item().contains(Phrase.normal(code));
        }
        if (dimension.equals(Dimension.YEAR)) {
            Optional<Period> year = Period.of(code);
            Optional<Period> planned = line.planned().period();
            return year.isEmpty()
                    || planned.isEmpty()
                    || year.get().calendar() != planned.get().calendar()
                    || year.get().overlaps(planned.get());
        }
        return line.planned()
                .line()
                .code(dimension)
                .filter(stated -> !stated.equals(code))
                .isEmpty();
    }

    /** Whether the line says what it is in a dimension; years that it leaves open can only make it more. */
    private static boolean isSaid(Named line, Dimension dimension) {
        boolean isNamed = Set.of(Dimension.BEARER, Dimension.HEADING, Dimension.ITEM, Dimension.YEAR)
                .contains(dimension);
        return isNamed || line.planned().line().code(dimension).isPresent();
    }
}
