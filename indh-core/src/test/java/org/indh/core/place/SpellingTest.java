package org.indh.core.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import org.indh.core.place.Spelling.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    private static final Spelling MOROCCO = Spelling.ofMorocco();

    @Test
    void a_name_is_read_down_to_its_letters_its_sounds_and_its_level() {
        assertThat(MOROCCO.read("Commune d'Aït Zineb"))
                .containsExactly(new Reading("aitzineb", "aitzinb", TerritoryLevel.COMMUNE));
        assertThat(MOROCCO.read("Tétouan")).containsExactly(new Reading("tetouan", "ttuan", null));
    }

    @Test
    void each_script_is_read_by_itself() {
        assertThat(MOROCCO.read("إقليم بركان – Berkane"))
                .containsExactly(
                        new Reading("بركان", "بركن", TerritoryLevel.PROVINCE), new Reading("berkane", "brkan", null));
    }

    @Test
    void rules_are_lines_of_a_file() {
        Spelling spelling =
                new Spelling(List.of("# none", "letter a: ä", "article: the", "word x: ex ; eks", "sound : y"));
        assertThat(spelling.read("The Exy-eks äy")).containsExactly(new Reading("exyeksay", "xxa", null));
    }

    @ParameterizedTest
    @CsvSource({"abc, xyc", "aab, aab", "cab, cz", "b, b", "'', ''"})
    void the_longest_group_is_replaced_and_what_was_put_in_is_not_read_again(String word, String rewritten) {
        Rewriting rewriting = new Rewriting(Map.of("ab", "xy", "x", "q", "ab$", "z$", "^aab", "^aab"));
        assertThat(rewriting.apply(word)).isEqualTo(rewritten);
    }

    @Test
    void a_replacement_that_would_lose_the_start_or_the_end_of_a_word_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rewriting(Map.of("^ess", "s")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rewriting(Map.of("ah", "a$")));
    }

    @ParameterizedTest
    @CsvSource({
        "tinzrt, tinzart, true",
        "tinzart, tinzrt, true",
        "uijnan, uijan, true",
        "agadir, agadur, true",
        "agadir, agadri, true",
        "agadir, gaadir, true",
        "agadir, xgadir, true",
        "agadir, agadirx, true",
        "agadir, agadir, false",
        "agadir, agaidrx, false",
        "agadir, adagir, false",
        "agadir, agad, false",
        "agadir, agxdur, false",
        "agadir, gadirx, false",
        "'', a, true",
        "'', '', false"
    })
    void one_slip_is_a_letter_more_less_other_or_swapped(String one, String other, boolean apart) {
        assertThat(OneSlip.apart(one, other)).isEqualTo(apart);
        assertThat(OneSlip.apart(other, one)).isEqualTo(apart);
    }
}
