package org.indh.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.core.document.Trees.NOTHING;
import static org.indh.core.document.Trees.bound;
import static org.indh.core.document.Trees.list;
import static org.indh.core.document.Trees.object;
import static org.indh.core.document.Trees.texts;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.Map;
import org.indh.core.document.zoo.Address;
import org.indh.core.document.zoo.Animal;
import org.indh.core.document.zoo.Enclosure;
import org.indh.core.document.zoo.Season;
import org.indh.core.document.zoo.Stay;
import org.indh.core.document.zoo.Tag;
import org.indh.core.document.zoo.Zoo;
import org.indh.core.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** The tree of a value. */
class UnbindTest {
    @Test
    void a_root_says_its_kind_and_version_first_and_is_read_whatever_they_say() {
        ObjectNode tree = Binder.unbind(Zoo.KIND, NOTHING);
        assertThat(tree.members())
                .containsExactly(
                        Map.entry("kind", ScalarNode.of("zoo")),
                        Map.entry("version", ScalarNode.bare(1)),
                        Map.entry("enclosures", new ListNode(List.of(), null)));
        assertThat(bound(Binder.bind(Zoo.KIND, tree))).isEqualTo(NOTHING);
    }

    @Test
    void members_stand_in_the_order_of_the_records_components_and_what_is_absent_is_left_out() {
        Enclosure enclosure = new Enclosure(
                Tag.parse("A1"),
                Season.LOW,
                null,
                3,
                5_000_000_000L,
                true,
                List.of(new Animal.SeaCow(null, new Stay(1, 2), List.of(Tag.parse("B2")))),
                ImmutableSortedMap.of(Tag.parse("C3"), List.of("hay")),
                List.of(),
                List.of());
        assertThat(Binder.unbind(enclosure))
                .hasToString(object().put("code", "A1")
                        .put("opens", "low-season")
                        .put("places", ScalarNode.bare(3))
                        .put("litres", ScalarNode.bare(5_000_000_000L))
                        .put("heated", ScalarNode.bare(true))
                        .put(
                                "animals",
                                list(object().put("type", "sea-cow")
                                        .put(
                                                "stay",
                                                object().put("from", ScalarNode.bare(1))
                                                        .put("to", ScalarNode.bare(2))
                                                        .build())
                                        .put("tags", list(ScalarNode.of("B2")))
                                        .build()))
                        .put(
                                "feeding",
                                object().put("C3", list(ScalarNode.of("hay"))).build())
                        .build()
                        .toString());
    }

    @Test
    void a_text_whose_language_is_not_said_is_a_leaf_and_any_other_says_its_languages() {
        LocalizedText told = new LocalizedText(ImmutableSortedMap.of("fr", "Jardin", "ar", "حديقة"));
        LocalizedText french = new LocalizedText(ImmutableSortedMap.of("fr", "Jardin"));
        assertThat(Binder.unbind(LocalizedText.parse("Jardin"))).isEqualTo(ScalarNode.of("Jardin"));
        assertThat(Binder.unbind(french)).isEqualTo(object("fr", "Jardin"));
        assertThat(Binder.unbind(told))
                .isEqualTo(object().put("ar", "حديقة").put("fr", "Jardin").build());
    }

    @Test
    void numbers_and_truth_values_are_bare_and_all_else_is_text() {
        assertThat(List.of(Binder.unbind(7), Binder.unbind(8L), Binder.unbind(false)))
                .containsExactly(ScalarNode.bare(7), ScalarNode.bare(8), ScalarNode.bare(false));
        assertThat(List.of(Binder.unbind("7"), Binder.unbind(Tag.parse("A7")), Binder.unbind(Season.LOW)))
                .containsExactly(ScalarNode.of("7"), ScalarNode.of("A7"), ScalarNode.of("low-season"));
    }

    @Test
    void an_alternative_says_its_type_where_its_interface_is_asked_for_and_not_by_itself() {
        Animal cow = new Animal.SeaCow(null, null, List.of(Tag.parse("B2")));
        assertThat(Binder.unbind(Shape.of(Animal.class), cow))
                .isEqualTo(
                        object().put("type", "sea-cow").put("tags", texts("B2")).build());
        assertThat(Binder.unbind(cow)).isEqualTo(object("tags", texts("B2")));
    }

    @Test
    void what_is_absent_or_empty_is_left_out_below_the_root() {
        assertThat(Binder.unbind(NOTHING)).isEqualTo(object().build());
        assertThat(Binder.unbind(new Address("rue Une", null))).isEqualTo(object("street", "rue Une"));
    }
}
