package org.indh.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogueTest {
    private static Catalogue of(String text) {
        return Catalogue.of(text.lines().toList(), "words.txt");
    }

    @Test
    void a_text_is_found_by_its_key_and_language_and_goes_on_in_further_lines() {
        Catalogue words = of("""
                # a comment

                Indicator.baseline
                  fr: situation
                    de référence
                  en: baseline
                Indicator.target
                  ar:
                    الهدف
                    # محفوظ
                """);
        assertThat(words.get("Indicator.baseline", Language.FR)).isEqualTo("situation de référence");
        assertThat(words.get("Indicator.baseline", Language.EN)).isEqualTo("baseline");
        assertThat(words.get("Indicator.target", Language.AR)).isEqualTo("الهدف # محفوظ");
        assertThat(words.keys()).containsExactly("Indicator.baseline", "Indicator.target");
    }

    @Test
    void no_language_stands_in_for_another() {
        Catalogue words = of("key\n  fr: mot\n");
        assertThat(words.find("key", Language.EN)).isEmpty();
        assertThat(words.find("other", Language.FR)).isEmpty();
        assertThatThrownBy(() -> words.get("key", Language.AR))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no ar text for key");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "  fr: a text without a key",
                "key\n  a text before its language",
                "key\n  de: not one of our languages",
                "key\n  fr: one\nkey\n  fr: two",
                "key\n  fr: one\n  fr: two",
            })
    void what_has_not_the_form_is_refused_with_its_line(String text) {
        assertThatThrownBy(() -> of(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageMatching("(?s)words\\.txt:[1-4]: .*");
    }

    @Test
    void of_two_catalogues_the_second_holds_where_both_have_a_key() {
        Catalogue both = of("a\n  fr: un\n  en: one\nb\n  fr: deux").with(of("a\n  fr: premier"));
        assertThat(both.get("a", Language.FR)).isEqualTo("premier");
        assertThat(both.find("a", Language.EN)).isEmpty();
        assertThat(both.get("b", Language.FR)).isEqualTo("deux");
        assertThat(Catalogue.EMPTY.keys()).isEmpty();
    }

    @Test
    void a_resource_is_read_as_utf_8_and_one_that_is_not_there_is_named() {
        assertThat(Catalogue.read(Catalogue.class, "/META-INF/indh/core/terms.txt")
                        .get("severity.error", Language.AR))
                .isEqualTo("خطأ");
        assertThatThrownBy(() -> Catalogue.read(Catalogue.class, "/META-INF/indh/core/none.txt"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("/META-INF/indh/core/none.txt");
    }

    @Test
    void the_words_that_every_module_shares_are_there_in_every_language_and_can_be_rendered() {
        Catalogue terms = Catalogue.read(Catalogue.class, "/META-INF/indh/core/terms.txt");
        for (String key : terms.keys()) {
            List<String> arguments = null;
            for (Language language : Language.values()) {
                Template template = new Template(terms.get(key, language));
                List<String> names = List.copyOf(template.arguments());
                assertThat(names).as("%s %s", key, language).isEqualTo(arguments == null ? names : arguments);
                arguments = names;
                assertThat(template.countedForms())
                        .allSatisfy(forms -> assertThat(forms)
                                .as("%s %s", key, language)
                                .contains("other")
                                .isSubsetOf("zero", "one", "two", "few", "many", "other"));
            }
        }
    }
}
