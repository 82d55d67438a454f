package org.indh.budget.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.indh.budget.Budget;
import org.indh.budget.BudgetBuilder;
import org.indh.budget.Phase;
import org.indh.core.document.Dossier;
import org.indh.core.document.Draft;
import org.indh.core.document.ListNode;
import org.indh.core.document.ObjectNode;
import org.indh.core.finding.Finding;
import org.indh.core.validation.NotEvaluated;
import org.indh.core.validation.ValidationReport;
import org.indh.core.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** BU-NEG: which amounts of a table are rightly below nil. */
class CorrectionsTest {
    private static final String LESS = "# A | 20 | -5 | 15";

    private static List<String> negative(Budget budget) {
        return Sketch.found(budget).stream()
                .filter(said -> said.contains("BU-NEG"))
                .toList();
    }

    private static List<String> negative(String rows) {
        return negative(Sketch.of(rows));
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"PROPOSED", "APPROVED"})
    void an_original_budget_takes_nothing_away(Phase phase) {
        assertThat(negative(BudgetBuilder.builder(Sketch.of(LESS)).phase(phase).build()))
                .containsExactly("warning BU-NEG /h/0/amounts/2022");
        assertThat(negative(LESS)).as("nor does one that states no stage").hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(
            value = Phase.class,
            names = {"PROPOSED", "APPROVED"},
            mode = EnumSource.Mode.EXCLUDE)
    void what_was_changed_committed_or_paid_may(Phase phase) {
        assertThat(negative(BudgetBuilder.builder(Sketch.of(LESS)).phase(phase).build()))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Avoir du fournisseur",
                "Remboursement de la TVA",
                "RÉGULARISATIONS",
                "Rectification (2020)",
                "Credit note Atlas",
                "Refund of deposit",
                "استرجاع الضريبة",
                "تصحيح",
            })
    void credit_notes_refunds_and_corrections_and_the_sums_that_they_lower_are_as_they_should_be(String label) {
        assertThat(negative("# A | 5 | -6 | -1 \n Loyer | 5 | 4 | 9 \n" + label
                        + " | | -10 | -10 \n = Total | 5 | -6 | -1"))
                .isEmpty();
    }

    @Test
    void what_lies_under_a_heading_of_corrections_is_one() {
        assertThat(negative("# Avoirs | | -10 | -10 \n Atlas | | -10 | -10")).isEmpty();
    }

    @Test
    void a_sum_that_is_negative_for_another_cause_as_well_is_told() {
        assertThat(negative(
                        "# A | 5 | -13 | -8 \n Loyer | 5 | -3 | 2 \n Avoir | | -10 | -10 \n = Total | 5 | -13 | -8"))
                .containsExactly("warning BU-NEG /h/0/amounts/2022 /h/0/lines/0/amounts/2022 /total/amounts/2022");
    }

    @Test
    void a_positive_correction_explains_no_negative_sum() {
        assertThat(negative("# A | 5 | -3 | 2 \n Loyer | 5 | -13 | -8 \n Avoir | | 10 | 10"))
                .containsExactly("warning BU-NEG /h/0/amounts/2022 /h/0/lines/0/amounts/2022 /h/0/lines/0/total");
    }

    @Test
    void a_part_of_a_word_is_no_credit_note() {
        assertThat(negative("# Savoir-faire | 20 | -5 | 15")).hasSize(1);
        assertThat(negative("# Pouvoirs | 20 | -5 | 15")).hasSize(1);
    }

    @Test
    void an_applicants_total_is_lowered_by_its_own_credit_note() {
        assertThat(negative("@ Réseau A \n Loyer | 5 | 4 | 9 \n Avoir | | -10 | -10 \n + Total A | 5 | -6 | -1"))
                .isEmpty();
        assertThat(negative("@ Réseau A \n Loyer | 5 | 4 | 9 \n Prime | | -10 | -10 \n + Total A | 5 | -6 | -1"))
                .hasSize(1);
    }

    private static ValidationReport judged(String phase, String amount) {
        ObjectNode row = ObjectNode.builder()
                .put("label", "A")
                .put("amounts", ObjectNode.builder().put("2031", amount).build())
                .build();
        ObjectNode tree = ObjectNode.builder()
                .put("phase", phase)
                .put("headings", new ListNode(List.of(row), null))
                .build();
        Dossier dossier = Dossier.of("t3.json", List.of(new Draft("budget", tree, List.of())), List.of(Budget.KIND));
        return Validator.standard().showingAll().validate(dossier, LocalDate.of(2026, 1, 1));
    }

    @Test
    void where_nobody_can_read_which_budget_it_is_a_negative_amount_is_not_judged() {
        ValidationReport report = judged("voté en mai", "-5");
        assertThat(report.findings()).extracting(Finding::code).doesNotContain("BU-NEG");
        assertThat(report.notEvaluated()).extracting(NotEvaluated::code).contains("BU-NEG");
        assertThat(judged("voté en mai", "5").notEvaluated())
                .extracting(NotEvaluated::code)
                .doesNotContain("BU-NEG");
        assertThat(judged("approved", "-5").findings())
                .extracting(Finding::code)
                .contains("BU-NEG");
    }
}
