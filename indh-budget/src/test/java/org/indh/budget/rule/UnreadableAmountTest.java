package org.indh.budget.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.indh.budget.Budget;
import org.indh.core.document.Dossier;
import org.indh.core.document.Draft;
import org.indh.core.document.ListNode;
import org.indh.core.document.ObjectNode;
import org.indh.core.finding.Finding;
import org.indh.core.validation.NotEvaluated;
import org.indh.core.validation.ValidationReport;
import org.indh.core.validation.Validator;
import org.junit.jupiter.api.Test;

/** A cell that could not be read: what it is a part of is not judged, and all around it is. */
class UnreadableAmountTest {
    private static ObjectNode.Builder row(String label, String first, String second, String total) {
        return ObjectNode.builder()
                .put("label", label)
                .put(
                        "amounts",
                        ObjectNode.builder()
                                .put("2021", first)
                                .put("2022", second)
                                .build())
                .put("total", total);
    }

    private static ListNode list(ObjectNode... rows) {
        return new ListNode(List.of(rows), null);
    }

    private static ValidationReport judged(ObjectNode tree) {
        Dossier dossier = Dossier.of("t3.json", List.of(new Draft("budget", tree, List.of())), List.of(Budget.KIND));
        return Validator.standard().showingAll().validate(dossier, LocalDate.of(2026, 1, 1));
    }

    /** How many amounts a rule could not judge. */
    private static int unread(ValidationReport report, String code) {
        return report.notEvaluated().stream()
                .filter(each -> each.code().equals(code) && each.reason().equals("unreadable"))
                .mapToInt(NotEvaluated::count)
                .sum();
    }

    @Test
    void the_sums_of_a_cell_that_could_not_be_read_are_not_judged_and_all_others_are() {
        ObjectNode lines = row("Coopératives", "30", "40", "70")
                .put(
                        "lines",
                        list(
                                row("Personnel", "dix", "20", "30").build(),
                                row("Loyer", "20", "20", "47").build()))
                .build();
        ValidationReport report = judged(ObjectNode.builder()
                .put("headings", list(lines, row("Siège", "5", "6", "11").build()))
                .put("total", row("Total", "35", "46", "81").build())
                .build());
        assertThat(unread(report, "BU-ROW-SUM")).isOne();
        assertThat(unread(report, "BU-COL-SUM")).isOne();
        assertThat(unread(report, "BU-TREE-SUM")).isZero();
        assertThat(report.findings())
                .filteredOn(finding -> finding.code().endsWith("-SUM"))
                .as("the other line's own total is wrong")
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.places().get(0).pointer()).isEqualTo("/headings/0/lines/1/total"));
    }

    @Test
    void a_total_that_could_not_be_read_is_not_missing_where_the_years_stand() {
        ValidationReport report = judged(ObjectNode.builder()
                .put(
                        "headings",
                        list(
                                row("Coopératives", "30", "40", "soixante-dix").build(),
                                row("Siège", "5", "6", "").build()))
                .build());
        assertThat(unread(report, "BU-TOTAL-MISSING")).isOne();
        assertThat(report.findings())
                .filteredOn(finding -> finding.code().equals("BU-TOTAL-MISSING"))
                .extracting(finding -> finding.places().get(0).pointer())
                .containsExactly("/headings/1/total", "/total");
    }

    @Test
    void an_applicant_without_money_is_told_though_something_else_could_not_be_read() {
        ValidationReport report = judged(ObjectNode.builder()
                .put("headings", list(row("Coopératives", "trente", "40", "70").build()))
                .put(
                        "applicants",
                        list(
                                ObjectNode.builder()
                                        .put("name", "Réseau A")
                                        .put("total", row("", "30", "40", "70").build())
                                        .build(),
                                ObjectNode.builder().put("name", "Réseau B").build()))
                .build());
        assertThat(report.findings()).extracting(Finding::code).contains("BU-EMPTY-PARTNER");
        assertThat(report.notEvaluated()).extracting(NotEvaluated::code).doesNotContain("BU-EMPTY-PARTNER");
    }
}
