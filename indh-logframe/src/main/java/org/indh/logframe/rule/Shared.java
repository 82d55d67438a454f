package org.indh.logframe.rule;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.indh.core.statement.CountedPhrase;
import org.indh.core.validation.At;
import org.indh.logframe.chain.Activity;
import org.indh.logframe.chain.ChainNode;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.indicator.Indicator;

/** The units of which the document says that each has so many of something: "commune" of "chaque commune". */
final class Shared {
    private Shared() {}

    static Set<String> units(At<Logframe> logframe) {
        Set<String> units = new HashSet<>();
        for (At<ChainNode> node : logframe.each("nodes", ChainNode.class)) {
            Stream<Promised> promised = Stream.of(
                            Stream.of(Promised.byNode(node)),
                            node.each("indicators", Indicator.class).stream().map(Promised::byIndicator),
                            node.each("activities", Activity.class).stream().map(Promised::byActivity))
                    .flatMap(one -> one);
            promised.flatMap(Promised::counts)
                    .map(CountedPhrase::per)
                    .forEach(unit -> Nouns.key(unit).ifPresent(units::add));
        }
        return units;
    }
}
