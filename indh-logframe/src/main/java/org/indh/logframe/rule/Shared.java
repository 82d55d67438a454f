package org.indh.logframe.rule;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.indh.core.statement.CountedPhrase;
import org.indh.core.statement.Reading;
import org.indh.core.validation.At;
import org.indh.logframe.chain.ChainNode;
import org.indh.logframe.chain.Logframe;

/** The units of which the document says that each has so many of something: "commune" of "chaque commune". */
final class Shared {
    private Shared() {}

    static Set<String> units(At<Logframe> logframe) {
        Set<String> units = new HashSet<>();
        for (At<ChainNode> node : logframe.each("nodes", ChainNode.class)) {
            Stream<Reading> readings = Stream.of(
                            node.value().reading().stream(),
                            node.value().indicators().stream().flatMap(one -> one.reading().stream()),
                            node.value().activities().stream().flatMap(one -> one.reading().stream()))
                    .flatMap(one -> one);
            readings.flatMap(reading -> reading.counts().stream())
                    .map(CountedPhrase::per)
                    .forEach(unit -> Nouns.key(unit).ifPresent(units::add));
        }
        return units;
    }
}
