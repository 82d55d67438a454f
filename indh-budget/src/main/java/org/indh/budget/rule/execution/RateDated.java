package org.indh.budget.rule.execution;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.indh.budget.execution.FinancialReport;
import org.indh.budget.execution.StatedRate;
import org.indh.core.finding.Severity;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;

/**
 * A total over amounts of another currency needs a rate that has a date and a source. What lacks is told once for each pair of
 * currencies: at the rate that lacks it, else at the first total. A total of the amounts of its own currency converts nothing.
 */
final class RateDated {
    static final Rule<FinancialReport> RULE =
            Rule.of("BU-RATE-DATED", Severity.ERROR, "arithmetic", FinancialReport.class, RateDated::check);

    private record Pair(Currency from, Currency to) {
        Set<Currency> both() {
            return ImmutableSet.of(from, to);
        }
    }

    private RateDated() {}

    private static Verdict check(At<FinancialReport> report, Setting setting) {
        Conversions conversions = Conversions.of(report);
        ListMultimap<Set<Currency>, Spot> lacking = LinkedListMultimap.create();
        Map<Set<Currency>, Pair> pairs = new HashMap<>();
        for (HeldTotal held : HeldTotal.of(report)) {
            Currency to = held.total().value().amount().currency();
            if (isOfOneCurrency(held, to)) {
                continue;
            }
            held.entries().stream()
                    .flatMap(entry -> entry.money().stream())
                    .filter(money -> !money.isZero() && !money.currency().equals(to))
                    .map(money -> new Pair(money.currency(), to))
                    .distinct()
                    .filter(pair -> !conversions.lead(pair.from(), pair.to()))
                    .forEach(pair -> {
                        pairs.putIfAbsent(pair.both(), pair);
                        lacking.put(pair.both(), held.total().spot("amount"));
                    });
        }
        List<Breach> breaches = new ArrayList<>();
        for (Set<Currency> both : lacking.keySet()) {
            Pair pair = Objects.requireNonNull(pairs.get(both));
            breaches.add(breach(pair, lacking.get(both), conversions.unproven(pair.from(), pair.to())));
        }
        return Verdict.of(breaches);
    }

    /** Whether it states the sum of the amounts of its own currency, so that nothing was converted. */
    private static boolean isOfOneCurrency(HeldTotal held, Currency own) {
        List<Entry> entries = held.entries().stream()
                .filter(entry -> entry.money()
                        .filter(money -> money.currency().equals(own))
                        .isPresent())
                .toList();
        return !entries.isEmpty() && Counted.isStated(held, entries);
    }

    private static Breach breach(Pair pair, List<Spot> totals, List<At<StatedRate>> unproven) {
        if (unproven.isEmpty()) {
            return named(Breach.at(totals), pair);
        }
        List<Spot> spots = new ArrayList<>();
        unproven.forEach(rate -> {
            if (rate.value().date() == null) {
                spots.add(rate.spot("date"));
            }
            if (rate.value().source() == null || rate.value().source().isBlank()) {
                spots.add(rate.spot("source"));
            }
        });
        boolean isDated = unproven.get(0).value().date() != null;
        return named(
                Breach.at(spots)
                        .and(totals.stream().map(total -> total.as("sum")).toList())
                        .variant(isDated ? "source" : "date"),
                pair);
    }

    private static Breach named(Breach breach, Pair pair) {
        return breach.with("from", pair.from().getCurrencyCode())
                .with("to", pair.to().getCurrencyCode());
    }
}
