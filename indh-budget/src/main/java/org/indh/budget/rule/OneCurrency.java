package org.indh.budget.rule;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.indh.budget.Budget;
import org.indh.budget.CostLine;
import org.indh.core.finding.Severity;
import org.indh.core.money.CurrencyCode;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;

/** Amounts that are added are in one currency; headings of different ones may stand side by side, if no total adds them. */
final class OneCurrency {
    static final Rule<Budget> RULE = Rule.of("BU-CCY", Severity.ERROR, "arithmetic", Budget.class, OneCurrency::check);

    private OneCurrency() {}

    private static Verdict check(At<Budget> budget, Setting setting) {
        if (Table.of(budget).mixed().isEmpty()) {
            return Verdict.pass();
        }
        Set<CurrencyCode> currencies = new LinkedHashSet<>();
        List<Spot> spots = new ArrayList<>();
        for (At<CostLine> line : lines(budget)) {
            Optional<CurrencyCode> currency = currency(line, budget);
            currency.ifPresent(currencies::add);
            if (currency.isPresent() && !currency.equals(first(budget))) {
                spots.add(line.spot("currency"));
            }
        }
        return Verdict.of(Breach.at(spots)
                .with(
                        "currencies",
                        currencies.stream().map(CurrencyCode::toString).toList())
                .with("count", spots.size()));
    }

    /** Whether lines of the budget that hold something are in two currencies or more. */
    static boolean isMixed(At<Budget> budget) {
        return lines(budget).stream()
                        .flatMap(line -> currency(line, budget).stream())
                        .distinct()
                        .count()
                > 1;
    }

    private static Optional<CurrencyCode> first(At<Budget> budget) {
        return lines(budget).stream()
                .flatMap(line -> currency(line, budget).stream())
                .findFirst();
    }

    private static List<At<CostLine>> lines(At<Budget> budget) {
        return budget.below(CostLine.class).stream()
                .filter(line -> !line.value().isNil())
                .toList();
    }

    private static Optional<CurrencyCode> currency(At<CostLine> line, At<Budget> budget) {
        return Optional.ofNullable(line.value().currency())
                .or(() -> Optional.ofNullable(budget.value().currency()));
    }
}
