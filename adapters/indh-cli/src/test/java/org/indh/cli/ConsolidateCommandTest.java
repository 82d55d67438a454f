package org.indh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.indh.core.text.Resources;
import org.indh.core.validation.TextReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code indh consolidate}. */
class ConsolidateCommandTest {
    private static final String PARTNERS = """
            Commune belge;Commune(s) marocaine(s);Budget OS 1 (EUR);Début de la relation
            Huy;Tinghir;1.200,50;04/10/2023
            Jette;Amerzgane;800,00;04/10/2023
            Uccle;"Amerzgane; Aït Zineb";99,50;04/10/2023
            """;

    @TempDir
    private Path folder;

    private Path costs;
    private Path partners;

    @BeforeEach
    void files() throws IOException {
        costs = workbook("couts.xlsx", table());
        partners = Files.writeString(folder.resolve("partenaires.csv"), PARTNERS);
    }

    private static String table() {
        return Resources.lines(ConsolidateCommandTest.class, "/org/indh/cli/budget/couts-t3.txt").stream()
                .collect(Collectors.joining("\n"));
    }

    private Path workbook(String name, String table) throws IOException {
        return TestFiles.workbook(folder.resolve(name), table);
    }

    /** In plain blanks, so that the eye can compare. */
    private static String plain(String text) {
        return text.replace('\u202f', ' ').replace('\u00a0', ' ');
    }

    private static Run run(Object... arguments) {
        Object[] all = new Object[arguments.length + 1];
        all[0] = "consolidate";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Run.of(all);
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
    void an_opened_total_shows_its_lines_with_their_cells() {
        Run run = run(costs, "--by", "bearer,nature,year", "--open", "4,personnel", "--open", "nature=Investissement");
        assertThat(run.status()).isZero();
        assertThat(plain(run.out()))
                .startsWith("4 Siège, personnel : 197 500,05 (5 lignes)\n\n" + costs + " · T3 OS2\n")
                .contains("  B19  37 214,15  2022\n", "  F19  42 388,05  2026\n")
                .contains("investissement : 323 833,79 (5 lignes)\n")
                .contains("  C5  65 152,98  2023\n");
    }

    @Test
    void csv_has_a_row_for_each_cell_and_adds_up_to_the_total() throws IOException {
        Path target = folder.resolve("totaux.csv");
        Run run = run(costs, "--by", "bearer,nature,year", "--format", "csv", "--out", target);
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEmpty();
        BigDecimal total = BigDecimal.ZERO;
        int lines = 0;
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(target)) {
            for (NamedCsvRecord row : csv) {
                total = total.add(new BigDecimal(row.getField("amount")));
                lines += Integer.parseInt(row.getField("lines"));
                assertThat(row.getField("currency")).isEqualTo("XXX");
            }
        }
        assertThat(total).isEqualByComparingTo("1574795.20");
        assertThat(lines).isEqualTo(25);
        assertThat(Files.readString(target))
                .startsWith("bearer,nature,year,form,currency,amount,lines,unknown,not-applicable\r\n"
                        + "1,investment,2022,cash,XXX,58981.66,1,0,0\r\n");
    }

    @Test
    void csv_of_an_opened_total_has_a_row_for_each_line_and_its_cell() {
        String out = run(costs, "--by", "nature", "--open", "personnel", "--format", "csv")
                .out();
        assertThat(out.lines().findFirst().orElseThrow())
                .startsWith("nature,")
                .endsWith("form,currency,amount,file,sheet,cell,line,pointer");
        assertThat(out).contains(",cash,XXX,37214.15," + costs + ",T3 OS2,B19,,/headings/3/lines/2/amounts/2022\r\n");
    }

    @Test
    void json_has_cells_subtotals_and_the_total_in_exact_amounts() {
        Run run =
                run(costs, "--by", "bearer,nature", "--format", "json", "--where", "bearer=4", "--open", "4,personnel");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .contains("""
                          "where": {
                            "bearer": [
                              "4"
                            ]
                          },
                        """.indent(0))
                .contains("\"197500.05 XXX\"", "\"289750.05 XXX\"")
                .containsSubsequence("\"cells\"", "\"subtotals\"", "\"total\"", "\"opened\"", "\"cell\": \"B19\"");
        assertThat(run(
                        costs,
                        "--by",
                        "bearer,nature",
                        "--format",
                        "json",
                        "--where",
                        "bearer=4",
                        "--open",
                        "4,personnel"))
                .isEqualTo(run);
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

    @Test
    void a_list_of_partners_beside_the_budget_is_another_view_which_is_never_added() {
        Run bearers = run(costs, partners, "--by", "bearer");
        assertThat(bearers.status()).isZero();
        assertThat(plain(bearers.out())).contains("1 574 795,20").contains("3 montants ventilés par partenariat");
        Run partnerships = run(costs, partners, "--by", "partnership");
        assertThat(plain(partnerships.out()))
                .contains("Montants en EUR", "2 100,00")
                .doesNotContain("1 574 795,20");
        Run both = run(costs, partners, "--by", "member");
        assertThat(both.status()).isEqualTo(2);
        assertThat(both.out()).isEmpty();
        assertThat(both.err()).contains("by-bearer, by-partnership", "--by", "--where view=by-bearer");
        Run apart = run(costs, partners, "--by", "view");
        assertThat(apart.status()).isZero();
        assertThat(plain(apart.out()))
                .contains("Total            2 100,00\n", "par porteur de la dépense  1 574 795,20\n");
        assertThat(apart.out().split("Montants sans monnaie", -1)[1])
                .as("of two views of one and the same money there is no total")
                .doesNotContain("Total");
    }

    @Test
    void the_applicants_are_added_up_where_they_are_asked_for() {
        Run run = run(costs, "--by", "applicant,nature");
        assertThat(plain(run.out()))
                .containsPattern("Total +1 574 795,20\n")
                .contains("25 montants ventilés par porteur de la dépense");
    }

    @Test
    void members_are_told_apart_by_their_files_and_sheets() throws IOException {
        Path other = workbook("autres.xlsx", table().replace("3. Bureau local", "3. Bureau régional"));
        Run run = run(costs, other, "--by", "member");
        assertThat(run.status()).isZero();
        assertThat(plain(run.out())).contains("couts.xlsx", "autres.xlsx").contains("3 149 590,40");
    }

    @Test
    void a_file_that_is_given_twice_under_two_names_counts_once_and_is_told() throws IOException {
        Path copy = Files.copy(costs, folder.resolve("copie.xlsx"));
        Run run = run(costs, copy, "--by", "bearer");
        assertThat(run.status()).isZero();
        assertThat(plain(run.out())).contains("1 574 795,20");
        assertThat(run.err())
                .isEqualTo("indh: " + copy + " a le même contenu que " + costs + " et n’est compté qu’une fois\n");
    }

    @Test
    void a_row_that_is_called_a_total_and_stands_among_the_others_is_told() throws IOException {
        Path budget = Files.writeString(folder.resolve("a.json"), """
                {"kind": "budget", "version": 1, "currency": "MAD", "headings": [
                  {"code": "1", "label": "Communes", "amounts": {"2027": "5"}, "headings": [], "lines": []},
                  {"code": "2", "label": "Totalement neuf", "amounts": {"2027": "6"}, "headings": [], "lines": []},
                  {"code": "3", "label": "TOTAL général", "amounts": {"2027": "11"}, "headings": [], "lines": []}
                ], "applicants": []}
                """);
        String told = "Maybe counted twice, for they are called totals: " + budget + " : TOTAL général.";
        assertThat(run(budget, "--by", "bearer", "--lang", "en").out().replaceAll("\\s+", " "))
                .contains(told + " Leave");
        assertThat(run(budget, "--by", "bearer", "--lang", "en", "--where", "bearer=1,2")
                        .out())
                .doesNotContain("counted twice");
        assertThat(run(costs, "--by", "bearer", "--lang", "en").out()).doesNotContain("counted twice");
    }

    @Test
    void rows_of_one_number_and_two_names_are_told_where_they_are_added_up() throws IOException {
        Path one = Files.writeString(folder.resolve("a.json"), budget("MAD", "5"));
        Path other =
                Files.writeString(folder.resolve("b.json"), budget("MAD", "6").replace("Communes", "Head office"));
        String told =
                "Added up under one number, with different names (bearer of the cost): 1 (Communes ; Head office).";
        assertThat(run(one, other, "--by", "bearer", "--lang", "en").out().replaceAll("\\s+", " "))
                .contains(told);
        assertThat(run(one, other, "--by", "member,bearer", "--lang", "en").out())
                .doesNotContain("under one number");
        Path same =
                Files.writeString(folder.resolve("c.json"), budget("MAD", "7").replace("Communes", "COMMUNES "));
        assertThat(run(one, same, "--by", "bearer", "--lang", "en").out()).doesNotContain("under one number");
    }

    @Test
    void no_text_of_a_csv_file_is_taken_for_a_formula_and_amounts_below_nil_stay_numbers() throws IOException {
        Path budget = Files.writeString(
                folder.resolve("a.json"),
                budget("MAD", "-5").replace("\"1\"", "\"=cmd|'/c calc'!A0\"").replace("Communes", "x"));
        assertThat(run(budget, "--by", "bearer", "--format", "csv").out())
                .endsWith("\r\n'=cmd|'/c calc'!A0,cash,MAD,-5.00,1,0,0\r\n");
        for (String start : List.of("+", "-", "@")) {
            Path other = Files.writeString(
                    folder.resolve("b.json"), budget("MAD", "5").replace("\"1\"", "\"" + start + "1+1\""));
            assertThat(run(other, "--by", "bearer", "--format", "csv").out()).contains("\r\n'" + start + "1+1,cash,");
        }
    }

    @Test
    void an_amount_that_cannot_be_read_is_told_and_makes_totals_at_least() throws IOException {
        Path faulty = workbook(
                "lacune.xlsx",
                table().replace(
                                "37214.15 | 38102.40 | 39775.85 | 40019.60 | 42388.05 | 197500.07 |\n| Total CO",
                                "selon devis | 38102.40 | 39775.85 | 40019.60 | 42388.05 | 197500.07 |\n| Total CO"));
        Run run = run(faulty, "--by", "bearer,nature,year");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("T3 OS2 B19", "« selon devis »", "'indh validate'");
        assertThat(plain(run.out()))
                .containsPattern("personnel +\\? ")
                .containsPattern("4 Siège +≥ 21 500,00")
                .contains("≥ 1 537 581,05", "≥ : au moins ; 1 montant n’a pas pu être lu.", "? : montant inconnu.");
        Run elsewhere = run(faulty, "--by", "bearer,nature,year", "--where", "bearer=1");
        assertThat(elsewhere.status()).isZero();
        assertThat(elsewhere.out()).doesNotContain("≥");
        String csv = run(faulty, "--by", "bearer", "--format", "csv").out();
        assertThat(csv).contains("4,cash,XXX,252535.9,9,0,0\r\n4,,,,1,1,0\r\n");
    }

    @Test
    void a_communes_own_budget_comes_with_the_command_that_shows_it_and_in_words() throws IOException {
        Path budget = Files.writeString(folder.resolve("budget.json"), """
                {"kind": "communal-budget", "version": 1, "year": 2027, "currency": "MAD", "sections": [
                 {"part": "operating", "side": "receipt", "lines": [
                   {"code": "10.10.10", "label": "Taxe", "voted": 1000, "paid": 900}]},
                 {"part": "operating", "side": "expense", "lines": [
                   {"code": "10.20.30", "label": "Personnel", "voted": 700, "committed": 650, "carriedOver": 12}]}]}
                """);
        Run mixed = run(budget, "--by", "chapter");
        assertThat(mixed.status()).isEqualTo(2);
        assertThat(mixed.err())
                .contains("indh consolidate " + budget + " --by chapter,view,flow,phase\n")
                .contains("'indh consolidate --help' en dit plus");
        assertThat(run(budget, "--by", "chapter,view,flow,phase").status()).isZero();
        Run shown = run(budget, "--by", "view,side,phase", "--columns", "phase", "--where", "part=operating");
        assertThat(shown.status()).as(shown.err()).isZero();
        assertThat(plain(shown.out()))
                .containsPattern("crédits reportés\n +emploi +12,00 +12,00\n")
                .containsPattern("budget propre de l’année\n +ressource +1 000,00 +900,00\n");
        assertThat(run(budget, "--by", "part,view,flow,phase", "--lang", "ar").out())
                .contains("الجزء الأول (التسيير)", "ميزانية السنة نفسها")
                .doesNotContain("operating", "communal-budget");
    }

    @Test
    void nothing_to_consolidate_is_told() throws IOException {
        Path logframe = workbook("cadre.xlsx", TestFiles.SOUND);
        assertThat(run(logframe, "--by", "bearer", "--lang", "en"))
                .isEqualTo(
                        new Run(
                                1,
                                "",
                                "indh: nothing to consolidate: these files hold neither a budget nor a partnership with amounts\n"));
        Run none = run(costs, "--by", "bearer", "--where", "bearer=1", "--where", "nature=personnel");
        assertThat(none.status()).isEqualTo(1);
        assertThat(none.out()).isEmpty();
        assertThat(none.err()).contains("--where bearer=1 --where nature=personnel");
    }

    @Test
    void a_file_that_cannot_be_read_is_told_and_the_others_are_added_up() throws IOException {
        Run run = run(costs, TestFiles.empty(folder), "--by", "bearer");
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.err()).contains("vide.xlsx");
        assertThat(plain(run.out())).contains("1 574 795,20");
        assertThat(run(TestFiles.picture(folder), "--by", "bearer").status()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "--by berer;did you mean bearer?",
                "--by Bearer;did you mean bearer?",
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
    void the_old_file_stays_whole_where_nothing_can_be_written() {
        Run run = run(costs, "--by", "bearer", "--out", folder.resolve("absent").resolve("t.csv"));
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("cannot be written");
    }

    @Test
    void a_total_of_several_files_is_the_same_in_any_order() throws IOException {
        Path other = workbook("autres.xlsx", table().replace("2022", "2032"));
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

    private static String budget(String currency, String amount) {
        return """
                {"kind": "budget", "version": 1, "currency": "%s", "headings": [
                  {"code": "1", "label": "Communes", "amounts": {"2027": "%s"}, "headings": [], "lines": []}
                ], "applicants": []}
                """.formatted(currency, amount);
    }
}
