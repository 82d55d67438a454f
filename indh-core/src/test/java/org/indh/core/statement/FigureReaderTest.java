package org.indh.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.indh.core.measure.Count;
import org.indh.core.measure.CountBuilder;
import org.indh.core.measure.Percent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FigureReaderTest {
    static Stream<Arguments> wordings() {
        return Tables.of("figures-fr.txt", "figures-en.txt", "figures-ar.txt", "numbers.txt", "signs.txt");
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void a_cell_gives_the_quantities_that_it_states_and_no_others(String text, String reading) {
        assertThat(Notation.of(FigureReader.read(text))).isEqualTo(reading);
    }

    @ParameterizedTest
    @MethodSource("wordings")
    void it_does_not_matter_which_blanks_are_typed_around_words(String text, String reading) {
        String typed = "  " + text.replaceAll("(?<=\\p{L}) (?=\\p{L})", "\u00A0 ") + "  ";
        assertThat(Notation.of(FigureReader.read(typed))).isEqualTo(reading);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u00A0", "\u202F", "\u2009", "  "})
    void it_does_not_matter_what_stands_before_the_percent_sign(String blank) {
        assertThat(Notation.of(FigureReader.read("5 écoles ont un puits (42" + blank + "%)")))
                .isEqualTo("5 {écoles} share 42 %");
    }

    @Test
    void a_figure_reads_its_text_where_no_quantity_is_given() {
        Figure figure = Figure.of("5 coopératives disposent d’un local (42 %)");
        Count expected = CountBuilder.builder(Count.of(5, "coopératives"))
                .share(Percent.of(42))
                .build();
        assertThat(figure.quantities()).containsExactly(expected);
        assertThat(figure.first()).contains(expected);
        assertThat(new Figure("5 écoles", List.of(expected)).quantities()).containsExactly(expected);
    }

    @Test
    void the_language_of_the_machine_does_not_matter() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr"));
            assertThat(Notation.of(FigureReader.read("AU MINIMUM 3 RÉUNIONS"))).isEqualTo(">=3 {RÉUNIONS}");
        } finally {
            Locale.setDefault(before);
        }
    }
}
