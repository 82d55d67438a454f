package org.indh.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.core.document.Trees.at;
import static org.indh.core.document.Trees.bind;
import static org.indh.core.document.Trees.bound;
import static org.indh.core.document.Trees.enclosure;
import static org.indh.core.document.Trees.list;
import static org.indh.core.document.Trees.object;
import static org.indh.core.document.Trees.texts;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.indh.core.document.zoo.Animal;
import org.indh.core.document.zoo.Zoo;
import org.indh.core.measure.Decimal;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever number of a document settles what "1,234" means in another, a bird's wingspan here. */
class NumberConventionOfDocumentTest {
    private static final String COMMA = "1.200,00";
    private static final String POINT = "1,200.00";

    private static ObjectNode.Builder bird() {
        return object().put(
                        "emblem",
                        object().put("type", "bird").put("wingspan", "1,234").build());
    }

    private static Document<Zoo> beside(String member, Node node) {
        return bind(bird().put(member, node).build());
    }

    private static Animal read(Document<Zoo> document) {
        return Objects.requireNonNull(bound(document).emblem());
    }

    private static Animal bird(String wingspan) {
        return new Animal.Bird(null, Decimal.parse(wingspan));
    }

    private static Node fish(String type, String length) {
        return object().put("type", type)
                .put("name", "Lune")
                .put("length", length)
                .build();
    }

    private static Node animals(Node animal) {
        return list(enclosure("A1").put("animals", list(animal)).build());
    }

    private static Arguments place(String name, String member, Node node) {
        return arguments(Named.of(name, member), node);
    }

    static Stream<Arguments> numbers() {
        return Stream.of(
                place("a component", "area", ScalarNode.of(COMMA)),
                place(
                        "an element's component",
                        "enclosures",
                        list(enclosure("A1").put("places", COMMA).build())),
                place(
                        "a map's values",
                        "hours",
                        object().put("high-season", "1")
                                .put("low-season", COMMA)
                                .build()),
                place("a component of a map's values", "visits", object("2019", object("guests", COMMA))),
                place("a chosen alternative's component", "enclosures", animals(fish(" fish ", COMMA))),
                place(
                        "a record within its own kind",
                        "enclosures",
                        list(enclosure("A1")
                                .put(
                                        "inner",
                                        list(enclosure("A2")
                                                .put("litres", COMMA)
                                                .build()))
                                .build())));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void a_number_settles_it_wherever_it_stands(String member, Node node) {
        Document<Zoo> document = beside(member, node);
        assertThat(read(document)).isEqualTo(bird("1.234"));
        assertThat(document.faults("DC-NUMBER-TEXT")).hasSize(2);
        assertThat(document.faults()).hasSize(2);
    }

    static Stream<Arguments> noNumbers() {
        return Stream.of(
                place("a text", "name", ScalarNode.of(COMMA)),
                place("a date", "founded", ScalarNode.of(COMMA)),
                place(
                        "texts of a list",
                        "enclosures",
                        list(enclosure("A1").put("notes", texts(COMMA)).build())),
                place("texts of a map", "signs", object("gate", COMMA)),
                place("a percentage", "visits", object("2019", object("children", COMMA))),
                place("a key", "hours", object(COMMA, "1")),
                place("a member that nobody knows", "x-area", ScalarNode.of(COMMA)),
                place("an alternative that there is not", "enclosures", animals(fish("dragon", COMMA))),
                place("an alternative without a type", "enclosures", animals(object("length", COMMA))),
                place("a component of another alternative", "enclosures", animals(fish("bird", COMMA))),
                place("a list in place of a number", "area", texts(COMMA)),
                place("an object in place of a list", "enclosures", object("places", COMMA)),
                place("a text in place of a list", "enclosures", ScalarNode.of(COMMA)),
                place("a number that is no text", "area", ScalarNode.bare("12.5")));
    }

    @ParameterizedTest
    @MethodSource("noNumbers")
    void what_stands_where_no_number_is_asked_for_settles_nothing(String member, Node node) {
        Document<Zoo> document = beside(member, node);
        assertThat(read(document)).isEqualTo(new Animal.Bird(null, null));
        assertThat(document.faults("DC-NUMBER-AMBIGUOUS"))
                .extracting(Fault::path)
                .containsExactly(at("/emblem/wingspan"));
    }

    @Test
    void a_number_that_cannot_be_read_where_it_stands_settles_it_all_the_same() {
        Document<Zoo> document = beside("area", ScalarNode.of("12,5"));
        assertThat(read(document)).isEqualTo(bird("1.234"));
        assertThat(document.unreadable()).containsExactly(at("/area"));
    }

    @Test
    void a_point_before_decimals_settles_it_the_other_way() {
        assertThat(read(beside("area", ScalarNode.of(POINT)))).isEqualTo(bird("1234"));
    }

    @Test
    void numbers_that_agree_settle_it_and_one_that_contradicts_them_unsettles_it() {
        ObjectNode.Builder agreed = bird().put("area", COMMA).put("budget", "1.300,00");
        assertThat(read(bind(agreed.build()))).isEqualTo(bird("1.234"));

        Document<Zoo> contradicted =
                bind(agreed.put("hours", object("low-season", POINT)).build());
        assertThat(read(contradicted)).isEqualTo(new Animal.Bird(null, null));
        assertThat(bound(contradicted).area()).isEqualTo(1200);
        assertThat(bound(contradicted).hours().values()).containsExactly(1200);
        assertThat(contradicted.unreadable()).containsExactly(at("/emblem/wingspan"));
    }

    @Test
    void one_component_is_told_once_whatever_keys_it_stands_below() {
        Document<Zoo> document = bind(
                "visits",
                object().put("2019", object("guests", "1 200"))
                        .put("2020", object("guests", "7"))
                        .put("2021", object("guests", "3 400"))
                        .build());
        assertThat(document.faults())
                .containsExactly(Fault.of(
                                "DC-NUMBER-TEXT",
                                at("/visits/2019/guests"),
                                "1 200",
                                Map.of("number", 1200L, "count", 2))
                        .also(List.of(at("/visits/2021/guests"))));
    }
}
