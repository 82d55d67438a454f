package org.indh.logframe.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Count;
import org.indh.core.measure.Quantity;
import org.indh.core.time.Timing;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;
import org.indh.logframe.chain.ChainNode;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.indicator.Direction;
import org.indh.logframe.indicator.Indicator;

/**
 * The last milestone brings something new. Where it repeats a value that cannot rise any more, that is said once for all; a
 * value that could rise and does not is a slip, or a target that was forgotten.
 */
final class Plateau {
    static final Rule<Logframe> RULE = Rule.of("LF-PLATEAU", Severity.WARNING, "usage", Logframe.class, Plateau::check);

    private Plateau() {}

    private static Verdict check(At<Logframe> logframe, Setting setting) {
        Populations populations = Populations.of(logframe);
        Optional<Periods> period = Periods.of(logframe);
        List<Spot> full = new ArrayList<>();
        List<Breach> breaches = new ArrayList<>();
        for (At<Indicator> indicator : Value.indicators(logframe)) {
            List<Value> milestones = Value.milestones(indicator);
            int count = milestones.size();
            if (count > 1
                    && repeats(milestones.get(count - 2), milestones.get(count - 1))
                    && moves(indicator.value())) {
                Value repeated = milestones.get(count - 1);
                if (Saturation.isFull(repeated, populations)) {
                    full.add(indicator.spot("statement"));
                } else if (rises(indicator, milestones.get(count - 2))
                        && isOpen(indicator, milestones.get(count - 2), period)) {
                    breaches.add(Breach.at(repeated.spot())
                            .and(milestones.get(count - 2).spot().as("same"))
                            .variant("short")
                            .found(repeated.text()));
                }
            }
        }
        if (!full.isEmpty()) {
            breaches.add(Breach.at(full).with("count", full.size()).lowered(Severity.INFO));
        }
        return Verdict.of(breaches);
    }

    /** Whether both state the same quantities for the same years; other years are other events. */
    private static boolean repeats(Value before, Value last) {
        List<Quantity> one = before.figure().value().quantities();
        List<Quantity> other = last.figure().value().quantities();
        if (one.isEmpty() || one.size() != other.size()) {
            return false;
        }
        for (int i = 0; i < one.size(); i++) {
            if (!same(one.get(i), other.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Quantity one, Quantity other) {
        if (one instanceof Count count && other instanceof Count repeated) {
            return count.value().equals(repeated.value())
                    && Nouns.head(count.unit()).equals(Nouns.head(repeated.unit()))
                    && Objects.equals(count.years(), repeated.years());
        }
        return one.equals(other);
    }

    private static boolean moves(Indicator indicator) {
        return indicator.direction() != Direction.KEEP;
    }

    /** Whether the value has moved before, so that it was meant to. */
    private static boolean rises(At<Indicator> indicator, Value milestone) {
        Indicator declared = indicator.value();
        return declared.direction() != null
                || Value.of(indicator).stream()
                        .anyMatch(other -> !repeats(other, milestone)
                                && !other.figure().value().quantities().isEmpty());
    }

    /** Whether there was time left after the earlier milestone. */
    private static boolean isOpen(At<Indicator> indicator, Value earlier, Optional<Periods> period) {
        Optional<Timing> due = Promised.byIndicator(indicator)
                .timing()
                .or(() -> indicator
                        .up(ChainNode.class)
                        .flatMap(node -> Promised.byNode(node).timing()))
                .filter(timing -> timing.kind() == Timing.Kind.BY);
        return due.isEmpty()
                || Periods.calendarYear(earlier, period).isEmpty()
                || due.get().years().last()
                        >= Periods.calendarYear(earlier, period).getAsInt();
    }
}
