package org.indh.logframe.rule;

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

/**
 * A code stands for one thing. Below one node a repeated code is an error; between nodes it is one only where the document
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
        Map<String, List<Spot>> byCode = new LinkedHashMap<>();
        for (At<ChainNode> node : logframe.each("nodes", ChainNode.class)) {
            if (node.value().code() != null) {
                byCode.computeIfAbsent(node.value().code().toString(), any -> new ArrayList<>())
                        .add(node.spot());
            }
        }
        byCode.forEach((code, spots) -> {
            if (spots.size() > 1) {
                breaches.add(Breach.at(spots).with("codes", List.of(code)).with("count", spots.size()));
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
                        && CodedItem.outputNumber(item.node().value()).isPresent())
                .toList();
        long carrying = numbered.stream().filter(CodedItem::carriesParent).count();
        if (100 * carrying < (long) MOST * numbered.size()) {
            return;
        }
        List<String> codes = new ArrayList<>();
        List<Spot> spots = new ArrayList<>();
        byCode(items).forEach((code, same) -> {
            long nodes = same.stream()
                    .map(item -> item.node().part().path())
                    .distinct()
                    .count();
            if (nodes > 1) {
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
