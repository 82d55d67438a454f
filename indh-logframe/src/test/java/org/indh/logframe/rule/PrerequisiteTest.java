package org.indh.logframe.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.logframe.rule.Sketch.found;

import java.util.List;
import org.indh.core.time.YearRange;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.indicator.Accumulation;
import org.indh.logframe.indicator.IndicatorCode;
import org.junit.jupiter.api.Test;

class PrerequisiteTest {
    @Test
    void what_a_thing_does_in_more_places_than_have_it_is_found() {
        assertThat(found(Prerequisite.RULE, """
                R1 | L’eau est gérée
                IOV 1.1 | Le comité de gestion de l’eau existe | 1 village | 6 villages | 10 villages
                IOV 1.2 | Le comité de gestion de l’eau a organisé 1 formation | Aucun village | 8 villages | 12 villages
                """))
                .containsExactly("warning/as-read R1.1.Y3 R1.0.Y3(required) R1.1.Y5 R1.0.Y5(required) = 8 > 6");
    }

    @Test
    void the_order_of_the_two_does_not_matter() {
        assertThat(found(Prerequisite.RULE, """
                R1 | L’eau est gérée
                IOV 1.1 | Le comité de gestion de l’eau a organisé 1 formation | Aucun village | 8 villages | 9 villages
                IOV 1.2 | Le comité de gestion de l’eau existe | 1 village | 6 villages | 10 villages
                """)).containsExactly("warning/as-read R1.0.Y3 R1.1.Y3(required) = 8 > 6");
    }

    @Test
    void a_declared_requirement_is_an_error() {
        Logframe sketch = Sketch.of("""
                Output 1 | Clinics deliver
                1.1 | Clinics with a midwife | 2 clinics | 5 clinics | 7 clinics
                Output 2 | Mothers are safe
                2.1 | Clinics that deliver at night | 3 clinics | 5 clinics | 7 clinics
                """);
        assertThat(found(
                        Prerequisite.RULE,
                        Sketch.indicator(sketch, "2.1", one -> one.requires(List.of(IndicatorCode.parse("1.1"))))))
                .containsExactly("error Output2.0.baseline Output1.0.baseline(required) = 3 > 2");
    }

    @Test
    void a_requirement_that_nobody_knows_is_silent() {
        Logframe sketch = Sketch.of("""
                R1 | x
                IOV 1.1 | Centres | 2 centres | 5 centres | 7 centres
                """);
        assertThat(found(
                        Prerequisite.RULE,
                        Sketch.indicator(
                                sketch, "IOV 1.1", one -> one.requires(List.of(IndicatorCode.parse("IOV 9"))))))
                .isEmpty();
    }

    @Test
    void other_results_other_units_other_things_and_unknown_values_are_silent() {
        assertThat(found(Prerequisite.RULE, """
                R1 | L’eau est gérée
                IOV 1.1 | Le comité de gestion de l’eau existe | - | 6 villages | 10 villages
                IOV 1.2 | Le comité de gestion de l’eau se réunit 2 fois par an | - | 24 réunions | 40 réunions
                IOV 1.3 | Le comité de suivi a organisé 1 formation | 1 village | 8 villages | 12 villages
                IOV 1.4 | Le comité de gestion de l’eau a organisé 1 fête | 3 villages | - | -
                R2 | L’eau est payée
                IOV 2.1 | Le comité de gestion de l’eau a organisé 1 collecte | 9 villages | 9 villages | 12 villages
                """)).isEmpty();
    }

    @Test
    void as_many_or_fewer_are_silent() {
        assertThat(found(Prerequisite.RULE, """
                R1 | L’eau est gérée
                IOV 1.1 | Le comité de gestion de l’eau existe | 1 village | 6 villages | 10 villages
                IOV 1.2 | Le comité de gestion de l’eau a organisé 1 formation | Aucun village | 6 villages | 9 villages
                """)).isEmpty();
    }

    @Test
    void what_starts_within_the_programme_was_not_there_before() {
        Logframe sketch = Sketch.with(Sketch.of("""
                R1 | Les dattes sont connues
                IOV 1.1 | Le festival des dattes se tient 1 fois par an | 1 festival | 3 festivals | 5 festivals
                A.1.1 | Organiser en 2021 un premier festival des dattes
                """), all -> all.period(new YearRange(2020, 2024)));
        assertThat(found(BaselineLogic.RULE, sketch))
                .containsExactly("warning/as-read R1.0.baseline R1.A0.statement(start) = 1 > 0");
        assertThat(found(BaselineLogic.RULE, Sketch.with(sketch, all -> all.period(new YearRange(2010, 2014)))))
                .isEmpty();
    }

    @Test
    void a_total_with_the_baseline_grows_by_the_yearly_rate() {
        Logframe sketch = Sketch.of("""
                R1 | Les élus rendent compte
                IOV 1.1 | Au moins 2 forums sont organisés par an | 3 forums | 7 forums | 13 forums
                """);
        assertThat(found(BaselineLogic.RULE, sketch)).isEmpty();
        assertThat(found(
                        BaselineLogic.RULE,
                        Sketch.indicator(
                                sketch, "IOV 1.1", one -> one.accumulation(Accumulation.CUMULATIVE_WITH_BASELINE))))
                .containsExactly("error:rate R1.0.Y3 R1.0.baseline(base) = 7 > 9");
    }

    @Test
    void what_is_promised_once_or_by_quarter_is_no_yearly_rate() {
        for (String promise : List.of("Au moins 2 forums sont organisés", "2 forums sont organisés par trimestre")) {
            Logframe sketch = Sketch.of("""
                    R1 | Les élus rendent compte
                    IOV 1.1 | %s | 3 forums | 7 forums | 13 forums
                    """.formatted(promise));
            assertThat(found(
                            BaselineLogic.RULE,
                            Sketch.indicator(
                                    sketch, "IOV 1.1", one -> one.accumulation(Accumulation.CUMULATIVE_WITH_BASELINE))))
                    .isEmpty();
        }
    }

    @Test
    void a_baseline_of_none_fits_every_start() {
        assertThat(found(BaselineLogic.RULE, Sketch.with(Sketch.of("""
                R1 | Les dattes sont connues
                IOV 1.1 | Le festival des dattes se tient 1 fois par an | Aucun festival | 3 festivals | 5 festivals
                IOV 1.2 | Le salon du miel se tient 1 fois par an | 2 salons | 3 salons | 5 salons
                A.1.1 | Organiser en 2021 un premier festival des dattes
                """), all -> all.period(new YearRange(2020, 2024)))))
                .isEmpty();
    }
}
