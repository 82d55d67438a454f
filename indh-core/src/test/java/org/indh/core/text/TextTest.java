package org.indh.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0|0|0",
                "7|7|7",
                "999|999|999",
                "1000|1_000|1,000",
                "-999|-999|-999",
                "-1000|-1_000|-1,000",
                "123456|123_456|123,456",
                "-123456|-123_456|-123,456",
                "1234567|1_234_567|1,234,567",
                "1234.5|1_234,5|1,234.5",
                "0.50|0,50|0.50",
                "-0.001|-0,001|-0.001",
                "1e6|1_000_000|1,000,000",
                "1234.5678|1_234,5678|1,234.5678",
                "1e-3|0,001|0.001",
            })
    void a_number_has_the_separators_of_its_language(BigDecimal number, String french, String english) {
        assertThat(Language.FR.number(number)).isEqualTo(french.replace('_', '\u202f'));
        assertThat(Language.EN.number(number)).isEqualTo(english);
        assertThat(Language.AR.number(number)).isEqualTo(french.replace('_', '\u202f'));
    }

    @Property
    void grouping_adds_separators_and_nothing_else(@ForAll BigDecimal number) {
        String shown = Language.EN.number(number);
        assertThat(new BigDecimal(shown.replace(",", ""))).isEqualByComparingTo(number);
        String whole = shown.replace("-", "").split("\\.", -1)[0];
        assertThat(whole).matches("[0-9]{1,3}(,[0-9]{3})*");
    }

    @Test
    void a_percentage_has_the_sign_of_its_language() {
        assertThat(Language.FR.percent(new BigDecimal("12.5"))).isEqualTo("12,5\u202f%");
        assertThat(Language.EN.percent(new BigDecimal("12.5"))).isEqualTo("12.5%");
        assertThat(Language.AR.percent(new BigDecimal("12.5"))).isEqualTo("12,5%");
    }

    @Test
    void arabic_alone_is_written_from_right_to_left() {
        assertThat(Language.values()).filteredOn(Language::isRightToLeft).containsExactly(Language.AR);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "FR", "fra", "de", " fr"})
    void what_is_no_language_of_ours_is_refused(String text) {
        assertThat(Language.parse("fr")).isEqualTo(Language.FR);
        assertThatThrownBy(() -> Language.parse(text)).isInstanceOf(InvalidValueException.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'Équiper le SAS. '|equiper le sas",
                "L’eau   potable|l'eau potable",
                "ŒUVRE|oeuvre",
                "TITLE|title",
                "12\u00a0communes|12 communes",
                "• Réunion ;|'• reunion'",
                "\uf0b7 Réunion ;|reunion",
                "Résultat 1 :|resultat 1",
                "N/S|n/s",
                "'  '|''",
                "نتيجةٌ|نتيجة",
                "À partir de…|a partir de",
            })
    void two_wordings_are_compared_in_one_form(String text, String normal) {
        assertThat(Phrase.normal(text)).isEqualTo(normal);
    }

    @Property
    void the_normal_form_is_its_own_normal_form(@ForAll String text) {
        String normal = Phrase.normal(text);
        assertThat(Phrase.normal(normal)).isEqualTo(normal);
    }

    @ParameterizedTest
    @CsvSource({
        "Communes, commune",
        "commune, commune",
        "réseaux, reseau",
        "bas, bas",
        "process, process",
        "ROI, roi",
        "ONGs, ong",
        "plans, plan"
    })
    void a_word_loses_its_plural_mark(String word, String singular) {
        assertThat(Phrase.singular(word)).isEqualTo(singular);
    }

    @Test
    void a_text_in_several_languages_is_shown_in_the_one_asked_for() {
        LocalizedText text = new LocalizedText(ImmutableSortedMap.of("fr", " un ", "en", "one", "ar", "  "));
        assertThat(text.in(Language.FR)).contains("un");
        assertThat(text.in(Language.AR)).isEmpty();
        assertThat(text.orFirst(Language.EN)).isEqualTo("one");
        assertThat(text.orFirst(Language.AR)).isEqualTo("one");
        assertThat(text.text()).isEqualTo("un");
        assertThat(text.isPlain()).isFalse();
        assertThat(text).hasToString("{en=one, fr=un}");
        assertThat(text.only(Language.EN)).isEqualTo(LocalizedText.parse("one"));
    }

    @Test
    void a_text_of_no_stated_language_is_plain_and_equal_whatever_blanks_surround_it() {
        LocalizedText text = LocalizedText.parse(" un ");
        assertThat(text).isEqualTo(LocalizedText.parse("un")).hasToString("un");
        assertThat(text.isPlain()).isTrue();
        assertThat(text.in(Language.FR)).isEmpty();
        assertThat(text).isNotEqualTo(LocalizedText.of(Language.FR, "un"));
        LocalizedText both = new LocalizedText(ImmutableSortedMap.of("und", "x", "fr", "y"));
        assertThat(both.text()).isEqualTo("x");
        assertThat(both.isPlain()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\n\t"})
    void a_text_without_a_wording_cannot_be(String blank) {
        assertThatThrownBy(() -> LocalizedText.parse(blank)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void an_impossible_value_exposes_its_facts_and_quotes_a_bounded_part() {
        InvalidValueException e = new InvalidValueException("year-range", "x".repeat(500));
        assertThat(e.expected()).isEqualTo("year-range");
        assertThat(e.actual()).hasSize(500);
        assertThat(e.getMessage())
                .startsWith("expected year-range but was \"xxx")
                .hasSizeLessThan(150);
    }
}
