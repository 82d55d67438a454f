package org.indh.core.statement;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.indh.core.time.Timing;
import org.jspecify.annotations.Nullable;

/**
 * What a sentence promises, as far as it can be read without guessing.
 *
 * @param timing when it is due: "En 2018 au plus tard"
 * @param subject what the main verb is said of: "la coordination locale sociale" in "… a organisé 1 formation"
 * @param existing the thing whose existence or equipment is promised: "La coordination locale sociale existe"
 * @param counts every number with what it counts, in the order of the text
 * @param firstOf what is done for the first time: "Organiser en 2017 une première plateforme S/S"
 */
@RecordBuilder
public record Reading(
        @Nullable Timing timing,
        @Nullable NounPhrase subject,
        @Nullable NounPhrase existing,
        List<CountedPhrase> counts,
        @Nullable NounPhrase firstOf) {
    public Reading {
        counts = ImmutableList.copyOf(counts);
    }

    /**
     * Reads a sentence in French, English or Arabic; what cannot be read is absent. Of Arabic the timing and the counts are
     * read, and neither the subject nor what exists.
     */
    public static Reading of(String text) {
        return SentenceReader.read(text);
    }
}
