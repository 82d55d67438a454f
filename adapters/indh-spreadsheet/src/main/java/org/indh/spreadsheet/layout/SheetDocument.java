package org.indh.spreadsheet.layout;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.indh.core.document.Draft;
import org.indh.core.document.Fault;
import org.indh.core.document.ListNode;
import org.indh.core.document.Node;
import org.indh.core.document.ObjectNode;
import org.indh.core.document.ScalarNode;

/**
 * A document that one sheet holds, or several of one workbook, each with other parts of it: the receipts of a budget on one,
 * its expenses on the next.
 *
 * @param layout the layout of its tables
 * @param sheets the names of its sheets, in the order of their tabs
 * @param draft what they say
 */
public record SheetDocument(Layout layout, List<String> sheets, Draft draft) {
    /** Copies the names. */
    public SheetDocument {
        sheets = ImmutableList.copyOf(sheets);
    }

    /**
     * Both as one document; empty where the layout's documents stand on one sheet each, where both state the same part or one
     * does not say which part it states, or where they contradict each other in what they say of the whole.
     */
    Optional<SheetDocument> joined(SheetDocument next) {
        Optional<PartList> parts = layout.parts();
        boolean isAlike = layout.name().equals(next.layout.name()) && parts.isPresent();
        if (!isAlike || !parts.get().areOthers(tree(), next.tree()) || contradicts(next)) {
            return Optional.empty();
        }
        ObjectNode.Builder both = ObjectNode.builder().origin(tree().origin());
        tree().members()
                .forEach((name, node) -> both.put(
                        name, name.equals(parts.get().list()) ? all(name, node, next) : filled(name, node, next)));
        next.tree().members().forEach((name, node) -> {
            if (!both.has(name)) {
                both.put(name, node);
            }
        });
        List<String> names =
                Stream.concat(sheets.stream(), next.sheets.stream()).distinct().toList();
        List<Fault> faults = SheetFaults.joined(draft.faults(), next.draft.faults());
        return Optional.of(new SheetDocument(layout, names, new Draft(draft.kind(), both.build(), faults)));
    }

    private ObjectNode tree() {
        return draft.tree();
    }

    private static Node filled(String name, Node node, SheetDocument next) {
        Node other = next.tree().member(name);
        return node.isBlank() && other != null ? other : node;
    }

    private static Node all(String name, Node node, SheetDocument next) {
        List<Node> items = new ArrayList<>();
        if (node instanceof ListNode list) {
            items.addAll(list.items());
        }
        if (next.tree().member(name) instanceof ListNode list) {
            items.addAll(list.items());
        }
        return new ListNode(items, null);
    }

    /** Whether both say something of the whole document and not the same; what they are called may differ. */
    private boolean contradicts(SheetDocument next) {
        for (Map.Entry<String, Node> member : tree().members().entrySet()) {
            boolean isTitle = member.getKey().equals(layout.title());
            if (!isTitle
                    && member.getValue() instanceof ScalarNode one
                    && next.tree().member(member.getKey()) instanceof ScalarNode other
                    && !one.isBlank()
                    && !other.isBlank()
                    && !one.text().equals(other.text())) {
                return true;
            }
        }
        return false;
    }

    /**
     * The list of a document that several sheets may share, and what tells its parts apart.
     *
     * @param list the list: "sections"
     * @param keys the members that tell one of its parts from another, the first of which each has to state: side, part
     */
    record PartList(String list, List<String> keys) {
        PartList {
            keys = ImmutableList.copyOf(keys);
        }

        /** Whether each part of both says which it is, and none stands in both. */
        boolean areOthers(ObjectNode one, ObjectNode other) {
            List<List<String>> of = parts(one);
            List<List<String>> next = parts(other);
            return !of.isEmpty()
                    && !next.isEmpty()
                    && next.stream().noneMatch(of::contains)
                    && Stream.concat(of.stream(), next.stream())
                            .noneMatch(part -> part.get(0).isEmpty());
        }

        private List<List<String>> parts(ObjectNode tree) {
            List<List<String>> parts = new ArrayList<>();
            if (tree.member(list) instanceof ListNode items) {
                for (Node item : items.items()) {
                    parts.add(keys.stream()
                            .map(key ->
                                    item instanceof ObjectNode object && object.member(key) instanceof ScalarNode leaf
                                            ? leaf.text()
                                            : "")
                            .toList());
                }
            }
            return parts;
        }
    }
}
