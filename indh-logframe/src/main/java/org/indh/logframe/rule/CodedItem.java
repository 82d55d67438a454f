package org.indh.logframe.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.core.code.CodeParts;
import org.indh.core.code.Coded;
import org.indh.core.text.Term;
import org.indh.core.validation.At;
import org.indh.core.validation.Spot;
import org.indh.logframe.chain.Activity;
import org.indh.logframe.chain.ChainNode;
import org.indh.logframe.chain.Level;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.indicator.Indicator;
import org.jspecify.annotations.Nullable;

/**
 * An indicator or an activity with its code and its node: what the rules of codes look at.
 *
 * @param kind "indicator" or "activity"
 * @param node the node that it belongs to
 * @param code its code; absent where it has none
 * @param spot its place
 */
record CodedItem(String kind, At<ChainNode> node, @Nullable String code, Spot spot) {
    /** The kinds, in the order in which a document gives them. */
    static final List<String> KINDS = List.of("indicator", "activity");

    /** The items of one kind below a node, in the author's order. */
    static List<CodedItem> of(At<ChainNode> node, String kind) {
        List<CodedItem> items = new ArrayList<>();
        if (kind.equals("indicator")) {
            node.each("indicators", Indicator.class).forEach(at -> items.add(item(kind, node, at)));
        } else {
            node.each("activities", Activity.class).forEach(at -> items.add(item(kind, node, at)));
        }
        return items;
    }

    /** The items of one kind in the whole logframe, in the author's order. */
    static List<CodedItem> all(At<Logframe> logframe, String kind) {
        return logframe.each("nodes", ChainNode.class).stream()
                .flatMap(node -> of(node, kind).stream())
                .toList();
    }

    private static CodedItem item(String kind, At<ChainNode> node, At<? extends Coded> at) {
        Object code = at.value().code();
        return new CodedItem(kind, node, code == null ? null : code.toString(), at.spot());
    }

    /** Its label and numbers; empty without a code that bears numbers. */
    Optional<CodeParts> parts() {
        return code == null ? Optional.empty() : CodeParts.of(code);
    }

    /** The word for its kind in messages. */
    Term kindTerm() {
        return new Term("kind." + kind);
    }

    /** Whether its numbers begin with those of its output, as 6.1 does under R6 and 1.2.1 under Output 1.2. */
    boolean carriesParent() {
        return outputNumbers(node.value())
                .flatMap(numbers -> parts().map(parts -> parts.leading().equals(numbers)))
                .orElse(false);
    }

    /** The numbers of an output by which its items may be numbered: 6 of R6; empty for other levels. */
    static Optional<List<Integer>> outputNumbers(ChainNode node) {
        return node.level() == Level.OUTPUT && node.code() != null
                ? node.code().parts().map(CodeParts::numbers)
                : Optional.empty();
    }
}
