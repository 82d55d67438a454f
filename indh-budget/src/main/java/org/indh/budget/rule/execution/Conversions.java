package org.indh.budget.rule.execution;

import com.google.common.collect.ImmutableSet;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.indh.budget.execution.FinancialReport;
import org.indh.budget.execution.StatedRate;
import org.indh.core.document.Dossier;
import org.indh.core.money.Money;
import org.indh.core.validation.At;
import org.indh.core.validation.Spot;

/** The rates of reports, and between which currencies they lead, one after the other where it must be. */
public final class Conversions {
    private final List<At<FinancialReport>> reports;
    private final List<At<StatedRate>> rates;

    private Conversions(List<At<FinancialReport>> reports) {
        this.reports = reports;
        this.rates = reports.stream()
                .flatMap(report -> report.each("rates", StatedRate.class).stream())
                .toList();
    }

    static Conversions of(At<FinancialReport> report) {
        return new Conversions(List.of(report));
    }

    /** The rates of all reports that are judged together. */
    public static Conversions among(At<Dossier> dossier) {
        return new Conversions(dossier.below(FinancialReport.class));
    }

    /** Whether rates with a date and a source lead from one currency to the other. */
    public boolean lead(Currency from, Currency to) {
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

    /** Rates of which a part stands there that nobody could read, and which may have led where the others do not. */
    public Optional<Spot> unreadable() {
        return reports.stream()
                .map(report -> report.spot("rates"))
                .filter(spot -> spot.document().unreadable().stream()
                        .anyMatch(path -> path.startsWith(spot.document().inTree(spot.path()))))
                .findFirst();
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
