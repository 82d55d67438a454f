package org.indh.budget.rule.execution;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.indh.budget.Dimension;
import org.indh.budget.execution.FinancialReport;
import org.indh.budget.execution.LineRange;
import org.indh.budget.execution.StatedTotal;
import org.indh.core.money.MoneyByCurrency;
import org.indh.core.validation.At;
import org.jspecify.annotations.Nullable;

/**
 * A total that a report states, with the lines that it adds up.
 *
 * @param total the total at its place
 * @param entries the lines that have its codes
 * @param inAnyForm the lines that have its codes but for the form: those in kind, where it is of money
 */
record HeldTotal(At<StatedTotal> total, List<Entry> entries, List<Entry> inAnyForm) {
    private record All(List<HeldTotal> totals) {}

    /** The lines by their codes in some dimensions, so that many totals find theirs without a look at each. */
    private static final class Index {
        private final List<Entry> entries;
        private final boolean isWhole;
        private final Map<Set<Dimension>, ListMultimap<List<String>, Entry>> byDimensions = new HashMap<>();

        /** @param isWhole whether every line is there, so that numbers tell which is which */
        Index(List<Entry> entries, boolean isWhole) {
            this.entries = entries;
            this.isWhole = isWhole;
        }

        List<Entry> lines(SortedMap<Dimension, String> codes, @Nullable LineRange over) {
            return over == null ? lines(codes) : lines(codes, entries, over);
        }

        private List<Entry> lines(SortedMap<Dimension, String> codes, List<Entry> all, LineRange over) {
            int from = Math.min(over.first(), all.size());
            int to = Math.min(over.last(), all.size() - 1) + 1;
            return all.subList(from, isWhole ? to : from).stream()
                    .filter(entry -> codes.entrySet().stream()
                            .allMatch(code -> code.getValue().equals(StatedTotal.codeOf(entry.line(), code.getKey()))))
                    .toList();
        }

        private List<Entry> lines(SortedMap<Dimension, String> codes) {
            return byDimensions
                    .computeIfAbsent(ImmutableSet.copyOf(codes.keySet()), this::indexed)
                    .get(List.copyOf(codes.values()));
        }

        private ListMultimap<List<String>, Entry> indexed(Set<Dimension> dimensions) {
            ListMultimap<List<String>, Entry> index = ArrayListMultimap.create();
            for (Entry entry : entries) {
                List<String> codes = dimensions.stream()
                        .map(dimension -> StatedTotal.codeOf(entry.line(), dimension))
                        .toList();
                index.put(codes, entry);
            }
            return index;
        }
    }

    /** The totals of a report, drawn up once however many rules ask. */
    static List<HeldTotal> of(At<FinancialReport> report) {
        return report.fact(All.class, HeldTotal::drawn).totals();
    }

    private static All drawn(At<FinancialReport> report) {
        Index index = new Index(Entry.of(report), Entry.lost(report).isEmpty());
        ImmutableList.Builder<HeldTotal> totals = ImmutableList.builder();
        for (At<StatedTotal> total : report.each("totals", StatedTotal.class)) {
            SortedMap<Dimension, String> codes = total.value().codes();
            TreeMap<Dimension, String> others = new TreeMap<>(codes);
            others.remove(Dimension.FORM);
            LineRange over = total.value().over();
            totals.add(new HeldTotal(total, index.lines(codes, over), index.lines(others, over)));
        }
        return new All(totals.build());
    }

    /** What those of its lines make together. */
    MoneyByCurrency sum(Predicate<Entry> which) {
        return Entry.sum(entries.stream().filter(which).toList());
    }

    /** Whether it states just so much. */
    boolean states(MoneyByCurrency sum) {
        return sum.equals(MoneyByCurrency.of(total.value().amount()));
    }
}
