package org.indh.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.core.statement.AmountSaid.read;
import static org.indh.core.statement.AmountSaid.said;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Cells that hold no amount: nothing, nothing known, nothing that applies, and what is no amount for sure. */
class UnreadAmountTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "douze",
                "deux cents",
                "environ 1 200",
                "~ 1 200",
                "> 1 200",
                "1 200 à 1 500",
                "1 200 - 1 500",
                "1 200 -",
                "– 1 200",
                "• 1 200",
                "1 200 + 300",
                "5 x 200",
                "=1200",
                "1200 ?",
                "12,34,567",
                "1.23.456",
                "1.2345.678",
                "1,234,56",
                "1.234.56",
                "12 34",
                "1234 567",
                "1 200 35",
                "1 200  350",
                "1 200.350,00",
                "1.697 293,05",
                "1.234,567,890",
                "1,234,567,89",
                "1.250.-",
                "0522",
                "007",
                "00,50",
                "012 500",
                ".5",
                "5.",
                "5,",
                "1..5",
                "1_200",
                "1e5",
                "1.2E+05",
                "0x1F",
                "½",
                "١2٣",
                "１２００",
                "12/05/2019",
                "2019-2020",
                "12:30",
                "31.12.2019",
                "06 12 34 56 78",
                "A.1.2",
                "3e tranche",
                "1 200 DH HT",
                "120 000 DH TTC",
                "1 200 DH/an",
                "1 200 par an",
                "12 m",
                "12 M 3",
                "M 12",
                "k 12",
                "12 MD",
                "12 MM€",
                "2 billions",
                "1 200 centimes",
                "10 ملايين سنتيم",
                "500 ريال",
                "40 $",
                "£40",
                "100 FCFA",
                "1 200 XYZ",
                "1 200 DH 50",
                "MAD 1 200 DH",
                "€ 1 200 DH",
                "kDH 1 200 k",
                "-(1 200)",
                "(-1 200)",
                "-1 200-",
                "--1 200",
                "+-5",
                "1 200+",
                "(1 200",
                "1 200)",
                "((1 200))",
                "[1 200]",
                "(1) 1 200",
                "1 200 (1)",
                "77 %",
                "#REF!",
                "#DIV/0!",
                "#N/A",
                "/",
                "x",
                "oui",
                "voir annexe 3",
                "Total : 1 200",
                "1 200\n1 500",
                "1\n200",
                "1\t200",
                "inclus",
                "- - -",
                "()",
                "DH",
                "Infinity",
                "NaN"
            })
    void what_is_no_amount_for_sure_stays_unread(String text) {
        assertThat(said(read(text))).isEqualTo("unreadable");
        assertThat(read(text).text()).isEqualTo(text);
        assertThat(read(text).find()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-",
                "–",
                "—",
                "−",
                " - ",
                "--",
                "néant",
                "Néant",
                "NEANT",
                "nihil",
                "nil",
                "none",
                "zéro",
                "لا شيء",
                "- DH",
                "-   €",
                "MAD -",
                "– dirhams"
            })
    void a_dash_or_a_word_for_nothing_is_nil(String text) {
        assertThat(said(read(text))).isEqualTo("nil");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u00a0",
                "\u202f\n",
                "\u200f",
                "\ufeff",
                "?",
                "…",
                "...",
                "n.d.",
                "ND",
                "à préciser",
                "A DETERMINER",
                "p.m.",
                "pour mémoire",
                "tbd",
                "غير محدد"
            })
    void a_blank_or_a_word_for_what_is_not_known_is_not_given(String text) {
        assertThat(said(read(text))).isEqualTo("not given");
    }

    @ParameterizedTest
    @ValueSource(strings = {"s.o.", "Sans objet", "n/a", "N.A.", "لا ينطبق"})
    void what_does_not_apply_is_neither_nil_nor_unknown(String text) {
        assertThat(said(read(text))).isEqualTo("not applicable");
    }
}
