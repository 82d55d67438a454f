package org.indh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.cli.ConsolidateFiles.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files of rates: which rate holds when, and what is wrong with a file. */
class ConsolidateRateFilesTest {
    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path line(String date, String year, String money) throws IOException {
        return file(
                "l.csv",
                "heading,date,year,amount,currency\nA," + date + "," + year + "," + money.replace(' ', ',') + "\n");
    }

    private static String converted(Path list, Object... options) {
        Object[] all = new Object[options.length + 5];
        System.arraycopy(new Object[] {list, "--by", "heading", "--format", "csv"}, 0, all, 0, 5);
        System.arraycopy(options, 0, all, 5, options.length);
        Run run = run(all);
        assertThat(run.status()).as(run.err()).isLessThanOrEqualTo(1);
        String[] row = run.out().lines().skip(1).findFirst().orElseThrow().split(",", -1);
        return row[3] + " " + row[2];
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "EUR,MAD,10.80,1,2026,;              2026-12-31;;    10 EUR;   108.00 MAD",
                "EUR,MAD,10.80,1,2026,;              2027-01-01;;    10 EUR;   10.00 EUR",
                "EUR,MAD,10.80,1,2026,;              ;2026;          10 EUR;   108.00 MAD",
                "EUR,MAD,10.80,1,2026-03,monthly;    ;2026;          10 EUR;   10.00 EUR",
                "EUR,MAD,10.80,1,2026,;              ;;              10 EUR;   10.00 EUR",
                "EUR,MAD,10.80,1,2026-01-01,budget;  2031-01-01;;    10 EUR;   108.00 MAD",
                "EUR,MAD,10.80,1,2026-01-01,contrat; ;Y3;            10 EUR;   108.00 MAD",
                "EUR,MAD,10.80,1,2026-01-01,;        ;;              10 EUR;   108.00 MAD",
                "EUR,MAD,10.80,1,2026-03-01,monthly; 2026-03-31;;    10 EUR;   108.00 MAD",
                "EUR,MAD,10.80,1,2026-03-01,monthly; 2026-04-01;;    10 EUR;   10.00 EUR",
                "EUR,MAD,10.80,1,2026-03-01,daily;   2026-03-10;;    10 EUR;   108.00 MAD",
                "EUR,MAD,10.80,1,2026-03-01,BAM;     2026-03-11;;    10 EUR;   10.00 EUR",
                "JPY,MAD,7.12,100,2026,;             2026-03-11;;    2500 JPY; 178.00 MAD",
                "MAD,EUR,0.0925,1,2026,;             2026-03-11;;    10 EUR;   108.11 MAD",
                "MAD,JPY,1404.4944,100,2026,;        2026-03-11;;    2500 JPY; 178.00 MAD",
            })
    void a_rate_holds_for_its_time_in_either_direction_and_for_any_unit(
            String rate, String date, String year, String money, String expected) throws IOException {
        Path rates = file("taux.csv", "from,to,rate,unit,date,kind\n" + rate + "\n");
        Path list = line(date == null ? "" : date, year == null ? "" : year, money);
        assertThat(converted(list, "--in", "MAD", "--rates", rates)).isEqualTo(expected);
    }

    @Test
    void the_rate_of_a_month_comes_before_that_of_its_year_and_the_next_day_has_its_own() throws IOException {
        Path rates = file("taux.csv", """
                currency,rate,date,until
                EUR,10.80,2026,
                EUR,10.70,mars 2026,
                EUR,10.50,01/06/2026,15/06/2026
                """);
        assertThat(converted(line("2026-02-28", "", "10 EUR"), "--in", "MAD", "--rates", rates))
                .isEqualTo("108.00 MAD");
        assertThat(converted(line("2026-03-31", "", "10 EUR"), "--in", "MAD", "--rates", rates))
                .isEqualTo("107.00 MAD");
        assertThat(converted(line("2026-06-15", "", "10 EUR"), "--in", "MAD", "--rates", rates))
                .isEqualTo("105.00 MAD");
        assertThat(converted(line("2026-06-16", "", "10 EUR"), "--in", "MAD", "--rates", rates))
                .isEqualTo("108.00 MAD");
        assertThat(converted(line("", "2026", "10 EUR"), "--in", "MAD", "--rates", rates))
                .isEqualTo("108.00 MAD");
    }

    @Test
    void rates_of_several_kinds_are_not_mixed_and_one_is_to_be_chosen() throws IOException {
        Path rates = file("taux.csv", """
                من;إلى;السعر;التاريخ;النوع
                EUR;MAD;10,80;2026;budget
                EUR;MAD;10,65;2026;mensuel
                """);
        Path list = line("2026-03-01", "", "10 EUR");
        Run run = run(list, "--by", "heading", "--in", "MAD", "--rates", rates, "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("choose the kind of rate, for there are several: budget, monthly");
        assertThat(converted(list, "--in", "MAD", "--rates", rates, "--rate-kind", "monthly"))
                .isEqualTo("106.50 MAD");
        assertThat(converted(list, "--in", "MAD", "--rates", rates, "--rate-kind", "contrat"))
                .isEqualTo("108.00 MAD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "fr;--rate-kind : aucun taux n’est du type « monthly » (il y a : budget, central-bank)",
                "en;--rate-kind: no rate is of the kind “monthly” (there are: budget, central-bank)",
                "ar;\u2068--rate-kind\u2069: لا سعر من نوع «\u2068monthly\u2069» (الأنواع: \u2068budget\u2069، \u2068central-bank\u2069)",
            })
    void a_kind_that_no_rate_is_of_is_wrong_usage(String language, String said) throws IOException {
        Path rates = file("taux.csv", """
                from,to,rate,date,kind
                EUR,MAD,10.80,2026,budget
                EUR,MAD,10.65,2026-03-01,central-bank
                """);
        Path list = line("2026-03-01", "", "10 EUR");
        Run run = run(
                list, "--by", "heading", "--in", "MAD", "--rates", rates, "--rate-kind", "monthly", "--lang", language);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains(said);
        Path unsaid = file("sans.csv", "from,to,rate,date\nEUR,MAD,10.80,2026\n");
        assertThat(converted(list, "--in", "MAD", "--rates", unsaid, "--rate-kind", "monthly"))
                .as("rates that do not say their kind are of the one that is asked for")
                .isEqualTo("108.00 MAD");
    }

    @Test
    void a_question_mark_is_said_to_be_an_amount_without_a_rate_and_not_an_unknown_one() throws IOException {
        Path list = line("2026-03-01", "", "10 EUR");
        Run run = run(list, "--by", "heading", "--in", "MAD", "--lang", "en");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .containsPattern("A +\\?\n")
                .contains("?: nothing could be converted, for want of a rate.", "Amounts in EUR, not converted")
                .doesNotContain("unknown amount");
        Path both = file("deux.csv", "heading,amount,currency\nA,10,EUR\nB,,MAD\n");
        assertThat(run(both, "--by", "heading", "--in", "MAD", "--lang", "en").out())
                .contains("?: nothing could be converted, for want of a rate.", "?: unknown amount.");
        Path unknown = file("inconnu.csv", "heading,amount,currency\nA,10,MAD\nB,,MAD\n");
        assertThat(run(unknown, "--by", "heading", "--in", "MAD", "--lang", "en")
                        .out())
                .contains("?: unknown amount.")
                .doesNotContain("converted, for want");
    }

    @Test
    void a_rate_that_contradicts_another_is_told_and_neither_is_used() throws IOException {
        Path rates = file("taux.csv", """
                from,to,rate,date
                EUR,MAD,10.80,2026
                EUR,MAD,10.85,2026
                EUR,MAD,10.70,2027
                EUR,MAD,10.700,2027
                """);
        Path list = line("2026-03-01", "", "10 EUR");
        Run run = run(list, "--by", "heading", "--in", "MAD", "--rates", rates, "--lang", "en", "--format", "csv");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).endsWith("A,cash,EUR,10.00,1,0,0\r\n");
        assertThat(run.err())
                .startsWith("indh: two rates for the same days, 1\u00a0EUR = 10.80\u00a0MAD (taux.csv 2) and"
                        + " 1\u00a0EUR = 10.85\u00a0MAD (taux.csv 3): neither is used\n");
        assertThat(converted(line("", "2027", "10 EUR"), "--in", "MAD", "--rates", rates))
                .as("said twice, in the same words or not, is said once")
                .isEqualTo("107.00 MAD");
    }

    @Test
    void what_cannot_be_read_of_a_file_is_told_at_its_line_and_character_and_its_neighbours_are_used()
            throws IOException {
        Path rates = file("taux.csv", """
                from,to,rate,unit,date,kind,note
                EUR,MAD,dix,1,2026,budget,
                ÉCUS,MAD,10.7,1,2026,budget,
                USD,MAD,9.85,1,31/02/2026,budget,
                JPY,MAD,0,100,2026,budget,
                JPY,MAD,,100,2026,budget,
                JPY,MAD,7.12,100,,budget,
                JPY,MAD,7.12,100,2026,bidon,
                JPY,MAD
                EUR,MAD,10.80,1,2026,budget,
                """);
        Run run = run(
                line("", "2026", "10 EUR"),
                "--by",
                "heading",
                "--in",
                "MAD",
                "--rates",
                rates,
                "--lang",
                "en",
                "--format",
                "csv");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).endsWith("A,cash,MAD,108.00,1,0,0\r\n");
        assertThat(run.err().replace(rates.toString(), "taux.csv")).startsWith("""
                indh: taux.csv: columns that were not read, unknown or given twice: note
                indh: taux.csv 2:9: “dix” could not be read; expected: an amount such as 1,200.50
                indh: taux.csv 3:1: “ÉCUS” could not be read; expected: the ISO 4217 code of a currency, such as MAD or EUR
                indh: taux.csv 4:16: “31/02/2026” could not be read; expected: a date such as 15/03/2017
                indh: taux.csv 5:9: “0” could not be read; expected: an exchange rate: two amounts above nil, in two currencies (1 EUR = 10.8345 MAD)
                indh: taux.csv 6:9: “” could not be read; expected: an amount such as 1,200.50
                indh: taux.csv 7:18: “” could not be read; expected: a date such as 15/03/2017
                indh: taux.csv 8:23: “bidon” could not be read; expected: a kind of rate: budget, monthly, central-bank, transaction or weighted-average
                indh: taux.csv 9:1: this line could not be read; expected: as many fields as there are columns; this line has fewer
                """);
    }

    @Test
    void a_number_that_can_be_read_in_two_ways_is_told_unless_others_settle_it() throws IOException {
        Path alone = file("seul.csv", "from,to,rate,date\nEUR,MAD,10.834,2026\n");
        Run run = run(line("", "2026", "10 EUR"), "--by", "heading", "--in", "MAD", "--rates", alone, "--lang", "fr");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("seul.csv 2:9 : « 10.834 » se lit de deux façons");
        Path settled = file("taux.csv", "from,to,rate,date\nEUR,MAD,10.834,2026\nUSD,MAD,9.85,2026\n");
        assertThat(converted(line("", "2026", "10 EUR"), "--in", "MAD", "--rates", settled))
                .isEqualTo("108.34 MAD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--in MAD2;--in : attendu le code ISO 4217 d’une monnaie, tel que MAD ou EUR, mais « MAD2 »",
                "--in XDR;mais « XDR »",
                "--rates taux.csv;--rates : indiquez avec --in la monnaie",
                "--per line;--per : indiquez avec --in la monnaie",
                "--rate-kind budget;--rate-kind : indiquez avec --in la monnaie",
                "--in MAD --rate-kind bidon;type de taux inconnu, « bidon » (il y a : budget, monthly",
                "--in MAD --per page;--per : attendu line, total, mais « page »",
            })
    void wrong_usage_is_told(String options, String said) throws IOException {
        Run run = run((Object[]) (line("", "2026", "10 EUR") + " --by heading " + options).split(" ", -1));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(said);
    }

    @Test
    void a_file_that_is_none_of_rates_or_is_not_there_is_told() throws IOException {
        Path list = line("", "2026", "10 EUR");
        Run other = run(list, "--by", "heading", "--in", "MAD", "--rates", list, "--lang", "en");
        assertThat(other.status()).isEqualTo(2);
        assertThat(other.err()).contains("lacks a column", "the columns are: heading, date, year, amount, currency");
        Run absent = run(list, "--by", "heading", "--in", "MAD", "--rates", folder.resolve("non.csv"), "--lang", "en");
        assertThat(absent.status()).isEqualTo(3);
        assertThat(absent.out()).isEmpty();
        assertThat(absent.err()).contains("non.csv");
    }

    @Test
    void without_any_rate_only_what_is_in_that_currency_is_in_its_totals() throws IOException {
        Run all = run(line("", "2026", "10 MAD"), "--by", "heading", "--in", "MAD", "--lang", "en");
        assertThat(all.status()).isZero();
        assertThat(all.out()).startsWith("Amounts in MAD\n").doesNotContain("Difference", "rate");
        Run none = run(line("", "", "10 EUR"), "--by", "heading", "--in", "MAD", "--lang", "ar");
        assertThat(none.status()).isEqualTo(1);
        assertThat(none.out()).contains("EUR", "بلا تاريخ ولا سنة");
    }
}
