package org.indh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code indh validate --suppress}. */
class SuppressOptionTest {
    @TempDir
    Path folder;

    private Path faulty;

    @BeforeEach
    void files() throws IOException {
        faulty = TestFiles.workbook(folder.resolve("fautif.xlsx"), TestFiles.FAULTY);
    }

    private Path decisions(String name, String rule, String cell) throws IOException {
        return Files.writeString(folder.resolve(name), """
                {"kind": "suppressions", "version": 1, "suppressions": [
                  {"rule": "%s", "file": "fautif.xlsx", "sheet": "Feuille 1", "cell": "%s",
                   "reason": "Chiffre du recensement", "by": "CPDH"}]}
                """.formatted(rule, cell));
    }

    @Test
    void what_is_suppressed_is_shown_apart_and_does_not_count_for_the_status() throws IOException {
        assertThat(Run.of("validate", faulty).status()).isEqualTo(1);
        Run run = Run.of("validate", faulty, "--lang", "en", "--suppress", decisions("d.json", "LF-PCT-MATCH", "B3"));
        assertThat(run.status()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .contains(
                        "Findings suppressed by decision:",
                        "Chiffre du recensement",
                        "decided by ••",
                        "Nothing to report.");
        Run json =
                Run.of("validate", faulty, "--format", "json", "--suppress", decisions("d.json", "LF-PCT-MATCH", "B3"));
        assertThat(json.out()).contains("\"suppressed\": 1", "\"by\": \"••\"");
    }

    @Test
    void a_decision_that_is_of_no_use_is_a_warning_at_its_own_file() throws IOException {
        Path stale = decisions("d.json", "LF-PCT-MATCH", "B9");
        Run run = Run.of("validate", faulty, "--suppress", stale);
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.out()).contains("DC-SUPPRESSION", stale.toString(), "LF-PCT-MATCH");
    }

    @Test
    void decisions_may_come_in_several_files() throws IOException {
        Run run = Run.of(
                "validate",
                faulty,
                "--suppress",
                decisions("a.json", "LF-PCT-MATCH", "B3"),
                "--suppress",
                decisions("b.json", "LF-PCT-MACTH", "B3"));
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("b.json", "LF-PCT-MACTH").doesNotContain("a.json");
    }

    @Test
    void a_file_without_decisions_is_wrong_usage() {
        Run run = Run.of("validate", faulty, "--suppress", faulty);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("--suppress", "suppressions", faulty.toString());
    }

    @Test
    void a_file_of_decisions_that_cannot_be_read_is_told_and_nothing_is_judged_without_it() {
        Run run = Run.of("validate", faulty, "--suppress", folder.resolve("absent.json"));
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("absent.json");
    }
}
