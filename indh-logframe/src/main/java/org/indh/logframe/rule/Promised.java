package org.indh.logframe.rule;

import java.util.Optional;
import java.util.stream.Stream;
import org.indh.core.statement.CountedPhrase;
import org.indh.core.statement.Reading;
import org.indh.core.time.Timing;
import org.indh.core.validation.At;
import org.indh.logframe.chain.Activity;
import org.indh.logframe.chain.ChainNode;
import org.indh.logframe.indicator.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * What a statement promises, read once in a run however many rules ask.
 *
 * @param reading what is read in the statement; absent without one
 * @param timing when it is due: as declared, else as the statement says
 */
record Promised(Optional<Reading> reading, Optional<Timing> timing) {
    static Promised byIndicator(At<Indicator> at) {
        return at.fact(Promised.class, it -> of(it.value().reading(), it.value().deadline()));
    }

    static Promised byNode(At<ChainNode> at) {
        return at.fact(Promised.class, it -> of(it.value().reading(), it.value().deadline()));
    }

    static Promised byActivity(At<Activity> at) {
        return at.fact(Promised.class, it -> of(it.value().reading(), null));
    }

    private static Promised of(Optional<Reading> reading, @Nullable Timing declared) {
        Optional<Timing> timing =
                Optional.ofNullable(declared).or(() -> reading.flatMap(read -> Optional.ofNullable(read.timing())));
        return new Promised(reading, timing);
    }

    /** Every number that the statement promises. */
    Stream<CountedPhrase> counts() {
        return reading.stream().flatMap(read -> read.counts().stream());
    }
}
