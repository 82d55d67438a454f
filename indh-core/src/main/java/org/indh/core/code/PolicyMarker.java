package org.indh.core.code;

import org.jspecify.annotations.Nullable;

/**
 * How far a programme pursues one policy (marqueur de politique): gender equality, score 2. A score beyond what the
 * marker admits is kept, for CO-MARKER-RANGE to report.
 *
 * @param code the marker: {@code "1"}
 * @param vocabulary whose marker it is; absent where the form does not say, as in many donors' own forms
 * @param score from 0 (not targeted) upwards: {@code 2} is a principal objective; absent where nobody scored it
 */
public record PolicyMarker(
        MarkerCode code,
        @Nullable MarkerVocabulary vocabulary,
        @Nullable Integer score) implements Coded {
    /** A marker of the DAC: {@code dac("1", 2)} is gender equality as a principal objective. */
    public static PolicyMarker dac(String code, int score) {
        return new PolicyMarker(MarkerCode.parse(code), MarkerVocabulary.DAC, score);
    }
}
