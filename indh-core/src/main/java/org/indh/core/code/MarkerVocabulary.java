package org.indh.core.code;

import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Written;

/**
 * Whose markers a marker's code is one of: IATI's list PolicyMarkerVocabulary.
 *
 * @param code {@code "1"} for the DAC's, {@code "99"} for those of the organisation that reports
 */
@Written(examples = {"1", "99"})
public record MarkerVocabulary(String code) implements Comparable<MarkerVocabulary> {
    /** The markers of the OECD DAC's Creditor Reporting System. */
    public static final MarkerVocabulary DAC = new MarkerVocabulary("1");

    /** Markers that the reporting organisation (organisation déclarante) defines itself. */
    public static final MarkerVocabulary OWN = new MarkerVocabulary("99");

    /** @throws InvalidValueException where the list has no such vocabulary */
    public MarkerVocabulary {
        if (CodeList.of("marker-vocabulary").find(code).isEmpty()) {
            throw new InvalidValueException("marker-vocabulary", code);
        }
    }

    /** The vocabulary of that code. @throws InvalidValueException where there is none */
    public static MarkerVocabulary parse(String text) {
        return new MarkerVocabulary(text);
    }

    @Override
    public int compareTo(MarkerVocabulary other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
