package org.indh.budget.rule.execution;

import java.util.Optional;
import org.indh.budget.execution.GrantAccount;
import org.indh.budget.funding.Grant;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Decimal;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;

/**
 * A grant makes no profit: with what came in besides it is no more than the eligible cost. Up to the whole cost, others may have
 * paid for what is not eligible.
 */
final class GrantProfit {
    static final Rule<GrantAccount> RULE =
            Rule.of("BU-PROFIT", Severity.WARNING, "donors", GrantAccount.class, GrantProfit::check);

    private GrantProfit() {}

    private static Verdict check(At<GrantAccount> account, Setting setting) {
        Grant grant = account.value().grant();
        for (String component : new String[] {"claimed", "income"}) {
            Spot spot = account.spot(component);
            if (spot.isUnreadable()) {
                return Verdict.notEvaluated("unreadable", spot);
            }
        }
        Decimal claimed = Optional.ofNullable(account.value().claimed()).orElseGet(grant::subsidy);
        Decimal income = Optional.ofNullable(account.value().income()).orElseGet(grant::otherIncome);
        Decimal received = claimed.plus(income);
        if (received.compareTo(grant.eligible()) <= 0) {
            return Verdict.pass();
        }
        Breach breach = Breach.at(account.spot(account.value().claimed() == null ? "grant" : "claimed"))
                .and(account.spot(account.value().income() == null ? "grant.otherIncome" : "income")
                        .as("part"))
                .and(account.spot("grant.eligible").as("limit"))
                .with("claimed", claimed)
                .with("income", income)
                .with("surplus", received.minus(grant.eligible()))
                .found(received)
                .expected(grant.eligible());
        boolean isWithinCost = received.compareTo(grant.cost()) <= 0;
        return Verdict.of(isWithinCost ? breach.lowered(Severity.INFO, "within-cost") : breach);
    }
}
