package org.indh.budget.rule.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.indh.budget.Budget;
import org.indh.budget.execution.FinancialReport;
import org.indh.core.document.Dossier;
import org.indh.core.document.Draft;
import org.indh.core.document.ListNode;
import org.indh.core.document.Node;
import org.indh.core.document.ObjectNode;
import org.indh.core.validation.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** BU-EXEC-ORDER on reports whose lines name a budget that is judged with them. */
class BudgetExceededTest {
    private static final String BUDGET = """
            kind: budget
            code: B-1
            phase: approved
            currency: MAD
            headings
            | code | label    | amounts.2031 | amounts.2032 |
            | 1    | Loyer    | 100          | 200          |
            | 2    | Ateliers | 900          | 0            |
            """;

    private static final String REPORT =
            "kind: financial-report\n| budget | heading | item | year | supplier | flow | phase | amount |\n";

    private static Written written(String budgets, String... rows) {
        return Written.of("BU-EXEC-ORDER", budgets + REPORT + String.join("\n", rows));
    }

    private static List<String> found(String budgets, String... rows) {
        return written(budgets, rows).found();
    }

    @Test
    void what_was_paid_beyond_the_line_of_the_budget_that_the_report_names_is_told_with_both_places() {
        Written written = written(
                BUDGET,
                "| B-1 | Loyer | | 2031 | Atlas | | paid | 70 MAD |",
                "| B-1 | loyer | | 2032 | | | paid | 200 MAD |",
                "| B-1 | Loyer | | 2031 | Souss | use | paid | 50 MAD |");
        assertThat(written.found()).containsExactly("warning /lines/0/amount /lines/2/amount /headings/0/amounts/2031");
        assertThat(written.messages())
                .containsExactly("Loyer: 120.00 MAD at stage “paid” against 100.00 MAD in budget B-1"
                        + " (overspend allowed: 0%).");
        assertThat(written.notEvaluated()).isEmpty();
    }

    @Test
    void a_line_is_known_by_its_code_as_by_its_label() {
        assertThat(found(BUDGET, "| B-1 | 1 | | 2031 | | | ordered | 100.01 MAD |"))
                .hasSize(1);
        assertThat(found(BUDGET, "| B-1 | 1 | | 2031 | | | ordered | 100 MAD |"))
                .isEmpty();
    }

    @Test
    void the_profile_admits_a_shift_between_lines() {
        String ten = "# parameter: budget.line-shift = 10\n";
        assertThat(found(ten + BUDGET, "| B-1 | Loyer | | 2031 | | | paid | 110 MAD |"))
                .isEmpty();
        assertThat(found(ten + BUDGET, "| B-1 | Loyer | | 2031 | | | paid | 110.01 MAD |"))
                .hasSize(1);
    }

    @Test
    void a_report_without_years_is_held_against_all_years_and_its_commitments_as_well() {
        assertThat(found(BUDGET, "| B-1 | Loyer | | | | | paid | 300 MAD |")).isEmpty();
        assertThat(found(BUDGET, "| B-1 | Loyer | | | | | committed | 301 MAD |"))
                .hasSize(1);
        assertThat(found(BUDGET, "| B-1 | Loyer | | 2031 | | | committed | 301 MAD |"))
                .as("a commitment of one year may be for several")
                .isEmpty();
        assertThat(found(BUDGET, "| B-1 | Loyer | | 2e trimestre | | | paid | 300 MAD |"))
                .as("a period of one's own may be any")
                .isEmpty();
    }

    @Test
    void the_revised_budget_counts_and_else_the_approved_one_with_its_amendments() {
        String paid = "| B-1 | Loyer | | 2031 | | | paid | 120 MAD |";
        String other = BUDGET.replace("| 100 ", "| %s ");
        assertThat(found(BUDGET + other.formatted("20").replace("approved", "amendment"), paid))
                .isEmpty();
        assertThat(found(BUDGET + other.formatted("19").replace("approved", "amendment"), paid))
                .hasSize(1);
        assertThat(found(BUDGET + other.formatted("120").replace("approved", "revised"), paid))
                .isEmpty();
        assertThat(found(other.formatted("500") + BUDGET.replace("approved", "revised"), paid))
                .hasSize(1);
        assertThat(found(BUDGET.replace("approved", "proposed"), paid)).isEmpty();
    }

    @Test
    void what_the_report_itself_budgets_and_exceeds_is_told_once_and_its_own_revision_is_the_newer_word() {
        String paid = "| B-1 | Loyer | | 2031 | | | paid | 120 MAD |";
        assertThat(found(BUDGET, "| B-1 | Loyer | | 2031 | | | approved | 100 MAD |", paid))
                .containsExactly("warning /lines/1/amount /lines/0/amount");
        assertThat(found(BUDGET, "| B-1 | Loyer | | 2031 | | | approved | 130 MAD |", paid))
                .as("another original than the budget itself")
                .hasSize(1);
        assertThat(found(BUDGET, "| B-1 | Loyer | | 2031 | | | revised | 130 MAD |", paid))
                .isEmpty();
        assertThat(found(BUDGET, "| | Loyer | | | | | amendment | 30 MAD |", paid))
                .isEmpty();
        assertThat(found(BUDGET, "| B-1 | Ateliers | | 2031 | | | amendment | 30 MAD |", paid))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| | Loyer | | 2031 | | | paid | 500 MAD |",
                "| B-2 | Loyer | | 2031 | | | paid | 500 MAD |",
                "| B-1 | Loyer | | 2031 | | resource | paid | 500 MAD |",
                "| B-1 | Loyer | | 2031 | | | paid | ? |",
                "| B-1 | Loyer | | 2031 | | | proposed | 500 MAD |",
            })
    void other_budgets_receipts_and_amounts_that_nobody_stated_exceed_nothing(String row) {
        Written written = written(BUDGET, row);
        assertThat(written.found()).isEmpty();
    }

    @Test
    void contributions_in_kind_advances_refused_expenses_and_other_views_are_not_spent_of_it() {
        String report = "kind: financial-report\n| budget | heading | %s | phase | amount |\n";
        for (String column : List.of("form", "advance", "expense-state", "view")) {
            String code = switch (column) {
                case "form" -> "in-kind";
                case "advance" -> "transferred";
                case "expense-state" -> "disallowed";
                default -> "by-applicant";
            };
            String text = BUDGET + report.formatted(column) + "| B-1 | Loyer | " + code + " | paid | 301 MAD |";
            assertThat(Written.of("BU-EXEC-ORDER", text).found()).as(column).isEmpty();
            assertThat(Written.of("BU-EXEC-ORDER", text.replace("Loyer | " + code, "Loyer | "))
                            .found())
                    .hasSize(1);
        }
    }

    @Test
    void amounts_with_and_without_tax_are_not_added() {
        String report = BUDGET + "kind: financial-report\n| budget | heading | tax-basis | phase | amount |\n";
        String paid = report + "| B-1 | Loyer | gross | paid | 240 MAD |\n| B-1 | Loyer | net | paid | 200 MAD |";
        assertThat(Written.of("BU-EXEC-ORDER", paid).found()).isEmpty();
        assertThat(Written.of("BU-EXEC-ORDER", paid.replace("net", "gross")).found())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Transport, 2031, MAD, budget-line-unknown",
        "'', 2031, MAD, budget-line-unknown",
        "Loyer, 2033, MAD, budget-line-unknown",
        "Loyer, 2031, EUR, budget-currency",
    })
    void a_line_that_cannot_be_matched_is_not_judged_and_that_is_said(
            String heading, String year, String currency, String reason) {
        Written written = written(BUDGET, "| B-1 | %s | | %s | | | paid | 500 %s |".formatted(heading, year, currency));
        assertThat(written.found()).isEmpty();
        assertThat(written.notEvaluated()).containsExactly(reason);
    }

    @Test
    void a_table_that_states_no_stage_is_the_budget_that_reports_name_where_there_is_no_other() {
        String paid = "| B-1 | Loyer | | 2031 | | | paid | 120 MAD |";
        String unsaid = BUDGET.replace("phase: approved\n", "");
        assertThat(found(unsaid, paid)).hasSize(1);
        assertThat(found(unsaid + BUDGET.replace("| 100 ", "| 120 "), paid)).isEmpty();
        assertThat(written(unsaid + unsaid, paid).notEvaluated()).containsExactly("budget-ambiguous");
    }

    @Test
    void a_budget_that_states_no_currency_or_stands_there_twice_judges_nothing() {
        String paid = "| B-1 | Loyer | | 2031 | | | paid | 500 MAD |";
        assertThat(written(BUDGET.replace("currency: MAD\n", ""), paid).notEvaluated())
                .containsExactly("absent");
        assertThat(written(BUDGET + BUDGET, paid).notEvaluated()).containsExactly("budget-ambiguous");
        assertThat(written(BUDGET + BUDGET, paid).found()).isEmpty();
    }

    @Test
    void a_line_of_nothing_is_exceeded_by_anything() {
        assertThat(found(BUDGET, "| B-1 | Ateliers | | 2032 | | | paid | 1 MAD |"))
                .containsExactly("warning /lines/0/amount /headings/1/amounts/2032");
    }

    @Test
    void what_cannot_be_read_is_said_and_exceeds_nothing() {
        String paid = "| B-1 | Loyer | | 2031 | | | paid | 500 MAD |";
        Written planned = written(BUDGET.replace("| 100 ", "| cent "), paid);
        assertThat(planned.found()).isEmpty();
        assertThat(planned.notEvaluated()).containsExactly("unreadable");
        Written stage = written(BUDGET.replace("approved", "voté"), paid);
        assertThat(stage.found()).isEmpty();
        assertThat(stage.notEvaluated()).containsExactly("unreadable");
        Written spent = written(BUDGET, paid, "| B-1 | Loyer | | 2031 | | | paid | beaucoup |");
        assertThat(spent.found()).isEmpty();
        assertThat(spent.notEvaluated()).containsExactly("unreadable");
        Written lost = written(BUDGET, paid, "| B-1 | Loyer | | 2031 | | | payé | 5 MAD |");
        assertThat(lost.found()).isEmpty();
        assertThat(lost.notEvaluated()).containsExactly("unreadable");
    }

    private static ObjectNode row(String label, String amount) {
        return ObjectNode.builder()
                .put("label", label)
                .put("amounts", ObjectNode.builder().put("2031", amount).build())
                .build();
    }

    private static ObjectNode heading(String label, List<ObjectNode> headings, List<ObjectNode> lines) {
        return ObjectNode.builder()
                .put("label", label)
                .put("headings", new ListNode(List.copyOf(headings), null))
                .put("lines", new ListNode(List.copyOf(lines), null))
                .build();
    }

    /** Siège: Bureau (Loyer 100, Eau 40), Voyages 60. Antenne: Loyer 30. */
    private static Written ofTree(String... rows) {
        ObjectNode bureau = heading("Bureau", List.of(), List.of(row("Loyer", "100"), row("Eau", "40")));
        ObjectNode siege = heading("Siège", List.of(bureau), List.of(row("Voyages", "60")));
        ObjectNode antenne = heading("Antenne", List.of(), List.of(row("Loyer", "30")));
        ObjectNode budget = ObjectNode.builder()
                .put("code", "B-1")
                .put("phase", "approved")
                .put("currency", "MAD")
                .put("headings", new ListNode(List.of(siege, antenne), null))
                .build();
        List<Node> lines = new ArrayList<>();
        for (String row : rows) {
            String[] cells = row.split("\\|");
            ObjectNode.Builder codes = ObjectNode.builder().put("budget", "B-1").put("phase", "paid");
            for (String code : cells[0].split(",")) {
                codes.put(code.split("=")[0].strip(), code.split("=")[1].strip());
            }
            lines.add(ObjectNode.builder()
                    .put("codes", codes.build())
                    .put("amount", cells[1].strip() + " MAD")
                    .build());
        }
        ObjectNode report =
                ObjectNode.builder().put("lines", new ListNode(lines, null)).build();
        Dossier dossier = Dossier.of(
                "dossier.json",
                List.of(new Draft("budget", budget, List.of()), new Draft("financial-report", report, List.of())),
                List.of(Budget.KIND, FinancialReport.KIND));
        return Written.of("BU-EXEC-ORDER", dossier, Profile.standard());
    }

    @Test
    void a_heading_has_what_all_rows_under_it_have() {
        assertThat(ofTree("heading=Siège | 200").found()).isEmpty();
        assertThat(ofTree("heading=Siège | 201").found()).hasSize(1);
        assertThat(ofTree("bearer=Siège, item=Loyer | 101").found())
                .containsExactly("warning /lines/0/amount /headings/0/headings/0/lines/0/amounts/2031");
        assertThat(ofTree("item=Loyer | 130").found()).as("of either heading").isEmpty();
        assertThat(ofTree("item=Loyer | 131").found()).hasSize(1);
        assertThat(ofTree("heading=Antenne, item=Eau | 5").notEvaluated()).containsExactly("budget-line-unknown");
    }

    @Test
    void what_a_line_exceeds_is_told_of_that_line_and_not_of_the_heading_above_it_again() {
        assertThat(ofTree("heading=Bureau | 20", "heading=Bureau, item=Loyer | 150")
                        .found())
                .containsExactly("warning /lines/1/amount /headings/0/headings/0/lines/0/amounts/2031");
        assertThat(ofTree("heading=Bureau | 60", "heading=Bureau, item=Loyer | 90")
                        .found())
                .as("no line alone")
                .containsExactly("warning /lines/0/amount /lines/1/amount"
                        + " /headings/0/headings/0/lines/0/amounts/2031 /headings/0/headings/0/lines/1/amounts/2031");
    }

    @Test
    void lines_that_do_not_say_which_result_they_pay_for_may_pay_for_any() {
        assertThat(ofTree("result=R6 | 5000").notEvaluated()).containsExactly("budget-line-unknown");
        assertThat(ofTree("heading=Antenne, result=R6 | 5000").found()).isEmpty();
    }
}
