package org.indh.logframe.chain;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import org.indh.core.code.Coded;
import org.indh.core.statement.Reading;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.Timing;
import org.indh.logframe.indicator.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * A node of the results chain: an impact, an outcome or an output.
 *
 * @param code what people call it: "R6"
 * @param level its level
 * @param parent the code of the node that it contributes to: "OS 1"
 * @param statement what is to be reached
 * @param deadline when it is due, where that is declared apart from the statement
 * @param assumptions what it rests on (hypothèses)
 * @param indicators what it is measured by
 * @param activities what is done for it (typologie des activités)
 * @param actors who is involved (acteurs impliqués)
 * @param strategicTargets codes of the common strategic framework's targets (cibles stratégiques du CSC): "6D"
 */
@RecordBuilder
public record ChainNode(
        @Nullable NodeCode code,
        @Nullable Level level,
        @Nullable NodeCode parent,
        @Nullable LocalizedText statement,
        @Nullable Timing deadline,
        List<Assumption> assumptions,
        List<Indicator> indicators,
        List<Activity> activities,
        List<String> actors,
        List<String> strategicTargets)
        implements Coded {
    public ChainNode {
        assumptions = ImmutableList.copyOf(assumptions);
        indicators = ImmutableList.copyOf(indicators);
        activities = ImmutableList.copyOf(activities);
        actors = ImmutableList.copyOf(actors);
        strategicTargets = ImmutableList.copyOf(strategicTargets);
    }

    /** What the statement promises, as far as it can be read. */
    public Optional<Reading> reading() {
        return Optional.ofNullable(statement).map(text -> Reading.of(text.text()));
    }

    /** When it is due: as declared, else as its statement says. */
    public Optional<Timing> timing() {
        return deadline != null ? Optional.of(deadline) : reading().flatMap(read -> Optional.ofNullable(read.timing()));
    }
}
