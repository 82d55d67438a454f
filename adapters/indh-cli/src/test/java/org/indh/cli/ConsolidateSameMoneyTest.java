package org.indh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.cli.ConsolidateFiles.plain;
import static org.indh.cli.ConsolidateFiles.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code indh consolidate}: the same money in two members' files. */
class ConsolidateSameMoneyTest {
    private static final String SURE = "projet PMP-2031-09, 2031, 120 000,00 MAD";
    private static final String MAYBE = "projet PMP-2031-07, 2031, 300 000,00 MAD";

    @TempDir
    private Path folder;

    private Path region;
    private Path commune;

    @BeforeEach
    void files() throws IOException {
        region = Files.writeString(folder.resolve("region.csv"), """
                id;projet;année;rubrique;sens du flux;phase;montant;monnaie
                R-1;PMP-2031-07;2031;Piste;use;paid;300000;MAD
                R-2;;2031;Carburant;use;paid;10000;MAD
                R-3;12;2031;Puits;use;paid;50000;MAD
                R-4;PMP-2031-09;2031;École;use;paid;120000;MAD
                R-5;PMP-2031-10;2031;Dispensaire;use;paid;70000;MAD
                """);
        commune = Files.writeString(folder.resolve("commune.json"), """
                {"kind": "financial-report", "version": 1, "title": "Commune d’Amerzgane", "lines": [
                 {"codes": {"flow": "use", "phase": "paid", "project": "PMP-2031-07", "year": "2031",
                  "heading": "Piste rurale"}, "amount": "300000.00 MAD"},
                 {"codes": {"flow": "use", "phase": "paid", "year": "2031", "heading": "Carburant"},
                  "amount": "10000.00 MAD"},
                 {"codes": {"flow": "use", "phase": "paid", "project": "12", "year": "2031", "heading": "Puits"},
                  "amount": "50000.00 MAD"},
                 {"codes": {"flow": "use", "phase": "paid", "project": "PMP-2031-10", "year": "2032",
                  "heading": "Dispensaire"}, "amount": "70000.00 MAD"},
                 {"id": "R-4", "codes": {"flow": "use", "phase": "paid", "project": "PMP-2031-09", "year": "2031",
                  "heading": "École"}, "amount": "120000.00 MAD"}]}
                """);
    }

    private static String text(Run run) {
        return plain(run.out()).replaceAll("\\s+", " ");
    }

    @Test
    void without_a_group_what_stands_in_two_files_is_told_with_both_places_and_added_all_the_same() {
        Run run = run(region, commune, "--by", "member");
        assertThat(run.status()).isZero();
        assertThat(text(run))
                .contains("Total 1 100 000,00")
                .contains("1 ligne comptée plusieurs fois, car elle est dans plusieurs fichiers : " + SURE + " ("
                        + commune + " 11:34, " + region + " 5).")
                .contains("Peut-être compté plusieurs fois, à vérifier : " + MAYBE + " (" + commune + " 3:41, " + region
                        + " 2).");
    }

    @Test
    void equal_amounts_of_no_project_or_of_a_members_own_number_are_nothing() {
        String out = text(run(region, commune, "--by", "member", "--where", "heading=Carburant,Puits"));
        assertThat(out).contains("Total 120 000,00").doesNotContain("ompté");
        assertThat(text(run(region, commune, "--by", "member")))
                .doesNotContain("Carburant", "projet 12", "PMP-2031-10");
    }

    @Test
    void one_file_alone_is_not_compared() {
        assertThat(text(run(region, "--by", "member"))).doesNotContain("ompté");
    }

    @Test
    void projects_that_two_communes_place_apart_are_two() throws IOException {
        Path one = Files.writeString(folder.resolve("x.csv"), """
                commune,project,year,amount,currency
                08.401.03.03,AEP-1,2031,300000,MAD
                """);
        Path other = Files.writeString(folder.resolve("y.csv"), """
                commune,project,year,amount,currency
                08.401.03.05,AEP-1,2031,300000,MAD
                """);
        assertThat(text(run(one, other, "--by", "commune"))).doesNotContain("ompté");
        Path same = Files.writeString(folder.resolve("z.csv"), """
                commune,project,year,heading,amount,currency
                08.401.03.03,AEP-1,2031,Eau,300000,MAD
                """);
        assertThat(text(run(one, same, "--by", "commune"))).contains("Peut-être", "projet AEP-1, 2031, 300 000,00 MAD");
    }

    @Test
    void a_group_counts_the_same_line_once_and_tells_whose_was_left_out() {
        Run run = run(
                region,
                commune,
                "--by",
                "member",
                "--group",
                "region.csv,Commune d'Amerzgane",
                "--closing",
                "2031-12-31");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(text(run))
                .contains("Total 910 000,00")
                .contains("1 ligne comptée une fois, bien que déclarée par plusieurs membres : " + SURE)
                .contains("Peut-être compté plusieurs fois, à vérifier : " + MAYBE)
                .contains("Déclaré aussi par un autre membre region.csv, emploi, payé : 120 000,00 MAD (1 ligne)")
                .contains("Après l’arrêté des comptes Commune d'Amerzgane, emploi, payé : 70 000,00 MAD (1 ligne)");
    }

    @Test
    void partners_of_a_common_project_have_their_shares_of_it_and_together_the_whole() throws IOException {
        Path group = Files.writeString(folder.resolve("groupe.csv"), """
                membre;document;part;projet
                Région;region.csv;;
                Commune;Commune d’Amerzgane;;
                Région;;60 %;PMP-2031-07
                commune;;40 %;PMP-2031-07
                """);
        Run run = run(
                region,
                commune,
                "--by",
                "member",
                "--where",
                "project=PMP-2031-07",
                "--group",
                group,
                "--closing",
                "2031-12-31");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(text(run))
                .contains("Commune 120 000,00 Région 180 000,00", "Total 300 000,00")
                .doesNotContain("Peut-être");
        String json = run(
                        region,
                        commune,
                        "--by",
                        "member",
                        "--group",
                        group,
                        "--closing",
                        "2031-12-31",
                        "--format",
                        "json")
                .out()
                .replaceAll("\\s+", " ");
        assertThat(json)
                .contains("\"shared\": [ { \"codes\"", "\"180000.00 MAD\"", "\"repeated\": [ [ { \"codes\"")
                .contains("\"probable\": []");
    }

    @Test
    void what_is_amiss_with_shares_is_told() throws IOException {
        Path group = Files.writeString(folder.resolve("groupe.csv"), """
                member;document;share;project
                Région;region.csv;;
                Commune;Commune d’Amerzgane;;
                Région;;60 %;PMP-2031-07
                Province;;40 %;PMP-2031-07
                """);
        Run run = run(region, commune, "--by", "member", "--group", group, "--closing", "2031-12-31", "--lang", "en");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.err()).as("it could be read").isEmpty();
        assertThat(text(run))
                .contains("1 line of a common project is of a member without a share in it")
                .contains("Project PMP-2031-07: nothing from Province, who have a share in it")
                .contains("Commune ≥ 180,000.00");
    }
}
