package org.indh.budget.rule.execution;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.indh.budget.Dimension;
import org.indh.budget.allocation.AllocationKey;
import org.indh.budget.execution.FinancialReport;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Percent;
import org.indh.core.text.Phrase;
import org.indh.core.time.YearRange;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;

/**
 * A person's time, and whatever a key shares out, is there once: the parts of all keys of one name make no more than 100 % in
 * any year. One key that exceeds its whole is none, and is said where it is read. Keys
 * that rest on different things may be of different months, which is a warning. What is left of the whole is told as
 * information, since it may be spent on something else; of a project it is other partners'.
 */
final class TimeShares {
    static final Rule<FinancialReport> RULE =
            Rule.of("BU-TIME-100", Severity.ERROR, "arithmetic", FinancialReport.class, TimeShares::check);

    private static final Percent WHOLE = Percent.of(100);
    private static final int DECIMALS = 4;

    private TimeShares() {}

    private static Verdict check(At<FinancialReport> report, Setting setting) {
        ListMultimap<String, At<AllocationKey>> byName = LinkedListMultimap.create();
        report.each("keys", AllocationKey.class)
                .forEach(key -> byName.put(Phrase.normal(key.value().code()), key));
        List<Breach> breaches = new ArrayList<>();
        List<String> projects = Entry.of(report).stream()
                .map(entry -> Phrase.normal(entry.code(Dimension.PROJECT)))
                .toList();
        byName.asMap()
                .forEach((name, keys) -> fullest(List.copyOf(keys))
                        .filter(breach -> breach.severity() == null || !projects.contains(name))
                        .ifPresent(breaches::add));
        return Verdict.of(breaches);
    }

    /** The year in which keys of one name take most, where that is not the whole. */
    private static Optional<Breach> fullest(List<At<AllocationKey>> keys) {
        List<At<AllocationKey>> fullest = List.of();
        for (List<At<AllocationKey>> together : byYear(once(keys))) {
            if (fullest.isEmpty() || taken(together).compareTo(taken(fullest)) > 0) {
                fullest = together;
            }
        }
        BigDecimal taken = taken(fullest);
        int compared = taken.compareTo(WHOLE.value());
        if (compared == 0) {
            return Optional.empty();
        }
        Breach breach = Breach.at(fullest.stream().map(key -> key.spot("parts")).toList())
                .with("name", fullest.get(0).value().code())
                .with("count", fullest.size())
                .found(new Percent(taken.stripTrailingZeros()))
                .expected(WHOLE);
        if (compared < 0) {
            return Optional.of(breach.variant("less").lowered(Severity.INFO));
        }
        return Optional.of(haveOwnBases(fullest) ? breach.lowered(Severity.WARNING, "other-months") : breach);
    }

    /** Whether each says what it rests on, and another thing than the others: the time sheets of one half of the year. */
    private static boolean haveOwnBases(List<At<AllocationKey>> keys) {
        List<String> bases = keys.stream()
                .flatMap(key -> Stream.ofNullable(key.value().basis()))
                .map(Phrase::normal)
                .distinct()
                .toList();
        return keys.size() > 1 && bases.size() == keys.size();
    }

    /** A key that is stated twice is one key. */
    private static List<At<AllocationKey>> once(List<At<AllocationKey>> keys) {
        Map<AllocationKey, At<AllocationKey>> once = new LinkedHashMap<>();
        keys.forEach(key -> once.putIfAbsent(key.value(), key));
        return List.copyOf(once.values());
    }

    /** The keys that hold together, for each year that one of them begins in; a key without a period always holds. */
    private static List<List<At<AllocationKey>>> byYear(List<At<AllocationKey>> keys) {
        TreeSet<Integer> starts = new TreeSet<>();
        for (At<AllocationKey> key : keys) {
            YearRange period = key.value().period();
            if (period != null) {
                starts.add(period.first());
            }
        }
        return starts.isEmpty()
                ? List.of(keys)
                : starts.stream()
                        .map(year -> keys.stream()
                                .filter(key -> holdsIn(key.value(), year))
                                .toList())
                        .toList();
    }

    private static boolean holdsIn(AllocationKey key, int year) {
        return key.period() == null || key.period().contains(year);
    }

    private static BigDecimal taken(List<At<AllocationKey>> keys) {
        BigDecimal taken = BigDecimal.ZERO;
        for (At<AllocationKey> key : keys) {
            BigDecimal parts = key.value().parts().stream()
                    .map(part -> part.weight().value())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            taken = taken.add(parts.movePointRight(2).divide(key.value().whole().value(), MathContext.DECIMAL128));
        }
        return taken.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
