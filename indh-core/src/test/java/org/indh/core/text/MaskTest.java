package org.indh.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "écrire à contact@example.org, merci|écrire à c…@…, merci",
                "Bureau : 0522-000001|Bureau : ••••••",
                "CIN A12345|CIN ••••",
                "IOV 1.2 : 1 697 293,05 MAD en 2019|IOV 1.2 : 1 697 293,05 MAD en 2019",
            })
    void data_is_hidden_and_all_else_stays(String text, String hidden) {
        assertThat(Mask.ofData().hide(text)).isEqualTo(hidden);
    }

    @Test
    void names_are_hidden_as_whole_words_the_longest_first() {
        Mask mask = Mask.ofData().and(List.of("Exemple", "Amina Exemple"));
        assertThat(mask.hide("Amina Exemple et Exemples ; Exemple.")).isEqualTo("•••••• et Exemples ; ••••.");
    }

    @Test
    void a_name_too_short_hides_nothing() {
        assertThat(Mask.ofData().and(List.of("Al", "-", "…")).hide("Al - Exemple…"))
                .isEqualTo("Al - Exemple…");
    }

    @ParameterizedTest
    @CsvSource({"Ali,••", "'  Ali  ',••", "Amina,••••", "Amina Exemple,••••••"})
    void a_text_as_a_whole_becomes_dots_of_its_class_of_length(String text, String dots) {
        assertThat(Mask.whole(text)).isEqualTo(dots);
    }

    @Test
    void what_is_hidden_once_is_not_hidden_again() {
        Mask mask = Mask.ofData().and(List.of("Amina Exemple"));
        String hidden = mask.hide("Amina Exemple, amina@example.org, 06 00 00 00 01");
        assertThat(mask.hide(hidden)).isEqualTo(hidden);
    }
}
