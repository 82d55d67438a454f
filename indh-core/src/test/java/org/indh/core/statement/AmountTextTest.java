package org.indh.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Money;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Resources;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmountTextTest {
    /** "12500000 MAD", "1.234 or 1234", "nil", "not given", "not applicable", "unreadable". */
    private static String said(CellReading<WrittenAmount> reading) {
        return reading.fold(
                given -> worth(given.value()),
                nil -> "nil",
                notGiven -> "not given",
                notApplicable -> "not applicable",
                ambiguous -> worth(ambiguous.one()) + " or " + worth(ambiguous.other()),
                unreadable -> "unreadable");
    }

    private static String worth(WrittenAmount amount) {
        Currency currency = amount.unit().currency();
        return amount.value() + (currency == null ? "" : " " + currency.getCurrencyCode());
    }

    private static CellReading<WrittenAmount> read(String text) {
        return AmountText.read(text, NumberConvention.UNSETTLED);
    }

    /** In the tables, ~ is U+00A0, ^ is U+202F and _ is U+2009. */
    private static String blanks(String text) {
        return text.replace('~', '\u00a0').replace('^', '\u202f').replace('_', '\u2009');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                // plain digits, and nought
                "0 | 0",
                "7 | 7",
                "1250 | 1250",
                "340000 | 340000",
                "0,5 | 0.5",
                "0.75 | 0.75",
                "0,00 | 0",
                "0.123 | 0.123",
                // grouped by points, decimals by a comma
                "1.697.293,05 | 1697293.05",
                "314.680,21 | 314680.21",
                "2.500.000 | 2500000",
                "۱٬۶۹۷٬۲۹۳٫۰۵ | 1697293.05",
                "۲.۵۰۰.۰۰۰ | 2500000",
                "12.345.678,9 | 12345678.9",
                "1.250,- | 1250",
                "48.000,-- | 48000",
                "750,- | 750",
                // grouped by commas, decimals by a point
                "1,697,293.05 | 1697293.05",
                "2,500,000 | 2500000",
                "640,125.5 | 640125.5",
                "1,234.567 | 1234.567",
                // grouped by apostrophes
                "1'200.50 | 1200.5",
                "1’200’000 | 1200000",
                "84'300,25 | 84300.25",
                "1'200.- | 1200",
                // grouped by blanks of several widths
                "80 077 200,80 | 80077200.8",
                "80~077~200,80 | 80077200.8",
                "80^077^200,80 | 80077200.8",
                "80_077_200,80 | 80077200.8",
                "80~077 200,80 | 80077200.8",
                "1 234,5 | 1234.5",
                "1 234.5 | 1234.5",
                "950 000 | 950000",
                "12 000 000 | 12000000",
                // not grouped
                "1200,50 | 1200.5",
                "1200.50 | 1200.5",
                "1234,567 | 1234.567",
                "1234567.891 | 1234567.891",
                "12,3456 | 12.3456",
                // negative
                "-1200 | -1200",
                "-1 200,50 | -1200.5",
                "- 1 200,50 | -1200.5",
                "−1.200,50 | -1200.5",
                "–350 | -350",
                "(1 200,50) | -1200.5",
                "( 75 000 ) | -75000",
                "(1 200 DH) | -1200 MAD",
                "(1 200) DH | -1200 MAD",
                "DH (1 200) | -1200 MAD",
                "1 200,50- | -1200.5",
                "1200− | -1200",
                "1 200,00- DH | -1200 MAD",
                "-   1 200,00 DH | -1200 MAD",
                "MAD -1 200 | -1200 MAD",
                "-€ 45,10 | -45.1 EUR",
                "+1 500 | 1500",
                "-0,00 | 0",
                // currencies, before and after
                "1 200 DH | 1200 MAD",
                "1 200,50 Dhs | 1200.5 MAD",
                "1 200 dhs. | 1200 MAD",
                "1200DH | 1200 MAD",
                "1 200 MAD | 1200 MAD",
                "MAD 1 200 | 1200 MAD",
                "MAD1,200.00 | 1200 MAD",
                "45 300 dirhams | 45300 MAD",
                "45 300 DIRHAMS | 45300 MAD",
                "1 dirham | 1 MAD",
                "1 200 د.م. | 1200 MAD",
                "1 200 درهم | 1200 MAD",
                "درهم 1 200 | 1200 MAD",
                "15 درهما | 15 MAD",
                "5 دراهم | 5 MAD",
                "314.680,21 € | 314680.21 EUR",
                "€ 314.680,21 | 314680.21 EUR",
                "€1,250.00 | 1250 EUR",
                "40 000 EUR | 40000 EUR",
                "EUR 40 000 | 40000 EUR",
                "2 000 euros | 2000 EUR",
                "300 أورو | 300 EUR",
                "25 000 USD | 25000 USD",
                "US$ 300 | 300 USD",
                "500 000 XOF | 500000 XOF",
                // scales
                "1 250 kDH | 1250000 MAD",
                "1 250 KDH | 1250000 MAD",
                "1 250 Kdhs | 1250000 MAD",
                "12,5 MDH | 12500000 MAD",
                "12,5 Mdh | 12500000 MAD",
                "12.5 MMAD | 12500000 MAD",
                "1,2 MMDH | 1200000000 MAD",
                "850 k€ | 850000 EUR",
                "850K€ | 850000 EUR",
                "3,4 M€ | 3400000 EUR",
                "3,4 M € | 3400000 EUR",
                "2,5 Md€ | 2500000000 EUR",
                "12 millions de DH | 12000000 MAD",
                "12,5 millions de dirhams | 12500000 MAD",
                "1 million d'euros | 1000000 EUR",
                "3 millions d’euros | 3000000 EUR",
                "2 milliards de dirhams | 2000000000 MAD",
                "1,8 Mrd DH | 1800000000 MAD",
                "1,8 Mds DH | 1800000000 MAD",
                "25 mille DH | 25000 MAD",
                "12 M | 12000000",
                "450 K | 450000",
                "7,25 Mio | 7250000",
                "MAD 12 million | 12000000 MAD",
                "€ 1.5 million | 1500000 EUR",
                "12 million dirhams | 12000000 MAD",
                "1 250 en milliers | 1250000",
                "1 250 (en milliers) | 1250000",
                "1 250 (en milliers de DH) | 1250000 MAD",
                "1 250 (kDH) | 1250000 MAD",
                "3 ملايين درهم | 3000000 MAD",
                "12 مليون درهم | 12000000 MAD",
                "40 ألف درهم | 40000 MAD",
                "1,2 مليار درهم | 1200000000 MAD",
                "2 ملايير درهم | 2000000000 MAD",
                "1 250 بآلاف الدراهم | 1250000 MAD",
                // Arabic-Indic digits and marks, marks of direction
                "١٢٬٣٤٥٫٦٧ | 12345.67",
                "١٢٬٣٤٥ | 12345",
                "١٫٢٣٤ | 1.234",
                "١٢٠٠ درهم | 1200 MAD",
                "٨٠ ٠٧٧ ٢٠٠٫٨٠ | 80077200.8",
                "١٢،٥ مليون درهم | 12500000 MAD",
                "\u200f١٢٠٠\u200f درهم | 1200 MAD",
                "\u202b1 200\u202c | 1200",
                "-٣٥٠ | -350",
            })
    void an_amount_is_read_as_it_is_written(String text, String worth) {
        assertThat(said(read(blanks(text)))).isEqualTo(worth);
        assertThat(said(read(" " + blanks(text) + "\u00a0\n"))).isEqualTo(worth);
        assertThat(read(blanks(text)).text()).isEqualTo(blanks(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1.234 | 1.234 or 1234",
                "1,234 | 1.234 or 1234",
                "314.680 | 314.68 or 314680",
                "-12.500 | -12.5 or -12500",
                "(12,500) | -12.5 or -12500",
                "1.250 DH | 1.25 MAD or 1250 MAD",
                "2,500 MDH | 2500000 MAD or 2500000000 MAD",
                "١.٢٣٤ | 1.234 or 1234",
                "1 234.567 | 1234.567 or 1234567",
                "1 234,567 | 1234.567 or 1234567",
            })
    void what_may_mean_two_things_is_both(String text, String both) {
        assertThat(said(read(text))).isEqualTo(both);
    }

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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234 | decimal-comma | 1234",
                "1.234 | decimal-point | 1.234",
                "1,234 | decimal-comma | 1.234",
                "1,234 | decimal-point | 1234",
                "2,500 MDH | decimal-comma | 2500000 MAD",
                "1 234.567 | decimal-point | 1234.567",
                "1 234.567 | decimal-comma | 1234567",
                "1.234 | contradictory | 1.234 or 1234",
                "1.697.293,05 | decimal-point | 1697293.05",
                "12.5 | decimal-comma | 12.5",
            })
    void a_settled_convention_decides_what_the_cell_leaves_open(String text, String convention, String worth) {
        for (NumberConvention any : NumberConvention.values()) {
            if (any.code().equals(convention)) {
                assertThat(said(AmountText.read(text, any))).isEqualTo(worth);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(AmountScale.class)
    void no_figure_is_too_large_for_its_scale(AmountScale scale) {
        AmountUnit unit = new AmountUnit(scale, null);
        assertThat(new WrittenAmount(Decimal.parse("9".repeat(30)), 0, unit)
                        .value()
                        .value()
                        .precision())
                .isEqualTo(30 + scale.zeros());
        assertThat(said(read("9".repeat(30)))).isEqualTo("9".repeat(30));
        assertThat(said(read("9".repeat(31)))).isEqualTo("unreadable");
    }

    @Test
    void an_amount_keeps_its_figure_its_decimals_and_its_unit() {
        WrittenAmount amount = read("12,50 MDH").find().orElseThrow();
        assertThat(amount.figure()).isEqualTo(Decimal.parse("12.5"));
        assertThat(amount.decimals()).isEqualTo(2);
        assertThat(amount.step()).isEqualTo(Decimal.of(10_000));
        assertThat(amount.money()).contains(Money.of(12_500_000, "MAD"));
        WrittenAmount bare = read("80 077 200,80").find().orElseThrow();
        assertThat(bare.step()).isEqualTo(Decimal.parse("0.01"));
        assertThat(bare.money()).isEmpty();
        assertThat(bare.money(Currency.getInstance("EUR"))).hasToString("80077200.80 EUR");
        assertThat(amount.money(Currency.getInstance("EUR"))).isEqualTo(Money.of(12_500_000, "MAD"));
        assertThat(read("1.250,- €").find().orElseThrow().decimals()).isEqualTo(2);
        assertThatThrownBy(() -> new WrittenAmount(Decimal.parse("1.25"), 1, AmountUnit.NONE))
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.expected()).isEqualTo("decimals"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "kDH | thousand | MAD",
                "(en milliers de dirhams) | thousand | MAD",
                "(MDH) | million | MAD",
                "En DH | unit | MAD",
                "en M€ | million | EUR",
                "milliers | thousand | ",
                "in thousands | thousand | ",
                "بملايين الدراهم | million | MAD",
            })
    void a_unit_is_read_by_itself(String text, String scale, String currency) {
        AmountUnit unit = AmountUnit.of(text).orElseThrow();
        assertThat(unit.scale().code()).isEqualTo(scale);
        assertThat(unit.currency()).isEqualTo(currency == null ? null : Currency.getInstance(currency));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "()", "Montant", "DH HT", "m", "en", "de DH", "(kDH", "millionsDH"})
    void what_is_no_unit_is_none(String text) {
        assertThat(AmountUnit.of(text)).isEmpty();
    }

    /** Each word of the file, in small letters as it stands and in capitals. */
    @Test
    void every_word_of_the_file_is_read_in_its_role() {
        for (String line : Resources.lines(AmountText.class, "/META-INF/indh/core/statement/amounts.txt")) {
            int bar = line.indexOf('|');
            String role = bar < 0 ? "" : line.substring(0, bar).strip();
            for (String term : Splitter.on(" ; ").trimResults().split(line.substring(bar + 1))) {
                String word = term.split(" = ", -1)[0];
                for (String written : List.of(word, word.toUpperCase(Locale.ROOT))) {
                    String kind = readAs(role, written);
                    String known = role.equals("memory") ? "not-given" : role;
                    assertThat(kind).as(written).isEqualTo(role.isEmpty() ? kind : known);
                    assertThat(AmountText.isForMemory(written)).as(written).isEqualTo(role.equals("memory"));
                }
            }
        }
    }

    private static String readAs(String role, String word) {
        return switch (role) {
            case "percent" ->
                said(read(word)).equals("unreadable")
                                && PercentText.read("5 " + word, PercentBasis.UNSTATED, NumberConvention.UNSETTLED)
                                        .find()
                                        .isPresent()
                        ? "percent"
                        : "";
            case "link" ->
                said(read("5 millions " + word + (word.endsWith("'") ? "" : " ") + "euros"))
                                .equals("5000000 EUR")
                        ? role
                        : "";
            case "opener" -> said(read("5 " + word + " milliers")).equals("5000") ? role : "";
            case "currency" -> said(read("5 " + word)).matches("5 [A-Z]{3}") ? role : "";
            case "scale" -> said(read("5 " + word + " €")).matches("50+ EUR") ? role : "";
            case "unit" -> said(read("5 " + word)).matches("50+ [A-Z]{3}") ? role : "";
            default -> said(read(word)).replace(' ', '-');
        };
    }
}
