package org.indh.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Percent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TemplateTest {
    private static final Catalogue TERMS =
            Catalogue.of(List.of("Level.output", "  fr: résultat", "  en: output", "  ar: نتيجة"), "terms");

    private static String render(String template, Map<String, ?> arguments, Language language) {
        return new Template(template).render(arguments, language, TERMS);
    }

    @ParameterizedTest
    @CsvSource({
        "AR, 0, zero",
        "AR, 1, one",
        "AR, 2, two",
        "AR, 3, few",
        "AR, 10, few",
        "AR, 11, many",
        "AR, 99, many",
        "AR, 100, other",
        "AR, 102, other",
        "AR, 103, few",
        "AR, 111, many",
        "AR, 1000000, other",
        "AR, 1.5, other",
        "AR, 1.0, one",
        "AR, -3, few",
        "AR, 200, other",
        "AR, 201, other",
        "AR, 110, few",
        "FR, 0, one",
        "FR, 1, one",
        "FR, 1.5, one",
        "FR, 1.99, one",
        "FR, 2, other",
        "FR, 1000000, many",
        "FR, 2000000, many",
        "FR, 1000001, other",
        "FR, 1000000.5, other",
        "FR, 1000000.0, other",
        "FR, -1, one",
        "FR, 1e6, many",
        "EN, 0, other",
        "EN, 1, one",
        "EN, -1, one",
        "EN, 1.0, other",
        "EN, 1.5, other",
        "EN, 2, other",
        "EN, 1000000, other",
    })
    void a_number_takes_the_plural_category_that_cldr_gives_it(Language language, BigDecimal number, String category) {
        assertThat(PluralCategory.of(number, language).code()).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FR|0|0 commune",
                "FR|1|1 commune",
                "FR|1.5|1,5 commune",
                "FR|2|2 communes",
                "FR|1234|1\u202f234 communes",
                "FR|1000000|1\u202f000\u202f000 de communes",
                "EN|0|0 communes",
                "EN|1|1 commune",
                "EN|1234.5|1,234.5 communes",
            })
    void a_noun_is_counted_in_the_form_that_its_language_asks_for(Language language, BigDecimal number, String text) {
        String template = language == Language.FR
                ? "{n|one=# commune|many=# de communes|other=# communes}"
                : "{n|one=# commune|other=# communes}";
        assertThat(render(template, Map.of("n", number), language)).isEqualTo(text);
        assertThat(render(template, Map.of("n", new Decimal(number)), language)).isEqualTo(text);
    }

    @Test
    void arabic_has_six_forms_and_a_form_that_is_not_given_is_other() {
        String template = "{n|zero=0|one=1|two=2|few=f #|many=m #|other=o #}";
        StringBuilder all = new StringBuilder();
        for (int n : new int[] {0, 1, 2, 3, 10, 11, 99, 100, 102, 103, 111}) {
            all.append(render(template, Map.of("n", n), Language.AR)).append(", ");
        }
        assertThat(all).hasToString("0, 1, 2, f 3, f 10, m 11, m 99, o 100, o 102, f 103, m 111, ");
        assertThat(render("{n|one=un}", Map.of("n", 7), Language.FR)).isEqualTo("7");
        assertThat(render("{n|other=# lieux}", Map.of("n", 1L), Language.FR)).isEqualTo("1 lieux");
    }

    @Test
    void arguments_are_shown_as_their_language_writes_them() {
        Map<String, Object> arguments = Map.of(
                "number",
                1234567,
                "share",
                Percent.parse("12.50 %"),
                "level",
                new Term("Level.output"),
                "list",
                List.of("a", 2000, new Term("Level.output")),
                "text",
                "IOV 1.1 #");
        String template = "{number}; {share}; {level}; {list}; {text}";
        assertThat(render(template, arguments, Language.FR))
                .isEqualTo("1\u202f234\u202f567; 12,50\u202f%; résultat; a, 2\u202f000, résultat; IOV 1.1 #");
        assertThat(render(template, arguments, Language.EN))
                .isEqualTo("1,234,567; 12.50%; output; a, 2,000, output; IOV 1.1 #");
        assertThat(render(template, arguments, Language.AR))
                .isEqualTo(
                        "1\u202f234\u202f567; 12,50%; نتيجة; \u2068a\u2069، 2\u202f000، نتيجة; \u2068IOV 1.1 #\u2069");
    }

    @Test
    void a_negative_number_keeps_its_sign_on_its_left_within_arabic_and_others_stand_as_they_are() {
        String template = "{found}; {expected}";
        Map<String, ?> arguments = Map.of("found", Decimal.parse("-1200.5"), "expected", -3);
        assertThat(render(template, arguments, Language.AR)).isEqualTo("\u2068-1\u202f200,5\u2069; \u2068-3\u2069");
        assertThat(render(template, arguments, Language.FR)).isEqualTo("-1\u202f200,5; -3");
        assertThat(render("{found}", Map.of("found", 3), Language.AR)).isEqualTo("3");
    }

    @Test
    void an_argument_that_is_missing_is_named_and_one_too_many_is_not_looked_at() {
        assertThatThrownBy(() -> render("{found} of {expected}", Map.of("found", 1), Language.EN))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no argument expected for: {found} of {expected}");
        assertThat(render("plain", Map.of("found", 1), Language.EN)).isEqualTo("plain");
        assertThat(render("", Map.of(), Language.EN)).isEmpty();
    }

    @Test
    void an_argument_is_never_taken_for_a_template() {
        assertThat(render("{a}{b}", Map.of("a", "{b}", "b", "$1\\"), Language.FR))
                .isEqualTo("{b}$1\\");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "a {b", "{n|one}", "{n|one=#|}", "{n|one=# {unit}|other=#}", "{{n}}"})
    void what_is_no_template_is_refused(String text) {
        assertThatThrownBy(() -> new Template(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_template_says_its_arguments_forms_and_words_for_those_who_check_it() {
        Template template = new Template("Il y a {n|one=# mot|other=# mots} de {b} et {a}.");
        assertThat(template.arguments()).containsExactly("a", "b", "n");
        assertThat(template.countedForms()).hasSize(1);
        assertThat(template.countedForms().get(0)).containsExactly("one", "other");
        assertThat(template.words()).contains("Il y a", "# mots", " et ").doesNotContain("{", "n|");
    }

    @ParameterizedTest
    @CsvSource({
        "FR, 2026-12-03, le 3 décembre 2026",
        "FR, 2031-03-01, le 1er mars 2031",
        "EN, 2031-03-01, le 1 March 2031",
        "AR, 2031-03-01, le فاتح مارس 2031",
        "AR, 2026-08-14, le 14 غشت 2026",
    })
    void days_are_written_in_words(Language language, LocalDate day, String expected) {
        assertThat(render("le {day}", Map.of("day", day), language)).isEqualTo(expected);
    }
}
