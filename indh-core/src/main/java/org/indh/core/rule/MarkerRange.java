package org.indh.core.rule;

import java.util.Optional;
import org.indh.core.code.CodeListEntry;
import org.indh.core.code.MarkerVocabulary;
import org.indh.core.code.PolicyMarker;
import org.indh.core.code.ScoreRange;
import org.indh.core.finding.Severity;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;
import org.jspecify.annotations.Nullable;

/** A policy marker's score is one that the marker admits. */
final class MarkerRange {
    static final Rule<PolicyMarker> RULE = Rule.of(
                    "CO-MARKER-RANGE", Severity.ERROR, "oecd-dac", PolicyMarker.class, MarkerRange::check)
            .needing("score");

    private MarkerRange() {}

    private static Verdict check(At<PolicyMarker> at, Setting setting) {
        PolicyMarker marker = at.value();
        @Nullable Integer score = marker.score();
        @Nullable MarkerVocabulary vocabulary = marker.vocabulary();
        Optional<CodeListEntry> entry = marker.code().dac();
        boolean isDac = vocabulary == null || vocabulary.equals(MarkerVocabulary.DAC);
        if (score == null || !isDac || entry.isEmpty()) {
            return Verdict.pass();
        }
        ScoreRange range = ScoreRange.ofDac(marker.code());
        if (range.contains(score)) {
            return Verdict.pass();
        }
        Breach breach = Breach.at(at.spot("score"))
                .with("marker", entry.get())
                .found(score)
                .expected(range);
        return Verdict.of(vocabulary == null ? breach.lowered(Severity.WARNING, "vocabulary-assumed") : breach);
    }
}
