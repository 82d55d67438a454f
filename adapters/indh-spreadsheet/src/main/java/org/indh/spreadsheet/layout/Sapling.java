package org.indh.spreadsheet.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indh.core.document.ListNode;
import org.indh.core.document.Node;
import org.indh.core.document.ObjectNode;
import org.indh.core.document.ScalarNode;
import org.indh.core.finding.Origin;
import org.jspecify.annotations.Nullable;

/** An object of a tree while it grows. */
final class Sapling {
    private final Map<String, Object> members = new LinkedHashMap<>();
    private final Map<String, Origin> listOrigins = new HashMap<>();
    private final @Nullable Origin origin;

    Sapling(@Nullable Origin origin) {
        this.origin = origin;
    }

    /** Adds an object to a list and gives it. */
    Sapling open(String list, @Nullable Origin at) {
        Sapling item = new Sapling(at);
        items(list).add(item);
        return item;
    }

    /** Says that a list stood there, with or without anything in it. */
    void list(String name, Origin at) {
        items(name);
        listOrigins.putIfAbsent(name, at);
    }

    /**
     * Puts a leaf where a component is: "statement", "baseline.text"; at the end of a list for "sources[]", as a new
     * object's member for "assumptions[].statement".
     */
    void put(String component, ScalarNode leaf) {
        put(component, leaf, Map.of());
    }

    /** The same, with members of a fixed text for the object that is opened at the end of a list. */
    void put(String component, ScalarNode leaf, Map<String, String> sets) {
        int list = component.indexOf("[]");
        if (list >= 0) {
            String member = component.substring(list + 2);
            if (member.isEmpty()) {
                items(component.substring(0, list)).add(leaf);
            } else {
                Sapling item = open(component.substring(0, list), leaf.origin());
                item.put(member.substring(1), leaf);
                sets.forEach((name, text) -> item.put(name, ScalarNode.of(text)));
            }
            return;
        }
        int dot = component.indexOf('.');
        if (dot < 0) {
            members.compute(component, (name, before) -> isBlank(before) ? leaf : before);
        } else {
            child(component.substring(0, dot), leaf.origin()).put(component.substring(dot + 1), leaf);
        }
    }

    private static boolean isBlank(@Nullable Object member) {
        return member == null || member instanceof ScalarNode leaf && leaf.isBlank();
    }

    /** The text of a component such as "code" or "baseline.text", if it was put. */
    @Nullable
    String text(String component) {
        int dot = component.indexOf('.');
        if (dot < 0) {
            return members.get(component) instanceof ScalarNode leaf ? leaf.text() : null;
        }
        return members.get(component.substring(0, dot)) instanceof Sapling child
                ? child.text(component.substring(dot + 1))
                : null;
    }

    /** The object in that member, made where there is none. */
    Sapling child(String name, @Nullable Origin at) {
        return (Sapling) members.computeIfAbsent(name, any -> new Sapling(at));
    }

    @SuppressWarnings("unchecked")
    private List<Object> items(String name) {
        return (List<Object>) members.computeIfAbsent(name, any -> new ArrayList<>());
    }

    ObjectNode grown() {
        ObjectNode.Builder object = ObjectNode.builder().origin(origin);
        members.forEach((name, part) -> object.put(name, grown(part, listOrigins.get(name))));
        return object.build();
    }

    private static Node grown(Object part, @Nullable Origin ofList) {
        if (part instanceof Sapling sapling) {
            return sapling.grown();
        }
        if (part instanceof List<?> list) {
            List<Node> items = new ArrayList<>();
            list.forEach(item -> items.add(grown(item, null)));
            return new ListNode(items, ofList);
        }
        return (ScalarNode) part;
    }
}
