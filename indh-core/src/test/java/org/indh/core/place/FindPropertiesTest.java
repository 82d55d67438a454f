package org.indh.core.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.GenerationMode;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indh.core.testing.RecordArbitraries;
import org.indh.core.text.Language;

/** What may change in a name without losing its place: tried with the names of all territories, every time. */
class FindPropertiesTest {
    private static final Gazetteer MOROCCO = Gazetteer.morocco();

    @Provide
    Arbitrary<Territory> territories() {
        return Arbitraries.of(MOROCCO.territories());
    }

    private static void assertFits(String written, Territory territory, Match worst) {
        assertThat(MOROCCO.find(written).ranked()).as(written).anySatisfy(candidate -> {
            assertThat(candidate.territory()).isEqualTo(territory);
            assertThat(candidate.match()).isLessThanOrEqualTo(worst);
        });
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void capitals_accents_and_hyphens_do_not_count(@ForAll("territories") Territory territory) {
        String name = territory.in(Language.FR);
        String bare = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        for (String written : List.of(
                name.toUpperCase(Locale.ROOT),
                name.toLowerCase(Locale.ROOT),
                bare,
                Normalizer.normalize(name, Normalizer.Form.NFD),
                name.replace('-', ' '),
                name.replace(' ', '-'),
                name.replace("-", " – "),
                "  " + name.replace(" ", "\u00a0 ") + ".")) {
            assertFits(written, territory, Match.SPELLING);
        }
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void an_article_more_or_another_one_does_not_count(@ForAll("territories") Territory territory) {
        String name = territory.in(Language.FR);
        for (String written : List.of("El " + name, "l'" + name, "d’" + name, name.replaceFirst("^(Al|El) ", ""))) {
            assertFits(written, territory, Match.SPELLING);
        }
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void arabic_forms_of_a_letter_do_not_count(@ForAll("territories") Territory territory) {
        String name = territory.in(Language.AR);
        for (String written : List.of(
                name.replaceAll("[أإآ]", "ا"),
                name.replace('ة', 'ه'),
                name.replace('ي', 'ى'),
                name.replaceAll("(?<=[ضبنم])(?=\\p{IsArabic})", "ـ"),
                "\u202b" + name + "\u202c",
                name.replaceAll("(^|[ -])ال", "$1"))) {
            assertFits(written, territory, Match.SPELLING);
        }
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void other_letters_for_a_sound_are_a_variant(@ForAll("territories") Territory territory) {
        String name = territory.in(Language.FR).toLowerCase(Locale.ROOT);
        for (String written : List.of(
                name.replace("ou", "w"),
                name.replaceAll("q(?!u)", "k"),
                name.replace("ch", "sh"),
                name.replaceAll("gh(?![eiy])", "g"),
                name.replaceAll("(?<!u)e$", ""),
                name.replaceAll("([^aeiouycgdl' -])e(?!\\1|[aceiouyh' -]|$)", "$1"),
                name.replaceAll("(?<=[aiou])([b-df-hj-np-tv-z])\\1", "$1"))) {
            assertFits(written, territory, Match.VARIANT);
        }
    }

    @Property(generation = GenerationMode.EXHAUSTIVE)
    void a_word_of_its_level_before_it_does_not_count(@ForAll("territories") Territory territory) {
        assertFits(territory.level().code() + " de " + territory.in(Language.FR), territory, Match.SPELLING);
    }

    /** A letter that no name has; behind h it would part what is one sound. */
    @Property(generation = GenerationMode.EXHAUSTIVE)
    void a_letter_too_many_leaves_a_long_word_among_the_candidates(@ForAll("territories") Territory territory) {
        String slip = territory.in(Language.FR) + "v";
        Assume.that(slip.matches("\\p{L}{7,}") && !slip.endsWith("hv"));
        assertThat(MOROCCO.find(slip).ranked())
                .as(slip)
                .extracting(Candidate::territory)
                .contains(territory);
        assertThat(MOROCCO.find(slip).fitting())
                .extracting(Candidate::territory)
                .doesNotContain(territory);
    }

    @Provide
    Arbitrary<String> texts() {
        return RecordArbitraries.texts();
    }

    @Property
    void any_text_has_an_answer_and_always_the_same(@ForAll("texts") String text) {
        Candidates candidates = MOROCCO.find(text);
        assertThat(MOROCCO.find(text)).isEqualTo(candidates);
        assertThat(candidates.ranked().stream().map(Candidate::territory)).doesNotHaveDuplicates();
    }
}
