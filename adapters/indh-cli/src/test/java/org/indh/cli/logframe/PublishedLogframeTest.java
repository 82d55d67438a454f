package org.indh.cli.logframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.util.List;
import org.indh.cli.testing.ExpectedTable;
import org.indh.cli.testing.Found;
import org.indh.core.validation.ValidationReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The logframe of a real programme, as its authors published it. */
class PublishedLogframeTest {
    private static final String FILE = "cadre-logique.xlsx";

    private Path folder;

    @BeforeEach
    void samples() {
        String samples = System.getProperty("indh.samples", "");
        assumeFalse(samples.isBlank(), "the published samples are not here: set -Dindh.samples to their folder");
        folder = Path.of(samples, "cic-maroc");
    }

    @Test
    void each_mistake_that_a_careful_reader_finds_is_found_at_its_cells_with_its_severity() {
        List<Found> found = Found.all(Found.judge(folder.resolve(FILE)));
        List<Found> expected = ExpectedTable.read(
                folder.resolve("expected.csv"),
                row -> row.getField("file").equals(FILE)
                        && !row.getField("reason").contains("needs partenariats.csv"));
        assertThat(expected).hasSizeGreaterThan(25);
        for (Found row : expected) {
            assertThat(found).as("%s", row).anyMatch(finding -> finding.says(row));
        }
    }

    @Test
    void nothing_else_is_found_but_what_a_careful_reader_thanks_for() {
        List<Found> expected = ExpectedTable.read(
                folder.resolve("expected.csv"), row -> row.getField("file").equals(FILE));
        List<String> others = Found.all(Found.judge(folder.resolve(FILE))).stream()
                .filter(finding -> expected.stream().noneMatch(finding::says))
                .map(finding -> finding.code() + " " + finding.cells())
                .toList();
        // A yearly meeting counted 1, 3, 5 can be read in two ways as 3, 9, 15 can; it follows from its baseline.
        assertThat(others).containsExactly("LF-ACCUM-DECLARED [B92, C92, D92]");
    }

    @Test
    void exactly_two_of_them_are_errors() {
        ValidationReport report = Found.judge(folder.resolve(FILE));
        assertThat(report.summary().error()).isEqualTo(2);
        assertThat(report.notEvaluated()).isEmpty();
    }
}
