package org.indh.core.rule;

import org.indh.core.code.MarkerVocabulary;
import org.indh.core.code.PolicyMarker;
import org.indh.core.finding.Severity;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;

/**
 * A marker that is declared as one of the DAC's is one. A form that declares no vocabulary may have markers of its own,
 * as donors' forms do.
 */
final class MarkerOfVocabulary {
    static final Rule<PolicyMarker> RULE =
            Rule.of("CO-MARKER-VOCAB", Severity.INFO, "iati", PolicyMarker.class, MarkerOfVocabulary::check);

    private MarkerOfVocabulary() {}

    private static Verdict check(At<PolicyMarker> at, Setting setting) {
        PolicyMarker marker = at.value();
        if (!MarkerVocabulary.DAC.equals(marker.vocabulary())
                || marker.code().dac().isPresent()) {
            return Verdict.pass();
        }
        return Verdict.of(Breach.at(at.spot("code"))
                .and(at.spot("vocabulary").as("vocabulary"))
                .found(marker.code()));
    }
}
