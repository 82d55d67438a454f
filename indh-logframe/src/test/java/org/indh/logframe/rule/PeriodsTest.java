package org.indh.logframe.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.logframe.rule.Sketch.found;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Which years a programme takes, where they are only read, as the rule of deadlines sees them. */
class PeriodsTest {
    private static final String KNOWN = "warning/as-read R1.1.statement OS1.statement(period) = 2031 > 2020-2024";

    private static String plan(String outcome, String baseline, String third, String fifth) {
        return """
                OS 1 | %s
                R1 | Les khettaras sont curées
                IOV 1.1 | Suivi des khettaras | %s | %s | %s
                IOV 1.2 | Fin 2031, les khettaras sont curées
                """.formatted(outcome, baseline, third, fifth);
    }

    private static void isNotKnown(String lines) {
        assertThat(found(DeadlineInPeriod.RULE, lines)).isEmpty();
        assertThat(Sketch.gaps(DeadlineInPeriod.RULE, Sketch.of(lines))).containsExactly("period-unknown ");
    }

    @Test
    void the_outcomes_window_is_the_period_where_it_has_as_many_years_as_the_columns() {
        String window = "Entre 2020 et 2024, les oasis retrouvent leur eau";
        assertThat(found(DeadlineInPeriod.RULE, plan(window, "-", "2 khettaras", "4 khettaras")))
                .containsExactly(KNOWN);
        isNotKnown(plan("Entre 2020 et 2023, les oasis retrouvent leur eau", "-", "2 khettaras", "4 khettaras"));
        isNotKnown(plan("Entre 2020 et 2025, les oasis retrouvent leur eau", "-", "2 khettaras", "4 khettaras"));
        isNotKnown(plan(window, "-", "2 khettaras", "-"));
    }

    @Test
    void years_up_to_that_of_the_column_agree_with_the_window() {
        for (String third : List.of("6 visites (2020-2022)", "6 visites (2022)", "60 % des douars (2021)")) {
            assertThat(found(
                            DeadlineInPeriod.RULE,
                            plan(
                                    "Entre 2020 et 2024, les oasis retrouvent leur eau",
                                    "1 visite (2025)",
                                    third,
                                    "9 visites")))
                    .as(third)
                    .containsExactly(KNOWN);
        }
    }

    @Test
    void years_after_that_of_the_column_contradict_the_window() {
        for (String third :
                List.of("6 visites (2022-2023)", "6 visites et 2 bilans (2023)", "60 % des douars (2023)")) {
            isNotKnown(plan("Entre 2020 et 2024, les oasis retrouvent leur eau", "-", third, "9 visites"));
        }
    }

    @Test
    void a_deadline_is_no_window_though_the_programme_takes_one_year() {
        isNotKnown("""
                = Y1
                OS 1 | Fin 2024, les oasis retrouvent leur eau
                IOV 1 | Suivi des khettaras | - | 2 khettaras
                """);
    }
}
