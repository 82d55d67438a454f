package org.indh.core.document;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.stream.Stream;
import org.indh.core.document.zoo.Zoo;
import org.indh.core.finding.Path;

/** Trees written short, and what is read of them. */
final class Trees {
    /** A zoo of which nothing is said. */
    static final Zoo NOTHING = new Zoo(
            null,
            null,
            null,
            null,
            List.of(),
            ImmutableSortedMap.of(),
            ImmutableSortedMap.of(),
            ImmutableSortedMap.of(),
            null,
            null,
            null);

    private Trees() {}

    static ObjectNode.Builder object() {
        return ObjectNode.builder();
    }

    static ObjectNode object(String name, Node member) {
        return object().put(name, member).build();
    }

    static ObjectNode object(String name, String text) {
        return object(name, ScalarNode.of(text));
    }

    static ListNode list(Node... items) {
        return new ListNode(List.of(items), null);
    }

    static ListNode texts(String... texts) {
        return list(Stream.of(texts).map(ScalarNode::of).toArray(Node[]::new));
    }

    /** An enclosure that has all it requires. */
    static ObjectNode.Builder enclosure(String code) {
        return object().put("code", code)
                .put("opens", "low-season")
                .put("places", "3")
                .put("litres", "20")
                .put("heated", "true");
    }

    static Document<Zoo> bind(ObjectNode tree) {
        return Binder.bind(Zoo.KIND, tree);
    }

    static Document<Zoo> bind(String member, Node node) {
        return bind(object(member, node));
    }

    static <T> T bound(Document<T> document) {
        return document.value().orElseThrow();
    }

    static Path at(String pointer) {
        return Path.parse(pointer);
    }

    static Path[] at(String... pointers) {
        return Stream.of(pointers).map(Path::parse).toArray(Path[]::new);
    }
}
