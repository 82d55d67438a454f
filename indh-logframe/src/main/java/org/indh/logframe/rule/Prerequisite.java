package org.indh.logframe.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Count;
import org.indh.core.statement.NounPhrase;
import org.indh.core.statement.Reading;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;
import org.indh.logframe.chain.ChainNode;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.indicator.Indicator;
import org.indh.logframe.indicator.IndicatorCode;

/**
 * What requires a thing does not reach more units than have the thing: 10 communes do not train through a coordination that
 * 9 have. The requirement is declared, or read between siblings where one says that the thing exists and the other says
 * something of that very thing.
 */
final class Prerequisite {
    static final Rule<Logframe> RULE =
            Rule.of("LF-PREREQ", Severity.ERROR, "oecd-dac", Logframe.class, Prerequisite::check);

    private Prerequisite() {}

    private static Verdict check(At<Logframe> logframe, Setting setting) {
        List<Breach> breaches = new ArrayList<>();
        List<At<Indicator>> all = Value.indicators(logframe);
        for (At<Indicator> dependent : all) {
            for (IndicatorCode code : dependent.value().requires()) {
                all.stream()
                        .filter(other -> code.equals(other.value().code()))
                        .findFirst()
                        .flatMap(required -> exceeding(required, dependent))
                        .ifPresent(breaches::add);
            }
        }
        for (At<ChainNode> node : logframe.each("nodes", ChainNode.class)) {
            asRead(node.each("indicators", Indicator.class), breaches);
        }
        return Verdict.of(breaches);
    }

    private static void asRead(List<At<Indicator>> siblings, List<Breach> breaches) {
        for (At<Indicator> required : siblings) {
            NounPhrase thing = Promised.byIndicator(required)
                    .reading()
                    .map(Reading::existing)
                    .orElse(null);
            if (thing != null) {
                siblings.stream()
                        .filter(other -> other != required && isSaidOf(thing, other))
                        .forEach(other -> exceeding(required, other)
                                .ifPresent(breach -> breaches.add(breach.lowered(Severity.WARNING, "as-read"))));
            }
        }
    }

    private static boolean isSaidOf(NounPhrase thing, At<Indicator> indicator) {
        NounPhrase subject =
                Promised.byIndicator(indicator).reading().map(Reading::subject).orElse(null);
        return indicator.value().requires().isEmpty() && subject != null && subject.sameAs(thing);
    }

    /** Every date at which the dependent count exceeds the required one, in one breach. */
    private static Optional<Breach> exceeding(At<Indicator> required, At<Indicator> dependent) {
        List<Spot> spots = new ArrayList<>();
        Count first = null;
        Count least = null;
        for (Value more : Value.of(dependent)) {
            for (Value less : Value.of(required)) {
                if (more.date().equals(less.date()) && exceeds(more.count(), less.count())) {
                    first = first == null ? more.count().orElseThrow() : first;
                    least = least == null ? less.count().orElseThrow() : least;
                    spots.add(more.spot());
                    spots.add(less.spot().as("required"));
                }
            }
        }
        return first == null || least == null
                ? Optional.empty()
                : Optional.of(Breach.at(spots)
                        .with("unit", String.valueOf(first.unit()))
                        .found(first.value())
                        .expected(least.value()));
    }

    private static boolean exceeds(Optional<Count> more, Optional<Count> less) {
        return more.isPresent()
                && less.isPresent()
                && Nouns.sameHead(more.get().unit(), less.get().unit())
                && more.get().value().compareTo(less.get().value()) > 0;
    }
}
