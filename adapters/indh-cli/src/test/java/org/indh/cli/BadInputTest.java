package org.indh.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.indh.core.text.Language;
import org.indh.core.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Files that cannot be read: status 3 and a clear message in each language, never a stack trace, in 256 MB of heap. */
class BadInputTest {
    @TempDir
    Path folder;

    private enum Bad {
        EMPTY("empty"),
        TRUNCATED("truncated"),
        ENCRYPTED("encrypted"),
        BOMB("too-large"),
        ENTITIES("malformed"),
        LETTERS("malformed"),
        PICTURE("not-what-its-name-says");

        private final String reason;

        Bad(String reason) {
            this.reason = reason;
        }

        Path in(Path folder) throws IOException {
            return switch (this) {
                case EMPTY -> TestFiles.empty(folder);
                case TRUNCATED -> TestFiles.truncated(folder);
                case ENCRYPTED -> TestFiles.encrypted(folder);
                case BOMB -> TestFiles.bomb(folder);
                case ENTITIES -> TestFiles.entities(folder);
                case LETTERS -> TestFiles.letters(folder);
                case PICTURE -> TestFiles.picture(folder);
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void each_is_told_in_each_language(Bad bad) throws IOException {
        Path file = bad.in(folder);
        for (Language language : Language.values()) {
            Run run = Run.of("validate", file, "--lang", language.code());
            String reason = Validator.standard().terms().get("unreadable." + bad.reason, language);
            assertThat(run.status()).isEqualTo(3);
            assertThat(run.out()).isEmpty();
            assertThat(run.err())
                    .contains(file.toString(), reason)
                    .doesNotContain("Exception", "\tat ", "[Fatal Error]");
        }
    }

    @Test
    void all_of_them_together_are_read_in_the_launchers_heap() throws Exception {
        Object[] command = {
            "validate",
            TestFiles.empty(folder),
            TestFiles.truncated(folder),
            TestFiles.encrypted(folder),
            TestFiles.bomb(folder),
            TestFiles.entities(folder),
            TestFiles.letters(folder),
            TestFiles.picture(folder),
            TestFiles.workbook(folder.resolve("fautif.xlsx"), TestFiles.FAULTY),
            "--lang",
            "en",
        };
        Run run = Run.elsewhere(List.of("-Dsun.jnu.encoding=UTF-8"), command);
        assertThat(run.status()).isEqualTo(3);
        assertThat(run.out()).contains("LF-PCT-MATCH");
        assertThat(run.err().lines().filter(line -> line.startsWith("indh: "))).hasSize(7);
        assertThat(run.err()).doesNotContain("Exception", "\tat ", "[Fatal Error]");
    }

    @Test
    void output_is_utf_8_whatever_the_machine_holds_to_be_its_charset() throws Exception {
        Path faulty = TestFiles.workbook(folder.resolve("fautif.xlsx"), TestFiles.FAULTY);
        Run here = Run.of("validate", faulty, "--lang", "ar");
        Run there = Run.elsewhere(
                List.of("-Dfile.encoding=ISO-8859-1", "-Duser.language=tr", "-Duser.country=TR"),
                "validate",
                faulty,
                "--lang",
                "AR".toLowerCase(Locale.ROOT));
        assertThat(there).isEqualTo(here);
    }
}
