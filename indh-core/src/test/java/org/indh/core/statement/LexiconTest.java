package org.indh.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Arrays;
import java.util.List;
import org.indh.core.measure.Frequency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconTest {
    @ParameterizedTest
    @EnumSource(Role.class)
    void each_role_has_its_own_code(Role role) {
        assertThat(Role.of(role.code())).isEqualTo(role);
    }

    @Test
    void a_role_that_is_not_known_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Role.of("adverbial"));
    }

    @Test
    void french_is_preferred_and_english_and_arabic_are_there() {
        assertThat(Lexicons.all())
                .extracting(lexicon -> lexicon.is(Trait.HEAD_LAST), lexicon -> lexicon.is(Trait.ARABIC_LETTERS))
                .containsExactly(tuple(false, false), tuple(true, false), tuple(false, true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"9 schools with a well", "The committee", "at least three wells", "40 trained"})
    void english_is_told_by_its_words(String text) {
        assertThat(Words.of(text).is(Trait.HEAD_LAST)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9 écoles avec un puits", "Le comité", "12", "", "Aucun puits"})
    void french_is_told_by_its_words_and_taken_where_nothing_tells(String text) {
        assertThat(Words.of(text).is(Trait.HEAD_LAST)).isFalse();
        assertThat(Words.of(text).is(Trait.ARABIC_LETTERS)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"9 جماعات", "PAC للجماعة", "٪٧٧ من النساء"})
    void arabic_is_told_by_its_letters(String text) {
        assertThat(Words.of(text).is(Trait.ARABIC_LETTERS)).isTrue();
    }

    @Test
    void arabic_digits_alone_are_of_no_language() {
        assertThat(Words.of("٧٧ ٪").is(Trait.ARABIC_LETTERS)).isFalse();
    }

    @Test
    void every_rhythm_of_every_language_names_a_period() {
        List<String> codes = Arrays.stream(Frequency.Period.values())
                .map(Frequency.Period::code)
                .toList();
        for (String text : List.of("par an", "par semestre", "par trimestre", "par mois", "par semaine", "par jour")) {
            Words words = Words.of(text);
            assertThat(RateReader.period(words, 0)).isNotNull();
        }
        assertThat(codes).containsExactly("year", "semester", "quarter", "month", "week", "day");
    }
}
