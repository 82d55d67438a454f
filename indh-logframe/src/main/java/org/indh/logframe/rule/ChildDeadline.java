package org.indh.logframe.rule;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.core.finding.Severity;
import org.indh.core.time.Timing;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;
import org.indh.logframe.chain.ChainNode;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.chain.NodeCode;
import org.indh.logframe.indicator.Direction;
import org.indh.logframe.indicator.Indicator;

/** What a result rests on is due no later than the result; what has to stay as it is may be told for later. */
final class ChildDeadline {
    static final Rule<Logframe> RULE = Rule.of(
                    "LF-CHILD-DEADLINE", Severity.WARNING, "oecd-dac", Logframe.class, ChildDeadline::check)
            .following("LF-DEADLINE-IN-PERIOD");

    private ChildDeadline() {}

    private static Verdict check(At<Logframe> logframe, Setting setting) {
        List<Breach> breaches = new ArrayList<>();
        List<At<ChainNode>> nodes = logframe.each("nodes", ChainNode.class);
        ListMultimap<NodeCode, At<ChainNode>> byCode = ArrayListMultimap.create();
        for (At<ChainNode> node : nodes) {
            if (node.value().code() != null) {
                byCode.put(node.value().code(), node);
            }
        }
        for (At<ChainNode> node : nodes) {
            for (At<Indicator> indicator : node.each("indicators", Indicator.class)) {
                if (indicator.value().direction() != Direction.KEEP) {
                    compare(Promised.byIndicator(indicator).timing(), indicator.spot("statement"), node, breaches);
                }
            }
            NodeCode code = node.value().parent();
            List<At<ChainNode>> parents = code == null ? List.of() : byCode.get(code);
            if (parents.size() == 1 && parents.get(0) != node) {
                compare(Promised.byNode(node).timing(), node.spot("statement"), parents.get(0), breaches);
            }
        }
        return Verdict.of(breaches);
    }

    private static void compare(Optional<Timing> child, Spot spot, At<ChainNode> parent, List<Breach> breaches) {
        Optional<Timing> due = Promised.byNode(parent).timing().filter(timing -> timing.kind() == Timing.Kind.BY);
        if (child.isEmpty() || due.isEmpty()) {
            return;
        }
        int latest = child.get().years().last();
        int limit = due.get().years().last();
        boolean recurs = child.get().kind() == Timing.Kind.IN_EACH;
        if (latest > limit && (recurs || child.get().kind() == Timing.Kind.BY)) {
            Breach breach = Breach.at(spot)
                    .and(parent.spot("statement").as("parent"))
                    .found(String.valueOf(latest))
                    .expected(String.valueOf(limit));
            breaches.add(recurs ? breach.lowered(Severity.INFO, "recurring") : breach);
        }
    }
}
