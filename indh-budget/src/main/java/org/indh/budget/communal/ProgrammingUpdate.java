package org.indh.budget.communal;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.PlacedLine;
import org.indh.budget.consolidation.Cell;
import org.indh.core.money.CurrencyMismatchException;
import org.indh.core.money.Money;
import org.indh.core.time.MilestoneYear;

/**
 * A three-year programming beside its later update (actualisation de la programmation triennale): what was added, dropped,
 * moved to other years or revalued. The years roll on: that a line goes on in the year which the earlier one did not reach, or
 * is over with a year that has passed, is no change.
 *
 * <pre>
 * ProgrammingUpdate.of(of2026, of2027).lines();      // P-07: 350000 in 2027 before, in 2028 after: moved
 * </pre>
 *
 * @param lines the lines that changed, in order
 */
public record ProgrammingUpdate(List<Line> lines) {
    /** A project is the same under whatever line it stands; what is of no project goes by its line. */
    private static final List<Dimension> OF_PROJECT =
            List.of(CommunalDimensions.PART, Dimension.FLOW, CommunalDimensions.ACCOUNT, Dimension.PROJECT);

    private static final List<Dimension> OF_LINE =
            List.of(CommunalDimensions.PART, Dimension.FLOW, CommunalDimensions.ACCOUNT, Dimension.ITEM);

    /**
     * A line or project that changed.
     *
     * @param change what became of it
     * @param of its part, direction and account, and its project or else its code: "project P-07"
     * @param before what was foreseen for it, by year; none where it was added
     * @param after what is foreseen for it now, by year; none where it was dropped
     */
    public record Line(
            ProgrammingChange change,
            Cell of,
            SortedMap<MilestoneYear, Money> before,
            SortedMap<MilestoneYear, Money> after) {
        /** Copies the maps. */
        public Line {
            before = ImmutableSortedMap.copyOf(before);
            after = ImmutableSortedMap.copyOf(after);
        }
    }

    /** Copies the list. */
    public ProgrammingUpdate {
        lines = ImmutableList.copyOf(lines);
    }

    /**
     * What a later programming of the same commune changed. Amounts of nil are none.
     *
     * @throws CurrencyMismatchException where the two are in different currencies
     */
    public static ProgrammingUpdate of(TriennialProgramming earlier, TriennialProgramming later) {
        SortedMap<Cell, SortedMap<MilestoneYear, Money>> before = byLine(earlier);
        SortedMap<Cell, SortedMap<MilestoneYear, Money>> after = byLine(later);
        refuseTwoCurrencies(before, after);
        SortedSet<MilestoneYear> shared = years(before);
        shared.retainAll(years(after));
        MilestoneYear first = later.baseYear() == null ? first(after).orElse(null) : later.baseYear();
        shared.removeIf(year -> first != null && year.compareTo(first) < 0);
        TreeSet<Cell> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        List<Line> changed = new ArrayList<>();
        for (Cell of : all) {
            SortedMap<MilestoneYear, Money> was = before.getOrDefault(of, ImmutableSortedMap.of());
            SortedMap<MilestoneYear, Money> is = after.getOrDefault(of, ImmutableSortedMap.of());
            change(was, is, shared).ifPresent(change -> changed.add(new Line(change, of, was, is)));
        }
        return new ProgrammingUpdate(changed);
    }

    private static void refuseTwoCurrencies(
            SortedMap<Cell, SortedMap<MilestoneYear, Money>> before,
            SortedMap<Cell, SortedMap<MilestoneYear, Money>> after) {
        List<Currency> met = Stream.of(before, after)
                .flatMap(lines -> lines.values().stream())
                .flatMap(amounts -> amounts.values().stream())
                .map(Money::currency)
                .distinct()
                .toList();
        if (met.size() > 1) {
            throw new CurrencyMismatchException(met.get(0), met.get(1));
        }
    }

    private static Optional<ProgrammingChange> change(
            SortedMap<MilestoneYear, Money> before,
            SortedMap<MilestoneYear, Money> after,
            SortedSet<MilestoneYear> shared) {
        if (before.isEmpty()) {
            return Optional.of(ProgrammingChange.ADDED);
        }
        SortedMap<MilestoneYear, Money> then = in(shared, before);
        SortedMap<MilestoneYear, Money> now = in(shared, after);
        if (after.isEmpty()) {
            return then.isEmpty() ? Optional.empty() : Optional.of(ProgrammingChange.DROPPED);
        }
        boolean isAllElsewhere = then.isEmpty() && now.isEmpty();
        if (then.equals(now) && !isAllElsewhere) {
            return Optional.empty();
        }
        boolean isSameMoney = isSame(then, now) && !isAllElsewhere || isSame(before, after);
        return Optional.of(isSameMoney ? ProgrammingChange.MOVED : ProgrammingChange.REVALUED);
    }

    private static boolean isSame(Map<MilestoneYear, Money> one, Map<MilestoneYear, Money> other) {
        return one.values().stream()
                .reduce(Money::plus)
                .equals(other.values().stream().reduce(Money::plus));
    }

    private static SortedMap<MilestoneYear, Money> in(
            SortedSet<MilestoneYear> years, SortedMap<MilestoneYear, Money> amounts) {
        TreeMap<MilestoneYear, Money> kept = new TreeMap<>(amounts);
        kept.keySet().retainAll(years);
        return kept;
    }

    private static SortedSet<MilestoneYear> years(SortedMap<Cell, SortedMap<MilestoneYear, Money>> lines) {
        TreeSet<MilestoneYear> years = new TreeSet<>();
        lines.values().forEach(amounts -> years.addAll(amounts.keySet()));
        return years;
    }

    private static Optional<MilestoneYear> first(SortedMap<Cell, SortedMap<MilestoneYear, Money>> lines) {
        return years(lines).stream().findFirst();
    }

    private static SortedMap<Cell, SortedMap<MilestoneYear, Money>> byLine(TriennialProgramming programming) {
        TreeMap<Cell, SortedMap<MilestoneYear, Money>> lines = new TreeMap<>();
        for (PlacedLine placed : programming.placedLines(List.of())) {
            BudgetLine line = placed.line();
            Money amount = line.money().orElseThrow();
            if (!amount.isZero()) {
                lines.computeIfAbsent(cell(line), of -> new TreeMap<>())
                        .merge(MilestoneYear.parse(line.code(Dimension.YEAR).orElseThrow()), amount, Money::plus);
            }
        }
        return lines;
    }

    private static Cell cell(BudgetLine line) {
        List<Dimension> by = line.code(Dimension.PROJECT).isPresent() ? OF_PROJECT : OF_LINE;
        TreeMap<Dimension, String> codes = new TreeMap<>();
        by.forEach(dimension -> line.code(dimension).ifPresent(code -> codes.put(dimension, code)));
        return new Cell(by, codes);
    }
}
