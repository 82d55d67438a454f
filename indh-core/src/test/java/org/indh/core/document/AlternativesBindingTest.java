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

import java.util.List;
import java.util.Map;
import org.indh.core.document.zoo.Animal;
import org.indh.core.document.zoo.Zoo;
import org.indh.core.measure.Decimal;
import org.indh.core.text.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One of several records, told apart by its type. */
class AlternativesBindingTest {
    private static final List<String> TYPES = List.of("bird", "fish", "sea-cow");
    private static final Node FISH =
            object().put("type", "fish").put("name", "Lune").put("length", "2").build();

    private static Fault unreadable(String pointer, String raw, Object expected) {
        return Fault.of("DC-UNREADABLE", at(pointer), raw, Map.of("expected", expected));
    }

    @Test
    void an_alternative_without_a_type_is_unreadable_at_its_type() {
        Document<Zoo> document = bind("emblem", object().put("name", "Zaki").build());
        assertThat(document.faults()).extracting(Fault::path).containsExactly(at("/emblem/type"));
        assertThat(document.unreadable()).containsExactly(at("/emblem"));
        assertThat(bound(document)).isEqualTo(NOTHING);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fish", " fish "})
    void the_type_chooses_the_record_blanks_around_it_or_not(String type) {
        Document<Zoo> document = bind(
                "emblem",
                object().put("name", "Lune")
                        .put("length", "2")
                        .put("type", type)
                        .build());
        assertThat(bound(document).emblem()).isEqualTo(new Animal.Fish("Lune", Decimal.of(2)));
        assertThat(document.faults()).isEmpty();
        assertThat(document.unknown()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"dragon", "Fish", "FISH", "seacow", " "})
    void a_type_that_is_none_is_quoted_beside_those_that_there_are(String type) {
        Document<Zoo> document =
                bind("emblem", object().put("type", type).put("name", "x").build());
        assertThat(bound(document)).isEqualTo(NOTHING);
        assertThat(document.faults()).containsExactly(unreadable("/emblem/type", type, TYPES));
        assertThat(document.unreadable()).containsExactly(at("/emblem"));
    }

    @Test
    void a_type_that_is_no_text_is_unreadable_with_nothing_to_quote() {
        for (Node type : List.of(texts("fish"), object("fish", "x"))) {
            Document<Zoo> document =
                    bind("emblem", object().put("type", type).put("name", "x").build());
            assertThat(bound(document)).isEqualTo(NOTHING);
            assertThat(document.faults()).containsExactly(unreadable("/emblem/type", "", TYPES));
        }
    }

    @Test
    void a_text_or_a_list_is_no_alternative() {
        assertThat(bind("emblem", ScalarNode.of("fish")).faults())
                .containsExactly(unreadable("/emblem", "fish", new Term("expected.object")));
        assertThat(bind("emblem", list(FISH)).faults())
                .containsExactly(unreadable("/emblem", "", new Term("expected.object")));
    }

    @Test
    void one_of_a_list_that_is_of_no_type_is_left_out_and_its_neighbours_stay() {
        Node animals = list(object("name", "Zaki"), FISH, object("type", "dragon"), object("type", "bird"), FISH);
        Document<Zoo> document =
                bind("enclosures", list(enclosure("A1").put("animals", animals).build()));
        assertThat(bound(document).enclosures().get(0).animals())
                .extracting(animal -> animal.getClass().getSimpleName())
                .containsExactly("Fish", "Bird", "Fish");
        assertThat(document.unreadable()).containsExactly(at("/enclosures/0/animals/0", "/enclosures/0/animals/2"));
        assertThat(document.inTree(at("/enclosures/0/animals/1"))).isEqualTo(at("/enclosures/0/animals/3"));
    }

    @Test
    void only_the_components_of_the_chosen_record_are_known() {
        Document<Zoo> document = bind(
                "emblem",
                object().put("type", "bird").put("length", "2").put("kind", "x").build());
        assertThat(bound(document).emblem()).isEqualTo(new Animal.Bird(null, null));
        assertThat(document.unknown()).containsOnlyKeys(at("/emblem/kind", "/emblem/length"));
    }
}
