package org.indh.planning.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.budget.reconciliation.Agreement;
import org.indh.budget.reconciliation.Explanations;
import org.indh.budget.reconciliation.Reconciliation;
import org.indh.budget.reconciliation.Stated;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Decimal;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;
import org.indh.core.validation.Verdict.Gap;
import org.indh.logframe.chain.NodeCode;
import org.indh.planning.programme.PartnershipsTotal;
import org.indh.planning.programme.Programme;
import org.jspecify.annotations.Nullable;

/** The total that a list of partnerships states in its last row is what they add up to. */
final class PartnershipTotal {
    static final Rule<Programme> CHECK =
            Rule.of("BU-COL-SUM", Severity.ERROR, "arithmetic", Programme.class, PartnershipTotal::check);

    private PartnershipTotal() {}

    private static Verdict check(At<Programme> programme, Setting setting) {
        List<Breach> breaches = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (At<PartnershipsTotal> total : programme.each("partnershipsTotal", PartnershipsTotal.class)) {
            total.value()
                    .budgets()
                    .forEach((outcome, amount) -> check(programme, total, outcome, amount, breaches, gaps));
            Decimal inAll = total.value().total();
            if (inAll != null) {
                check(programme, total, null, inAll, breaches, gaps);
            }
        }
        return new Verdict(breaches, gaps);
    }

    private static void check(
            At<Programme> programme,
            At<PartnershipsTotal> total,
            @Nullable NodeCode outcome,
            Decimal amount,
            List<Breach> breaches,
            List<Gap> gaps) {
        PartnershipAmounts parts = PartnershipAmounts.of(programme, outcome);
        if (parts.unread().isEmpty()) {
            Spot place = total.spot(PartnershipAmounts.component(outcome));
            breach(programme, place, parts, amount).ifPresent(breaches::add);
        } else {
            parts.unread().forEach(spot -> gaps.add(new Gap("unreadable", spot)));
        }
    }

    private static Optional<Breach> breach(
            At<Programme> programme, Spot place, PartnershipAmounts parts, Decimal amount) {
        Stated whole = PartnershipAmounts.stated(
                        List.of(""), List.of(amount), programme.value().scale())
                .get(0);
        Reconciliation sum = Reconciliation.of(whole, parts.stated());
        if (parts.stated().isEmpty() || sum.agreement() == Agreement.EXACT) {
            return Optional.empty();
        }
        Breach breach = Breach.at(place)
                .and(parts.spots().stream().map(spot -> spot.as("part")).toList())
                .with("gap", PartnersMoney.shown(sum, sum.gap()).abs())
                .found(PartnersMoney.shown(sum, sum.whole().amount()))
                .expected(PartnersMoney.shown(sum, sum.computed()));
        return Optional.of(
                sum.agreement() == Agreement.ROUNDED
                        ? breach.variant("partnerships-rounding").lowered(Severity.INFO)
                        : explained(sum, breach));
    }

    private static Breach explained(Reconciliation sum, Breach breach) {
        return Explanations.of(sum)
                .best()
                .map(best -> breach.variant("partnerships-explained").with("explanation", best))
                .orElseGet(() -> breach.variant("partnerships"));
    }
}
