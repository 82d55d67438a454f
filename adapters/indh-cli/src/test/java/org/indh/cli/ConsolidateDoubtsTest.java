package org.indh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.cli.ConsolidateFiles.budget;
import static org.indh.cli.ConsolidateFiles.plain;
import static org.indh.cli.ConsolidateFiles.run;
import static org.indh.cli.ConsolidateFiles.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code indh consolidate}: what counts once, not at all, or cannot be read. */
class ConsolidateDoubtsTest {
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
        Path other = TestFiles.workbook(
                folder.resolve("autres.xlsx"), table().replace("3. Bureau local", "3. Bureau régional"));
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
    void an_amount_that_cannot_be_read_is_told_and_makes_totals_at_least() throws IOException {
        Path faulty = TestFiles.workbook(
                folder.resolve("lacune.xlsx"),
                table().replace(
                                "37214.15 | 38102.40 | 39775.85 | 40019.60 | 42388.05 | 197500.07 |\n| Total CO",
                                "selon devis | 38102.40 | 39775.85 | 40019.60 | 42388.05 | 197500.07 |\n| Total CO"));
        Run run = run(faulty, "--by", "bearer,nature,year");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).contains("T3 OS2 B19", "« selon devis »", "'indh validate'");
        assertThat(plain(run.out()))
                .containsPattern("personnel +\\? ")
                .containsPattern("4 Siège +≥ 21 500,00")
                .contains("≥ 1 537 581,05", "≥ : au moins ; 1 montant n’est pas connu.", "? : montant inconnu.");
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
        Path logframe = TestFiles.workbook(folder.resolve("cadre.xlsx"), TestFiles.SOUND);
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
}
