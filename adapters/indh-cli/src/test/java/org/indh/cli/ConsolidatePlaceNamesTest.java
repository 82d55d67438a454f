package org.indh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.cli.ConsolidateFiles.plain;
import static org.indh.cli.ConsolidateFiles.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code indh consolidate} of lines that call their territories by name, or by a code that a spreadsheet has shortened. */
class ConsolidatePlaceNamesTest {
    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path list(String lines) throws IOException {
        return file("l.csv", "commune;montant;monnaie\n" + lines);
    }

    @Test
    void communes_are_put_under_their_province_by_their_names() throws IOException {
        Run run = run(list("Berkane;5;MAD\nFès;7;MAD\nبركان;2;MAD\n"), "--by", "commune", "--under", "region,province");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(plain(run.out()))
                .containsPattern("02 Oriental +7,00\n  02.113 Berkane +7,00\n    02.113.01.09 Berkane +7,00\n")
                .containsPattern("  03.231 Fès +7,00\n")
                .contains("Communes : codes de 2014")
                .doesNotContain("(non précisé)", "Absents", "Noms de plusieurs");
    }

    @ParameterizedTest
    @CsvSource({"8.401.03.03", "08.401.03.03.", "08.401.03.03", "Amerzgane", "أمرزكان"})
    void a_code_without_its_zero_or_with_a_point_is_the_code(String commune) throws IOException {
        Run run = run(list(commune + ";5;MAD\n"), "--by", "province,commune", "--format", "csv");
        assertThat(run.status()).as(run.err()).isZero();
        assertThat(run.out()).endsWith("08.401,08.401.03.03,cash,MAD,5.00,1,0,0\r\n");
    }

    @Test
    void names_are_chosen_and_opened_as_codes_are() throws IOException {
        Path list = list("Berkane;5;MAD\nFès;7;MAD\n");
        assertThat(run(list, "--by", "region", "--where", "commune=Berkane", "--format", "csv")
                        .out())
                .endsWith("\r\n02,cash,MAD,5.00,1,0,0\r\n");
        assertThat(run(list, "--by", "region", "--where", "commune=02.113.01.09", "--format", "csv")
                        .out())
                .endsWith("\r\n02,cash,MAD,5.00,1,0,0\r\n");
        assertThat(plain(run(list, "--by", "region", "--open", "03").out()))
                .startsWith("03 Fès-Meknès : 7,00 MAD (1 ligne)")
                .contains("  3  7,00 MAD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "fr|Absents des listes du HCP, donc rattachés à aucun territoire : Huy.|Sidi Boubker (02.275.03.15, 07.427.09.15)",
                "en|Not in the HCP’s lists, and so put under no territory: Huy.|Sidi Boubker (02.275.03.15, 07.427.09.15)",
                "ar|فلم تُلحق بأي مجال ترابي: \u2068Huy\u2069.|\u2068Sidi Boubker\u2069 (\u206802.275.03.15\u2069، \u206807.427.09.15\u2069)",
            })
    void what_no_territory_or_several_are_called_is_told(String language, String unknown, String several)
            throws IOException {
        Run run = run(list("Huy;5;MAD\nSidi Boubker;7;MAD\n"), "--by", "commune,region", "--lang", language);
        assertThat(run.status()).isZero();
        assertThat(run.out().replaceAll("\\s+", " ")).contains(unknown, several);
    }

    @Test
    void the_province_that_a_line_states_says_which_of_several_is_meant() throws IOException {
        Path list = file("l.csv", """
                commune;province;montant;monnaie
                Sidi Boubker;Province de Jerada;7;MAD
                Sidi Boubker;02.275;8;MAD
                Sidi Boubker;Huy;1;MAD
                """);
        Run run = run(list, "--by", "commune,region", "--format", "csv");
        assertThat(run.out()).contains("02.275.03.15,02,cash,MAD,15.00,2,0,0\r\n", "Sidi Boubker,,cash,MAD,1.00,1,");
        assertThat(run.err()).contains("Huy");
    }

    @Test
    void where_nobody_asks_for_more_than_the_commune_a_name_of_ones_own_is_left_alone() throws IOException {
        Run run = run(list("Siège;5;MAD\n"), "--by", "commune");
        assertThat(run.out()).contains("Siège").doesNotContain("Absents", "Communes : codes");
        Run other = run(file("a.csv", "member;montant\nBerkane;5\n"), "--by", "member", "--format", "csv");
        assertThat(other.out()).as("no territory").contains("\r\nBerkane,cash,");
    }

    @Test
    void partnerships_whose_communes_nobody_knows_are_told_with_their_names() throws IOException {
        Path partners = file("partenaires.csv", """
                Commune belge;Commune(s) marocaine(s);Budget OS 1 (EUR);Début de la relation
                Huy;Tinghir;1.200,50;04/10/2023
                Jette;Amerzgane-les-Bains;800,00;04/10/2023
                Uccle;Sidi Boubker;99,50;04/10/2023
                """);
        Run run = run(partners, "--by", "commune");
        assertThat(run.status()).isZero();
        assertThat(run.out().replaceAll("\\s+", " "))
                .contains("donc rattachés à aucun territoire : Amerzgane-les-Bains.")
                .contains("Noms de plusieurs territoires, donc rattachés à aucun : Sidi Boubker (02.275.03.15,");
        assertThat(run(partners, "--by", "outcome").out()).doesNotContain("rattachés");
    }

    @Test
    void the_edition_is_told_only_where_a_line_has_a_code() throws IOException {
        Path partners = file("partenaires.csv", """
                Commune belge;Commune(s) marocaine(s);Budget OS 1 (EUR);Début de la relation
                Jette;Villeneuve;800,00;04/10/2023
                """);
        assertThat(run(partners, "--by", "commune").out()).doesNotContain("Communes : codes");
        assertThat(run(list("08.401.03.03;1;MAD\n"), "--by", "cercle").out()).contains("Communes : codes de 2014");
    }
}
