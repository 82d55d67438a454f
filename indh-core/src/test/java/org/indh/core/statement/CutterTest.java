package org.indh.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CutterTest {
    @ParameterizedTest
    @CsvSource({
        "الجماعات, ال جماعات",
        "والجماعات, و ال جماعات",
        "للجماعات, لل جماعات",
        "وعشرون, و عشرون",
        "بثلاثة, ب ثلاثة",
        "و2021, و 2021",
        "وَالجَمَاعَاتِ, وَ ال جَمَاعَاتِ",
        "الـجماعات, الـ جماعات",
        "vingt-deux, vingt deux",
        "quatre-vingt-dix-sept, quatre vingt dix sept",
        "twenty-one schools, twenty one schools"
    })
    void what_is_written_in_one_word_and_means_several_is_cut(String text, String words) {
        assertThat(raw(text)).containsExactly(words.split(" "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ورشات",
                "وكالة",
                "وطنية",
                "التزام",
                "ألف",
                "بالغين",
                "لجنة",
                "برنامج",
                "كمية",
                "بئر",
                "فلاح",
                "Sud-Sud",
                "vingt-cinquième",
                "cinq-à-sept",
                "jours-hommes",
                "micro-projets"
            })
    void a_word_that_only_looks_so_stays_whole(String word) {
        assertThat(raw(word)).containsExactly(word);
    }

    @Test
    void the_places_in_the_text_are_those_of_the_author() {
        Words words = Words.of("12 والجماعات");
        assertThat(words.text(1, 4)).isEqualTo("والجماعات");
        assertThat(words.text(3, 4)).isEqualTo("جماعات");
    }

    private static List<String> raw(String text) {
        Words words = Words.of(text);
        return IntStream.range(0, words.size()).mapToObj(i -> words.at(i).raw()).toList();
    }
}
