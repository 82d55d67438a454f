package org.indh.logframe.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.logframe.rule.RiskSketch.found;
import static org.indh.logframe.rule.RiskSketch.gaps;
import static org.indh.logframe.rule.RiskSketch.with;

import java.util.List;
import org.indh.logframe.risk.MatrixCell;
import org.indh.logframe.risk.Rating;
import org.indh.logframe.risk.RiskMatrix;
import org.junit.jupiter.api.Test;

/** RK-LEVEL-MATCH, RK-SAME-CELL, RK-SCENARIO and RK-TREATED. */
class RiskLevelsTest {
    private static final RiskMatrix MATRIX = new RiskMatrix(
            List.of("Rare", "Possible"),
            List.of("Petit", "Grand"),
            List.of("Bas", "Moyen", "Haut"),
            List.of(
                    new MatrixCell("Rare", "Petit", "Bas"),
                    new MatrixCell("Possible", "Petit", "Moyen"),
                    new MatrixCell("Possible", "Grand", "Haut")));

    private static List<String> matched(String lines) {
        return found(RiskLevelMatch.RULE, with(lines, all -> all.matrix(MATRIX)));
    }

    @Test
    void a_level_other_than_the_matrix_gives_is_found() {
        assertThat(matched("Possible | Grand | Bas"))
                .containsExactly("warning 0.level 0.likelihood(likelihood) 0.impact(impact) = Bas > [Haut]");
        assertThat(matched("POSSIBLE | grand | haut")).isEmpty();
    }

    @Test
    void a_conditional_impact_may_have_the_level_of_any_of_its_cases() {
        assertThat(matched("Possible | Petit (grand si la source tarit) | Moyen"))
                .isEmpty();
        assertThat(matched("Possible | Petit (grand si la source tarit) | Haut"))
                .isEmpty();
        assertThat(matched("Possible | Petit (grand si la source tarit) | Bas")).hasSize(1);
    }

    @Test
    void what_the_matrix_leaves_open_is_not_judged() {
        assertThat(matched("Rare | Grand | Bas")).isEmpty();
        assertThat(matched("Probable | Petit | Bas")).isEmpty();
        assertThat(matched("Possible | Grand | à suivre")).isEmpty();
        assertThat(matched("Possible | Grand | -")).isEmpty();
    }

    @Test
    void no_matrix_of_ours_stands_in_for_one_that_is_not_stated() {
        assertThat(found(RiskLevelMatch.RULE, "Possible | Grand | Bas")).isEmpty();
        assertThat(RiskLevelMatch.RULE.needs()).containsExactly("matrix");
    }

    @Test
    void one_likelihood_and_impact_with_two_levels_is_found_once() {
        assertThat(found(RiskSameCell.RULE, """
                Possible | Petit | Moyen
                Rare | Petit | Bas
                possible | petit | Haut
                Possible | Petit | Moyen
                """)).containsExactly("warning 0.level 2.level 3.level = [Moyen, Haut]");
    }

    @Test
    void synonyms_of_one_step_are_one_level() {
        assertThat(found(RiskSameCell.RULE, """
                Possible | Petit | Haut
                Possible | Small | Élevé
                """)).isEmpty();
        assertThat(found(RiskSameCell.RULE, """
                Possible | Petit | Haut
                Possible | Small | Bas
                """)).hasSize(1);
    }

    @Test
    void a_scenario_of_one_of_them_explains_another_level() {
        assertThat(found(RiskSameCell.RULE, """
                Possible | Petit | Moyen
                Possible | Petit (grand si la source tarit) | Haut
                Possible | Petit | Bas (haut si la source tarit)
                """)).isEmpty();
    }

    @Test
    void words_that_no_scale_knows_are_compared_as_they_stand() {
        assertThat(found(RiskSameCell.RULE, """
                fort possible | gênant | à suivre
                fort possible | gênant | à traiter
                fort possible | Gênant | À suivre
                """))
                .containsExactly("warning 0.level 1.level 2.level = [à suivre, à traiter]");
    }

    @Test
    void an_impact_of_two_cases_with_one_level_is_found() {
        assertThat(found(RiskScenario.RULE, "Possible | Petit (grand si la source tarit) | Moyen"))
                .containsExactly("warning 0.level 0.impact(impact) = Moyen");
    }

    @Test
    void an_impact_of_two_cases_with_two_levels_or_none_is_not() {
        assertThat(found(RiskScenario.RULE, "Possible | Petit (grand si la source tarit) | Bas (haut si elle tarit)"))
                .isEmpty();
        assertThat(found(RiskScenario.RULE, "Possible | Petit (grand si la source tarit) | -"))
                .isEmpty();
        assertThat(found(RiskScenario.RULE, "Possible | Petit (si la source tarit) | Bas"))
                .isEmpty();
        assertThat(found(RiskScenario.RULE, "Possible | Petit (gênant si la source tarit) | Bas"))
                .isEmpty();
    }

    @Test
    void a_matrix_that_gives_one_level_to_both_cases_settles_it() {
        RiskMatrix flat = new RiskMatrix(
                List.of(),
                List.of("Petit", "Grand"),
                List.of(),
                List.of(new MatrixCell("Rare", "Petit", "Bas"), new MatrixCell("Rare", "Grand", "Bas")));
        String row = "Rare | Petit (grand si la source tarit) | Bas";
        assertThat(found(RiskScenario.RULE, with(row, all -> all.matrix(flat)))).isEmpty();
        assertThat(found(RiskScenario.RULE, with(row.replace("Rare", "Possible"), all -> all.matrix(MATRIX))))
                .hasSize(1);
    }

    private static List<String> treated(String threshold, String lines) {
        return found(RiskTreated.RULE, with(lines, all -> all.treatmentThreshold(Rating.parse(threshold))));
    }

    @Test
    void a_high_risk_without_measure_owner_or_date_is_found_at_what_it_lacks() {
        String lines = """
                Possible | Grand | Haut | - | Commune | -
                Possible | Petit | Bas | Puits de secours | Commune | 2024
                Rare | Grand | Extrême | Assurance | - | 2025
                """;
        assertThat(treated("Haut", lines)).containsExactly("warning 0.measures 0.timing", "warning 2.owner");
        assertThat(treated("Critique", lines)).containsExactly("warning 2.owner");
    }

    @Test
    void nothing_is_due_on_lower_risks_treated_or_not() {
        assertThat(treated("Haut", """
                Possible | Grand | Haut | Digue | Commune | 2024
                Possible | Petit | Moyen | - | - | -
                Possible | Petit | Bas | Puits de secours | Commune | 2024
                Possible | Petit | Moyen (haut si la source tarit) | - | - | -
                """)).isEmpty();
    }

    @Test
    void a_column_that_is_blank_everywhere_is_told_once() {
        assertThat(treated("Haut", """
                Possible | Grand | Haut | Digue | Commune | -
                Rare | Grand | Haut | Assurance | Commune | -
                Rare | Petit | Bas | Veille | Commune | -
                """)).containsExactly("info:all 0.timing 1.timing");
    }

    @Test
    void a_threshold_that_no_scale_knows_is_not_judged() {
        String row = "Possible | Grand | Haut | - | - | -";
        assertThat(gaps(RiskTreated.RULE, with(row, all -> all.treatmentThreshold(Rating.parse("à suivre")))))
                .containsExactly("scale-unknown");
        assertThat(RiskTreated.RULE.needs()).containsExactly("treatmentThreshold");
    }
}
