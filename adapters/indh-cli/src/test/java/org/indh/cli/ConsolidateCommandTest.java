package org.indh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.cli.ConsolidateFiles.budget;
import static org.indh.cli.ConsolidateFiles.plain;
import static org.indh.cli.ConsolidateFiles.run;
import static org.indh.cli.ConsolidateFiles.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.indh.core.validation.TextReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code indh consolidate}: what tables show. */
class ConsolidateCommandTest {
    @TempDir
    private Path folder;

    private Path costs;
    private Path partners;

    @BeforeEach
    void files() throws IOException {
        costs = ConsolidateFiles.costs(folder);
        partners = ConsolidateFiles.partners(folder);
    }

    @Test
    void groups_bear_their_subtotals_years_stand_in_columns_and_the_grand_total_at_the_end() {
        Run run = run(costs, "--by", "bearer,nature,year", "--where", "year=2022,2023");
        assertThat(plain(run.out())).isEqualTo("""
                Montants sans monnaie indiquée

                porteur de la dépense
                  nature de la dépense        2022        2023       Total
                ──────────────────────────────────────────────────────────
                1 Partenaires           218 450,60  241 307,35  459 757,95
                  investissement         58 981,66   65 152,98  124 134,64
                  fonctionnement        159 468,94  176 154,37  335 623,31
                2 Collaborations         18 400,00   21 750,50   40 150,50
                  fonctionnement         18 400,00   21 750,50   40 150,50
                4 Siège                  58 714,15   47 502,40  106 216,55
                  fonctionnement         21 500,00    9 400,00   30 900,00
                  personnel              37 214,15   38 102,40   75 316,55
                ──────────────────────────────────────────────────────────
                Total                   295 564,75  310 560,25  606 125,00

                """);
    }

    @Test
    void the_totals_of_rows_and_columns_are_those_that_the_table_states() {
        Run run = run(costs, "--by", "bearer,year", "--lang", "en");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .containsPattern("1 Partenaires .* 1,199,384\\.40\n")
                .containsPattern("2 Collaborations .* 85,660\\.75\n")
                .containsPattern(
                        "Total  +295,564\\.75  310,560\\.25  313,819\\.95  325,298\\.80  329,551\\.45  1,574,795\\.20\n");
    }

    @Test
    void the_lines_of_a_financial_report_are_added_up_as_those_of_a_budget() throws IOException {
        Path report = Files.writeString(folder.resolve("rapport.json"), """
                {"kind": "financial-report", "version": 1, "title": "Coopérative Tifaouine", "lines": [
                 {"codes": {"phase": "committed", "heading": "A"}, "amount": "500.00 MAD"},
                 {"codes": {"phase": "paid", "heading": "A"}, "amount": "300.00 MAD"},
                 {"codes": {"phase": "paid", "heading": "B"}, "quantity": "3", "unitPrice": "40.50 MAD"}]}
                """);
        Run run = run(report, "--by", "member,heading,phase", "--columns", "phase", "--lang", "en");
        assertThat(run.status()).isZero();
        assertThat(plain(run.out()))
                .contains("Coopérative Tifaouine")
                .containsPattern("A +500.00 +300.00")
                .containsPattern("B +121.50")
                .containsPattern("Total +500.00 +421.50");
        assertThat(run(report, "--by", "heading", "--where", "phase=paid", "--open", "B")
                        .out())
                .contains("4:2");
    }

    @Test
    void columns_are_chosen_and_none_are_none() {
        assertThat(plain(run(costs, "--by", "bearer,nature,year", "--columns", "nature")
                        .out()))
                .contains("porteur de la dépense")
                .containsPattern("investissement +fonctionnement +personnel +Total")
                .containsPattern("1 Partenaires +323 833,79 +875 550,61 + 1 199 384,40");
        assertThat(plain(run(costs, "--by", "nature,year", "--columns", "none").out()))
                .containsPattern("investissement +323 833,79\n  2022 +58 981,66\n");
    }

    @Test
    void in_arabic_lines_run_from_right_to_left_and_figures_stay_in_one_piece() {
        Run run = run(costs, "--by", "nature", "--lang", "ar");
        assertThat(plain(run.out())).isEqualTo("""
                مبالغ لم تُذكر عملتها

                \u200fطبيعة النفقة  \u2068المبلغ\u2069
                ──────────────────────────
                \u200fالاستثمار     \u2068323 833,79\u2069
                \u200fالتسيير       \u20681 053 461,36\u2069
                \u200fالموظفون      \u2068197 500,05\u2069
                ──────────────────────────
                \u200fالمجموع       \u20681 574 795,20\u2069

                """);
    }

    @Test
    void narrow_terminals_get_the_columns_one_below_the_other_and_no_line_is_too_wide() {
        Terminal narrow = new Terminal(true, new TextReport.Style(60, false));
        Run run = Run.of(narrow, "consolidate", costs, "--by", "bearer,nature,year");
        assertThat(run.out().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(60));
        assertThat(run.out().lines().filter(line -> line.startsWith("1 Partenaires")))
                .hasSizeGreaterThan(1);
    }

    @Test
    void partnerships_are_added_up_by_territory_of_a_stated_edition() {
        Run run = run(partners, "--by", "commune", "--under", "region,province", "--lang", "fr");
        assertThat(run.status()).isZero();
        assertThat(plain(run.out()))
                .contains("Montants en EUR\n", "Communes : codes de 2014")
                .containsPattern("08 Drâa-Tafilalet +2 100,00\n")
                .containsPattern("  08.401 Ouarzazate +899,50\n")
                .containsPattern("    08.401.03.03 Amerzgane +800,00\n")
                .containsPattern("    \\(non précisé\\) +99,50\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--by berer;did you mean bearer?",
                "--by Berer;did you mean bearer?",
                "--by commune;bearer, flow, heading, item, member, nature, view, year",
                "--by bearer --columns yaer;did you mean year?",
                "--by bearer --where bearer;expected DIM=CODE",
                "--by bearer --where bearr=1;did you mean bearer?",
                "--by bearer --where bearer=9;(these files have: 1, 2, 4)",
                "--by bearer --where nature=personel;did you mean personnel?",
                "--by bearer --open 9;(these files have: 1, 2, 4)",
                "--by bearer,nature --open 1,personnel;no line has personnel",
                "--by bearer,nature --open 1,operating,2022;at most 2",
                "--by bearer --under commun;cercle",
                "--by bearer --under province;no line has the dimension province",
            })
    void wrong_usage_says_what_there_is(String options, String said) {
        Object[] arguments = (costs + " " + options + " --lang en").split(" ", -1);
        Run run = run(arguments);
        assertThat(run.status()).as(run.err()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).startsWith("indh: ").contains(said);
        assertThat(run.err().lines()).hasSize(2);
    }

    @Test
    void a_total_of_several_files_is_the_same_in_any_order() throws IOException {
        Path other = TestFiles.workbook(folder.resolve("autres.xlsx"), table().replace("2022", "2032"));
        List<String> one = run(costs, other, "--by", "year,nature", "--columns", "none")
                .out()
                .lines()
                .toList();
        List<String> reverse = run(other, costs, "--by", "year,nature", "--columns", "none")
                .out()
                .lines()
                .toList();
        assertThat(one).isEqualTo(reverse);
    }

    @Test
    void currencies_have_a_table_each_and_are_never_added() throws IOException {
        Path euros = Files.writeString(folder.resolve("a.json"), budget("EUR", "1200.50"));
        Path dirhams = Files.writeString(folder.resolve("b.json"), budget("MAD", "800"));
        Run run = run(euros, dirhams, "--by", "bearer,year", "--lang", "en");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).isEqualTo("""
                Amounts in EUR

                bearer of the cost      2027     Total
                ──────────────────────────────────────
                1 Communes          1,200.50  1,200.50
                ──────────────────────────────────────
                Total               1,200.50  1,200.50

                Amounts in MAD

                bearer of the cost    2027   Total
                ──────────────────────────────────
                1 Communes          800.00  800.00
                ──────────────────────────────────
                Total               800.00  800.00

                """);
        assertThat(run(euros, dirhams, "--by", "bearer", "--format", "csv").out())
                .endsWith("1,cash,EUR,1200.50,1,0,0\r\n1,cash,MAD,800.00,1,0,0\r\n");
        assertThat(run(euros, "--by", "bearer", "--open", "communes", "--format", "text")
                        .out())
                .contains("a.json\n");
    }
}
