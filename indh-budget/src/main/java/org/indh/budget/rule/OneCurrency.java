package org.indh.budget.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.indh.budget.Budget;
import org.indh.budget.CostLine;
import org.indh.budget.rule.execution.Conversions;
import org.indh.core.document.Dossier;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Decimal;
import org.indh.core.money.CurrencyCode;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;
import org.indh.core.validation.Verdict.Gap;

/**
 * Amounts that are added are in one currency, or reports that are judged with the table state rates between theirs, with a
 * date and a source; then a total may be of converted amounts, and only one that adds them as they stand is told. Headings of
 * different currencies may stand side by side, if no total adds them.
 */
final class OneCurrency {
    static final Rule<Dossier> RULE = Rule.onDossiers("BU-CCY", Severity.ERROR, "arithmetic", OneCurrency::check);

    private OneCurrency() {}

    private static Verdict check(At<Dossier> dossier, Setting setting) {
        Conversions rates = Conversions.among(dossier);
        List<Breach> breaches = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (At<Budget> budget : dossier.below(Budget.class)) {
            Optional<Spot> unreadable = unreadable(budget);
            List<Relation> mixed = isMixed(budget) ? Table.of(budget).mixed() : List.of();
            if (mixed.isEmpty()) {
                unreadable.ifPresent(spot -> gaps.add(new Gap("unreadable", spot)));
            } else if (areLed(budget, rates)) {
                plain(budget, mixed).ifPresent(breaches::add);
            } else if (rates.unreadable().isPresent()) {
                gaps.add(new Gap("unreadable", rates.unreadable().get()));
            } else {
                breaches.add(breach(budget));
            }
        }
        return new Verdict(breaches, gaps);
    }

    private static Breach breach(At<Budget> budget) {
        CurrencyCode first = currencies(budget).get(0);
        List<Spot> spots = lines(budget).stream()
                .filter(line -> currency(line.value(), budget)
                        .filter(other -> !other.equals(first))
                        .isPresent())
                .map(line -> line.spot("currency"))
                .toList();
        return Breach.at(spots).with("currencies", names(budget)).with("count", spots.size());
    }

    /** Totals that add what stands in two currencies, though rates between them are known. */
    private static Optional<Breach> plain(At<Budget> budget, List<Relation> mixed) {
        List<Spot> spots = mixed.stream()
                .flatMap(relation -> Column.of(List.of(relation.whole())).stream()
                        .filter(column -> isPlain(relation, column, budget))
                        .map(column -> relation.whole().cell(column).spot()))
                .distinct()
                .toList();
        return spots.isEmpty()
                ? Optional.empty()
                : Optional.of(Breach.at(spots)
                        .variant("plain")
                        .with("currencies", names(budget))
                        .with("count", spots.size())
                        .lowered(Severity.WARNING));
    }

    private static boolean isPlain(Relation relation, Column column, At<Budget> budget) {
        Decimal sum =
                relation.parts().stream().map(row -> row.cell(column).amount()).reduce(Decimal.ZERO, Decimal::plus);
        long currencies = relation.parts().stream()
                .flatMap(row -> Table.lines(row).stream())
                .filter(line -> !column.amount(line).isZero())
                .flatMap(line -> currency(line, budget).stream())
                .distinct()
                .count();
        return currencies > 1 && sum.equals(relation.whole().cell(column).amount());
    }

    /** Whether rates lead from every currency to the first. */
    private static boolean areLed(At<Budget> budget, Conversions rates) {
        CurrencyCode to = currencies(budget).get(0);
        return currencies(budget).stream().allMatch(from -> rates.lead(from.currency(), to.currency()));
    }

    /** A currency that stands there and that nobody can read: the table's, or a line's. */
    private static Optional<Spot> unreadable(At<Budget> budget) {
        return Stream.concat(
                        Stream.of(budget.spot("currency")),
                        lines(budget).stream().map(line -> line.spot("currency")))
                .filter(Spot::isUnreadable)
                .findFirst();
    }

    /** Whether lines of the budget that hold something are in two currencies or more. */
    static boolean isMixed(At<Budget> budget) {
        return currencies(budget).size() > 1;
    }

    private static List<CurrencyCode> currencies(At<Budget> budget) {
        return lines(budget).stream()
                .flatMap(line -> currency(line.value(), budget).stream())
                .distinct()
                .toList();
    }

    private static List<String> names(At<Budget> budget) {
        return currencies(budget).stream().map(CurrencyCode::toString).toList();
    }

    private static List<At<CostLine>> lines(At<Budget> budget) {
        return budget.below(CostLine.class).stream()
                .filter(line -> !line.value().isNil())
                .toList();
    }

    private static Optional<CurrencyCode> currency(CostLine line, At<Budget> budget) {
        return Optional.ofNullable(line.currency())
                .or(() -> Optional.ofNullable(budget.value().currency()));
    }
}
