package org.indh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.cli.ConsolidateFiles.plain;
import static org.indh.cli.ConsolidateFiles.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code indh consolidate --in}: what totals come to in one currency. */
class ConsolidateRatesTest {
    /** The lines of worked example 12, one amount in dirhams and one that no rate is for. */
    private static final String LINES = """
            commune;année;rubrique;montant;monnaie;date
            08.401.03.03;2026;A;33,33;EUR;15/03/2026
            08.401.03.03;2026;A;33,33;EUR;15/03/2026
            08.401.03.03;2026;A;33,33;EUR;16/03/2026
            08.401.03.05;2027;B;100,01;EUR;
            08.401.03.05;2027;B;100,01;EUR;
            08.401.03.05;2027;B;100,01;EUR;
            08.401.03.05;2027;B;1 000,50;MAD;
            01.151.01.01;2027;C;7;USD;01/02/2027
            """;

    private static final String RATES = """
            de;vers;taux;unité;date;type;origine
            EUR;MAD;10,8345;1;2026;budget;convention, art. 7
            EUR;MAD;10,7125;1;2027;budget;convention, art. 7
            """;

    @TempDir
    private Path folder;

    private Path lines;
    private Path rates;

    @BeforeEach
    void files() throws IOException {
        lines = file("lignes.csv", LINES);
        rates = file("taux.csv", RATES);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void each_line_is_converted_and_the_difference_from_converting_totals_stands_below() {
        Run run = run(lines, "--by", "heading,year", "--where", "heading=A,B", "--in", "MAD", "--rates", rates);
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(plain(run.out())).isEqualTo("""
                Montants en MAD, convertis ligne par ligne

                rubrique                               2026      2027     Total
                ───────────────────────────────────────────────────────────────
                A                                  1 083,33            1 083,33
                B                                            4 214,58  4 214,58
                ───────────────────────────────────────────────────────────────
                Total                              1 083,33  4 214,58  5 297,91
                Écart : par ligne moins par total     -0,01      0,01      0,00

                Taux de change utilisés : 1 EUR = 10,8345 MAD (taux budgétaire, du 1er janvier 2026 au 31 décembre
                2026, convention, art. 7) ; 1 EUR = 10,7125 MAD (taux budgétaire, du 1er janvier 2027 au 31 décembre
                2027, convention, art. 7).
                """);
    }

    @Test
    void per_total_converts_what_a_total_has_of_one_rate() {
        Run run = run(
                lines,
                "--by",
                "heading,year",
                "--where",
                "heading=A,B",
                "--in",
                "mad",
                "--rates",
                rates,
                "--per",
                "total",
                "--lang",
                "en");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .startsWith("Amounts in MAD, converted by total\n")
                .containsPattern("A +1,083\\.34 +1,083\\.34\n")
                .containsPattern("B +4,214\\.57 +4,214\\.57\n")
                .containsPattern("Difference: by line less by total +-0\\.01 +0\\.01 +0\\.00\n");
    }

    @Test
    void what_lacks_a_rate_stays_in_its_currency_and_makes_totals_at_least() {
        Run run = run(lines, "--by", "heading", "--in", "MAD", "--rates", rates, "--lang", "en");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .containsPattern("B +4,214\\.58\n")
                .containsPattern("C +\\?\n")
                .containsPattern("Total +≥ 5,297\\.91\n")
                .contains("Amounts in USD, not converted for want of a rate\n")
                .containsPattern("C +7\\.00\n")
                .contains("≥: at least; what could not be converted is not in it.")
                .contains("1 amount is not converted to MAD: USD (2027-02-01). Rates are given with");
    }

    @Test
    void csv_keeps_its_columns_and_says_the_rates_on_the_error_stream() {
        Run run = run(lines, "--by", "heading", "--in", "MAD", "--rates", rates, "--lang", "en", "--format", "csv");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).isEqualTo("""
                heading,form,currency,amount,lines,unknown,not-applicable\r
                A,cash,MAD,1083.33,3,0,0\r
                B,cash,MAD,4214.58,4,0,0\r
                C,cash,USD,7.00,1,0,0\r
                """);
        assertThat(plain(run.err())).contains("1 EUR = 10.8345 MAD (budget rate, ", "USD (2027-02-01)");
    }

    @Test
    void json_lists_the_rates_with_their_places_and_what_lacks_one() {
        Run run = run(lines, "--by", "heading", "--in", "MAD", "--rates", rates, "--format", "json");
        assertThat(run.status()).isEqualTo(1);
        String bare = run.out().replaceAll("\\s+", " ");
        assertThat(bare)
                .contains(
                        "\"in\": \"MAD\", \"per\": \"line\", \"rates\": [ { \"unit\": \"1.00 EUR\", \"price\":"
                                + " \"10.8345 MAD\", \"date\": \"2026-01-01\", \"until\": \"2026-12-31\", \"kind\":"
                                + " \"budget\", \"source\": \"convention, art. 7\", \"place\": \"taux.csv 2\" }",
                        "\"missingRates\": [ { \"currency\": \"USD\", \"days\": \"2027-02-01\" } ]",
                        "{ \"codes\": { \"heading\": \"A\" }, \"money\": [ \"1083.33 MAD\" ], \"lines\": 3, \"unknown\":"
                                + " 0, \"notApplicable\": 0, \"difference\": \"-0.01 MAD\" }",
                        "\"total\": { \"money\": [ \"5297.91 MAD\", \"7.00 USD\" ], \"lines\": 8,");
    }

    @Test
    void in_Arabic_all_is_said_in_Arabic() {
        Run run = run(lines, "--by", "heading", "--in", "MAD", "--rates", rates, "--lang", "ar");
        assertThat(run.out().replaceAll("[\u2066-\u2069\u200f]", ""))
                .contains(
                        "المبالغ بعملة MAD، محولة سطرا سطرا",
                        "المبالغ بعملة USD، غير محولة لغياب سعر الصرف",
                        "الفرق: حسب السطور ناقص حسب المجاميع",
                        "لغياب سعر الصرف، لم يُحول مبلغ واحد إلى MAD: USD (2027-02-01)");
    }

    @Test
    void an_opened_total_is_in_the_currency_that_was_asked_for_and_its_lines_as_they_stand() {
        Run run = run(lines, "--by", "heading", "--open", "B", "--in", "MAD", "--rates", rates, "--lang", "en");
        assertThat(plain(run.out())).startsWith("B: 4,214.58 MAD (4 lines)\n").contains("100.01 EUR", "1,000.50 MAD");
    }

    @Test
    void totals_by_currency_show_what_each_comes_to() {
        Run run = run(lines, "--by", "currency", "--in", "MAD", "--rates", rates, "--format", "csv");
        assertThat(run.out())
                .contains(
                        "EUR,cash,MAD,4297.41,6,0,0\r\n", "MAD,cash,MAD,1000.50,1,0,0\r\n", "USD,cash,USD,7.00,1,0,0");
    }

    @Test
    void rates_that_reports_state_are_used_and_one_without_a_day_is_that_of_the_period() throws IOException {
        Path report = file("rapport.json", """
                {"kind": "financial-report", "version": 1, "title": "Tifaouine",
                 "periodFrom": "2026-01-01", "periodUntil": "2026-06-30",
                 "rates": [
                  {"unit": "1 EUR", "price": "10.80 MAD", "kind": "budget", "date": "2025-06-01", "source": "convention"},
                  {"unit": "100 JPY", "price": "7.12 MAD", "kind": "budget"}],
                 "lines": [
                  {"codes": {"heading": "A"}, "amount": "1000.00 EUR"},
                  {"codes": {"heading": "A"}, "amount": "2500 JPY", "date": "2026-03-20"},
                  {"codes": {"heading": "A"}, "amount": "2500 JPY", "date": "2026-07-20"}]}
                """);
        Run run = run(report, "--by", "heading", "--in", "MAD", "--lang", "en");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .as("lines of no day have the only rate there is")
                .containsPattern("A +≥ 10,978\\.00\n")
                .containsPattern("budget rate, from 1\\sJune\\s2025,\\sconvention")
                .contains("JPY (2026-07-20)")
                .containsPattern("from\\s1\\sJanuary\\s2026\\sto\\s30\\sJune\\s2026,\\sTifaouine");
    }

    @Test
    void rates_that_do_not_say_their_kind_stand_beside_those_of_a_report() throws IOException {
        Path report = file("rapport.json", """
                {"kind": "financial-report", "version": 1,
                 "rates": [{"unit": "1 EUR", "price": "10.80 MAD", "kind": "budget", "date": "2025-06-01"}],
                 "lines": [
                  {"codes": {"heading": "A"}, "amount": "10.00 EUR", "date": "2026-03-20"},
                  {"codes": {"heading": "A"}, "amount": "10.00 USD", "date": "2026-03-20"}]}
                """);
        Path unsaid = file("usd.csv", "monnaie;taux;date\nUSD;9,85;2026\nEUR;10,70;2024\n");
        Run run = run(report, "--by", "heading", "--in", "MAD", "--rates", unsaid, "--format", "csv");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).endsWith("A,cash,MAD,206.50,2,0,0\r\n");
        Run monthly = run(
                report, "--by", "heading", "--in", "MAD", "--rates", unsaid, "--rate-kind", "monthly", "--lang", "en");
        assertThat(monthly.out()).contains("not converted to MAD: EUR (2026-03-20)");
    }

    @Test
    void a_line_that_says_what_time_it_pays_for_has_the_rate_that_holds_through_it() throws IOException {
        Path report = file("rapport.json", """
                {"kind": "financial-report", "version": 1, "lines": [
                 {"codes": {"heading": "A"}, "amount": "10.00 EUR", "periodFrom": "2026-03-01", "periodUntil": "2026-11-30"},
                 {"codes": {"heading": "B"}, "amount": "10.00 EUR", "periodFrom": "2026-10-01", "periodUntil": "2027-03-31"}]}
                """);
        Run run = run(report, "--by", "heading", "--in", "MAD", "--rates", rates, "--lang", "en", "--format", "csv");
        assertThat(run.out()).endsWith("A,cash,MAD,108.35,1,0,0\r\nB,cash,EUR,10.00,1,0,0\r\n");
        assertThat(run.err()).contains("EUR (2026-10-01/2027-03-31)");
    }

    @Test
    void lists_and_documents_are_converted_together_and_what_is_in_kind_stays_apart() throws IOException {
        Path report = file("rapport.json", """
                {"kind": "financial-report", "version": 1, "lines": [
                 {"codes": {"heading": "A", "form": "in-kind"}, "amount": "10.00 EUR", "date": "2026-12-31"},
                 {"codes": {"heading": "A"}, "amount": "20.00 MAD"},
                 {"codes": {"heading": "A", "absence": "unknown"}}]}
                """);
        Run run = run(report, lines, "--by", "heading", "--in", "MAD", "--rates", rates, "--format", "csv");
        assertThat(run.out())
                .contains("A,cash,MAD,1103.33,4,0,0\r\n", "A,in-kind,MAD,108.35,1,0,0\r\n", "A,,,,1,1,0\r\n");
    }

    @Test
    void the_command_that_is_shown_for_amounts_that_are_never_added_converts_as_well() throws IOException {
        Path list = file("l.csv", "heading,phase,amount,currency\nA,paid,1,EUR\nA,approved,2,EUR\n");
        Run run = run(list, "--by", "heading", "--in", "MAD", "--rates", rates, "--per", "total", "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(" --by heading,phase --in MAD --rates " + rates + " --per total");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'2026-03-15'; 108.35; of its day",
                "'mars 2026'; 108.35; of a month",
                "'demain'; ; of no day that anybody can read",
                "'2026-03-01/2026-11-30'; 108.35; of a time",
                "'2026-03-01/2026-31-31'; ; of a time that no calendar has",
                "'2028-01-01'; ; of a day that no rate is for",
            })
    void a_line_of_a_list_has_the_rate_of_its_date(String date, String amount, String why) throws IOException {
        Path list = file("l.csv", "heading,date,amount,currency\nA," + date + ",10,EUR\n");
        Run run = run(list, "--by", "heading", "--in", "MAD", "--rates", rates, "--format", "csv");
        assertThat(run.out())
                .as(why)
                .endsWith(amount == null ? "A,cash,EUR,10.00,1,0,0\r\n" : "A,cash,MAD," + amount + ",1,0,0\r\n");
        assertThat(run.status()).isEqualTo(amount == null ? 1 : 0);
    }

    /** A list says what a report says: one line of a time in March, by March's rate. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'2031-03-01'; '2031-03-31'; ''; 110.00; of March",
                "'01/03/2031'; '31/03/2031'; ''; 110.00; of days as people write them",
                "'2031-03-01'; '2031-03-31'; '2031-04-15'; 120.00; the day goes first",
                "'2031-03-01'; '2031-04-30'; ''; ; of a time that no rate holds through",
                "'2031-03-31'; '2031-03-01'; ''; ; of an end before its beginning",
                "'bientôt'; '2031-03-31'; ''; ; of a beginning that nobody can read",
                "'2031-03-01'; ''; ''; ; of a time without an end",
            })
    void a_line_of_a_list_says_what_time_it_pays_for(String from, String until, String date, String amount, String why)
            throws IOException {
        Path monthly = file("mois.csv", "monnaie;taux;date\nEUR;11;2031-03\nEUR;12;2031-04\n");
        Path list = file(
                "l.csv",
                "heading,amount,currency,date,periodFrom,periodUntil\nA,10,EUR," + date + "," + from + "," + until
                        + "\n");
        Path records = file("l.jsonl", """
                {"codes": {"heading": "A"}, "amount": "10.00 EUR", "date": "%s", "periodFrom": "%s", "periodUntil": "%s"}
                """.formatted(date, from, until));
        for (Path file : List.of(list, records)) {
            Run run = run(file, "--by", "heading", "--in", "MAD", "--rates", monthly, "--format", "csv");
            assertThat(run.out())
                    .as(why + " in " + file.getFileName())
                    .endsWith(amount == null ? "A,cash,EUR,10.00,1,0,0\r\n" : "A,cash,MAD," + amount + ",1,0,0\r\n");
            assertThat(run.status()).as(run.err()).isEqualTo(amount == null ? 1 : 0);
        }
    }

    @Test
    void times_that_no_rate_is_for_are_told_as_they_stand_and_open_with_the_total() throws IOException {
        Path list = file("l.csv", """
                heading,amount,currency,period-from,period-until
                A,10,EUR,2026-03-01,2026-03-31
                A,20,EUR,2026-12-01,2027-01-31
                A,30,EUR,2026-03-31,2026-03-01
                A,40,EUR,bientôt,2026-03-31
                """);
        Run run = run(list, "--by", "heading", "--open", "A", "--in", "MAD", "--rates", rates, "--lang", "en");
        assertThat(run.status()).isEqualTo(1);
        assertThat(plain(run.out()).replace('\n', ' '))
                .startsWith("A: 90.00 EUR + 108.35 MAD (4 lines) ")
                .contains("30.00 EUR  2026-03-31/2026-03-01")
                .contains("3 amounts are not converted to MAD: EUR (2026-03-31/2026-03-01); EUR"
                        + " (2026-12-01/2027-01-31); EUR (bientôt/2026-03-31).");
        assertThat(run(list, "--by", "heading", "--lang", "en").out())
                .as("plain totals ask for no time")
                .contains("100.00");
    }
}
