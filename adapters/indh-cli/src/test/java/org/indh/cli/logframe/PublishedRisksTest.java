package org.indh.cli.logframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.util.List;
import org.indh.cli.testing.ExpectedTable;
import org.indh.cli.testing.Found;
import org.indh.core.validation.NotEvaluated;
import org.indh.core.validation.ValidationReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The register of risks of a real programme, as its authors published it. */
class PublishedRisksTest {
    private static final String FILE = "risques.xlsx";

    private Path folder;

    @BeforeEach
    void samples() {
        String samples = System.getProperty("indh.samples", "");
        assumeFalse(samples.isBlank(), "the published samples are not here: set -Dindh.samples to their folder");
        folder = Path.of(samples, "cic-maroc");
    }

    @Test
    void what_a_careful_reader_finds_is_found_and_nothing_else() {
        List<Found> expected = ExpectedTable.read(
                folder.resolve("expected.csv"), row -> row.getField("file").equals(FILE));
        assertThat(expected).hasSize(3);
        assertThat(Found.all(Found.judge(folder.resolve(FILE))).stream().map(Found::unordered))
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(Found::unordered).toList());
    }

    @Test
    void without_a_matrix_and_a_threshold_levels_and_treatment_are_not_judged() {
        ValidationReport report = Found.judge(folder.resolve(FILE));
        assertThat(report.notEvaluated())
                .extracting(NotEvaluated::code)
                .containsExactlyInAnyOrder("RK-LEVEL-MATCH", "RK-TREATED");
    }
}
