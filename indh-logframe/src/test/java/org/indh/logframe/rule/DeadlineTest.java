package org.indh.logframe.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.logframe.rule.Sketch.found;

import org.indh.core.time.Timing;
import org.indh.core.time.YearRange;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.indicator.Direction;
import org.junit.jupiter.api.Test;

class DeadlineTest {
    private static Logframe in(String period, String lines) {
        return Sketch.with(Sketch.of(lines), all -> all.period(YearRange.parse(period)));
    }

    @Test
    void an_indicator_due_after_its_result_is_found() {
        assertThat(found(ChildDeadline.RULE, """
                R1 | En 2022, l’abattoir est construit
                IOV 1.1 | En 2023, les murs sont achevés
                IOV 1.2 | Au plus tard en juin 2024, la chambre froide est livrée
                """))
                .containsExactly(
                        "warning R1.0.statement R1.statement(parent) = 2023 > 2022",
                        "warning R1.1.statement R1.statement(parent) = 2024 > 2022");
    }

    @Test
    void a_result_due_after_its_outcome_is_found() {
        assertThat(found(ChildDeadline.RULE, """
                Outcome 1 | By 2023, herders sell at fair prices
                Output 1 | By 2024, the market is built
                """))
                .containsExactly("warning Output1.statement Outcome1.statement(parent) = 2024 > 2023");
    }

    @Test
    void what_recurs_after_the_result_is_an_information() {
        assertThat(found(ChildDeadline.RULE, """
                R1 | Fin 2022, les comptes sont tenus
                IOV 1.1 | En 2021 et 2024, un audit est réalisé
                """))
                .containsExactly("info/recurring R1.0.statement R1.statement(parent) = 2024 > 2022");
    }

    @Test
    void a_declared_deadline_comes_before_that_of_the_statement() {
        Logframe sketch = Sketch.node(Sketch.of("""
                        R1 | En 2020, l’abattoir est construit
                        IOV 1.1 | En 2023, les murs sont achevés
                        """), "R1", node -> node.deadline(Timing.by(2023)));
        assertThat(found(ChildDeadline.RULE, sketch)).isEmpty();
    }

    @Test
    void a_start_a_window_and_what_is_kept_are_silent() {
        Logframe sketch = Sketch.of("""
                R1 | En 2022, l’abattoir est construit
                IOV 1.1 | Dès 2023, l’abattoir emploie 12 personnes
                IOV 1.2 | Entre 2021 et 2024, les bouchers sont formés
                IOV 1.3 | En 2024, les murs sont entretenus
                """);
        assertThat(found(ChildDeadline.RULE, Sketch.indicator(sketch, "IOV 1.3", one -> one.direction(Direction.KEEP))))
                .isEmpty();
    }

    @Test
    void a_result_without_a_deadline_limits_nothing() {
        assertThat(found(ChildDeadline.RULE, """
                R1 | L’abattoir est construit
                IOV 1.1 | En 2030, les murs sont achevés
                """)).isEmpty();
    }

    @Test
    void a_deadline_outside_the_programme_is_an_error() {
        assertThat(found(DeadlineInPeriod.RULE, in("2020-2023", """
                OS 1 | Fin 2026, la filière est organisée
                IOV 1 | En 2018, 5 caves sont équipées
                IOV 2 | Entre 2021 et 2027, 9 caves sont équipées
                """)))
                .containsExactly(
                        "error OS1.statement period(period) = 2026 > 2020-2023",
                        "error OS1.0.statement period(period) = 2018 > 2020-2023",
                        "error OS1.1.statement period(period) = 2027 > 2020-2023");
    }

    @Test
    void the_year_after_the_programme_is_a_warning() {
        assertThat(found(DeadlineInPeriod.RULE, in("2020-2023", """
                Output 1 | The report is published by 2024
                """)))
                .containsExactly("warning/year-after Output1.statement period(period) = 2024 > 2020-2023");
    }

    @Test
    void a_period_that_is_only_read_makes_a_warning() {
        assertThat(found(DeadlineInPeriod.RULE, """
                OS 1 | Entre 2020 et 2024, les oasis retrouvent leur eau
                R1 | Les khettaras sont curées
                IOV 1.1 | Fin 2027, 4 khettaras sont curées | Aucune khettara | 2 khettaras | 4 khettaras
                """))
                .containsExactly("warning/as-read R1.0.statement OS1.statement(period) = 2027 > 2020-2024");
    }

    @Test
    void an_impact_a_start_and_years_within_are_silent() {
        assertThat(found(DeadlineInPeriod.RULE, in("2020-2023", """
                OG | En 2030, la pauvreté a reculé
                IOV 0 | En 2030, le taux de pauvreté est de 8 %
                OS 1 | Fin 2023, les caves sont équipées
                IOV 1 | Dès 2019, un fonds existe
                """))).isEmpty();
    }

    @Test
    void deadlines_without_a_period_are_not_evaluated() {
        assertThat(Sketch.gaps(DeadlineInPeriod.RULE, Sketch.of("R1 | Fin 2023, les caves sont équipées")))
                .containsExactly("period-unknown ");
        assertThat(Sketch.gaps(DeadlineInPeriod.RULE, Sketch.of("R1 | Les caves sont équipées")))
                .isEmpty();
    }

    @Test
    void a_deadline_before_the_first_milestone_that_is_not_full_is_a_warning() {
        assertThat(found(DeadlineMilestone.RULE, in("2020-2024", """
                R1 | Les puits sont creusés
                IOV 1.1 | En 2021, 10 puits sont creusés | 0 puits | 6 puits | 10 puits
                IOV 1.2 | En 2021, une charte est signée | Non | Non | Oui
                """)))
                .containsExactly(
                        "warning:short R1.0.statement R1.0.Y3(milestone) = 2021",
                        "warning:short R1.1.statement R1.1.Y3(milestone) = 2021");
    }

    @Test
    void those_that_are_full_at_the_first_milestone_are_one_information() {
        assertThat(found(DeadlineMilestone.RULE, in("2020-2024", """
                R1 | Les puits sont creusés
                IOV 1.1 | En 2021, 10 puits sont creusés | 0 puits | 10 puits | 10 puits
                IOV 1.2 | En 2020, une charte est signée | Non | Oui | Oui
                IOV 1.3 | Fin 2021, le taux d’accès est de 80 % | 40 % | 80 % | 85 %
                """)))
                .containsExactly("info R1.0.statement R1.1.statement R1.2.statement period(period)");
    }

    @Test
    void a_period_that_is_only_read_is_said() {
        assertThat(found(DeadlineMilestone.RULE, """
                OS 1 | Entre 2020 et 2024, les oasis retrouvent leur eau
                IOV 1 | En 2021, une charte est signée | Non | Oui | Oui
                """))
                .containsExactly("info/period-as-read OS1.0.statement OS1.statement(period)");
    }

    @Test
    void calendar_years_need_no_period_and_unknown_years_are_not_evaluated() {
        assertThat(found(DeadlineMilestone.RULE, """
                = 2022 | 2024
                Output 1 | Wells are dug
                1.1 | By 2021, 10 wells are dug | 0 wells | 4 wells | 10 wells
                """))
                .containsExactly("warning:short Output1.0.statement Output1.0.2022(milestone) = 2021");
        assertThat(Sketch.gaps(DeadlineMilestone.RULE, Sketch.of("""
                R1 | Les puits sont creusés
                IOV 1.1 | En 2021, 10 puits sont creusés | 0 puits | 6 puits | 10 puits
                """))).containsExactly("period-unknown R1.0");
    }

    @Test
    void a_milestone_in_time_a_start_and_no_milestone_are_silent() {
        assertThat(found(DeadlineMilestone.RULE, in("2020-2024", """
                R1 | Les puits sont creusés
                IOV 1.1 | En 2022, 10 puits sont creusés | 0 puits | 6 puits | 10 puits
                IOV 1.2 | Dès 2020, les puits sont gardés | Non | Non | Oui
                IOV 1.3 | En 2020, une charte est signée
                """))).isEmpty();
    }
}
