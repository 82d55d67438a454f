package org.indh.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.core.document.Trees.NOTHING;
import static org.indh.core.document.Trees.at;
import static org.indh.core.document.Trees.bind;
import static org.indh.core.document.Trees.bound;
import static org.indh.core.document.Trees.list;
import static org.indh.core.document.Trees.object;
import static org.indh.core.document.Trees.texts;

import java.util.Map;
import org.indh.core.document.zoo.Zoo;
import org.indh.core.text.Language;
import org.indh.core.text.LocalizedText;
import org.indh.core.text.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text in several languages, as files write it. */
class LocalizedBindingTest {
    @Test
    void a_text_by_language_keeps_every_language_that_can_be_read() {
        Document<Zoo> document = bind(
                "name",
                object().put("fr", "Jardin").put("en", list(ScalarNode.of("x"))).build());
        assertThat(bound(document).name()).isEqualTo(LocalizedText.of(Language.FR, "Jardin"));
        assertThat(document.faults()).extracting(Fault::path).containsExactly(at("/name/en"));
        assertThat(document.unreadable()).containsExactly(at("/name/en"));
    }

    @Test
    void a_text_by_language_of_which_nothing_can_be_read_is_absent_with_one_fault() {
        Document<Zoo> document = bind(
                "name",
                object().put("fr", " ").put("en", list(ScalarNode.of("x"))).build());
        assertThat(bound(document)).isEqualTo(NOTHING);
        assertThat(document.faults()).extracting(Fault::path).containsExactly(at("/name/en"));
    }

    @Test
    void a_text_whose_language_is_not_said_is_a_plain_one() {
        assertThat(bound(bind("name", ScalarNode.of("Jardin"))).name()).isEqualTo(LocalizedText.parse("Jardin"));
        assertThat(bound(bind("name", ScalarNode.bare(12))).name()).isEqualTo(LocalizedText.parse("12"));
    }

    @Test
    void a_blank_wording_is_none_and_no_fault() {
        Document<Zoo> document =
                bind("name", object().put("fr", "Jardin").put("en", " ").build());
        assertThat(bound(document).name()).isEqualTo(LocalizedText.of(Language.FR, "Jardin"));
        assertThat(document.faults()).isEmpty();
        assertThat(document.unreadable()).isEmpty();
    }

    @Test
    void blank_wordings_alone_are_no_text_and_no_fault() {
        for (Node blank : new Node[] {
            ScalarNode.of(" "), object().put("fr", " ").put("en", "").build(), texts("")
        }) {
            Document<Zoo> document = bind("name", blank);
            assertThat(bound(document)).isEqualTo(NOTHING);
            assertThat(document.faults()).isEmpty();
        }
    }

    @Test
    void a_list_is_no_text() {
        Document<Zoo> document = bind("name", texts("Jardin"));
        assertThat(bound(document).name()).isNull();
        assertThat(document.faults())
                .containsExactly(
                        Fault.of("DC-UNREADABLE", at("/name"), "", Map.of("expected", new Term("expected.text"))));
        assertThat(document.unreadable()).containsExactly(at("/name"));
    }

    @ParameterizedTest
    @CsvSource({"fr, FR, fr", "fr, ' fr ', fr", "FR-MA, fr-ma, fr-ma"})
    void one_language_with_two_wordings_is_unreadable_however_it_is_spelt(String one, String other, String tag) {
        Document<Zoo> document =
                bind("name", object().put(one, "Jardin").put(other, "Parc").build());
        assertThat(bound(document).name()).isNull();
        assertThat(document.faults())
                .containsExactly(Fault.of(
                        "DC-UNREADABLE", at("/name"), tag, Map.of("expected", new Term("expected.language-once"))));
        assertThat(document.unreadable()).containsExactly(at("/name"));
    }

    @ParameterizedTest
    @CsvSource({"FR, Jardin", "FR, ' '", "en, Parc"})
    void two_spellings_that_do_not_contradict_each_other_are_read(String tag, String text) {
        Document<Zoo> document =
                bind("name", object().put("fr", "Jardin").put(tag, text).build());
        assertThat(document.faults()).isEmpty();
        assertThat(bound(document).name())
                .extracting(name -> name.in(Language.FR).orElseThrow())
                .isEqualTo("Jardin");
    }

    @Test
    void a_wording_that_is_no_text_is_a_fault_of_its_own_within_lists_and_maps_too() {
        Node half =
                object().put("fr", "Porte").put("ar", list(object("x", "y"))).build();
        Document<Zoo> document = bind(
                "signs",
                object().put("gate", half)
                        .put("pond", object("ar", texts("x")))
                        .put("tower", object("fr", "Tour"))
                        .build());
        assertThat(bound(document).signs()).containsOnlyKeys("gate", "tower");
        assertThat(document.faults()).containsExactly(noScalar("/signs/gate/ar"), noScalar("/signs/pond/ar"));
        assertThat(document.unreadable()).containsExactly(at("/signs/gate/ar", "/signs/pond", "/signs/pond/ar"));
    }

    private static Fault noScalar(String pointer) {
        return Fault.of("DC-UNREADABLE", at(pointer), "", Map.of("expected", new Term("expected.scalar")));
    }
}
