package org.indh.budget.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.indh.budget.Dimension.COMMUNE;
import static org.indh.budget.Dimension.CURRENCY;
import static org.indh.budget.Dimension.PHASE;
import static org.indh.budget.Dimension.YEAR;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.indh.budget.Dimension;
import org.indh.core.document.Fault;
import org.indh.core.finding.TextOrigin;
import org.indh.core.money.CurrencyCode;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;
import org.indh.core.rows.CsvSource;
import org.indh.core.rows.RowReading;
import org.indh.core.rows.Rows;
import org.indh.core.statement.NumberConvention;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkConsolidationTest {
    @TempDir
    Path folder;

    @Test
    void totals_spans_and_lines_of_a_list() throws Exception {
        BulkConsolidation bulk = read("""
                commune,year,amount
                Tiznit,2026,100.50
                Sefrou,2026,20
                Tiznit,2027,1
                Tiznit,2026,-0.25
                """, COMMUNE, YEAR);
        assertThat(bulk.totals().at("Tiznit", "2026").money()).hasToString("100.25 MAD");
        assertThat(bulk.totals().per(COMMUNE).at("Tiznit").money()).hasToString("101.25 MAD");
        assertThat(bulk.lines()).isEqualTo(4);
        Cell cell = bulk.totals().cells().lastKey();
        assertThat(cell).hasToString("commune Tiznit, year 2027");
        assertThat(bulk.span(cell)).contains(new LineSpan(1, 4, 4));
        Cell commune = Cell.of(List.of(COMMUNE), new String[] {"Tiznit"});
        assertThat(bulk.span(commune)).contains(new LineSpan(3, 2, 5));
        assertThat(opened(bulk, commune)).containsExactly("2: 100.50 MAD", "4: 1.00 MAD", "5: -0.25 MAD");
    }

    @Test
    void amounts_are_read_as_people_write_them_too() throws Exception {
        BulkConsolidation bulk = read("""
                commune;montant
                Tiznit;1 200,50
                Tiznit;1.697.293,05
                Tiznit;12,5 MDH
                Tiznit;(200)
                Tiznit;-
                Tiznit;3,00 EUR
                Tiznit;1.234
                """, COMMUNE);
        assertThat(bulk.faults()).isEmpty();
        assertThat(bulk.notGiven()).isEmpty();
        // 1.234 is a thousand and more, as the other amounts of the list settle it.
        assertThat(bulk.totals().total().money()).hasToString("3.00 EUR + 14199527.55 MAD");
    }

    @Test
    void an_amount_of_two_readings_is_told_where_nothing_settles_it() throws Exception {
        BulkConsolidation bulk = read("commune;amount\nTiznit;1.234\nTiznit;5\n", COMMUNE);
        assertThat(bulk.totals().total().money()).hasToString("5.00 MAD");
        assertThat(bulk.totals().total().unknown()).isOne();
        assertThat(bulk.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("DC-NUMBER-AMBIGUOUS");
            assertThat(fault.origins()).hasToString("[" + new TextOrigin(2, 8) + "]");
            assertThat(fault.facts()).containsEntry("raw", "1.234");
        });
    }

    @Test
    void a_convention_that_is_known_is_kept() throws Exception {
        CsvSource source = source("commune;amount\nTiznit;1.234\n".getBytes(StandardCharsets.UTF_8));
        LineColumns columns = LineColumns.of(source.columns()).in(CurrencyCode.parse("TND"));
        assertThat(BulkConsolidation.of(source, columns.written(NumberConvention.DECIMAL_POINT), List.of())
                        .totals()
                        .total()
                        .money())
                .hasToString("1.234 TND");
        assertThat(BulkConsolidation.of(source, columns.written(NumberConvention.DECIMAL_COMMA), List.of())
                        .totals()
                        .total()
                        .money())
                .hasToString("1234.000 TND");
    }

    @Test
    void a_line_that_cannot_be_read_is_told_and_its_neighbours_are_added() throws Exception {
        BulkConsolidation bulk = read("""
                commune;year;phase;amount
                Tiznit;2026;paid;5
                Tiznit;2026;payé;6
                Tiznit;2026;paid;douze
                Tiznit;2026;paid
                Tiznit;2026;paid;7;8
                "Tiznit;2026;paid;9
                Tiznit;2026;paid;10
                """, COMMUNE, PHASE);
        assertThat(bulk.totals().total().money()).hasToString("15.00 MAD");
        assertThat(bulk.totals().total().unknown())
                .as("of the amount that nobody can read, the commune and the phase are known")
                .isOne();
        assertThat(bulk.lines()).isEqualTo(3);
        assertThat(bulk.leftOut()).isEqualTo(4);
        assertThat(bulk.faultCount()).isEqualTo(5);
        assertThat(bulk.faults().stream().map(BulkConsolidationTest::told))
                .containsExactly(
                        "3:13 payé expected.phase",
                        "4:18 douze expected.amount",
                        "5:1 null expected.row-too-few-fields",
                        "6:1 null expected.row-too-many-fields",
                        "7:1 null expected.row-malformed");
    }

    @Test
    void a_code_that_is_no_utf_8_is_told() throws Exception {
        byte[] bytes = "commune;amount\nS?frou;5\nTiznit;6\nAït Béni;1\n".getBytes(StandardCharsets.UTF_8);
        bytes[new String(bytes, StandardCharsets.ISO_8859_1).indexOf('?')] = (byte) 0xE9;
        BulkConsolidation bulk = read(source(bytes), COMMUNE);
        assertThat(bulk.totals().total().money()).hasToString("7.00 MAD");
        assertThat(bulk.faults().stream().map(BulkConsolidationTest::told)).containsExactly("2:1 � expected.utf-8");
    }

    @Test
    void only_the_first_thousand_faults_are_kept_and_all_are_counted() throws Exception {
        BulkConsolidation bulk = read("commune;amount\n" + "Tiznit;douze\n".repeat(1_500), COMMUNE);
        assertThat(bulk.faultCount()).isEqualTo(1_500);
        assertThat(bulk.faults()).hasSize(1_000);
        assertThat(told(bulk.faults().get(999))).startsWith("1001:8");
        assertThat(bulk.totals().total())
                .isEqualTo(new Total(MoneyByCurrency.ZERO, MoneyByCurrency.ZERO, 1_500, 1_500, 0));
        assertThat(bulk.leftOut()).isZero();
    }

    @Test
    void an_empty_amount_is_unknown_and_a_quantity_times_a_price_is_an_amount() throws Exception {
        BulkConsolidation bulk = read("""
                commune;quantity;unit-price;amount
                Tiznit;12;4500;
                Tiznit;;;
                Tiznit;;;s.o.
                Tiznit;;;0
                """, COMMUNE);
        Total total = bulk.totals().total();
        assertThat(total.money()).hasToString("54000.00 MAD");
        assertThat(total.lines()).isEqualTo(4);
        assertThat(total.unknown()).isEqualTo(1);
        assertThat(total.notApplicable()).isEqualTo(1);
    }

    @Test
    void what_is_in_kind_is_totalled_apart_and_each_currency_by_itself() throws Exception {
        BulkConsolidation bulk = read("""
                commune;form;currency;amount
                Tiznit;in-kind;MAD;5
                Tiznit;cash;EUR;6
                Tiznit;;;7
                Tiznit;cash;écus;8
                """, COMMUNE);
        Total total = bulk.totals().total();
        assertThat(total.inKind()).hasToString("5.00 MAD");
        assertThat(total.money()).hasToString("6.00 EUR + 7.00 MAD");
        assertThat(total.unknown()).as("8 of a currency that nobody knows").isOne();
        assertThat(bulk.faults().stream().map(BulkConsolidationTest::told))
                .containsExactly("5:13 écus expected.currency");
    }

    @Test
    void a_quantity_and_a_price_do_not_stand_for_an_amount_that_cannot_be_read() throws Exception {
        BulkConsolidation bulk = read("commune;quantity;unit-price;amount\nTiznit;12;4500;douze\n", COMMUNE);
        assertThat(bulk.totals().total().money().isZero()).isTrue();
        assertThat(bulk.totals().total().unknown()).isOne();
    }

    @Test
    void lines_are_told_apart_by_the_currency_of_their_amounts_and_opened_by_it() throws Exception {
        BulkConsolidation bulk = read("""
                commune;currency;amount
                Tiznit;EUR;1
                Tiznit;;2
                Tiznit;EUR;3
                Tiznit;MAD;4,00 EUR
                Tiznit;EUR;
                """, COMMUNE, CURRENCY);
        assertThat(bulk.totals().at("Tiznit", "EUR").money()).hasToString("8.00 EUR");
        assertThat(bulk.totals().at("Tiznit", "MAD").money()).hasToString("2.00 MAD");
        assertThat(bulk.totals().at("Tiznit", "").unknown()).isOne();
        assertThat(opened(bulk, Cell.of(List.of(CURRENCY), new String[] {"EUR"})))
                .containsExactly("2: 1.00 EUR", "4: 3.00 EUR", "5: 4.00 EUR");
        List<Integer> dirhams = new ArrayList<>();
        bulk.open(cell -> !cell.code(CURRENCY).equals(Optional.of("EUR")), each -> dirhams.add(each.fileLine()));
        assertThat(dirhams).containsExactly(3, 6);
        bulk.open(cell -> false, each -> dirhams.add(each.fileLine()));
        assertThat(dirhams).hasSize(2);
    }

    @Test
    void an_amount_that_is_said_to_be_absent_is_told() throws Exception {
        BulkConsolidation bulk = read("""
                commune;absence;amount
                Tiznit;;5
                Tiznit;unknown;6
                Tiznit;unknown;
                Tiznit;not-applicable;
                """, COMMUNE);
        assertThat(bulk.totals().total())
                .isEqualTo(
                        new Total(MoneyByCurrency.total(List.of(Money.parse("5 MAD"))), MoneyByCurrency.ZERO, 3, 1, 1));
        assertThat(bulk.faults().stream().map(BulkConsolidationTest::told)).containsExactly("3:16 6 expected.absence");
        List<String> opened = new ArrayList<>();
        bulk.open(bulk.totals().cells().firstKey(), each -> opened.add(each.fileLine() + ""));
        assertThat(opened).containsExactly("2", "4", "5");
    }

    @Test
    void a_basis_that_is_not_the_phases_is_told() throws Exception {
        BulkConsolidation bulk = read("""
                commune;phase;basis;amount
                Tiznit;paid;;5
                Tiznit;paid;cash;6
                Tiznit;paid;budget;7
                Tiznit;;cash;8
                """, COMMUNE, PHASE);
        assertThat(bulk.totals().at("Tiznit", "paid").money()).hasToString("11.00 MAD");
        assertThat(bulk.totals().at("Tiznit", "").money()).hasToString("8.00 MAD");
        assertThat(bulk.faults().stream().map(BulkConsolidationTest::told))
                .containsExactly("4:13 budget expected.basis");
    }

    @Test
    void phases_are_not_added_to_each_other() {
        assertThatExceptionOfType(MixedMoneyException.class)
                .isThrownBy(() -> read("commune;phase;amount\nTiznit;paid;5\nTiznit;approved;6\n", COMMUNE));
    }

    @Test
    void days_that_cannot_be_read_and_an_end_before_its_beginning_are_told_at_their_cell_where_lines_are_made()
            throws Exception {
        CsvSource source = source("""
                commune;amount;date;period-from;period-until
                Tiznit;5;hier;2031-03-01;2031-03-31
                Tiznit;6;;bientôt;2031-03-31
                Tiznit;7;;2031-03-31;2031-03-01
                Tiznit;8;;2031-03-31;2031-03-31
                """.getBytes(StandardCharsets.UTF_8));
        LineColumns columns = LineColumns.of(source.columns()).in(CurrencyCode.parse("MAD"));
        RowFaults faults = new RowFaults();
        List<Boolean> whole = new ArrayList<>();
        try (RowReading reading = source.open(columns.columns())) {
            Rows rows = reading.rows();
            LineReading lines = new LineReading(columns, NumberConvention.DECIMAL_POINT, columns.columns(), faults);
            while (rows.next()) {
                whole.add(lines.line(rows).isPresent());
            }
        }
        assertThat(faults.kept().stream().map(BulkConsolidationTest::told))
                .containsExactly(
                        "2:10 hier expected.date", "3:11 bientôt expected.date", "4:22 2031-03-01 expected.period-end");
        assertThat(whole).containsExactly(false, false, false, true);
    }

    @Test
    void refused_expenses_of_a_list_are_not_added_to_others() throws Exception {
        String list = "commune;amount;expense-state\nTiznit;5;certified\nTiznit;6;\n";
        assertThat(read(list, COMMUNE).totals().total().money()).hasToString("11.00 MAD");
        assertThatExceptionOfType(MixedMoneyException.class)
                .isThrownBy(() -> read(list + "Tiznit;7;disallowed\n", COMMUNE).totals());
    }

    @Test
    void a_list_without_amounts_is_refused() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> read("commune;year\nTiznit;2026\n", COMMUNE))
                .satisfies(e -> assertThat(e.expected()).isEqualTo("amount-column"));
    }

    @Test
    void a_cell_by_other_dimensions_is_refused() throws Exception {
        BulkConsolidation bulk = read("commune;amount\nTiznit;5\n", COMMUNE);
        Cell other = Cell.of(List.of(YEAR), new String[] {"2026"});
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> bulk.span(other));
    }

    @Test
    void a_list_of_many_cells_has_each_of_them_once() throws Exception {
        StringBuilder text = new StringBuilder("commune,year,amount\n");
        for (int i = 0; i < 60_000; i++) {
            text.append("C").append(i % 30_000).append(",2026,").append(i).append(".25\n");
        }
        Consolidation totals = read(text.toString(), COMMUNE, YEAR).totals();
        assertThat(totals.cells()).hasSize(30_000);
        for (int i = 0; i < 30_000; i += 7) {
            assertThat(totals.at("C" + i, "2026").money()).hasToString(2 * i + 30_000 + ".50 MAD");
        }
        assertThat(totals.total().money()).hasToString("1799985000.00 MAD");
    }

    @Test
    void sums_beyond_a_long_go_on_exactly() throws Exception {
        BulkConsolidation bulk = read("commune,amount\n" + "Tiznit,99999999999.99\n".repeat(1_000_000), COMMUNE);
        assertThat(bulk.totals().total().in(Money.parse("0 MAD").currency())).hasToString("99999999999990000.00 MAD");
        BulkConsolidation larger = read("commune,amount\n" + "Tiznit,92233720368547758.07\n".repeat(3), COMMUNE);
        assertThat(larger.totals().total().money()).hasToString("276701161105643274.21 MAD");
    }

    private BulkConsolidation read(String text, Dimension... by) throws Exception {
        return read(source(text.getBytes(StandardCharsets.UTF_8)), by);
    }

    private static BulkConsolidation read(CsvSource source, Dimension... by) throws Exception {
        LineColumns columns = LineColumns.of(source.columns()).in(CurrencyCode.parse("MAD"));
        return BulkConsolidation.of(source, columns, List.of(by));
    }

    private CsvSource source(byte[] bytes) throws Exception {
        Path file = folder.resolve("lignes.csv");
        Files.write(file, bytes);
        return CsvSource.of(file);
    }

    private static List<String> opened(BulkConsolidation bulk, Cell cell) throws Exception {
        List<String> opened = new ArrayList<>();
        bulk.open(
                cell,
                each -> opened.add(each.fileLine() + ": " + each.line().money().orElseThrow()));
        return opened;
    }

    /** Where a fault is, the text there and the key of what was expected: {@code "3:10 hier expected.date"}. */
    static String told(Fault fault) {
        TextOrigin origin = (TextOrigin) fault.origins().get(0);
        return origin.line() + ":" + origin.column() + " " + fault.raw() + " "
                + ((Term) Objects.requireNonNull(fault.facts().get("expected"))).key();
    }
}
