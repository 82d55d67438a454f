package org.indh.budget.rule.execution;

import com.google.common.collect.ImmutableSet;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.indh.budget.execution.FinancialReport;
import org.indh.budget.execution.StatedRate;
import org.indh.core.money.Money;
import org.indh.core.validation.At;

/** The rates of a report, and between which currencies they lead, one after the other where it must be. */
final class Conversions {
    private final List<At<StatedRate>> rates;

    private Conversions(List<At<StatedRate>> rates) {
        this.rates = rates;
    }

    static Conversions of(At<FinancialReport> report) {
        return new Conversions(report.each("rates", StatedRate.class));
    }

    /** Whether rates with a date and a source lead from one currency to the other. */
    boolean lead(Currency from, Currency to) {
        Set<Currency> reached = new HashSet<>(Set.of(from));
        int before = 0;
        while (reached.size() > before) {
            before = reached.size();
            rates.stream()
                    .filter(rate -> isProven(rate.value()))
                    .map(rate -> between(rate.value()))
                    .filter(pair -> pair.stream().anyMatch(reached::contains))
                    .forEach(reached::addAll);
        }
        return reached.contains(to);
    }

    /** The two currencies of a rate; none where it does not say one of them. */
    private static Set<Currency> between(StatedRate rate) {
        Money unit = rate.unit();
        Money price = rate.price();
        return unit == null || price == null ? Set.of() : ImmutableSet.of(unit.currency(), price.currency());
    }

    private static boolean isProven(StatedRate rate) {
        return rate.date() != null && rate.source() != null && !rate.source().isBlank();
    }

    /** Rates between the two currencies that lack their date or source. */
    List<At<StatedRate>> unproven(Currency one, Currency other) {
        return rates.stream()
                .filter(rate -> between(rate.value()).equals(Set.of(one, other)) && !isProven(rate.value()))
                .toList();
    }
}
