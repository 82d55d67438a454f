package org.indh.budget.rule.execution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibleDateTest {
    private static final String CLOSING = "# parameter: eligibility.closing-months = 3\n";

    private static Written written(String before, String date, String phase) {
        return Written.of(
                "BU-ELIGIBLE-DATE",
                before + "kind: financial-report\neligibleFrom: 2031-01-01\neligibleUntil: 2031-12-31\n"
                        + "| date | phase | expense-state | flow | amount |\n| " + date + " | " + phase
                        + " | | use | 10 MAD |");
    }

    @ParameterizedTest
    @CsvSource({
        "2030-12-31, paid, error",
        "2031-01-01, paid, ''",
        "2031-12-31, ordered, ''",
        "2032-01-01, ordered, warning",
        "2032-01-01, paid, warning",
        "2032-01-01, committed, ''",
        "2032-01-01, approved, ''",
        "'', paid, ''",
        "hier, paid, ''",
    })
    void an_expense_is_made_within_the_days_of_eligibility(String date, String phase, String severity) {
        String limit = date.startsWith("2030") ? "/eligibleFrom" : "/eligibleUntil";
        assertThat(String.join(";", written("", date, phase).found()))
                .isEqualTo(severity.isEmpty() ? "" : severity + " /lines/0/date " + limit);
    }

    @ParameterizedTest
    @CsvSource({"2032-03-31, paid, 0", "2032-04-01, paid, 1", "2032-01-01, ordered, 0", "2032-04-01, ordered, 1"})
    void an_order_to_pay_or_a_payment_may_follow_within_the_months_of_closing(String date, String phase, int found) {
        assertThat(written(CLOSING, date, phase).found()).hasSize(found);
    }

    @Test
    void a_late_payment_of_what_nobody_ordered_is_told_beside_an_order() {
        Written written = Written.of("BU-ELIGIBLE-DATE", """
                kind: financial-report
                eligibleFrom: 2031-01-01
                | item | date | phase | amount |
                | Pompe | 2031-02-01 | ordered | 10 MAD |
                | Tuyaux | 2030-02-01 | paid | 10 MAD |
                """);
        assertThat(written.found()).containsExactly("error /lines/1/date /eligibleFrom");
    }

    @Test
    void all_late_expenses_are_one_finding_and_what_was_refused_or_came_in_is_none() {
        Written written = Written.of("BU-ELIGIBLE-DATE", """
                kind: financial-report
                eligibleUntil: 2031-12-31
                | date | phase | flow | expense-state | amount |
                | 2032-02-01 | ordered | use | | 10 MAD |
                | 2032-02-02 | ordered | | | 10 MAD |
                | 2032-02-03 | ordered | use | disallowed | 10 MAD |
                | 2032-02-04 | paid | resource | | 10 MAD |
                | 2032-02-05 | ordered | | | 0 MAD |
                | 2032-02-06 | paid | | | -10 MAD |
                """);
        assertThat(written.found()).containsExactly("warning /lines/0/date /lines/1/date /eligibleUntil");
        assertThat(written.messages())
                .containsExactly("2 expenses come after the last day of eligibility (31 December 2031);"
                        + " the first is of 1 February 2032."
                        + " The profile does not say until when a cost incurred in time may be paid.");
    }

    @Test
    void without_days_of_eligibility_nothing_is_said() {
        assertThat(Written.of("BU-ELIGIBLE-DATE", "| date | phase | amount |\n| 1999-01-01 | paid | 1 MAD |")
                        .found())
                .isEmpty();
    }

    @Test
    void what_is_ordered_and_paid_on_one_day_is_one_expense() {
        Written written = Written.of("BU-ELIGIBLE-DATE", """
                kind: financial-report
                eligibleUntil: 2031-12-31
                | date | item | phase | amount |
                | 2032-02-01 | Pompe | ordered | 10 MAD |
                | 2032-02-01 | Pompe | paid | 10 MAD |
                """);
        assertThat(written.found()).containsExactly("warning /lines/0/date /eligibleUntil");
    }

    private static final String OF_PERIOD = """
            kind: financial-report
            periodFrom: 2031-01-01
            periodUntil: 2031-06-30
            %s
            | date | phase | amount |
            | 2030-12-28 | paid | 10 MAD |
            | 2031-01-01 | paid | 10 MAD |
            | 2031-06-30 | paid | 10 MAD |
            | 2031-07-01 | paid | 10 MAD |
            """;

    @Test
    void expenses_outside_the_reports_own_period_are_told_where_nothing_says_what_is_eligible() {
        Written written = Written.of("BU-ELIGIBLE-DATE", OF_PERIOD.formatted("title: Rapport"));
        assertThat(written.found()).containsExactly("warning /lines/0/date /lines/3/date /periodFrom");
        assertThat(written.messages())
                .containsExactly(
                        "2 expenses are dated outside the report’s period (1 January 2031 to 30 June 2031); the first is of"
                                + " 28 December 2030.");
        assertThat(Written.of("BU-ELIGIBLE-DATE", OF_PERIOD.formatted("eligibleFrom: 2030-01-01"))
                        .found())
                .as("the agreement’s days are what counts")
                .isEmpty();
    }

    @Test
    void the_invoices_day_says_when_a_cost_was_incurred_whenever_it_was_paid() {
        String report = """
                %skind: financial-report
                eligibleUntil: 2031-12-31
                | date | invoice-date | phase | amount |
                | 2032-02-01 | 2031-12-20 | paid | 10 MAD |
                | 2032-02-01 | 2032-01-05 | paid | 10 MAD |
                | 2032-02-01 | en cours | paid | 10 MAD |
                """;
        assertThat(Written.of("BU-ELIGIBLE-DATE", report.formatted("")).found())
                .containsExactly(
                        "error /lines/1/codes/invoice-date /eligibleUntil", "warning /lines/2/date /eligibleUntil");
        assertThat(Written.of("BU-ELIGIBLE-DATE", report.formatted(CLOSING)).found())
                .as("closing is for paying, not for buying")
                .containsExactly("error /lines/1/codes/invoice-date /eligibleUntil");
    }
}
