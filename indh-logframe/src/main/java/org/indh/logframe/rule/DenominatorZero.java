package org.indh.logframe.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Decimal;
import org.indh.core.statement.CountedPhrase;
import org.indh.core.statement.NounPhrase;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;
import org.indh.logframe.chain.ChainNode;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.indicator.Indicator;

/**
 * Nothing is a share of nothing. More than none of a population of none cannot be; the share of those whom no project has
 * reached yet is undefined, not 0 %.
 */
final class DenominatorZero {
    static final Rule<Logframe> RULE =
            Rule.of("LF-DENOM-ZERO", Severity.ERROR, "arithmetic", Logframe.class, DenominatorZero::check);

    private DenominatorZero() {}

    private static Verdict check(At<Logframe> logframe, Setting setting) {
        List<Breach> breaches = new ArrayList<>();
        Populations populations = Populations.of(logframe);
        for (Value value : Value.all(logframe)) {
            value.count()
                    .ifPresent(count -> populations.of(value).ifPresent(population -> {
                        if (population.size() == 0 && !count.value().isZero()) {
                            breaches.add(population
                                    .against(value)
                                    .variant("population")
                                    .with("unit", String.valueOf(count.unit()))
                                    .found(count.value())
                                    .expected(0));
                        }
                    }));
        }
        for (At<ChainNode> node : logframe.each("nodes", ChainNode.class)) {
            shares(node.each("indicators", Indicator.class), breaches);
        }
        return Verdict.of(breaches);
    }

    /** Shares of what a sibling counts, at a date at which it counts none. */
    private static void shares(List<At<Indicator>> siblings, List<Breach> breaches) {
        for (At<Indicator> indicator : siblings) {
            for (Value share : Value.of(indicator)) {
                if (share.proportion().isPresent()) {
                    base(share, siblings)
                            .ifPresent(base -> breaches.add(Breach.at(share.spot())
                                    .and(base.spot().as("base"))
                                    .with(
                                            "things",
                                            String.valueOf(
                                                    base.count().orElseThrow().unit()))
                                    .found(share.proportion().orElseThrow().percent())
                                    .lowered(Severity.INFO, "as-read")));
                }
            }
        }
    }

    private static Optional<Value> base(Value share, List<At<Indicator>> siblings) {
        List<NounPhrase> bases = Promised.byIndicator(share.indicator())
                .counts()
                .filter(CountedPhrase::definite)
                .map(CountedPhrase::phrase)
                .toList();
        return siblings.stream()
                .filter(sibling -> sibling != share.indicator())
                .flatMap(sibling -> Value.of(sibling).stream())
                .filter(value -> value.date().equals(share.date()))
                .filter(value -> value.count()
                        .filter(count -> count.value().equals(Decimal.ZERO))
                        .flatMap(count -> Optional.ofNullable(count.unit()).flatMap(NounPhrase::of))
                        .filter(counted -> bases.stream().anyMatch(base -> Nouns.within(base, counted)))
                        .isPresent())
                .findFirst();
    }
}
