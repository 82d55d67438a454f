package org.indh.logframe.risk;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.indh.core.code.Coded;
import org.indh.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * An uncertain event that would affect the results of a programme (risque), with its rating, its treatment and its
 * follow-up.
 *
 * <p>Owners are what an organisation or an office is called ("Communes partenaires", "Coordinateur pays"); a private
 * person's name or telephone number does not belong there.
 *
 * @param code what people call it: "R-3"
 * @param statement its source and nature
 * @param likelihood how probable it is (probabilité): "Possible"
 * @param impact what it would do to the results; it may depend on a condition: "Petit (grand si la commune se retire)"
 * @param level what follows from both (niveau de risque): "Haut"
 * @param measures what reduces it (mesures de traitement)
 * @param owner who takes the measures
 * @param timing when they are taken, as written: "2017-2021"
 * @param monitoringOwner who follows it up
 * @param review when it is looked at again, as written: "chaque comité de pilotage"
 * @param results the results that it bears upon, each entry as written: "R2", "OS et R1", "tous"
 */
@RecordBuilder
public record Risk(
        @Nullable RiskCode code,
        @Nullable LocalizedText statement,
        @Nullable Rating likelihood,
        @Nullable Rating impact,
        @Nullable Rating level,
        List<String> measures,
        @Nullable String owner,
        @Nullable String timing,
        @Nullable String monitoringOwner,
        @Nullable String review,
        List<String> results)
        implements Coded {
    public Risk {
        measures = ImmutableList.copyOf(measures);
        results = ImmutableList.copyOf(results);
    }

    /** How it is rated in one of the three columns. */
    public @Nullable Rating rating(Axis axis) {
        return switch (axis) {
            case LIKELIHOOD -> likelihood;
            case IMPACT -> impact;
            case LEVEL -> level;
        };
    }
}
