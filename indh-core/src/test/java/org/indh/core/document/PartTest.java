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

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.indh.core.document.zoo.Address;
import org.indh.core.document.zoo.Animal;
import org.indh.core.document.zoo.Stay;
import org.indh.core.document.zoo.Tag;
import org.indh.core.document.zoo.Visit;
import org.indh.core.document.zoo.Zoo;
import org.indh.core.text.Language;
import org.indh.core.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** What stands below a part, and what people know it by. */
class PartTest {
    /** Two enclosures, the first with two animals and food for one of them, and two years of visits. */
    static final Zoo ZOO = bound(bind(object().put(
                    "name", object().put("fr", "Jardin").put("en", "Garden").build())
            .put("area", "7")
            .put("address", object("street", "rue Une"))
            .put(
                    "enclosures",
                    list(
                            enclosure("A1")
                                    .put(
                                            "animals",
                                            list(
                                                    object("type", "bird"),
                                                    object().put("type", "sea-cow")
                                                            .put("born", "2001-02-03")
                                                            .build()))
                                    .put(
                                            "feeding",
                                            object().put("B1", texts())
                                                    .put("B2", texts("foin", "orge"))
                                                    .build())
                                    .build(),
                            enclosure("A2").build()))
            .put(
                    "visits",
                    object().put("2019", object("guests", "1"))
                            .put("2020", object("guests", "2"))
                            .build())
            .put("hours", object("low-season", "5"))
            .build()));

    private static final Part ROOT = Part.root(ZOO);

    private static List<String> paths(List<Part> parts) {
        return parts.stream().map(part -> part.path().toString()).toList();
    }

    @Test
    void the_root_is_the_value_itself_and_part_of_nothing() {
        assertThat(ROOT.value()).isSameAs(ZOO);
        assertThat(ROOT.path()).isEqualTo(at(""));
        assertThat(ROOT.parent()).isEmpty();
        assertThat(ROOT.isElement()).isFalse();
    }

    @Test
    void the_parts_of_a_component_are_its_elements_its_values_or_itself() {
        assertThat(paths(ROOT.parts("enclosures"))).containsExactly("/enclosures/0", "/enclosures/1");
        assertThat(paths(ROOT.parts("visits"))).containsExactly("/visits/2019", "/visits/2020");
        assertThat(ROOT.parts("visits"))
                .extracting(Part::value)
                .containsExactly(new Visit(1, null), new Visit(2, null));
        assertThat(ROOT.parts("address")).singleElement().satisfies(part -> {
            assertThat(part.value()).isEqualTo(new Address("rue Une", null));
            assertThat(part.path()).isEqualTo(at("/address"));
            assertThat(part.parent()).contains(ROOT);
        });
        assertThat(ROOT.parts("emblem")).isEmpty();
        assertThat(ROOT.parts("signs")).isEmpty();
    }

    @Test
    void a_list_within_a_map_gives_its_elements_with_key_and_position() {
        Part enclosure = ROOT.parts("enclosures").get(0);
        List<Part> food = enclosure.parts("feeding");
        assertThat(paths(food)).containsExactly("/enclosures/0/feeding/B2/0", "/enclosures/0/feeding/B2/1");
        assertThat(food).extracting(Part::value).containsExactly("foin", "orge");
        assertThat(food).allSatisfy(part -> {
            assertThat(part.parent()).contains(enclosure);
            assertThat(part.isElement()).isTrue();
        });
    }

    @Test
    void only_what_stands_in_a_list_is_an_element() {
        assertThat(ROOT.parts("enclosures")).allMatch(Part::isElement);
        assertThat(ROOT.parts("visits")).noneMatch(Part::isElement);
        assertThat(ROOT.parts("area")).noneMatch(Part::isElement);
    }

    @Test
    void a_component_that_the_record_does_not_have_is_refused_by_its_name() {
        assertThatThrownBy(() -> ROOT.parts("enclosure"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Zoo has no component enclosure");
    }

    @Test
    void records_are_those_directly_below() {
        assertThat(paths(ROOT.records()))
                .containsExactly("/name", "/address", "/enclosures/0", "/enclosures/1", "/visits/2019", "/visits/2020");
        assertThat(ROOT.parts("area").get(0).records()).isEmpty();
        assertThat(ROOT.parts("name").get(0).records()).isEmpty();
    }

    @Test
    void all_parts_below_come_in_the_documents_order_each_before_its_own() {
        assertThat(paths(ROOT.below()))
                .containsExactly(
                        "/name",
                        "/address",
                        "/address/street",
                        "/enclosures/0",
                        "/enclosures/0/code",
                        "/enclosures/0/opens",
                        "/enclosures/0/places",
                        "/enclosures/0/litres",
                        "/enclosures/0/heated",
                        "/enclosures/0/animals/0",
                        "/enclosures/0/animals/1",
                        "/enclosures/0/animals/1/born",
                        "/enclosures/0/feeding/B2/0",
                        "/enclosures/0/feeding/B2/1",
                        "/enclosures/1",
                        "/enclosures/1/code",
                        "/enclosures/1/opens",
                        "/enclosures/1/places",
                        "/enclosures/1/litres",
                        "/enclosures/1/heated",
                        "/visits/2019",
                        "/visits/2019/guests",
                        "/visits/2020",
                        "/visits/2020/guests",
                        "/hours/low-season",
                        "/area");
    }

    @Test
    void people_know_a_part_by_its_first_text() {
        assertThat(words(new Stay(1, 2))).isEmpty();
        assertThat(words(new Animal.Bird(null, null))).isEmpty();
        assertThat(words(new Address("rue Une", "Fès"))).contains("rue Une");
        assertThat(words(new Animal.Bird(LocalizedText.of(Language.AR, "نسر"), null)))
                .contains("نسر");
        assertThat(words(ZOO)).contains("Jardin");
    }

    @Test
    void a_text_or_a_scalar_is_known_by_itself() {
        assertThat(words("foin")).contains("foin");
        assertThat(words(LocalizedText.of(Language.EN, "Garden"))).contains("Garden");
        assertThat(words(Tag.parse("A1"))).contains("A1");
        assertThat(words(LocalDate.of(2017, 2, 28))).contains("2017-02-28");
    }

    private static Optional<String> words(Object value) {
        return Part.root(value).words();
    }
}
