package org.indh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.cli.ConsolidateFiles.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code indh consolidate} says which ids of a list stand several times; their lines count each time. */
class ConsolidateRepeatedIdsTest {
    @TempDir
    private Path folder;

    private Path list(String lines) throws IOException {
        return Files.writeString(folder.resolve("lignes.csv"), "id,commune,amount,currency\n" + lines);
    }

    @Test
    void a_repeated_id_is_told_with_its_lines_and_counts_each_time() throws IOException {
        Run run = run(list("L1,A,10,MAD\nL2,A,5,MAD\nL1,B,10,MAD\n"), "--by", "commune", "--lang", "en");
        assertThat(run.status()).isZero();
        assertThat(run.out()).containsPattern("Total +25").containsPattern("L1 \\(2, 4\\); 1 line maybe too many");
    }

    @Test
    void lines_that_are_passed_over_are_not_looked_at() throws IOException {
        Path lines = Files.writeString(
                folder.resolve("lignes.csv"), "id,projet,amount,currency\nL1,A,10,MAD\nL1,B,10,MAD\n");
        Run run = run(lines, "--by", "project", "--where", "project=A", "--lang", "en");
        assertThat(run.out()).containsPattern("Total +10").doesNotContain("L1");
    }

    /** A commune may be meant by its name, which is not known before its lines were read. */
    @Test
    void where_codes_have_names_the_whole_file_is_looked_at_and_said_to_be() throws IOException {
        Run run = run(list("L1,A,10,MAD\nL1,B,10,MAD\n"), "--by", "commune", "--where", "commune=A", "--lang", "en");
        assertThat(run.out()).containsPattern("Total +10").contains("in the file", "L1 (2, 3)");
    }

    @Test
    void five_ids_are_listed_and_the_others_are_counted() throws IOException {
        StringBuilder lines = new StringBuilder();
        for (int i = 1; i <= 7; i++) {
            lines.append(("L" + i + ",A,1,MAD\n").repeat(2));
        }
        Run run = run(list(lines.toString()), "--by", "commune", "--format", "json");
        assertThat(run.out())
                .contains("L5 (10, 11), …", "7 lignes peut-être de trop")
                .doesNotContain("L6 (");
    }
}
