package org.indh.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberWordsTest {
    static Stream<Arguments> languages() {
        IntFunction<String> french = Speller::french;
        IntFunction<String> belgian = Speller::belgian;
        IntFunction<String> english = Speller::english;
        IntFunction<String> masculine = number -> Speller.arabic(number, false);
        IntFunction<String> feminine = number -> Speller.arabic(number, true);
        return Stream.of(
                Arguments.of(french, 2, "menages"),
                Arguments.of(belgian, 2, "menages"),
                Arguments.of(english, 2, "schools"),
                Arguments.of(masculine, 3, "مركزا"),
                Arguments.of(feminine, 3, "تعاونية"));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_number_in_words_is_the_one_in_digits(IntFunction<String> speller, int first, String noun) {
        for (int number = first; number <= 100; number++) {
            assertThat(Notation.of(FigureReader.read(speller.apply(number) + " " + noun)))
                    .as(speller.apply(number))
                    .isEqualTo(Notation.of(FigureReader.read(number + " " + noun)))
                    .isEqualTo(number + " {" + noun + "}");
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hyphens_and_blanks_are_alike(IntFunction<String> speller, int first, String noun) {
        for (int number = first; number <= 100; number++) {
            String blanks = speller.apply(number).replace('-', ' ');
            assertThat(Notation.of(FigureReader.read(blanks + " " + noun)))
                    .as(blanks)
                    .isEqualTo(number + " {" + noun + "}");
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void two_numbers_in_words_side_by_side_are_no_number(IntFunction<String> speller, int first, String noun) {
        for (int number = 10; number <= 100; number += 9) {
            String twice = speller.apply(number) + " " + speller.apply(number);
            assertThat(FigureReader.read(twice + " " + noun)).as(twice).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void a_number_in_words_says_again_what_the_digits_say_or_nothing_is_read(
            IntFunction<String> speller, int first, String noun) {
        for (int number = first; number <= 100; number++) {
            String words = speller.apply(number);
            assertThat(Notation.of(FigureReader.read(words + " (" + number + ") " + noun)))
                    .isEqualTo(number + " {" + noun + "}");
            assertThat(FigureReader.read(words + " (" + (number + 1) + ") " + noun))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"une dizaine d'élus", "une douzaine", "une vingtaine de femmes", "a dozen wells", "une centaine"
            })
    void a_round_number_stays_approximate(String round) {
        assertThat(Notation.of(FigureReader.read(round))).startsWith("~");
    }

    @Test
    void an_article_counts_nothing_where_it_says_that_something_is_there() {
        assertThat(Notation.of(FigureReader.read("Un ROI existe"))).isEqualTo("yes {ROI}");
        assertThat(Notation.of(FigureReader.read("vingt et un ROI existent"))).isEqualTo("21 {ROI}");
    }
}
