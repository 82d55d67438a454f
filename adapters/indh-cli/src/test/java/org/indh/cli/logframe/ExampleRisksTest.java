package org.indh.cli.logframe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.cli.logframe.ExampleLogframeTest.EXAMPLE;

import java.util.List;
import org.indh.cli.testing.ExpectedTable;
import org.indh.cli.testing.Found;
import org.indh.core.document.Dossier;
import org.indh.core.finding.Finding;
import org.indh.core.text.Language;
import org.indh.core.validation.ValidationReport;
import org.junit.jupiter.api.Test;

/** The same register in the project's own words, which everyone has. */
class ExampleRisksTest {
    private static ValidationReport report() {
        return Found.judge(EXAMPLE.resolve("risques.xlsx"));
    }

    @Test
    void the_example_has_the_mistakes_that_its_table_of_findings_tells_and_no_others() {
        List<Found> expected = ExpectedTable.read(EXAMPLE.resolve("constats-risques.csv"), row -> true);
        assertThat(Found.all(report()).stream().map(Found::unordered))
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(Found::unordered).toList());
    }

    @Test
    void the_message_gives_the_number_of_pairs_and_each_smallest_set_by_its_cells() {
        Finding finding = report().findings().stream()
                .filter(one -> one.code().equals("RK-MONOTONE"))
                .findFirst()
                .orElseThrow();
        assertThat(finding.message().orFirst(Language.EN))
                .contains("13 pairs")
                .contains("At least 4 risks")
                .contains("A8, A9 in any case")
                .contains("{A2, A11}", "{A5, A10}", "{A5, A11}");
        for (Language language : Language.values()) {
            assertThat(finding.message().orFirst(language))
                    .contains("13", "A11")
                    .doesNotContain("[", "Spot");
        }
    }

    @Test
    void with_the_logframe_beside_it_the_same_is_found() {
        List<Found> alone = Found.all(report());
        List<Found> together = Found.all(Found.judge(
                Dossier.read(List.of(EXAMPLE.resolve("risques.xlsx"), EXAMPLE.resolve("cadre-logique.xlsx")))));
        assertThat(together.stream().filter(found -> found.code().startsWith("RK-")))
                .containsExactlyInAnyOrderElementsOf(alone);
    }
}
