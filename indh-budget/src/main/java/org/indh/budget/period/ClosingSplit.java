package org.indh.budget.period;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.JointSplit;
import org.indh.budget.allocation.LineSplit;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Money;
import org.indh.core.money.Remainder;
import org.jspecify.annotations.Nullable;

/**
 * Cuts lines for what is supplied before and after a closing in two. Those of one time and of one side of the closing are cut as
 * one ({@link JointSplit}), so that each of a cut-off's lists has, to the cent, its part of their sum.
 *
 * @param closing the last day of the period; 2031-12-31
 * @param key what the parts are measured by: "months"
 * @param length how much of it a time has
 */
record ClosingSplit(LocalDate closing, String key, Function<Span, Long> length) {
    /** In what the parts say that they were cut. */
    private static final Dimension PERIOD = Dimension.of("period");

    /** The parts of a line. */
    record Parts(BudgetLine before, BudgetLine behind) {}

    /** What is cut as one. */
    private record Pot(Span span, boolean isLate) {}

    /** The parts of each line that the closing cuts, by its place among the lines. */
    Map<Integer, Parts> cut(List<CutOff.Supply> supplies) {
        Map<Pot, List<Integer>> pots = new LinkedHashMap<>();
        for (int i = 0; i < supplies.size(); i++) {
            Span span = supplies.get(i).span();
            if (span != null && isCut(span)) {
                boolean isLate = CutOff.isAfter(closing, supplies.get(i).line());
                pots.computeIfAbsent(new Pot(span, isLate), any -> new ArrayList<>())
                        .add(i);
            }
        }
        Map<Integer, Parts> parts = new LinkedHashMap<>();
        pots.forEach((pot, places) -> {
            List<BudgetLine> lines =
                    places.stream().map(place -> supplies.get(place).line()).toList();
            List<Parts> each = cut(pot.span(), lines);
            for (int i = 0; i < places.size(); i++) {
                parts.put(places.get(i), each.get(i));
            }
        });
        return parts;
    }

    private boolean isCut(Span span) {
        return !span.first().isAfter(closing) && span.last().isAfter(closing);
    }

    private List<Parts> cut(Span span, List<BudgetLine> lines) {
        Span before = new Span(span.first(), closing);
        Span behind = new Span(closing.plusDays(1), span.last());
        List<Decimal> weights = List.of(Decimal.of(length.apply(before)), Decimal.of(length.apply(behind)));
        List<List<Money>> amounts = JointSplit.of(lines, sum -> sum.split(weights, Remainder.LARGEST_REMAINDER));
        ImmutableList.Builder<Parts> parts = ImmutableList.builder();
        for (int i = 0; i < lines.size(); i++) {
            BudgetLine line = lines.get(i);
            List<Money> cut = amounts.get(i);
            parts.add(
                    cut.isEmpty()
                            ? new Parts(part(line, before, null), part(line, behind, null))
                            : new Parts(part(line, before, cut.get(0)), part(line, behind, cut.get(1))));
        }
        return parts.build();
    }

    private BudgetLine part(BudgetLine line, Span span, @Nullable Money amount) {
        BudgetLine cut = LineSplit.cut(line.during(span.first(), span.last()), PERIOD, key);
        BudgetLine part = amount == null ? cut : cut.with(amount);
        return line.id() == null ? part : part.withId(line.id() + " " + span.first() + "/" + span.last());
    }
}
