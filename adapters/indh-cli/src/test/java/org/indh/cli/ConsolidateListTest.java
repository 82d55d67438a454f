package org.indh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.cli.ConsolidateFiles.run;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code indh consolidate} of flat lists. */
class ConsolidateListTest {
    private static final String LINES = """
            commune,year,heading,amount,currency
            08.401.03.03,2026,A,100.50,MAD
            08.401.03.03,2027,A,20,MAD
            08.401.03.05,2026,B,1.5,MAD
            01.151.01.01,2026,B,7,EUR
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void a_list_is_added_up_as_a_budget_is() throws IOException {
        Run run = run(file("lignes.csv", LINES), "--by", "heading,year", "--lang", "en");
        assertThat(run.err()).isEmpty();
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("""
                Amounts in EUR

                heading  2026  Total
                ────────────────────
                B        7.00   7.00
                ────────────────────
                Total    7.00   7.00

                Amounts in MAD

                heading    2026   2027   Total
                ──────────────────────────────
                A        100.50  20.00  120.50
                B          1.50           1.50
                ──────────────────────────────
                Total    102.00  20.00  122.00

                """);
    }

    @Test
    void lines_whose_years_would_make_headers_of_a_table_are_lines_all_the_same() throws IOException {
        Run run = run(file("lignes.csv", """
                        commune,year,heading,nature,amount
                        01.001.01.01,2022,10.10.10,investment,13613.99
                        10.211.01.43,2027,50.40.10,personnel,210879.02
                        02.265.01.05,2024,20.10.10,operating,36486.00
                        """), "--by", "year", "--format", "csv");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("\n2022,", ",13613.99,", "\n2024,", ",36486,", "\n2027,", ",210879.02,");
    }

    @Test
    void a_journal_with_a_total_below_is_a_journal_though_its_columns_are_those_of_a_list() throws IOException {
        Run run = run(file("journal.csv", """
                        sep=;
                        Date;N° pièce;Fournisseur;Montant

                        03/02/2026;12;Papeterie Amal;1200,50
                        04/02/2026;13;Station Atlas;800,00
                        Total;;;2000,50
                        """), "--by", "supplier", "--format", "csv");
        assertThat(run.out().lines()).hasSize(3);
        assertThat(run.out()).contains("Papeterie Amal,", ",1200.5,", "Station Atlas,", ",800,");
    }

    @Test
    void a_payment_whose_amount_is_blank_is_an_unknown_payment() throws IOException {
        Run run = run(file("journal.csv", """
                        Date;N° pièce;Fournisseur;Montant payé
                        03/02/2026;12;Papeterie Amal;1200,50
                        04/02/2026;13;Station Atlas;
                        05/02/2026;14;Station Atlas;800
                        """), "--by", "supplier", "--format", "csv");
        assertThat(run.out().lines().map(line -> line.replaceAll(",cash,XXX", "")))
                .contains("Papeterie Amal,1200.5,1,0,0", "Station Atlas,800,1,0,0", "Station Atlas,,,,1,1,0");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "l.csv | commune;année;rubrique;montant;monnaie\\nx;2026;A;1 200,50;MAD\\n",
                "l.tsv | commune\\tyear\\theading\\tamount\\tcurrency\\nx\\t2026\\tA\\t1200.50\\tMAD\\n",
                "l.csv | الجماعة;السنة;الباب;المبلغ;العملة\\nx;2026;A;1200,50;MAD\\n",
                "l.jsonl | {\"codes\": {\"commune\": \"x\", \"year\": \"2026\"}, \"amount\": \"1200.50 MAD\"}\\n",
                "l.jsonl | {\"commune\": \"x\", \"year\": 2026, \"amount\": 1200.5, \"currency\": \"MAD\"}\\n",
            })
    void columns_are_known_in_three_languages_and_several_forms(String name, String text) throws IOException {
        Run run = run(
                file(name, text.replace("\\n", "\n").replace("\\t", "\t")), "--by", "commune,year", "--format", "csv");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).endsWith("x,2026,cash,MAD,1200.50,1,0,0\r\n");
    }

    @Test
    void a_table_of_a_known_layout_stays_a_document_whatever_its_columns_are_called() throws IOException {
        Path journal = file("journal.csv", """
                date;voucher;supplier;amount
                31/03/2027;F-1;Atlas;100,50
                """);
        Run run = run(journal, "--by", "supplier", "--open", "Atlas");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).contains("journal.csv · journal", "D2");
    }

    @Test
    void what_cannot_be_read_is_told_at_its_line_and_character_and_makes_the_result_incomplete() throws IOException {
        Path faulty = file("lignes.csv", """
                commune,phase,amount
                x,paid,5
                x,payé,6
                x,paid,douze
                y,paid
                y,paid,7
                """);
        Run run = run(faulty, "--by", "commune", "--lang", "en");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).isEqualTo("""
                indh: %1$s 3:3: “payé” could not be read; expected: a stage: proposed, approved, amendment, revised, committed, ordered or paid
                indh: %1$s 4:8: “douze” could not be read; expected: an amount such as 1,200.50
                indh: %1$s 5:1: this line could not be read; expected: as many fields as there are columns; this line has fewer
                """.formatted(faulty));
        assertThat(run.out())
                .containsPattern("x +≥ 5\n")
                .containsPattern("y +7\n")
                .containsPattern("Total +≥ 12\n")
                .contains("2 lines that cannot be read are in no total");
        assertThat(run(faulty, "--by", "commune", "--where", "commune=y").status())
                .as("of what is left out nobody knows whether it is of y")
                .isEqualTo(1);
    }

    @Test
    void of_many_faults_the_first_are_told_and_the_others_counted() throws IOException {
        Path faulty = file("lignes.csv", "commune,amount\n" + "x,douze\n".repeat(1_025));
        Run run = run(faulty, "--by", "commune", "--lang", "en");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(21);
        assertThat(run.err()).endsWith("and 1,005 more fields or lines that cannot be read\n");
    }

    @Test
    void a_list_and_documents_are_added_up_together() throws IOException {
        Path report = file("rapport.json", """
                {"kind": "financial-report", "version": 1, "title": "Tifaouine", "lines": [
                 {"codes": {"commune": "08.401.03.03", "year": "2026"}, "amount": "500.00 MAD"}]}
                """);
        Path list = file("lignes.csv", LINES);
        Run run = run(report, list, "--by", "member,commune", "--format", "csv");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out())
                .contains(
                        "lignes.csv,08.401.03.03,cash,MAD,120.50,2,0,0\r\n",
                        "Tifaouine,08.401.03.03,cash,MAD,500.00,1,0,0\r\n");
        assertThat(run(report, list, "--by", "commune", "--format", "csv").out())
                .contains("08.401.03.03,cash,MAD,620.50,3,0,0\r\n");
        assertThat(run(report, list, "--by", "commune", "--open", "08.401.03.03", "--lang", "en")
                        .out())
                .contains("620.50\u00a0MAD (3 lines)", report + "\n", list + "\n");
    }

    @Test
    void two_lists_of_one_name_are_two_members() throws IOException {
        Files.createDirectory(folder.resolve("a"));
        Files.createDirectory(folder.resolve("b"));
        Path one = file("a/l.csv", "commune,amount\nx,1\n");
        Path other = file("b/l.csv", "commune,amount\nx,2\n");
        assertThat(run(one, other, "--by", "member", "--format", "csv").out())
                .contains("l.csv,cash,XXX,1,1,0,0\r\nl.csv 2,cash,XXX,2,1,0,0\r\n");
        Path copy = file("c.csv", "commune,amount\nx,1\n");
        Run same = run(one, copy, "--by", "commune", "--format", "csv", "--lang", "en");
        assertThat(same.err()).contains("counted once");
        assertThat(same.out()).endsWith("x,cash,XXX,1,1,0,0\r\n");
    }

    @Test
    void lines_of_communes_are_put_under_their_provinces_and_regions() throws IOException {
        Run run = run(file("lignes.csv", LINES), "--by", "commune", "--under", "region,province", "--format", "csv");
        assertThat(run.out())
                .startsWith("region,province,commune,")
                .contains("08,08.401,08.401.03.03,cash,MAD,120.50,2,0,0\r\n");
        Run region = run(folder.resolve("lignes.csv"), "--by", "year", "--where", "region=08", "--format", "csv");
        assertThat(region.out()).endsWith("2026,cash,MAD,102.00,2,0,0\r\n2027,cash,MAD,20.00,1,0,0\r\n");
    }

    @Test
    void an_opened_cell_shows_the_lines_of_the_file() throws IOException {
        Path list = file("lignes.csv", LINES);
        Run run = run(list, "--by", "heading,year", "--open", "A", "--lang", "en");
        assertThat(run.status()).isZero();
        assertThat(run.out().replace('\u00a0', ' ')).isEqualTo("""
                A: 120.50 MAD (2 lines)

                %s
                  2  100.50 MAD  2026
                  3   20.00 MAD  2027

                """.formatted(list));
        assertThat(run(list, "--by", "heading", "--open", "currency=EUR", "--format", "csv")
                        .out())
                .isEqualTo("heading,commune,member,year,form,currency,amount,file,sheet,cell,line,pointer\r\n"
                        + "B,01.151.01.01,lignes.csv,2026,cash,EUR,7.00," + list + ",,,5,\r\n");
        assertThat(run(list, "--by", "heading", "--open", "A", "--format", "json")
                        .out())
                .contains("\"line\": 3");
    }

    @Test
    void text_shows_the_first_thousand_lines_of_a_cell_and_csv_all() throws IOException {
        Path list = file("lignes.csv", "commune,amount\n" + "x,1\n".repeat(1_003));
        String text =
                run(list, "--by", "commune", "--open", "x", "--lang", "en").out();
        assertThat(text.lines().filter(line -> line.endsWith(" 1"))).hasSize(1_000);
        assertThat(text).contains("x: 1,003 (1,003 lines)", "3 more lines are not shown; --format csv gives all");
        assertThat(run(list, "--by", "commune", "--open", "x", "--format", "csv")
                        .out()
                        .lines())
                .hasSize(1_004);
    }

    @Test
    void lines_are_chosen_by_codes_with_blanks_commas_and_letters_of_any_script() throws IOException {
        Path list = file("l.csv", """
                source,heading,amount
                 A ,x,1.10
                "A,B",x,2.10
                B,x,4.10
                أكدز,x,8.10
                \u2003أكدز ,x,16.10
                ,x,32.10
                A,x
                """);
        assertThat(chosen(list, "source=A")).isEqualTo("x,cash,XXX,1.1,1,0,0");
        assertThat(chosen(list, "source=A,B")).isEqualTo("x,cash,XXX,2.1,1,0,0");
        assertThat(chosen(list, "source=B,A")).isEqualTo("x,cash,XXX,5.2,2,0,0");
        assertThat(chosen(list, "source=أكدز")).isEqualTo("x,cash,XXX,24.2,2,0,0");
        assertThat(chosen(list, "source=-")).isEqualTo("x,cash,XXX,32.1,1,0,0");
        Run wrong = run(list, "--by", "heading", "--where", "source=C", "--lang", "en");
        assertThat(wrong.status()).isEqualTo(2);
        assertThat(wrong.err()).contains("no line has C in the dimension source (these files have: A, A,B, B, أكدز)");
    }

    private static String chosen(Path list, String where) {
        Run run = run(list, "--by", "heading", "--where", where, "--format", "csv");
        assertThat(run.status()).as("a line that is left out").isEqualTo(1);
        return run.out().lines().skip(1).findFirst().orElseThrow();
    }

    @Test
    void how_numbers_are_written_is_settled_by_all_lines_whichever_are_chosen() throws IOException {
        Path list = file("l.csv", "source;heading;montant\nA;x;1.234\nB;x;1.234,50\n");
        assertThat(run(list, "--by", "heading", "--where", "source=A", "--format", "csv")
                        .out())
                .endsWith("x,cash,XXX,1234,1,0,0\r\n");
    }

    @Test
    void amounts_of_several_currencies_are_told_apart_by_it() throws IOException {
        Run run = run(file("lignes.csv", LINES), "--by", "currency", "--where", "currency=EUR", "--format", "csv");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).endsWith("EUR,cash,EUR,7.00,1,0,0\r\n");
    }

    @Test
    void phases_of_a_list_are_not_added_and_the_command_that_is_shown_works() throws IOException {
        Path list =
                file("lignes.csv", "commune,phase,flow,amount\nx,paid,use,1\nx,approved,use,2\nx,paid,resource,4\n");
        Run mixed = run(list, "--by", "commune", "--lang", "en");
        assertThat(mixed.status()).isEqualTo(2);
        assertThat(mixed.err()).contains("consolidate " + list + " --by commune,flow,phase");
        Run shown = run(list, "--by", "commune,flow,phase", "--format", "csv");
        assertThat(shown.status()).isZero();
        assertThat(shown.out()).contains("x,use,paid,cash,XXX,1,1,0,0\r\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--by comune;did you mean commune?",
                "--by heading --where heading=Z;(these files have: A, B)",
                "--by heading --open Z;(these files have: A, B)",
                "--by applicant;no line has the dimension applicant",
            })
    void wrong_usage_says_what_there_is(String options, String said) throws IOException {
        Run run = run((Object[]) (file("lignes.csv", LINES) + " " + options + " --lang en").split(" ", -1));
        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains(said);
    }

    @Test
    void a_list_that_states_no_amounts_and_columns_that_nobody_knows_are_told() throws IOException {
        Run none = run(
                file("l.jsonl", "{\"commune\": \"x\", \"total\": {\"nil\": 1}}\n"), "--by", "commune", "--lang", "en");
        assertThat(none.status()).isEqualTo(1);
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).contains("no column of amounts; the columns are: commune, total.nil");
        Run unknown = run(file("l.csv", "البيان;2027;المبلغ\nx;y;1\n"), "--by", "commune", "--lang", "en");
        assertThat(unknown.status()).isEqualTo(1);
        assertThat(unknown.err()).contains("amounts and no other column that is known; unknown: البيان, 2027;");
        Run twice = run(file("t.tsv", "commune\tcommune\tamount\nx\ty\t1\n"), "--by", "commune", "--lang", "en");
        assertThat(twice.err()).contains("columns that stand twice, of which only the first is read: commune\n");
    }

    @Test
    void a_list_of_which_nothing_can_be_read_is_told_and_the_others_are_added_up() throws IOException {
        Path list = file("lignes.csv", LINES);
        Run run = run(list, file("vide.jsonl", ""), folder.resolve("absent.tsv"), "--by", "heading", "--format", "csv");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("vide.jsonl", "absent.tsv");
        assertThat(run.out()).contains("A,cash,MAD,120.50,2,0,0\r\n");
        Run header = run(file("l.csv", "commune,amount\n"), "--by", "commune", "--lang", "en");
        assertThat(header.status()).isEqualTo(1);
        assertThat(header.err()).contains("nothing to consolidate");
    }

    @Test
    void two_hundred_thousand_lines_are_added_up_and_opened_in_a_heap_of_32_megabytes() throws Exception {
        Path list = folder.resolve("long.csv");
        try (BufferedWriter writer = Files.newBufferedWriter(list)) {
            writer.write("commune,year,voucher,amount,currency\n");
            for (int i = 0; i < 200_000; i++) {
                writer.write("08.401.03." + (10 + i % 50) + "," + (2020 + i % 7) + ",F-" + i + ",0.01,MAD\n");
            }
        }
        List<String> small = List.of("-Xmx32m", "-XX:+UseSerialGC");
        Run totals = Run.elsewhere(small, "consolidate", list, "--by", "year,commune", "--lang", "en");
        assertThat(totals.status()).as(totals.err()).isZero();
        assertThat(totals.out()).containsPattern("Total .* 2,000\\.00\n");
        Run one = Run.elsewhere(
                small, "consolidate", list, "--by", "voucher", "--where", "voucher=F-77,F-199999", "--format", "csv");
        assertThat(one.out()).contains("F-77,cash,MAD,0.01,1,0,0\r\nF-199999,cash,MAD,0.01,1,0,0\r\n");
        Run opened = Run.elsewhere(small, "consolidate", list, "--by", "year", "--open", "2026", "--format", "csv");
        assertThat(opened.status()).as(opened.err()).isZero();
        assertThat(opened.out().lines()).hasSize(28_572);
    }
}
