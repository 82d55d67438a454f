package org.indh.budget.rule.execution;

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
        boolean isFarther = true;
        while (isFarther) {
            isFarther = false;
            for (At<StatedRate> rate : rates) {
                isFarther |= isProven(rate.value()) && isFarther(rate.value(), reached);
            }
        }
        return reached.contains(to);
    }

    private static boolean isFarther(StatedRate rate, Set<Currency> reached) {
        Money unit = rate.unit();
        Money price = rate.price();
        if (unit == null || price == null) {
            return false;
        }
        boolean isOnWay = reached.contains(unit.currency()) || reached.contains(price.currency());
        return isOnWay && (reached.add(unit.currency()) | reached.add(price.currency()));
    }

    private static boolean isProven(StatedRate rate) {
        return rate.date() != null && rate.source() != null && !rate.source().isBlank();
    }

    /** Rates between the two currencies that lack their date or source. */
    List<At<StatedRate>> unproven(Currency one, Currency other) {
        return rates.stream()
                .filter(rate -> isBetween(rate.value(), one, other) && !isProven(rate.value()))
                .toList();
    }

    private static boolean isBetween(StatedRate rate, Currency one, Currency other) {
        Money unit = rate.unit();
        Money price = rate.price();
        return unit != null
                && price != null
                && Set.of(unit.currency(), price.currency()).equals(Set.of(one, other));
    }
}
