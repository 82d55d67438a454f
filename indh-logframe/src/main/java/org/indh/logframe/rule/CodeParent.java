package org.indh.logframe.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.indh.core.code.CodeParts;
import org.indh.core.finding.Severity;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;
import org.indh.logframe.chain.ChainNode;
import org.indh.logframe.chain.Logframe;

/** Where most outputs number their items r.n, the others do too. */
final class CodeParent {
    static final Rule<Logframe> RULE =
            Rule.of("LF-CODE-PARENT", Severity.WARNING, "usage", Logframe.class, CodeParent::check);

    private CodeParent() {}

    private static Verdict check(At<Logframe> logframe, Setting setting) {
        List<Breach> breaches = new ArrayList<>();
        for (String kind : CodedItem.KINDS) {
            List<List<CodedItem>> numbered = new ArrayList<>();
            for (At<ChainNode> node : logframe.each("nodes", ChainNode.class)) {
                List<CodedItem> items = CodedItem.of(node, kind).stream()
                        .filter(item -> item.parts().isPresent())
                        .toList();
                if (CodedItem.outputNumbers(node.value()).isPresent() && !items.isEmpty()) {
                    numbered.add(items);
                }
            }
            long carrying = numbered.stream().filter(CodeParent::carries).count();
            if (2 * carrying > numbered.size()) {
                numbered.forEach(items -> compare(items, breaches));
            }
        }
        return Verdict.of(breaches);
    }

    /** Whether most items of an output carry its number. */
    private static boolean carries(List<CodedItem> items) {
        return 2 * items.stream().filter(CodedItem::carriesParent).count() > items.size();
    }

    private static void compare(List<CodedItem> items, List<Breach> breaches) {
        List<CodedItem> others =
                items.stream().filter(item -> !item.carriesParent()).toList();
        if (others.isEmpty()) {
            return;
        }
        CodedItem first = others.get(0);
        CodeParts parts = first.parts().orElseThrow();
        String output = CodedItem.outputNumbers(first.node().value()).orElseThrow().stream()
                .map(String::valueOf)
                .collect(Collectors.joining("."));
        breaches.add(Breach.at(others.stream().map(CodedItem::spot).toList())
                .with("node", String.valueOf(first.node().value().code()))
                .with("codes", others.stream().map(CodedItem::code).toList())
                .found(String.valueOf(first.code()))
                .expected((parts.label() + " " + output + "." + parts.last()).strip()));
    }
}
