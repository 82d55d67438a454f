package org.indh.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.indh.core.document.Trees.at;
import static org.indh.core.document.Trees.bind;
import static org.indh.core.document.Trees.bound;
import static org.indh.core.document.Trees.enclosure;
import static org.indh.core.document.Trees.list;
import static org.indh.core.document.Trees.object;
import static org.indh.core.document.Trees.texts;

import java.util.List;
import org.indh.core.document.zoo.Address;
import org.indh.core.document.zoo.Zoo;
import org.junit.jupiter.api.Test;

/** Members that nobody knows come back where they stood; what could not be read does not. */
class GraftTest {
    private static final Node OWN = object("deep", texts("kept", "as it was"));

    /** A root as it is written. */
    private static ObjectNode.Builder root() {
        return object().put("kind", "zoo").put("version", ScalarNode.bare(1));
    }

    private static ObjectNode.Builder written(String code) {
        return object().put("code", code)
                .put("opens", "low-season")
                .put("places", ScalarNode.bare(3))
                .put("litres", ScalarNode.bare(20))
                .put("heated", ScalarNode.bare(true));
    }

    private static ObjectNode unread(String code) {
        return enclosure(code).put("places", "trois").put("x-own", OWN).build();
    }

    private static ObjectNode again(ObjectNode tree) {
        return Binder.unbind(bind(tree));
    }

    private static ObjectNode enclosures(Node... enclosures) {
        return root().put("enclosures", list(enclosures)).build();
    }

    @Test
    void a_document_of_which_all_is_known_is_written_as_its_value_is() {
        Document<Zoo> document = bind(enclosures(enclosure("A1").build()));
        assertThat(Binder.unbind(document))
                .isEqualTo(Binder.unbind(Zoo.KIND, bound(document)))
                .isEqualTo(enclosures(written("A1").build()));
    }

    @Test
    void the_roots_own_members_stand_after_those_that_are_known() {
        ObjectNode tree =
                object().put("x-one", OWN).put("area", "7").put("x-two", "2").build();
        assertThat(again(tree))
                .isEqualTo(root().put("enclosures", list())
                        .put("area", ScalarNode.bare(7))
                        .put("x-one", OWN)
                        .put("x-two", "2")
                        .build());
    }

    @Test
    void members_of_records_maps_and_alternatives_stay_there() {
        ObjectNode tree = root().put(
                        "address",
                        object().put("street", "rue Une").put("x-own", OWN).build())
                .put("emblem", object().put("type", "bird").put("x-own", OWN).build())
                .put("enclosures", list())
                .put(
                        "visits",
                        object().put("2019", object("guests", ScalarNode.bare(1)))
                                .put(
                                        "2020",
                                        object().put("guests", ScalarNode.bare(2))
                                                .put("x-own", OWN)
                                                .build())
                                .build())
                .build();
        assertThat(again(tree)).isEqualTo(tree);
        assertThat(bind(tree).unknown()).containsOnlyKeys(at("/address/x-own", "/emblem/x-own", "/visits/2020/x-own"));
    }

    @Test
    void an_elements_members_follow_it_past_elements_that_were_left_out() {
        ObjectNode tree = enclosures(
                unread("A1"),
                enclosure("A2").build(),
                object("code", ""),
                enclosure("A3")
                        .put(
                                "inner",
                                list(
                                        unread("B1"),
                                        enclosure("B2").put("x-own", OWN).build(),
                                        enclosure("B3").build()))
                        .put("x-own", "a3")
                        .build(),
                enclosure("A4").build());
        assertThat(again(tree))
                .isEqualTo(enclosures(
                        written("A2").build(),
                        written("A3")
                                .put(
                                        "inner",
                                        list(
                                                written("B2").put("x-own", OWN).build(),
                                                written("B3").build()))
                                .put("x-own", "a3")
                                .build(),
                        written("A4").build()));
    }

    @Test
    void members_of_what_was_left_out_are_given_to_nobody_else() {
        ObjectNode tree = root().put(
                        "address", object().put("town", "Fès").put("x-own", OWN).build())
                .put("enclosures", list(unread("A1"), enclosure("A2").build(), unread("A3")))
                .put("visits", object("2019", object("x-own", OWN)))
                .build();
        assertThat(bind(tree).unknown()).hasSize(4);
        assertThat(again(tree)).isEqualTo(enclosures(written("A2").build()));
    }

    @Test
    void members_below_an_element_that_was_left_out_go_with_it() {
        ObjectNode inner = enclosure("B1").put("x-own", OWN).build();
        ObjectNode outer =
                enclosure("A1").put("places", "trois").put("inner", list(inner)).build();
        assertThat(again(enclosures(outer, enclosure("A2").build())))
                .isEqualTo(enclosures(written("A2").build()));
    }

    @Test
    void what_comes_back_is_read_again_as_the_same_and_written_the_same() {
        ObjectNode once =
                again(enclosures(unread("A1"), enclosure("A2").put("x-own", OWN).build()));
        assertThat(again(once)).isEqualTo(once);
        assertThat(bind(once).unknown()).containsOnlyKeys(at("/enclosures/0/x-own"));
    }

    @Test
    void a_document_without_a_value_cannot_be_written_and_its_file_is_named() {
        Kind<Address> kind = new Kind<>("address", 1, Address.class);
        Document<Address> document = Binder.bind(kind, "adresse.json", object("town", "Fès"), List.of());
        assertThatThrownBy(() -> Binder.unbind(document))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("adresse.json");
    }
}
