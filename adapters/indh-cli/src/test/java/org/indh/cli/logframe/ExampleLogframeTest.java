package org.indh.cli.logframe;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.indh.cli.testing.ExpectedTable;
import org.indh.cli.testing.Found;
import org.junit.jupiter.api.Test;

/** The same logframe in the project's own words, which everyone has. */
class ExampleLogframeTest {
    static final Path EXAMPLE = Path.of("..", "..", "examples", "cic-maroc");

    @Test
    void the_example_has_the_mistakes_that_its_table_of_findings_tells_and_no_others() {
        List<Found> found = Found.all(Found.judge(EXAMPLE.resolve("cadre-logique.xlsx")));
        List<Found> expected = ExpectedTable.read(EXAMPLE.resolve("constats.csv"), row -> true);
        assertThat(found.stream().map(Found::unordered))
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(Found::unordered).toList());
    }
}
