package org.indh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code indh validate}: statuses, streams, options and files. */
class ValidateCommandTest {
    @TempDir
    Path folder;

    private Path faulty;
    private Path warning;
    private Path info;
    private Path sound;
    private Path noTable;

    @BeforeEach
    void files() throws IOException {
        faulty = TestFiles.workbook(folder.resolve("fautif.xlsx"), TestFiles.FAULTY);
        warning = TestFiles.workbook(folder.resolve("avertissement.xlsx"), TestFiles.WARNING);
        info = TestFiles.workbook(folder.resolve("information.xlsx"), TestFiles.INFO_ONLY);
        sound = TestFiles.workbook(folder.resolve("sain.xlsx"), TestFiles.SOUND);
        noTable = TestFiles.workbook(folder.resolve("pv.xlsx"), TestFiles.NO_TABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "sain, 0, 0, 0, 0",
        "information, 0, 0, 1, 0",
        "avertissement, 0, 1, 1, 0",
        "fautif, 1, 1, 1, 0",
        "pv, 1, 1, 1, 0",
        "absent, 3, 3, 3, 3",
    })
    void the_status_follows_the_gravest_finding_and_the_threshold(
            String file, int error, int warningOn, int infoOn, int never) {
        Path path = folder.resolve(file + ".xlsx");
        assertThat(Run.of("validate", path).status()).isEqualTo(error);
        assertThat(Run.of("validate", path, "--fail-on", "error").status()).isEqualTo(error);
        assertThat(Run.of("validate", path, "--fail-on", "warning").status()).isEqualTo(warningOn);
        assertThat(Run.of("validate", path, "--fail-on=INFO").status()).isEqualTo(infoOn);
        assertThat(Run.of("validate", path, "--fail-on", "never").status()).isEqualTo(never);
    }

    @Test
    void the_report_is_on_stdout_and_nothing_else_is() {
        Run run = Run.of("validate", faulty);
        assertThat(run.out()).contains("LF-PCT-MATCH", "B3", "IOV 1.1").doesNotContain("\u001B");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void personal_data_is_masked_in_every_format_unless_it_is_asked_for() throws IOException {
        Path contacts = TestFiles.workbook(folder.resolve("contacts.xlsx"), TestFiles.CONTACTS);
        for (String format : new String[] {"text", "json"}) {
            Run masked = Run.of("validate", contacts, "--format", format);
            assertThat(masked.out()).contains("DP-PERSONAL", "g…@…").doesNotContain("example.org", "00 00 01");
            Run shown = Run.of("validate", contacts, "--format", format, "--no-mask");
            assertThat(shown.out())
                    .contains("gardien@example.org", "06 00 00 00 01")
                    .doesNotContain("•", "--no-mask");
            assertThat(shown.status()).isEqualTo(masked.status());
        }
        assertThat(Run.of("validate", contacts).out()).contains("--no-mask");
    }

    @Test
    void nothing_is_said_of_masking_where_nothing_is_masked() {
        assertThat(Run.of("validate", faulty).out()).doesNotContain("--no-mask", "••");
        assertThat(Run.of("validate", faulty, "--format", "json").out()).doesNotContain("masked");
    }

    @Test
    void an_unreadable_file_is_told_on_stderr_and_the_good_ones_are_judged() {
        Run run = Run.of("validate", sound, folder.resolve("absent.xlsx"), faulty);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("LF-PCT-MATCH").doesNotContain("absent.xlsx");
        assertThat(run.err()).contains("absent.xlsx");
    }

    @Test
    void a_file_that_cannot_be_read_alone_gives_no_report_in_words() {
        assertThat(Run.of("validate", folder.resolve("absent.xlsx")).out()).isEmpty();
    }

    @Test
    void a_workbook_without_a_known_table_is_an_error_that_names_its_sheets() {
        Run run = Run.of("validate", noTable);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("DC-UNKNOWN", "Feuille 1");
    }

    @Test
    void a_file_given_twice_is_judged_once() {
        Run once = Run.of("validate", faulty);
        Run twice = Run.of("validate", faulty, folder.resolve(".").resolve("fautif.xlsx"));
        assertThat(twice).isEqualTo(once);
    }

    @Test
    void files_of_no_known_format_are_told_with_the_formats_there_are() throws IOException {
        Path bare = Files.writeString(folder.resolve("cadre"), "x");
        Path other = Files.writeString(folder.resolve("notes.docx"), "x");
        for (Path file : new Path[] {bare, other, folder}) {
            Run run = Run.of("validate", file, "--lang", "en");
            assertThat(run.status()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.err()).contains(file.getFileName().toString());
        }
        assertThat(Run.of("validate", other).err()).contains("xlsx", "docx");
        assertThat(Run.of("validate", bare).err()).contains("xlsx");
    }

    @ParameterizedTest
    @CsvSource({"fr, erreur", "en, error", "ar, خطأ"})
    void it_speaks_three_languages(String language, String error) {
        Run run = Run.of("validate", faulty, "--lang", language);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains(error, "LF-PCT-MATCH");
    }

    @Test
    void two_runs_give_the_same_bytes() {
        for (String format : new String[] {"text", "json"}) {
            Object[] command = {"validate", faulty, warning, noTable, "--format", format, "--all", "--as-of=2026-03-31"
            };
            assertThat(Run.of(command)).isEqualTo(Run.of(command));
        }
    }

    @Test
    void out_writes_the_file_and_nothing_to_stdout() throws IOException {
        Path report = folder.resolve("constats.txt");
        Run toFile = Run.of("validate", faulty, "--out", report);
        assertThat(toFile.out()).isEmpty();
        assertThat(toFile.status()).isEqualTo(1);
        assertThat(Files.readString(report))
                .isEqualTo(Run.of("validate", faulty).out());
        Run.of("validate", sound, "--out", report);
        assertThat(Files.readString(report)).doesNotContain("LF-PCT-MATCH");
        assertOnlyOurFiles();
    }

    @Test
    void out_gives_a_file_that_others_may_read_like_any_other() throws IOException {
        Path report = folder.resolve("constats.txt");
        Run.of("validate", faulty, "--out", report);
        Path usual = Files.writeString(folder.resolve("usuel.txt"), "x");
        assumeThat(Files.getFileStore(folder).supportsFileAttributeView("posix"))
                .isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(report)))
                .isEqualTo(PosixFilePermissions.toString(Files.getPosixFilePermissions(usual)));
    }

    @Test
    void out_follows_a_link_and_leaves_it_a_link() throws IOException {
        Path real = Files.writeString(folder.resolve("réel.txt"), "ancien");
        Path link = Files.createSymbolicLink(folder.resolve("lien.txt"), real);
        Run.of("validate", faulty, "--out", link);
        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(Files.readString(real)).contains("LF-PCT-MATCH");
    }

    @Test
    void out_that_cannot_be_written_is_wrong_usage_and_says_why() {
        Path nowhere = folder.resolve("absent").resolve("constats.txt");
        Run run = Run.of("validate", faulty, "--out", nowhere);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(nowhere.toString(), "--help").doesNotContain("internal");
        assertThat(Run.of("validate", faulty, "--out", folder).status()).isEqualTo(2);
    }

    @Test
    void a_file_that_may_not_be_written_stays_as_it_was() throws IOException {
        Path report = Files.writeString(folder.resolve("constats.txt"), "ancien");
        assumeThat(report.toFile().setReadOnly()).isTrue();
        assumeThat(Files.isWritable(report)).as("not the administrator").isFalse();
        Run run = Run.of("validate", faulty, "--out", report);
        assertThat(run.status()).isEqualTo(ExitStatus.UNWRITTEN);
        assertThat(run.err()).contains("vous n’avez pas le droit").doesNotContain("--help");
        assertThat(Files.readString(report)).isEqualTo("ancien");
        assertOnlyOurFiles();
    }

    @Test
    void a_device_is_written_to_and_stays_one() {
        Path device = Path.of("/dev/null");
        assumeThat(Files.exists(device, LinkOption.NOFOLLOW_LINKS)).isTrue();
        assertThat(Run.of("validate", faulty, "--out", device).status()).isEqualTo(1);
        assertThat(Files.isRegularFile(device)).isFalse();
    }

    @Test
    void a_terminal_gets_its_width_and_colour_and_a_file_neither() throws IOException {
        Terminal narrow = Terminal.of(true, java.util.Map.of("COLUMNS", "60", "TERM", "xterm"));
        Run run = Run.of(narrow, "validate", faulty);
        assertThat(run.out()).contains("\u001B[1;31merreur\u001B[0m");
        assertThat(run.out().replaceAll("\u001B\\[[0-9;]*m", "").lines().skip(1))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
        Path report = folder.resolve("constats.txt");
        Run.of(narrow, "validate", faulty, "--out", report);
        assertThat(Files.readString(report))
                .isEqualTo(Run.of("validate", faulty).out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"hier", "2026-02-30", "31/03/2026", ""})
    void a_date_that_is_none_is_wrong_usage(String date) {
        Run run = Run.of("validate", sound, "--as-of=" + date);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.err()).contains("--as-of", "2026-03-31").doesNotContain("java.");
    }

    private void assertOnlyOurFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .allMatch(name -> name.endsWith(".xlsx") || name.equals("constats.txt"));
        }
    }

    @Test
    void the_examples_logframe_is_read_as_it_stands() throws IOException {
        Path example = Path.of("..", "..", "examples", "cic-maroc", "cadre-logique.xlsx");
        Run run = Run.of("validate", example, "--as-of", "2026-03-31");
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out())
                .startsWith(example + " · Cadre logique OS 1\n")
                .contains("LF-PCT-MATCH", "LF-TARGET-LE-POP")
                .doesNotContain("DC-");
        assertThat(run.out().getBytes(StandardCharsets.UTF_8).length).isGreaterThan(1_000);
    }
}
