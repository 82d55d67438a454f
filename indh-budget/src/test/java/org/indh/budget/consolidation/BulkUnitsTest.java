package org.indh.budget.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.indh.budget.Dimension.COMMUNE;
import static org.indh.budget.Dimension.CURRENCY;
import static org.indh.budget.Dimension.TAX_BASIS;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.indh.budget.Dimension;
import org.indh.core.document.Fault;
import org.indh.core.finding.TextOrigin;
import org.indh.core.rows.CsvSource;
import org.indh.core.statement.AmountScale;
import org.indh.core.text.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;

/** What the heading of a column, or the column of currencies, says that amounts count in. */
class BulkUnitsTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @org.junit.jupiter.params.provider.CsvSource(
            delimiter = '|',
            value = {
                "Montant (kDH) | 1501250.00 MAD",
                "Montant en kDH | 1501250.00 MAD",
                "Montants (en milliers de dirhams) | 1501250.00 MAD",
                "المبلغ (بآلاف الدراهم) | 1501250.00 MAD",
                "Montant (MDH) | 1501250000.00 MAD",
                "Montant (en milliards de dirhams) | 1501250000000.00 MAD",
                "Montant DH | 1501.25 MAD",
                "Montant (MAD) | 1501.25 MAD",
                "montant_dh | 1501.25 MAD",
                "المبلغ بالدرهم | 1501.25 MAD",
                "Montant (€) | 1501.25 EUR",
                "Montant TTC (kDH) | 1501250.00 MAD",
                "Montant (en DH, HT) | 1501.25 MAD",
                "Montant en milliers | 1501250 XXX",
                "Montant | 1501.25 XXX",
            })
    void a_heading_says_what_amounts_count_in(String head, String total) throws Exception {
        BulkConsolidation bulk = read("commune;" + head + "\nTiznit;1500\nTiznit;1,25\n", COMMUNE);
        assertThat(bulk.faults()).isEmpty();
        assertThat(bulk.totals().total().money()).hasToString(total);
    }

    @Test
    void an_amount_that_states_its_own_unit_counts_in_that() throws Exception {
        BulkConsolidation bulk = read("""
                commune;Montant (kDH)
                Tiznit;300 DH
                Tiznit;0,5 MDH
                Tiznit;7 €
                Tiznit;1 200,5
                Tiznit;25.00 MAD
                Tiznit;-
                Tiznit;(2)
                """, COMMUNE);
        assertThat(bulk.totals().total().money()).hasToString("7.00 EUR + 1698825.00 MAD");
        List<String> opened = new ArrayList<>();
        bulk.open(
                bulk.totals().cells().firstKey(),
                each -> opened.add(each.line().money().orElseThrow().toString()));
        assertThat(opened)
                .containsExactly(
                        "300.00 MAD",
                        "500000.00 MAD",
                        "7.00 EUR",
                        "1200500.00 MAD",
                        "25.00 MAD",
                        "0.00 MAD",
                        "-2000.00 MAD");
    }

    @Test
    void amounts_whose_zeros_do_not_fit_a_number_of_the_processor_are_added_exactly() throws Exception {
        String body = "Tiznit;99999999999999\n".repeat(3) + "Tiznit;9999999\nTiznit;0,01\n";
        assertThat(read("commune;Montant (en milliards de dirhams)\n" + body, COMMUNE)
                        .totals()
                        .total()
                        .money())
                .hasToString("300000009999996010000000.00 MAD");
    }

    @Test
    void a_third_decimal_of_thousands_is_whole_dirhams() throws Exception {
        assertThat(read("commune;Montant (kDH)\nTiznit;12,345\nTiznit;0,5\n", COMMUNE)
                        .totals()
                        .total()
                        .money())
                .hasToString("12845.00 MAD");
    }

    @Test
    void words_for_currencies_are_read_in_their_column_as_in_amounts() throws Exception {
        BulkConsolidation bulk = read("""
                commune;devise;montant
                a;DH;1
                a;Dhs;2
                a;dirhams;4
                a;MAD;8
                a;درهم;16
                a;€;32
                a;euros;64
                a;XOF;128
                a;kDH;1
                a;kDH;2,5
                a;MDH;-
                a;kDH;5 DH
                """, CURRENCY);
        assertThat(bulk.faults()).isEmpty();
        assertThat(bulk.totals().at("MAD").money()).hasToString("3536.00 MAD");
        assertThat(bulk.totals().at("EUR").money()).hasToString("96.00 EUR");
        assertThat(bulk.totals().at("XOF").money()).hasToString("128 XOF");
    }

    @Test
    void a_scale_beside_a_currency_holds_for_its_line_and_a_currency_alone_leaves_the_headings() throws Exception {
        BulkConsolidation bulk = read("""
                commune;devise;Montant (kDH)
                a;MDH;1
                a;DH;2
                a;;3
                a;milliers;4
                """, COMMUNE);
        assertThat(bulk.totals().total().money()).hasToString("1005000.00 MAD");
        assertThat(bulk.totals().total().unknown()).isOne();
        assertThat(bulk.faults().stream().map(BulkUnitsTest::told)).containsExactly("5:3 milliers expected.currency");
    }

    @Test
    void prices_make_amounts_only_where_they_count_as_the_amounts_do() throws Exception {
        String body = "\na;3;2;\na;;;10\n";
        assertThat(money("commune;quantité;PU (kDH);Montant (kDH)" + body)).isEqualTo("16000.00 MAD");
        assertThat(money("commune;quantité;PU (DH);Montant" + body)).isEqualTo("16.00 MAD");
        assertThat(money("commune;quantité;PU (kDH);autre" + body)).isEqualTo("6000.00 MAD");
        for (String head : List.of("PU (DH);Montant (kDH)", "PU;Montant (kDH)", "PU (€);Montant (kDH)")) {
            LineColumns columns = LineColumns.of(List.of(("commune;quantité;" + head).split(";")));
            assertThat(columns.unitPrice()).as(head).isNull();
            assertThat(money("commune;quantité;" + head + body)).isEqualTo("10000.00 MAD");
        }
        assertThat(LineColumns.of(List.of("PU HT", "Montant TTC")).unitPrice()).isNull();
        assertThat(LineColumns.of(List.of("PU (€)", "Montant DH")).unitPrice()).isNull();
    }

    private String money(String list) throws Exception {
        return read(list, COMMUNE).totals().total().money().toString();
    }

    @Test
    void with_and_without_tax_are_told_apart_and_never_added() throws Exception {
        BulkConsolidation gross = read("commune;Montant TTC (DH)\nTiznit;120\nTiznit;1 000,00\n", COMMUNE, TAX_BASIS);
        assertThat(gross.totals().at("Tiznit", "gross").money()).hasToString("1120.00 MAD");
        List<OpenedLine> opened = new ArrayList<>();
        gross.open(gross.totals().cells().firstKey(), opened::add);
        assertThat(opened).hasSize(2).allMatch(each -> each.line().is(TAX_BASIS, "gross"));
        assertThat(read("commune;Montant HT\nTiznit;100\n", COMMUNE)
                        .totals()
                        .at("Tiznit")
                        .money())
                .hasToString("100 XXX");
        assertThat(LineColumns.of(List.of("Montant HT")).taxBasis()).hasToString("NET");
        assertThat(LineColumns.of(List.of("المبلغ مع احتساب الرسوم")).taxBasis())
                .hasToString("GROSS");
        String stated = "tax-basis;Montant TTC\nnet;100\n;5\n";
        assertThat(read(stated, TAX_BASIS).totals().cells().keySet())
                .as("what lines say themselves is not contradicted")
                .hasToString("[tax-basis net, tax-basis -]");
        assertThatExceptionOfType(MixedMoneyException.class).isThrownBy(() -> read(stated, COMMUNE));
    }

    @Test
    void a_column_that_is_chosen_counts_in_what_its_heading_says() throws Exception {
        LineColumns columns = LineColumns.of(List.of("commune", "Montant HT", "Montant TTC (kDH)"));
        assertThat(columns.amount()).isEqualTo("Montant HT");
        assertThat(columns.scale()).isEqualTo(AmountScale.UNIT);
        LineColumns gross = columns.withAmount("Montant TTC (kDH)");
        assertThat(gross.scale()).isEqualTo(AmountScale.THOUSAND);
        assertThat(gross.taxBasis()).hasToString("GROSS");
        assertThat(gross.amountsIn()).hasToString("MAD");
        assertThat(gross.in(AmountScale.MILLION).scale()).isEqualTo(AmountScale.MILLION);
        assertThat(columns.withAmount("Coût (MDH)").scale()).isEqualTo(AmountScale.MILLION);
    }

    @Property
    void a_list_in_thousands_is_the_list_with_three_more_zeros(
            @ForAll("hundredths") List<Long> hundredths, @ForAll @IntRange(min = 1, max = 3) int threads)
            throws Exception {
        Path file = Files.createTempFile("lignes", ".csv");
        try {
            Consolidation thousands = totals(Files.writeString(file, list("kDH", hundredths, 0)), threads);
            Consolidation units = totals(Files.writeString(file, list("DH", hundredths, 3)), threads);
            assertThat(thousands).isEqualTo(units);
        } finally {
            Files.delete(file);
        }
    }

    private static String list(String unit, List<Long> hundredths, int zeros) {
        return "commune;Montant (" + unit + ")\nb;12 DH\nb;n.d.\nb;-\n"
                + hundredths.stream()
                        .map(each -> "c" + each % 3 + ";"
                                + new BigDecimal(BigInteger.valueOf(each), 2)
                                        .movePointRight(zeros)
                                        .toPlainString()
                                        .replace('.', ',')
                                + "\n")
                        .collect(Collectors.joining());
    }

    @Provide
    Arbitrary<List<Long>> hundredths() {
        return Arbitraries.longs()
                .between(-10_000_000_000_000_000L, 10_000_000_000_000_000L)
                .list()
                .ofMaxSize(30);
    }

    private static Consolidation totals(Path file, int threads) throws Exception {
        CsvSource source = CsvSource.of(file);
        return BulkConsolidation.of(source, LineColumns.of(source.columns()), List.of(COMMUNE), threads)
                .totals();
    }

    private static String told(Fault fault) {
        TextOrigin at = (TextOrigin) fault.origins().get(0);
        return at.line() + ":" + at.column() + " " + fault.raw() + " "
                + ((Term) Objects.requireNonNull(fault.facts().get("expected"))).key();
    }

    private BulkConsolidation read(String text, Dimension... by) throws Exception {
        CsvSource source = CsvSource.of(Files.writeString(folder.resolve("lignes.csv"), text));
        return BulkConsolidation.of(source, LineColumns.of(source.columns()), List.of(by));
    }
}
