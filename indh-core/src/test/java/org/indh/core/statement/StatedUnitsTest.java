package org.indh.core.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Units as titles and lines above tables state them. */
class StatedUnitsTest {
    private static String said(String text) {
        return AmountUnit.stated(text).stream().map(StatedUnitsTest::said).collect(Collectors.joining(", "));
    }

    private static String said(AmountUnit unit) {
        Currency currency = unit.currency();
        return unit.scale().code() + (currency == null ? "" : " " + currency.getCurrencyCode());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "T3 – Coûts opérationnels (en kDH) | thousand MAD",
                "T3 – Coûts opérationnels (MDH) | million MAD",
                "Coûts opérationnels, en milliers de dirhams | thousand MAD",
                "Budget primitif - Exercice 2024 (en milliers de dirhams) | thousand MAD",
                "Montants en milliers de dirhams | thousand MAD",
                "Unité : kDH | thousand MAD",
                "Unité: 1000 DH | thousand MAD",
                "(Unité : 1 000 DH) | thousand MAD",
                "Unité monétaire : le dirham (DH) | unit MAD",
                "(بآلاف الدراهم) | thousand MAD",
                "ميزانية سنة 2024 (بآلاف الدراهم) | thousand MAD",
                "ميزانية الجماعة بملايين الدراهم | million MAD",
                "المبالغ بالدرهم | unit MAD",
                "المبالغ بألف درهم | thousand MAD",
                "الوحدة: ألف درهم | thousand MAD",
                "الميزانية بالأورو | unit EUR",
                "Montants en euros | unit EUR",
                "Tous les montants sont exprimés en DH. | unit MAD",
                "en DH | unit MAD",
                "EUR | unit EUR",
                "(en milliers) | thousand",
                "Montants en dirhams (en milliers) | thousand MAD",
                "Budget 2024 en kDH TTC | thousand MAD",
                "Budget 2024 (en kDH, TTC) | thousand MAD",
                "Budget 2024 (exercice clos, montants en MDH) | million MAD",
                "Budget 2024 - KDH | thousand MAD",
                "En milliers de dirhams – Budget 2024 | thousand MAD",
                "Figures in thousands of euros | thousand EUR",
                "Currency: MAD | unit MAD",
                "Budget en MAD et en EUR | unit MAD, unit EUR",
                "Budget en DH / EUR | unit MAD, unit EUR",
                "Dons en euros - Budget 2024 (en DH) | unit EUR, unit MAD",
            })
    void a_title_states_a_unit_in_brackets_alone_or_behind_a_word_that_says_so(String title, String units) {
        assertThat(said(title)).isEqualTo(units);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Budget communal",
                "Projet de 12 MDH",
                "Budget 2024 (3 MDH de l'État)",
                "Projet de 12 MDH financé par l'Union européenne",
                "Montant : 1000 DH",
                "Subvention de 1 000 000 DH",
                "Programme de milliers de dirhams",
                "Taux de change : 1 EUR = 10,85 MAD",
                "Unité de gestion : Direction des affaires",
                "Convention de 3 millions",
                "K",
                "M",
                "(M)",
                "Plan en M",
                "مشروع بقيمة 12 مليون درهم",
            })
    void prose_states_none(String title) {
        assertThat(said(title)).isEmpty();
    }

    @Test
    void only_the_end_of_a_long_part_and_a_title_of_some_length_are_read() {
        assertThat(said("a ".repeat(200) + "en kDH")).isEqualTo("thousand MAD");
        assertThat(said("a ".repeat(400) + "(en kDH)")).isEmpty();
    }

    @Test
    void a_unit_takes_its_currency_from_one_further_away_and_nothing_from_one_that_contradicts_it() {
        AmountUnit thousands = AmountUnit.of("milliers").orElseThrow();
        AmountUnit dirhams = AmountUnit.of("DH").orElseThrow();
        AmountUnit kdh = AmountUnit.of("kDH").orElseThrow();
        assertThat(thousands.with(dirhams)).contains(kdh);
        assertThat(dirhams.with(thousands)).isEmpty();
        assertThat(kdh.with(thousands)).contains(kdh).isEqualTo(thousands.with(kdh));
        assertThat(kdh.with(kdh)).contains(kdh);
        for (String other : List.of("DH", "EUR", "k€", "MDH", "millions")) {
            assertThat(kdh.with(AmountUnit.of(other).orElseThrow())).as(other).isEmpty();
            assertThat(AmountUnit.of(other).orElseThrow().with(kdh)).as(other).isEmpty();
        }
    }
}
