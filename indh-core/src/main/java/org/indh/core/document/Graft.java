package org.indh.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indh.core.finding.Path;

/** Puts the members that nobody knows back where they stood in the file. */
final class Graft {
    /** Unknown members by the path of the object that they stood in, in the value. */
    private final TreeMap<Path, ObjectNode.Builder> byOwner = new TreeMap<>();

    private Graft() {}

    static ObjectNode unknown(Document<?> document, ObjectNode written) {
        Graft graft = new Graft();
        document.unknown().forEach((path, node) -> graft.add(document, path, node));
        return (ObjectNode) graft.onto(written, Path.ROOT);
    }

    private void add(Document<?> document, Path path, Node node) {
        List<String> segments = path.segments();
        Path owner = new Path(segments.subList(0, segments.size() - 1));
        Path kept = document.inValue(owner);
        if (document.inTree(kept).equals(owner)) { // else the owner itself could not be read
            byOwner.computeIfAbsent(kept, any -> ObjectNode.builder()).put(segments.get(segments.size() - 1), node);
        }
    }

    private Node onto(Node node, Path path) {
        SortedMap<Path, ObjectNode.Builder> below = byOwner.tailMap(path);
        if (below.isEmpty() || !below.firstKey().startsWith(path)) {
            return node;
        }
        if (node instanceof ListNode list) {
            List<Node> items = new ArrayList<>();
            for (Node item : list.items()) {
                items.add(onto(item, path.child(items.size())));
            }
            return new ListNode(items, null);
        }
        ObjectNode.Builder members = ObjectNode.builder();
        ((ObjectNode) node).members().forEach((name, member) -> members.put(name, onto(member, path.child(name))));
        ObjectNode.Builder own = byOwner.get(path);
        if (own != null) {
            own.build().members().forEach(members::put);
        }
        return members.build();
    }
}
