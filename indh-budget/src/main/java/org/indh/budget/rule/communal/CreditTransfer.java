package org.indh.budget.rule.communal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.indh.budget.communal.BudgetCode;
import org.indh.budget.communal.CommunalBudget;
import org.indh.budget.communal.CreditMove;
import org.indh.budget.communal.Virement;
import org.indh.budget.reconciliation.Agreement;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Decimal;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;

/**
 * A virement gives some lines what it takes from others, and where it crosses chapters somebody decided it. What no virement
 * names a decision for is told once.
 */
final class CreditTransfer {
    static final Rule<CommunalBudget> RULE =
            Rule.of("CB-VIREMENT", Severity.WARNING, "public-accounting", CommunalBudget.class, CreditTransfer::check);

    private CreditTransfer() {}

    private static Verdict check(At<CommunalBudget> budget, Setting setting) {
        Findings findings = new Findings();
        List<Spot> undecided = new ArrayList<>();
        for (At<Virement> virement : budget.each("virements", Virement.class)) {
            balance(virement, findings);
            boolean isDecided =
                    virement.value().decision() != null || virement.value().decided() != null;
            if (!isDecided && crossesChapters(virement.value())) {
                List<Spot> unread = Stream.of("decision", "decided")
                        .map(virement::spot)
                        .filter(Spot::isUnreadable)
                        .toList();
                unread.forEach(spot -> findings.gap("unreadable", spot));
                if (unread.isEmpty()) {
                    undecided.add(virement.spot("decision"));
                }
            }
        }
        if (!undecided.isEmpty()) {
            findings.add(Breach.at(undecided).variant("decision").with("count", undecided.size()));
        }
        return findings.verdict();
    }

    private static boolean crossesChapters(Virement virement) {
        Set<Object> chapters = new LinkedHashSet<>();
        for (CreditMove move : virement.moves()) {
            BudgetCode code = move.code();
            if (code != null) {
                chapters.add(List.of(String.valueOf(move.part()), code.upTo(1)));
            }
        }
        return chapters.size() > 1;
    }

    private static void balance(At<Virement> virement, Findings findings) {
        List<Decimal> amounts = new ArrayList<>();
        List<Spot> unread = new ArrayList<>();
        List<Spot> spots = new ArrayList<>();
        int digits = 0;
        for (At<CreditMove> move : virement.each("moves", CreditMove.class)) {
            Decimal amount = move.value().amount();
            Spot spot = move.spot("amount");
            if (amount != null) {
                amounts.add(amount);
                spots.add(spot);
                digits = Math.max(digits, amount.value().scale());
            } else if (spot.isUnreadable()) {
                unread.add(spot);
            } else {
                return; // nobody says how much: nothing can be said of the whole
            }
        }
        Sum sum = new Sum(amounts, unread, digits);
        if (amounts.isEmpty() || !findings.canJudge(sum)) {
            return;
        }
        Agreement agreement = sum.against(Sum.none(digits)).agreement();
        if (agreement != Agreement.EXACT) {
            Breach breach = Breach.at(spots).found(sum.shown(sum.value()));
            findings.add(
                    agreement == Agreement.ROUNDED ? breach.variant("rounding").lowered(Severity.INFO) : breach);
        }
    }
}
