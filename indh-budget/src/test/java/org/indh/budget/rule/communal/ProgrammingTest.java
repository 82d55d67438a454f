package org.indh.budget.rule.communal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.rule.communal.Sketch.budget;
import static org.indh.budget.rule.communal.Sketch.found;
import static org.indh.budget.rule.communal.Sketch.notEvaluated;
import static org.indh.budget.rule.communal.Sketch.programming;
import static org.indh.budget.rule.communal.Sketch.report;

import org.indh.budget.communal.CommunalBudget;
import org.indh.core.document.Document;
import org.indh.core.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A programming of three years beside the budget that it starts from; today is the last day of 2026. */
class ProgrammingTest {
    private static final String SOUND = """
            ! commune=Tamda baseYear=2026 updatedOn=2025-10-30
            # operating receipt 2026=14 2027=15 2028=16
            # operating expense
            10 2026=11 2027=12 2028=12
            """;
    private static final String BUDGET = """
            ! commune=tamda year=2026
            # operating receipt voted=14
            # operating expense voted=11
            """;

    @Test
    void one_that_starts_from_its_budget_is_left_alone() {
        assertThat(found(programming(SOUND))).isEmpty();
        assertThat(found(programming(SOUND), budget(BUDGET))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2028=16, ''",
        "baseYear=2026, baseYear=2025",
        "2028=16, 2028=16 2029=17",
    })
    void other_years_than_the_first_and_the_two_after_it_are_told(String years, String others) {
        String changed = SOUND.replace(years, others).replace("2028=12", "");
        assertThat(found(programming(others.isEmpty() ? changed : SOUND.replace(years, others))))
                .containsExactly("warning CB-TRIENNIAL /baseYear");
    }

    @ParameterizedTest
    @CsvSource({"2024-10-30, 1", "2025-01-01, 0", "2026-11-02, 0"})
    void one_that_was_not_updated_for_a_whole_year_is_told(String updated, int findings) {
        assertThat(found(programming(SOUND.replace("2025-10-30", updated)))).hasSize(findings);
    }

    @Test
    void one_whose_years_are_over_is_kept_for_the_record() {
        String old = SOUND.replace("2026", "2021")
                .replace("2027", "2022")
                .replace("2028", "2023")
                .replace("2025-10-30", "2020-10-30");
        assertThat(found(programming(old))).isEmpty();
    }

    @Test
    void one_that_a_later_programming_of_the_commune_took_the_place_of_is_kept_for_the_record() {
        String old = SOUND.replace("2026", "2024")
                .replace("2028", "2025")
                .replace("2027", "2026")
                .replace("2025-10-30", "2023-11-01");
        assertThat(found(programming(old))).containsExactly("warning CB-TRIENNIAL /updatedOn");
        assertThat(found(programming(old), programming(SOUND))).isEmpty();
        assertThat(found(programming(old), programming(SOUND.replace("Tamda", "Aghmat"))))
                .as("another commune's")
                .containsExactly("warning CB-TRIENNIAL /updatedOn");
    }

    @Test
    void one_that_began_before_the_law_did_is_not_held_to_its_years() {
        String old = SOUND.replace("2026=", "2015=").replace("baseYear=2026", "baseYear=2015");
        assertThat(found(programming(old))).isEmpty();
        assertThat(found(programming(old.replace("2015", "2016")))).containsExactly("warning CB-TRIENNIAL /baseYear");
    }

    @Test
    void a_later_programming_of_another_commune_does_not_make_one_current() {
        assertThat(found(
                        programming(SOUND),
                        programming(SOUND.replace("baseYear=2026", "baseYear=2027")
                                .replace("2026=", "2029=")
                                .replace("Tamda", "Aghmat")),
                        budget(BUDGET.replace("2026", "2027"))))
                .containsExactly("warning CB-TRIENNIAL /baseYear /year");
    }

    @Test
    void one_that_a_later_budget_left_behind_is_told_at_both_places() {
        assertThat(found(programming(SOUND), budget(BUDGET.replace("2026", "2027"))))
                .containsExactly("warning CB-TRIENNIAL /baseYear /year");
        assertThat(found(programming(SOUND), budget(BUDGET), budget(BUDGET.replace("2026", "2027"))))
                .as("its own budget is there")
                .isEmpty();
        assertThat(found(programming(SOUND), budget(BUDGET.replace("2026", "2025"))))
                .as("next year's budget is not there yet")
                .isEmpty();
        assertThat(found(
                        programming(SOUND),
                        budget(BUDGET.replace("2026", "2027").replace("tamda", "Aghmat"))))
                .as("another commune's")
                .isEmpty();
    }

    @Test
    void a_first_year_that_is_not_the_voted_budget_is_told_side_by_side() {
        assertThat(found(programming(SOUND), budget(BUDGET.replace("voted=14", "voted=12"))))
                .containsExactly("warning CB-TRIENNIAL /s/0/totals/2026 /s/0/voted");
        assertThat(found(programming(SOUND), budget(BUDGET.replace("voted=11", "voted=13"))))
                .containsExactly("warning CB-TRIENNIAL /s/1 /s/1/voted");
        assertThat(found(programming(SOUND), budget(BUDGET.replace("voted=14", "voted=13.5"))))
                .as("14 of a programming in whole units may be 13.5")
                .isEmpty();
    }

    @Test
    void a_programming_that_counts_in_tenths_anywhere_is_held_to_them() {
        Document<CommunalBudget> budget = budget(BUDGET.replace("voted=14", "voted=13.5"));
        assertThat(found(programming(SOUND.replace("2027=15 2028=16", "2027=15.5 2028=16")), budget))
                .contains("warning CB-TRIENNIAL /s/0/totals/2026 /s/0/voted");
        assertThat(found(programming(SOUND.replace("2026=11 2027=12 2028=12", "2026=11 2027=12.5 2028=12")), budget))
                .contains("warning CB-TRIENNIAL /s/0/totals/2026 /s/0/voted");
    }

    @Test
    void a_side_without_an_amount_for_the_first_year_is_not_taken_for_nil() {
        assertThat(found(programming(SOUND.replace("2026=14 ", "")), budget(BUDGET)))
                .noneMatch(said -> said.contains("voted"));
    }

    @Test
    void a_first_year_that_differs_on_several_sides_is_one_cause() {
        Document<CommunalBudget> budget =
                budget(BUDGET.replace("voted=14", "voted=16").replace("voted=11", "voted=13"));
        assertThat(found(programming(SOUND), budget))
                .containsExactly("warning CB-TRIENNIAL /s/0/totals/2026 /s/1 /s/0/voted /s/1/voted");
        assertThat(report(programming(SOUND), budget).findings())
                .extracting(finding -> finding.message(Language.EN))
                .anySatisfy(message -> assertThat(message).contains("2 totals are concerned"));
    }

    @Test
    void a_surplus_handed_over_may_be_left_out_of_the_programming() {
        assertThat(found(
                        programming(SOUND),
                        budget(BUDGET.replace("expense voted=11", "expense \n 10 voted=11 \n 60 transfer voted=3"))))
                .isEmpty();
    }

    @Test
    void other_units_and_years_that_are_not_there_or_not_readable_are_not_judged() {
        assertThat(notEvaluated(programming(SOUND), budget(BUDGET.replace("! ", "! scale=million "))))
                .containsExactly("CB-TRIENNIAL units-differ");
        assertThat(notEvaluated(programming(SOUND.replace("baseYear=2026", ""))))
                .containsExactly("CB-TRIENNIAL absent");
        assertThat(notEvaluated(programming(SOUND.replace("2026=14", "2026=x")), budget(BUDGET)))
                .containsExactly("CB-TRIENNIAL unreadable");
        assertThat(notEvaluated(programming(SOUND.replace("10 2026=11", "10 2026=x")), budget(BUDGET)))
                .contains("CB-TRIENNIAL unreadable");
    }
}
