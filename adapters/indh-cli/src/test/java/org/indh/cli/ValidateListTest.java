package org.indh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code indh validate} of flat lists of budget lines, which are no documents. */
class ValidateListTest {
    private static final String SOUND = """
            commune,year,heading,amount,currency
            08.401.03.03,2027,A.2,150000.00,MAD
            08.401.03.05,2027,A.2,néant,MAD
            """;
    private static final String FAULTY = """
            commune,phase,date,amount,currency
            x,paid,2027-02-30,5,MAD
            x,payé,2027-03-01,douze,MAD
            x,paid
            x,paid,,1200.50,franc
            """;

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "fr;liste de lignes budgétaires (2 lignes) ; chaque champ en a été lu;'indh consolidate' additionne cette liste",
                "en;a list of budget lines (2 lines); each of its fields was read;'indh consolidate' adds this list up",
                "ar;قائمة سطور ميزانية (سطران)؛ قُرئت كل حقولها;\u2068'indh consolidate'\u2069",
            })
    void a_sound_list_is_called_what_it_is_and_is_no_mistake(String language, String said, String how)
            throws IOException {
        Path list = file("lignes.csv", SOUND);
        Run run = Run.of("validate", list, "--lang", language);
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains(list.toString(), said, how).hasLineCount(1);
        assertThat(run.out()).doesNotContain("DC-", "facture").hasLineCount(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "l.tsv | commune\\tyear\\tamount\\tcurrency\\nx\\t2026\\t1200.50\\tMAD\\n",
                "l.jsonl | {\"codes\": {\"commune\": \"x\", \"year\": \"2026\"}, \"amount\": \"1200.50 MAD\"}\\n",
            })
    void lists_are_known_in_each_of_their_forms(String name, String text) throws IOException {
        Run run = Run.of("validate", file(name, text.replace("\\n", "\n").replace("\\t", "\t")));
        assertThat(run.status()).isZero();
        assertThat(run.err()).contains("liste de lignes budgétaires (1 ligne)");
    }

    @Test
    void each_field_that_cannot_be_read_is_a_finding_at_its_line_and_character() throws IOException {
        Run run = Run.of("validate", file("lignes.csv", FAULTY), "--lang", "en");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .containsPattern("2:8 +error +DC-UNREADABLE")
                .containsPattern("3:3 +error +DC-UNREADABLE")
                .contains("a stage: proposed, approved,", "“payé”")
                .containsPattern("3:19 +error +DC-UNREADABLE")
                .containsPattern("4:1 +error +DC-UNREADABLE")
                .containsPattern("5:17 +error +DC-UNREADABLE")
                .contains("5 errors, 0 warnings");
        assertThat(Run.of("validate", folder.resolve("lignes.csv"), "--fail-on", "never")
                        .status())
                .isZero();
    }

    @Test
    void the_report_for_programs_has_the_places() throws IOException {
        Path list = file("lignes.csv", "commune;montant\nx;1,234\ny;douze\n");
        Run run = Run.of("validate", list, "--format", "json");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .containsSubsequence("\"files\": [", "lignes.csv")
                .containsSubsequence(
                        "\"code\": \"DC-UNREADABLE\"", "\"line\": 3", "\"column\": 3", "\"raw\": \"douze\"")
                .containsSubsequence("\"summary\"", "\"error\": ");
    }

    @Test
    void a_list_is_judged_beside_documents_and_files_that_cannot_be_read() throws IOException {
        Path logframe = TestFiles.workbook(folder.resolve("cadre.xlsx"), TestFiles.FAULTY);
        Run run = Run.of(
                "validate", file("lignes.csv", FAULTY), logframe, file("vide.jsonl", ""), folder.resolve("absent.tsv"));
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).containsSubsequence("LF-PCT-MATCH", "lignes.csv", "DC-UNREADABLE");
        assertThat(run.err()).contains("vide.jsonl", "absent.tsv", "liste de lignes budgétaires (4 lignes)");
        assertThat(Run.of("validate", logframe).err()).isEmpty();
    }

    @Test
    void a_list_without_amounts_says_which_columns_it_has() throws IOException {
        Run run = Run.of("validate", file("l.jsonl", "{\"commune\": \"x\", \"2027\": 1}\n"));
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("une colonne de montants", "commune, 2027");
        assertThat(run.err()).contains("colonnes laissées de côté", "2027");
    }

    @Test
    void a_thousand_faults_are_counted_and_the_others_told() throws IOException {
        Path list = file("lignes.csv", "commune,amount\n" + "x,douze\n".repeat(1_025));
        Run run = Run.of("validate", list, "--lang", "en");
        assertThat(run.out()).contains("1,000 errors");
        assertThat(run.err()).contains("and 25 more fields or lines that cannot be read");
    }

    @Test
    void a_journal_stays_a_document() throws IOException {
        Run run = Run.of("validate", file("journal.csv", """
                Date;N° pièce;Fournisseur;Montant
                03/02/2026;12;Papeterie Amal;1200,50
                """));
        assertThat(run.err()).isEmpty();
    }
}
