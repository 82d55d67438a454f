package org.indh.logframe.rule;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.indh.core.finding.Severity;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;
import org.indh.logframe.risk.Axis;
import org.indh.logframe.risk.Risk;
import org.indh.logframe.risk.RiskRegister;

/**
 * A risk that is no less probable and no less grave than another has no lower level. Said once for a register, at the risks
 * that are in every smallest set without which no contradiction would be left, or at those of any such set where none is in
 * all.
 */
final class RiskMonotone {
    static final Rule<RiskRegister> RULE =
            Rule.of("RK-MONOTONE", Severity.WARNING, "usage", RiskRegister.class, RiskMonotone::check);

    /** A message names up to so many sets. */
    private static final int NAMED_SETS = 6;

    private RiskMonotone() {}

    private static Verdict check(At<RiskRegister> register, Setting setting) {
        List<At<Risk>> rated = register.each("risks", Risk.class).stream()
                .filter(risk ->
                        Stream.of(Axis.values()).allMatch(axis -> risk.value().rating(axis) != null))
                .toList();
        if (rated.size() < 2) {
            return Verdict.pass();
        }
        if (Stream.of(Axis.values())
                .anyMatch(axis -> register.value().scale(axis).isEmpty())) {
            return Verdict.notEvaluated("scale-unknown", register.spot());
        }
        Optional<Contradictions> found = Contradictions.between(RankedRisk.of(register));
        if (found.isEmpty()) {
            return Verdict.notEvaluated("too-many-ranks", register.spot());
        }
        return found.get().pairs() == 0 ? Verdict.pass() : Verdict.of(breach(found.get()));
    }

    private static Breach breach(Contradictions found) {
        List<List<At<Risk>>> sets = found.smallestSets();
        if (sets.isEmpty()) {
            return at(found.all()).variant("many").with("pairs", found.pairs());
        }
        List<At<Risk>> always = new ArrayList<>(sets.get(0));
        sets.forEach(set -> always.retainAll(set));
        Breach breach = at(always.isEmpty() ? any(sets) : always)
                .variant(sets.size() == 1 ? null : always.isEmpty() ? "either" : "with")
                .with("pairs", found.pairs())
                .with("count", sets.get(0).size())
                .with("always", names(always));
        return breach.with("sets", choices(sets, always));
    }

    /** The three ratings of each of these risks. */
    private static Breach at(List<At<Risk>> risks) {
        return Breach.at(risks.stream()
                .flatMap(risk -> Stream.of(Axis.values()).map(axis -> risk.spot(axis.code())))
                .toList());
    }

    private static List<At<Risk>> any(List<List<At<Risk>>> sets) {
        return sets.stream().flatMap(List::stream).distinct().toList();
    }

    private static List<Object> choices(List<List<At<Risk>>> sets, List<At<Risk>> always) {
        Set<At<Risk>> common = new HashSet<>(always);
        List<Object> choices = new ArrayList<>();
        sets.stream()
                .limit(NAMED_SETS)
                .forEach(set -> choices.add(names(
                        set.stream().filter(risk -> !common.contains(risk)).toList())));
        if (sets.size() > NAMED_SETS) {
            choices.add("…");
        }
        return choices;
    }

    private static List<Spot> names(List<At<Risk>> risks) {
        return risks.stream().map(At::spot).toList();
    }
}
