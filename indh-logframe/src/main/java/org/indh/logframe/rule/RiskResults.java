package org.indh.logframe.rule;

import java.util.ArrayList;
import java.util.List;
import org.indh.core.document.Dossier;
import org.indh.core.finding.Severity;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.risk.Risk;
import org.indh.logframe.risk.RiskRegister;

/**
 * Risks cite the results that they bear upon by the codes of the logframe. Where no risk cites any, that is said once of the
 * register; codes are held against the logframes that are judged with it.
 */
final class RiskResults {
    static final Rule<Dossier> RULE = Rule.onDossiers("RK-NODE-REF", Severity.INFO, "donors", RiskResults::check);

    private RiskResults() {}

    private static Verdict check(At<Dossier> dossier, Setting setting) {
        List<At<RiskRegister>> registers = dossier.below(RiskRegister.class);
        if (registers.isEmpty()) {
            return Verdict.pass();
        }
        ResultCodes codes = ResultCodes.of(dossier.below(Logframe.class));
        List<Breach> breaches = new ArrayList<>();
        registers.forEach(register -> compare(register, codes, breaches));
        return Verdict.of(breaches);
    }

    private static void compare(At<RiskRegister> register, ResultCodes codes, List<Breach> breaches) {
        List<At<Risk>> risks = register.each("risks", Risk.class);
        List<Spot> blank = risks.stream()
                .filter(risk -> risk.value().results().isEmpty())
                .map(risk -> risk.spot("results"))
                .toList();
        if (blank.size() == risks.size()) {
            if (!risks.isEmpty()) {
                breaches.add(Breach.at(register.spot()));
            }
            return;
        }
        if (!blank.isEmpty()) {
            breaches.add(Breach.at(blank).variant("blank").with("count", blank.size()));
        }
        for (At<Risk> risk : risks) {
            String cited = String.join(", ", risk.value().results());
            if (!cited.isEmpty() && !codes.citedIn(cited)) {
                breaches.add(Breach.at(risk.spot("results")).variant("unknown").found(cited));
            }
        }
    }
}
