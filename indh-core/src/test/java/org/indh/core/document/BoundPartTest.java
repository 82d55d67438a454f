package org.indh.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.indh.core.document.Trees.at;
import static org.indh.core.document.Trees.bound;
import static org.indh.core.document.Trees.object;
import static org.indh.core.document.Trees.texts;

import java.util.List;
import java.util.Map;
import org.indh.core.document.zoo.Address;
import org.indh.core.document.zoo.Animal;
import org.indh.core.document.zoo.Season;
import org.indh.core.document.zoo.Stay;
import org.indh.core.document.zoo.Tag;
import org.indh.core.finding.CellOrigin;
import org.indh.core.finding.Path;
import org.indh.core.text.Term;
import org.junit.jupiter.api.Test;

/** A value that is part of no document of ours, as an embedder's own format holds one. */
class BoundPartTest {
    private static <T> Document<T> bind(Class<T> type, Node node) {
        return Binder.bind(type, node, List.of());
    }

    @Test
    void a_part_of_any_shape_is_read_by_its_type() {
        assertThat(bound(bind(Tag.class, ScalarNode.of("A1")))).isEqualTo(Tag.parse("A1"));
        assertThat(bound(bind(Season.class, ScalarNode.of("all-year")))).isEqualTo(Season.ALL_YEAR);
        assertThat(bound(bind(Address.class, object("street", "rue Une")))).isEqualTo(new Address("rue Une", null));
        assertThat(bound(bind(Animal.class, object("type", "bird")))).isEqualTo(new Animal.Bird(null, null));
    }

    @Test
    void a_blank_part_is_absent_and_no_fault() {
        Document<Tag> document = bind(Tag.class, ScalarNode.of(" "));
        assertThat(document.value()).isEmpty();
        assertThat(document.faults()).isEmpty();
    }

    @Test
    void a_part_that_cannot_be_read_is_absent_with_its_fault_after_the_adapters() {
        Fault earlier = Fault.of("DC-LIMIT", Path.ROOT, null, Map.of());
        Document<Tag> document = Binder.bind(Tag.class, ScalarNode.of("1A"), List.of(earlier));
        assertThat(document.value()).isEmpty();
        assertThat(document.faults())
                .containsExactly(
                        earlier,
                        Fault.of("DC-UNREADABLE", Path.ROOT, "1A", Map.of("expected", new Term("expected.tag"))));
    }

    @Test
    void faults_and_unknown_members_stand_in_the_parts_own_tree() {
        Document<Stay> document = bind(
                Stay.class,
                object().put("from", "1").put("to", "deux").put("kind", "stay").build());
        assertThat(document.value()).isEmpty();
        assertThat(document.faults()).extracting(Fault::path).containsExactly(at("/to", "/kind"));
        assertThat(document.unknown()).containsOnlyKeys(at("/kind"));
        assertThat(document.raw(at("/to"))).contains("deux");
    }

    @Test
    void a_number_written_as_a_text_is_unreadable_where_no_document_settles_its_marks() {
        Document<Stay> document =
                bind(Stay.class, object().put("from", "1 200").put("to", "1300").build());
        assertThat(document.faults()).extracting(Fault::code).containsExactly("DC-UNREADABLE");
    }

    @Test
    void a_leaf_or_a_list_is_a_tree_without_members_that_keeps_its_place() {
        CellOrigin cell = new CellOrigin("Zoo", "B2");
        Document<Tag> leaf = bind(Tag.class, new ScalarNode("A1", cell));
        assertThat(leaf.origin(Path.ROOT)).contains(cell);
        assertThat(leaf.raw(at("/0"))).isEmpty();
        assertThat(leaf.kind()).isEqualTo(new Kind<>("tag", 1, Tag.class));
        assertThat(bind(Address.class, texts("rue Une")).faults())
                .extracting(Fault::path)
                .containsExactly(Path.ROOT);
    }

    @Test
    void a_type_that_documents_are_not_made_of_is_refused() {
        assertThatThrownBy(() -> bind(StringBuilder.class, ScalarNode.of("x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("StringBuilder");
    }
}
