package org.indh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code --profile}, of a name or a file. */
class ProfileOptionTest {
    /** One indicator of two has no source. */
    private static final String NO_SOURCE = """
            | | Baseline 2022 | An 3 | Sources de vérification |
            | Résultat 1 | Les puits sont gardés. |
            | IOV 1.1 - Puits gardés | 2 puits | 9 puits | Registre |
            | IOV 1.2 - Forages gardés | 2 forages | 9 forages | |
            """;

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void files() throws IOException {
        file = TestFiles.workbook(folder.resolve("cadre.xlsx"), NO_SOURCE);
    }

    @Test
    void what_a_donor_demands_is_an_error_in_its_profile_alone() {
        Run usual = Run.of("validate", file, "--lang", "en");
        assertThat(usual.status()).isZero();
        assertThat(usual.out())
                .contains("LF-SOURCE-PRESENT", "0 errors, 1 warning")
                .doesNotContain("Profile");
        Run dgd = Run.of("validate", file, "--lang", "en", "--profile", "dgd");
        assertThat(dgd.status()).isEqualTo(1);
        assertThat(dgd.out()).startsWith("Profile: dgd\n\n").contains("1 error, 0 warnings");
        assertThat(Run.of("validate", file, "--lang", "en", "--profile", "default"))
                .isEqualTo(usual);
    }

    @Test
    void the_report_for_programs_says_which_profile_judged() {
        assertThat(Run.of("validate", file, "--format", "json").out()).contains("\"profile\": \"default\"");
        assertThat(Run.of("validate", file, "--format", "json", "--profile", "indh")
                        .out())
                .contains("\"profile\": \"indh\"");
    }

    @Test
    void a_profile_of_ones_own_is_a_file() throws IOException {
        Path own = Files.writeString(
                folder.resolve("nôtre.txt"), "profile: fonds-commun\nextends: dgd\nrule: LF-SOURCE-PRESENT = off\n");
        Run run = Run.of("validate", file, "--lang", "en", "--profile", own);
        assertThat(run.status()).isZero();
        assertThat(run.out()).isEqualTo("Profile: fonds-commun\n\nNothing to report.\n");
    }

    @Test
    void a_file_that_is_no_profile_is_wrong_usage_and_its_line_is_named() throws IOException {
        Path own = Files.writeString(folder.resolve("nôtre.txt"), "profile: x\nrule: LF-SUORCE-PRESENT = off\n");
        Run run = Run.of("validate", file, "--profile", own);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(own + ":2: ", "did you mean LF-SOURCE-PRESENT?");
        Files.writeString(own, "profile: é\n", StandardCharsets.ISO_8859_1);
        assertThat(Run.of("validate", file, "--profile", own).err()).contains("UTF-8");
        assertThat(Run.of("validate", file, "--profile", folder).status()).isEqualTo(2);
    }

    @Test
    void a_parameter_that_a_rule_cannot_read_is_wrong_usage_and_what_was_expected_is_said() throws IOException {
        Path own = Files.writeString(
                folder.resolve("seuil.txt"),
                "profile: x\nparameter: purchase.threshold\n  value: beaucoup\n  fr: règlement\n");
        Path report =
                Files.writeString(folder.resolve("r.json"), "{\"kind\": \"financial-report\", \"title\": \"Rapport\"}");
        Run run = Run.of("validate", report, "--profile", own);
        assertThat(run.status()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .contains(
                        "parameter purchase.threshold: expected an amount such as 200000.00 MAD but was \"beaucoup\"");
    }

    @Test
    void rules_are_listed_with_the_severities_of_a_profile() throws IOException {
        assertThat(Run.of("rules", "--lang", "en").out()).containsPattern("LF-SOURCE-PRESENT +warning ");
        Run dgd = Run.of("rules", "--lang", "en", "--profile", "dgd");
        assertThat(dgd.out()).containsPattern("LF-SOURCE-PRESENT +error ").containsPattern("LF-PLATEAU +warning ");
        Path own = Files.writeString(folder.resolve("o.txt"), "profile: x\nrule: LF-PLATEAU = off\n");
        assertThat(Run.of("rules", "LF-PLATEAU", "--lang", "en", "--profile", own)
                        .out())
                .containsPattern("LF-PLATEAU +off ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"default", "dgd", "dgct", "indh", "iati", "strict"})
    void every_profile_that_ships_judges(String name) {
        Run run = Run.of("validate", file, "--profile", name, "--fail-on", "never");
        assertThat(run.status()).isZero();
        assertThat(run.out()).contains("LF-SOURCE-PRESENT");
    }
}
