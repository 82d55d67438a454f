package org.indh.planning.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.indh.budget.Budget;
import org.indh.budget.CostLine;
import org.indh.core.document.Dossier;
import org.indh.core.finding.Severity;
import org.indh.core.text.LocalizedText;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;
import org.indh.logframe.chain.Activity;
import org.indh.logframe.chain.Logframe;
import org.indh.planning.programme.Programme;

/**
 * A programme that DGD finances plans an evaluation, and its budget pays for it. It is missed only where the dossier holds the
 * programme, its activities and its budget and no text of these speaks of one, or each that does says that the programme
 * evaluates itself; and in a budget only where its lines say what they pay for, for those of the table T3 say no more than
 * their nature. An assessment of needs, risks or offers is none ({@link EvaluationWords}).
 */
final class EvaluationPlanned {
    static final Rule<Dossier> RULE = Rule.onDossiers("DG-EVALUATION", Severity.INFO, "dgd", EvaluationPlanned::check);

    private static final String DONOR = "dgd";

    /** With fewer named lines, a budget is a summary. */
    private static final int FEWEST_LINES = 3;

    private EvaluationPlanned() {}

    private static Verdict check(At<Dossier> dossier, Setting setting) {
        List<At<Programme>> programmes = dossier.below(Programme.class).stream()
                .filter(programme -> isOfDonor(programme.value()))
                .toList();
        List<At<Activity>> activities = dossier.below(Activity.class);
        List<At<Budget>> budgets = dossier.below(Budget.class);
        if (programmes.isEmpty() || activities.isEmpty() || budgets.isEmpty()) {
            return Verdict.pass();
        }
        List<At<LocalizedText>> planned = dossier.below(LocalizedText.class).stream()
                .filter(text -> text.up(Logframe.class).isPresent()
                        || text.up(Programme.class).isPresent()
                        || text.up(Budget.class).isPresent())
                .filter(text -> EvaluationWords.speakOfOne(text.value()))
                .toList();
        At<Programme> programme = programmes.get(0);
        if (planned.isEmpty()) {
            return Verdict.of(Breach.at(programme.spot()).variant("none").with("count", activities.size()));
        }
        if (planned.stream().allMatch(text -> EvaluationWords.speakOfItself(text.value()))) {
            return Verdict.of(Breach.at(planned.stream().map(At::spot).toList())
                    .variant("internal")
                    .with("count", planned.size()));
        }
        List<At<CostLine>> named = new ArrayList<>();
        budgets.forEach(budget -> budget.below(CostLine.class).stream()
                .filter(line -> line.value().nature() == null && line.value().label() != null)
                .forEach(named::add));
        boolean isBudgeted = budgets.stream()
                .flatMap(budget -> budget.below(LocalizedText.class).stream())
                .anyMatch(text -> EvaluationWords.speakOfOne(text.value()));
        return named.size() < FEWEST_LINES || isBudgeted
                ? Verdict.pass()
                : Verdict.of(Breach.at(programme.spot())
                        .and(budgets.get(0).spot().as("budget"))
                        .with("count", named.size()));
    }

    private static boolean isOfDonor(Programme programme) {
        String donor = programme.donor();
        return donor != null
                && List.of(donor.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1))
                        .contains(DONOR);
    }
}
