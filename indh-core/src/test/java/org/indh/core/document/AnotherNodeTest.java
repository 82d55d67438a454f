package org.indh.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.core.document.Trees.NOTHING;
import static org.indh.core.document.Trees.at;
import static org.indh.core.document.Trees.bind;
import static org.indh.core.document.Trees.bound;
import static org.indh.core.document.Trees.enclosure;
import static org.indh.core.document.Trees.list;
import static org.indh.core.document.Trees.object;
import static org.indh.core.document.Trees.texts;

import java.util.Map;
import org.indh.core.document.zoo.Enclosure;
import org.indh.core.document.zoo.Tag;
import org.indh.core.document.zoo.Zoo;
import org.indh.core.text.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A text, a list or an object where another of them is asked for. */
class AnotherNodeTest {
    private static Node node(String sort, String text) {
        return switch (sort) {
            case "text" -> ScalarNode.of(text);
            case "list" -> texts(text);
            default -> object("of", text);
        };
    }

    private static Fault expected(String expected, String pointer, String raw) {
        return Fault.of("DC-UNREADABLE", at(pointer), raw, Map.of("expected", new Term("expected." + expected)));
    }

    @ParameterizedTest
    @CsvSource({
        "enclosures, text, list",
        "enclosures, object, list",
        "hours, text, object",
        "hours, list, object",
        "address, text, object",
        "address, list, object",
        "emblem, text, object",
        "emblem, list, object",
        "name, list, text",
        "area, list, scalar",
        "area, object, scalar",
    })
    void it_is_unreadable_with_what_was_expected_and_the_text_that_stands_there(
            String member, String sort, String expected) {
        Document<Zoo> document = bind(member, node(sort, "x"));
        assertThat(bound(document)).isEqualTo(NOTHING);
        assertThat(document.faults()).containsExactly(expected(expected, "/" + member, sort.equals("text") ? "x" : ""));
        assertThat(document.unreadable()).containsExactly(at("/" + member));
    }

    @ParameterizedTest
    @CsvSource({
        "enclosures, text",
        "enclosures, list",
        "hours, text",
        "hours, list",
        "address, text",
        "address, list",
        "name, list",
        "area, list",
        "area, object",
    })
    void where_nothing_is_written_in_it_it_is_absent_and_no_fault(String member, String sort) {
        Document<Zoo> document = bind(member, node(sort, " "));
        assertThat(bound(document)).isEqualTo(NOTHING);
        assertThat(document.faults()).isEmpty();
        assertThat(document.unreadable()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"list", "object"})
    void a_text_or_a_code_is_a_leaf(String sort) {
        assertThat(bind("address", object("street", node(sort, "x"))).faults())
                .containsExactly(expected("scalar", "/address/street", ""));
        Node open = enclosure("A1").put("opens", node(sort, "low-season")).build();
        assertThat(bind("enclosures", list(open)).faults())
                .containsExactly(expected("scalar", "/enclosures/0/opens", ""));
    }

    @Test
    void an_element_that_is_another_node_is_left_out_and_its_neighbours_keep_their_places() {
        Document<Zoo> document = bind(
                "enclosures",
                list(
                        ScalarNode.of("A1"),
                        enclosure("A2").build(),
                        texts("A3"),
                        enclosure("A4").build()));
        assertThat(bound(document).enclosures())
                .extracting(Enclosure::code)
                .containsExactly(Tag.parse("A2"), Tag.parse("A4"));
        assertThat(document.unreadable()).containsExactly(at("/enclosures/0", "/enclosures/2"));
        assertThat(document.inTree(at("/enclosures/1"))).isEqualTo(at("/enclosures/3"));
    }
}
