package org.indh.core.code;

import java.util.Map;
import java.util.Optional;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Written;
import org.jspecify.annotations.Nullable;

/**
 * Whose sectors a sector's code is one of: IATI's list SectorVocabulary.
 *
 * @param code {@code "1"} for the DAC's purpose codes, {@code "99"} for those of the organisation that reports
 */
@Written(examples = {"1", "99"})
public record SectorVocabulary(String code) implements Comparable<SectorVocabulary> {
    /** The DAC's purpose codes of five digits: "15112". */
    public static final SectorVocabulary DAC = new SectorVocabulary("1");

    /** The DAC's categories of three digits: "151". */
    public static final SectorVocabulary DAC_CATEGORY = new SectorVocabulary("2");

    /** Sectors that the reporting organisation (organisation déclarante) defines itself. */
    public static final SectorVocabulary OWN = new SectorVocabulary("99");

    private static final Map<String, String> HELD =
            Map.of("1", "sector", "2", "sector-category", "7", "sdg-goal", "8", "sdg-target");

    /** @throws InvalidValueException where the list has no such vocabulary */
    public SectorVocabulary {
        if (CodeList.of("sector-vocabulary").find(code).isEmpty()) {
            throw new InvalidValueException("sector-vocabulary", code);
        }
    }

    /** The vocabulary of that code. @throws InvalidValueException where there is none */
    public static SectorVocabulary parse(String text) {
        return new SectorVocabulary(text);
    }

    /** The list of its codes; empty where indh has none: other classifications, and those of one's own. */
    public Optional<CodeList> codes() {
        @Nullable String list = HELD.get(code);
        return Optional.ofNullable(list).map(CodeList::of);
    }

    @Override
    public int compareTo(SectorVocabulary other) {
        return code.compareTo(other.code);
    }

    @Override
    public String toString() {
        return code;
    }
}
