package org.indh.cli.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.indh.cli.Main;
import org.indh.core.text.Catalogue;
import org.indh.core.text.Language;
import org.indh.core.text.Template;
import org.junit.jupiter.api.Test;

/** What the command line itself says. */
class CommandWordsTest {
    private static final Catalogue WORDS = Catalogue.read(Main.class, "/META-INF/indh/cli/terms.txt");

    @Test
    void everything_is_said_in_three_languages_with_the_same_facts() {
        assertThat(WORDS.keys()).isNotEmpty();
        for (String key : WORDS.keys()) {
            for (Language language : Language.values()) {
                assertThat(WORDS.find(key, language))
                        .as("%s in %s", key, language)
                        .isPresent();
                assertThat(new Template(WORDS.get(key, language)).arguments())
                        .as("%s in %s", key, language)
                        .isEqualTo(new Template(WORDS.get(key, Language.FR)).arguments());
            }
        }
    }

    @Test
    void arabic_has_no_latin_words_but_what_is_typed_and_all_six_plural_forms() {
        for (String key : WORDS.keys()) {
            Template arabic = new Template(WORDS.get(key, Language.AR));
            arabic.countedForms()
                    .forEach(forms -> assertThat(forms)
                            .as(key)
                            .containsExactlyInAnyOrderElementsOf(Set.of("zero", "one", "two", "few", "many", "other")));
            String french = new Template(WORDS.get(key, Language.FR)).words();
            assertThat(ArabicWords.misplaced(arabic.words(), french)).as(key).isEmpty();
        }
    }
}
