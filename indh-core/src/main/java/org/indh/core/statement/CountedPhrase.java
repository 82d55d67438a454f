package org.indh.core.statement;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.indh.core.measure.Bound;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Frequency;
import org.indh.core.time.Years;
import org.jspecify.annotations.Nullable;

/**
 * A number promised in a sentence, with what it counts: "au moins 3 plateformes N/S entre 2017 et 2021".
 *
 * @param number how many; 3. In a rhythm ("3 x par an") the times
 * @param bound how firmly it is meant
 * @param definite whether the number is taken as known: "les 2 projets", "des 2 projets" where "de les" is meant
 * @param phrase what is counted; for an event that takes place so many times, the event ("plateforme N/S")
 * @param aliases other names given to it in brackets: "une plateforme thématique (GT Maroc)"
 * @param frequency how often, where it is a rhythm
 * @param per the unit that each has so many of, in normal form: "commune" in "chaque commune organise une action"
 * @param years the years that the number is promised for
 */
@RecordBuilder
public record CountedPhrase(
        Decimal number,
        Bound bound,
        boolean definite,
        NounPhrase phrase,
        List<NounPhrase> aliases,
        @Nullable Frequency frequency,
        @Nullable String per,
        @Nullable Years years) {
    public CountedPhrase {
        aliases = ImmutableList.copyOf(aliases);
    }
}
