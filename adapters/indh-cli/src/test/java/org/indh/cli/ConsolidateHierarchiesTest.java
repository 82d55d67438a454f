package org.indh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.cli.ConsolidateFiles.plain;
import static org.indh.cli.ConsolidateFiles.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code indh consolidate} puts lines under what they lie in, and says by which document or division. */
class ConsolidateHierarchiesTest {
    private static final String LOGFRAME = """
            {"kind": "logframe", "version": 1, "title": "Cadre logique de Tamda", "period": "2027-2031", "nodes": [
             {"code": "OS 1", "level": "outcome", "statement": "La commune planifie."},
             {"code": "R1", "level": "output", "parent": "OS 1", "statement": "Le plan existe.",
              "activities": [{"code": "A.1.1", "statement": "Former les élus."}]},
             {"code": "R2", "level": "output", "parent": "OS 1", "statement": "Le budget suit."},
             {"code": "OS 2", "level": "outcome", "statement": "La commune rend compte."},
             {"code": "R3", "level": "output", "parent": "OS 2", "statement": "Le bilan est publié."}]}
            """;

    private static final String BUDGET = """
            {"kind": "budget", "version": 1, "title": "T3", "currency": "EUR", "headings": [{"code": "1", "lines": [
             {"code": "1.1", "amounts": {"2027": "100"}, "activities": ["A.1.1"]},
             {"code": "1.2", "amounts": {"2027": "40"}, "results": ["R2"]},
             {"code": "1.3", "amounts": {"2027": "7"}, "results": ["R3"]}]}]}
            """;

    private static final String COMMUNAL = """
            {"kind": "communal-budget", "version": 1, "title": "Budget 2027", "currency": "MAD", "year": "2027",
             "sections": [{"part": "equipment", "side": "expense", "lines": [
              {"code": "30.20.10.12", "voted": "400"}, {"code": "30.30", "voted": "200"},
              {"code": "40.10", "voted": "10"}]}]}
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @Test
    void a_budget_is_added_up_by_the_outcomes_and_results_of_its_logframe() throws IOException {
        Path budget = file("budget.json", BUDGET);
        Path logframe = file("cadre.json", LOGFRAME);
        Run run = run(budget, logframe, "--by", "outcome,result");
        assertThat(run.status()).isZero();
        assertThat(plain(run.out()))
                .containsPattern("OS 1 +140")
                .containsPattern("  R1 +100")
                .containsPattern("  R2 +40")
                .containsPattern("OS 2 +7")
                .contains("d’après « Cadre logique de Tamda 2027-2031 »");
        assertThat(run(budget, logframe, "--by", "outcome", "--format", "json").out())
                .contains("\"editions\"", "Cadre logique de Tamda 2027-2031", "OS 2");
        assertThat(run(budget, logframe, "--by", "result", "--open", "R1", "--lang", "en")
                        .out())
                .contains("budget.json");
    }

    @Test
    void without_a_logframe_nobody_knows_the_outcomes() throws IOException {
        Run run = run(file("budget.json", BUDGET), "--by", "outcome", "--lang", "en");
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("outcome", "result");
    }

    @Test
    void a_list_of_activities_is_put_under_results_as_well() throws IOException {
        Path list = file("depenses.csv", "activity,amount,currency\nA.1.1,30,EUR\nA.1.1,20,EUR\nA.9,1,EUR\n");
        Run run = run(list, file("cadre.json", LOGFRAME), "--by", "outcome,result,activity", "--lang", "en");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .containsPattern("OS 1 +50")
                .containsPattern("R1 +50")
                .containsPattern("A\\.1\\.1 +50")
                .contains("“Cadre logique de Tamda 2027-2031”");
    }

    @Test
    void a_communal_budget_is_added_up_by_chapter_and_article() throws IOException {
        Run run = run(file("commune.json", COMMUNAL), "--by", "chapter,article", "--lang", "en");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .containsPattern("30 +600")
                .containsPattern("  30\\.20 +400")
                .containsPattern("  30\\.30 +200")
                .containsPattern("40 +10");
    }

    @Test
    void articles_of_a_list_lie_in_the_chapters_of_the_communes_budget_beside_it() throws IOException {
        Path list = file("mandats.csv", "article,amount,currency,phase\n30.20,150,MAD,paid\n30.30,50,MAD,paid\n");
        Run run = run(
                list,
                file("commune.json", COMMUNAL),
                "--by",
                "phase,chapter,article",
                "--where",
                "phase=paid",
                "--lang",
                "en");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .containsPattern("30 +200")
                .containsPattern("30\\.20 +150")
                .contains("“Budget 2027”");
    }

    @Test
    void communes_keep_the_region_of_before_2015() throws IOException {
        Path list = file(
                "communes.csv",
                "commune,amount,currency\n08.401.03.03,30,MAD\n09.541.01.05,20,MAD\n01.051.01.01,1,MAD\n");
        Run run = run(list, "--by", "commune", "--under", "former-region,region");
        assertThat(run.status()).isZero();
        assertThat(plain(run.out()))
                .containsPattern("1997-04 Souss-Massa-Drâa +50")
                .containsPattern("08 Drâa-Tafilalet +30")
                .contains("Anciennes régions : Décret 2-97-246 (1997-2015), avec les provinces de 2009.");
        Run where = run(list, "--by", "commune", "--where", "former-region=Souss-Massa-Drâa", "--format", "json");
        assertThat(where.status()).isZero();
        assertThat(where.out())
                .contains("\"50.00 MAD\"", "HCP 2014", "Décret 2-97-246 (1997-2015)")
                .doesNotContain("HCP 2024");
    }
}
