package org.indh.logframe.rule;

import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indh.core.finding.Severity;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;
import org.indh.logframe.chain.ChainNode;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.chain.NodeCode;

/**
 * A code stands for one thing among the children of one node; results may be numbered from 1 below each outcome. Below one node a repeated code is an error; between nodes it is one only where the document
 * numbers its items through, which is so where most of them carry their output's number.
 */
final class CodeUnique {
    static final Rule<Logframe> RULE = Rule.of(
                    "LF-CODE-UNIQUE", Severity.ERROR, "usage", Logframe.class, CodeUnique::check)
            .following("LF-CODE-PARENT");
    /** From which part of the items on (in hundredths) a document is taken to number them r.n. */
    private static final int MOST = 60;

    private CodeUnique() {}

    private static Verdict check(At<Logframe> logframe, Setting setting) {
        List<Breach> breaches = new ArrayList<>();
        nodes(logframe, breaches);
        for (String kind : CodedItem.KINDS) {
            for (At<ChainNode> node : logframe.each("nodes", ChainNode.class)) {
                withinNode(CodedItem.of(node, kind), breaches);
            }
            betweenNodes(CodedItem.all(logframe, kind), breaches);
        }
        return Verdict.of(breaches);
    }

    private static void nodes(At<Logframe> logframe, List<Breach> breaches) {
        ListMultimap<List<String>, Spot> byCode =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        for (At<ChainNode> node : logframe.each("nodes", ChainNode.class)) {
            NodeCode code = node.value().code();
            if (code != null) {
                byCode.put(List.of(String.valueOf(node.value().parent()), code.toString()), node.spot());
            }
        }
        byCode.asMap().forEach((key, spots) -> {
            if (spots.size() > 1) {
                breaches.add(Breach.at(List.copyOf(spots))
                        .with("codes", List.of(key.get(1)))
                        .with("count", spots.size()));
            }
        });
    }

    private static void withinNode(List<CodedItem> items, List<Breach> breaches) {
        byCode(items).forEach((code, same) -> {
            if (same.size() > 1) {
                breaches.add(Breach.at(same.stream().map(CodedItem::spot).toList())
                        .with("codes", List.of(code))
                        .with("count", same.size()));
            }
        });
    }

    private static void betweenNodes(List<CodedItem> items, List<Breach> breaches) {
        List<CodedItem> numbered = items.stream()
                .filter(item -> item.parts().isPresent()
                        && CodedItem.outputNumbers(item.node().value()).isPresent())
                .toList();
        long carrying = numbered.stream().filter(CodedItem::carriesParent).count();
        if (100 * carrying < (long) MOST * numbered.size()) {
            return;
        }
        List<String> codes = new ArrayList<>();
        List<Spot> spots = new ArrayList<>();
        byCode(items).forEach((code, same) -> {
            if (standsInSeveralNodes(same)) {
                codes.add(code);
                same.forEach(item -> spots.add(item.spot()));
            }
        });
        if (!codes.isEmpty()) {
            breaches.add(Breach.at(spots)
                    .variant("between")
                    .with("codes", codes)
                    .with("count", spots.size())
                    .lowered(Severity.WARNING));
        }
    }

    /** Nodes of one code are told apart by their parents, and their items with them; outcomes number theirs from 1. */
    private static boolean standsInSeveralNodes(List<CodedItem> same) {
        long nodes = same.stream()
                .map(item -> item.node().value())
                .map(node -> node.code() == null ? node : node.code())
                .distinct()
                .count();
        return nodes > 1
                && same.stream()
                        .anyMatch(item ->
                                CodedItem.outputNumbers(item.node().value()).isPresent());
    }

    private static Map<String, List<CodedItem>> byCode(List<CodedItem> items) {
        Map<String, List<CodedItem>> byCode = new LinkedHashMap<>();
        for (CodedItem item : items) {
            if (item.code() != null) {
                byCode.computeIfAbsent(item.code(), any -> new ArrayList<>()).add(item);
            }
        }
        return byCode;
    }
}
