package org.indh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cost table and the partners of a real programme, added up. */
class PublishedConsolidationTest {
    private Path folder;

    @BeforeEach
    void samples() {
        String samples = System.getProperty("indh.samples", "");
        assumeFalse(samples.isBlank(), "the published samples are not here: set -Dindh.samples to their folder");
        folder = Path.of(samples, "cic-maroc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"budget-t3.xlsx", "budget-t3-texte.xlsx"})
    void the_totals_of_the_cost_table_are_those_that_it_states_but_for_the_cent_of_the_headquarters(String file) {
        Run run = Run.of("consolidate", folder.resolve(file), "--by", "bearer,nature", "--lang", "en");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .containsPattern("1 Partenaires +1,697,293\\.05\n")
                .containsPattern("  investment +644,971\\.41\n")
                .containsPattern("4 Siège +333,238\\.20\n")
                .containsPattern("Total +2,030,531\\.25\n");
    }

    @Test
    void a_subtotal_opens_to_the_cells_of_its_lines() {
        Run run = Run.of(
                "consolidate",
                folder.resolve("budget-t3.xlsx"),
                "--by",
                "bearer,nature,year",
                "--open",
                "1,investment",
                "--lang",
                "en");
        assertThat(run.out())
                .contains(" · T3 OS1\n", "  B5  119,578.54  2017\n", "  F5  132,083.96  2021\n")
                .contains("644,971.41 (5 lines)");
    }

    @Test
    void the_partners_money_is_added_up_by_region_and_never_to_the_cost_table() {
        Path partners = folder.resolve("partenariats.csv");
        Run run = Run.of(
                "consolidate",
                folder.resolve("budget-t3.xlsx"),
                partners,
                "--by",
                "region,partnership",
                "--lang",
                "en");
        assertThat(run.status()).isZero();
        assertThat(run.out())
                .containsPattern("09 Souss-Massa +450,435\\.48\n")
                .containsPattern("Total +1,632,012\\.58\n")
                .contains("20 amounts by bearer of the cost");
        Run opened = Run.of("consolidate", partners, "--by", "partnership", "--open", "Etterbeek", "--lang", "en");
        assertThat(opened.out()).containsPattern("\n  \\S+ +150,145\\.16\\u00a0EUR\n");
    }
}
