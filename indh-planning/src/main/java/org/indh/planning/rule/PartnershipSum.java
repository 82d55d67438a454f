package org.indh.planning.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.budget.Budget;
import org.indh.budget.reconciliation.Agreement;
import org.indh.budget.reconciliation.Explanation;
import org.indh.budget.reconciliation.Explanations;
import org.indh.core.document.Dossier;
import org.indh.core.finding.Severity;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;
import org.indh.planning.programme.Programme;

/**
 * The partnerships of a programme make up the partners' heading of the budget of the same outcome. A list that falls short of
 * the heading may leave out partnerships, and is warned of; one that goes beyond it cannot be right. What two lists
 * tell alike is told once.
 */
final class PartnershipSum {
    static final Rule<Dossier> CHECK =
            Rule.onDossiers("BU-TREE-SUM", Severity.ERROR, "arithmetic", PartnershipSum::check);

    private PartnershipSum() {}

    private static Verdict check(At<Dossier> dossier, Setting setting) {
        List<PartnersMoney> all = new ArrayList<>();
        for (At<Programme> programme : dossier.below(Programme.class)) {
            all.addAll(PartnersMoney.of(programme, dossier.below(Budget.class)));
        }
        List<Breach> breaches = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            PartnersMoney money = all.get(i);
            if (all.subList(0, i).stream().noneMatch(money::isToldBy)) {
                List<Spot> again = all.subList(i + 1, all.size()).stream()
                        .filter(money::isToldBy)
                        .map(other -> other.list().as("list"))
                        .toList();
                breach(money).map(breach -> breach.and(again)).ifPresent(breaches::add);
            }
        }
        return Verdict.of(breaches);
    }

    private static Optional<Breach> breach(PartnersMoney money) {
        Agreement agreement = money.sum().agreement();
        if (agreement == Agreement.EXACT) {
            return Optional.empty();
        }
        Breach breach = Breach.at(money.list())
                .and(money.parts().stream().map(spot -> spot.as("part")).toList())
                .and(money.heading().as("heading"))
                .with("gap", money.shown(money.sum().gap()).abs())
                .found(money.shown(money.sum().computed()))
                .expected(money.shown(money.sum().whole().amount()));
        return Optional.of(
                switch (agreement) {
                    case ROUNDED -> breach.variant("partnerships-rounding").lowered(Severity.INFO);
                    case UNALLOCATED ->
                        explained(money, breach, "partnerships-short").lowered(Severity.WARNING);
                    default -> explained(money, breach, "partnerships-beyond");
                });
    }

    /** With what may have made the gap, where chance does not explain it as well. */
    private static Breach explained(PartnersMoney money, Breach breach, String variant) {
        Optional<Explanation> best = Explanations.of(money.sum()).best();
        return best.map(explanation -> breach.variant(variant + "-explained").with("explanation", explanation))
                .orElseGet(() -> breach.variant(variant));
    }
}
