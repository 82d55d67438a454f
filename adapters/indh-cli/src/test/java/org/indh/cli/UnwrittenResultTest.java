package org.indh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.indh.cli.ConsolidateFiles.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Results that cannot be written: what is wrong usage, what is not, and in which language it is said. */
class UnwrittenResultTest {
    /** A device on which there is never room. */
    private static final Path FULL = Path.of("/dev/full");

    @TempDir
    private Path folder;

    private Path list;

    @BeforeEach
    void list() throws IOException {
        list = Files.writeString(folder.resolve("lignes.csv"), "heading,amount,currency\nA,100,MAD\n");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "fr;indh: impossible d’écrire le résultat dans « /dev/full » : le disque est plein",
                "en;indh: the result cannot be written to “/dev/full”: the disk is full",
                "ar;indh: تعذرت كتابة النتيجة في «\u2068/dev/full\u2069»: القرص ممتلئ",
            })
    void a_full_disk_is_no_wrong_usage(String language, String said) {
        assumeThat(FULL).exists();
        for (String format : new String[] {"text", "csv", "json"}) {
            Run run = run(list, "--by", "heading", "--lang", language, "--format", format, "--out", FULL);
            assertThat(run).isEqualTo(new Run(ExitStatus.UNWRITTEN, "", said + "\n"));
        }
    }

    @Test
    void a_full_disk_behind_stdout_has_the_same_status() throws Exception {
        assumeThat(FULL).exists();
        Run run = Run.into(FULL, "consolidate", list, "--by", "heading", "--lang", "en");
        assertThat(run).isEqualTo(new Run(74, "", "indh: the result cannot be written: the disk is full\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                ".;c’est un dossier",
                "absent/t.csv;ce dossier n’existe pas",
                "lignes.csv;ce fichier sert déjà à autre chose",
            })
    void a_path_where_no_result_can_stand_is_wrong_usage(String path, String why) throws IOException {
        Path target = folder.resolve(path);
        Run run = run(list, "--by", "heading", "--out", target);
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).isEqualTo("""
                indh: impossible d’écrire le résultat dans « %s » : %s
                indh: 'indh consolidate --help' en dit plus
                """.formatted(target, why));
        assertThat(list).content().startsWith("heading,");
    }

    @Test
    void the_journal_and_the_result_are_not_written_to_one_file() {
        Path target = folder.resolve("r.csv");
        Run run = run(
                list,
                "--by",
                "heading",
                "--group",
                "A,B",
                "--closing",
                "2031-12-31",
                "--out",
                target,
                "--journal",
                target,
                "--lang",
                "en");
        assertThat(run.status()).isEqualTo(ExitStatus.USAGE);
        assertThat(run.err()).contains("the journal cannot be written to “" + target + "”: that file is needed");
        assertThat(target).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource({"r.json, '{'", "r.JSON, '{'", "r.csv, 'heading,form,'", "r.txt, Montants", "r, Montants"})
    void a_result_is_written_as_the_ending_of_its_file_says(String name, String start) throws IOException {
        Path target = folder.resolve(name);
        assertThat(run(list, "--by", "heading", "--out", target)).isEqualTo(new Run(0, "", ""));
        assertThat(target).content().startsWith(start);
        assertThat(run(list, "--by", "heading", "--out", target, "--format", "csv")
                        .status())
                .isZero();
        assertThat(target).content().as("a format that is asked for holds").startsWith("heading,form,");
    }

    @Test
    void a_report_is_written_as_the_ending_of_its_file_says() throws IOException {
        Path logframe = TestFiles.workbook(folder.resolve("cadre.xlsx"), TestFiles.SOUND);
        Path json = folder.resolve("constats.json");
        Path text = folder.resolve("constats.csv");
        assertThat(Run.of("validate", logframe, "--out", json).status()).isZero();
        assertThat(Run.of("validate", logframe, "--out", text).status()).isZero();
        assertThat(json).content().startsWith("{\n").contains("\"kind\": \"validation-report\"");
        assertThat(text).content().as("there is no report as CSV").doesNotContain("{");
    }
}
