package org.indh.core.code;

import org.indh.core.measure.Percent;
import org.jspecify.annotations.Nullable;

/**
 * The part of a programme that belongs to one sector (ventilation sectorielle): 15112, 60 %. Parts that do not make up
 * the whole are kept, for CO-SECTOR-LEAF to report.
 *
 * @param code the sector: {@code "15112"}
 * @param vocabulary whose sector it is; absent where the form does not say
 * @param percent its part of the programme among the sectors of its vocabulary, {@code 60 %}; absent for an only one
 */
public record SectorAllocation(
        SectorCode code,
        @Nullable SectorVocabulary vocabulary,
        @Nullable Percent percent) implements Coded {
    /** A purpose code of the DAC: {@code dac("15112", Percent.of(60))}. */
    public static SectorAllocation dac(String code, Percent percent) {
        return new SectorAllocation(SectorCode.parse(code), SectorVocabulary.DAC, percent);
    }
}
