package org.indh.budget.rule.execution;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Phase;
import org.indh.budget.execution.FinancialReportBuilder;
import org.indh.budget.execution.LineRange;
import org.indh.budget.execution.StatedTotal;
import org.indh.core.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTotalTest {
    private static Written written(String rows, String total) {
        return Written.of(
                "BU-COL-SUM",
                "| item | form | flow | tax-basis | counterpart | phase | amount |\n" + rows
                        + "\ntotals\n| phase | amount |\n| paid | " + total + " |");
    }

    private static final String THREE = """
            | Pompe | | | | | paid | 1000.35 MAD |
            | Tuyaux | | | | | paid | 200.21 MAD |
            | Câbles | | | | | paid | 31.42 MAD |""";

    @ParameterizedTest
    @CsvSource({
        "1231.98 MAD, ''",
        "1231.97 MAD, info",
        "1231.90 MAD, error",
        "1300.00 MAD, warning",
        "200.56 MAD, error",
        "1231.98 EUR, ''",
        "1300.00 EUR, ''",
    })
    void a_total_is_what_its_lines_make_and_one_that_they_fall_short_of_a_warning(String total, String severity) {
        assertThat(String.join(";", written(THREE, total).found()))
                .isEqualTo(severity.isEmpty() ? "" : severity + " /totals/0/amount");
    }

    @Test
    void amounts_to_the_cent_are_no_rounded_ones_though_their_last_figures_are_nil() {
        String rows = "| A | | | | | paid | 1000.30 MAD |\n| B | | | | | paid | 200.20 MAD |";
        assertThat(written(rows, "1200.40 MAD").found()).containsExactly("error /totals/0/amount");
        assertThat(written(rows, "1200.51 MAD").found()).containsExactly("info /totals/0/amount");
    }

    @Test
    void what_may_have_made_the_gap_is_told() {
        assertThat(written(THREE, "1031.77 MAD").messages())
                .singleElement()
                .asString()
                .startsWith(
                        "The total stated is 1,031.77 MAD, whereas its lines make 1,231.98 MAD: a gap of 200.21 MAD."
                                + " A possible explanation: line left out of the total, Tuyaux");
    }

    @ParameterizedTest
    @CsvSource({"100 MAD", "120 MAD"})
    void what_is_in_kind_may_be_left_out(String total) {
        String rows = "| Maçonnerie | | | | | paid | 100 MAD |\n| Terrain | in-kind | | | | paid | 20 MAD |";
        assertThat(written(rows, total).found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"300 MAD", "80 MAD", "380 MAD"})
    void uses_or_resources_may_be_meant(String total) {
        String rows = "| A | | use | | | paid | 300 MAD |\n| B | | resource | | | paid | 80 MAD |";
        assertThat(written(rows, total).found()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"120 MAD", "100 MAD", "95 MAD", "90 MAD", "200 MAD", "240 MAD"})
    void a_total_may_leave_out_two_things_at_once(String total) {
        String rows = """
                | A | | use | | | paid | 90 MAD |
                | TVA | | use | recoverable | | paid | 5 MAD |
                | Don | | use | | B2 | paid | 5 MAD |
                | Terrain | in-kind | use | | | paid | 20 MAD |
                | Subvention | | resource | | | paid | 100 MAD |
                | Terrain | in-kind | resource | | | paid | 20 MAD |""";
        assertThat(written(rows, total).found()).isEmpty();
        assertThat(written(rows, "98 MAD").found()).containsExactly("error /totals/0/amount");
    }

    private static final String REFUSED_AND_VIEWED = """
            | item | expense-state | view | phase | amount |
            | A | certified | | paid | 95 MAD |
            | B | disallowed | | paid | 5 MAD |
            | A | certified | by-applicant | paid | 60 MAD |
            | A | certified | | approved | 120 MAD |

            totals
            """;

    private static List<String> found(String totals) {
        return Written.of("BU-COL-SUM", REFUSED_AND_VIEWED + totals).found();
    }

    @Test
    void expenses_that_were_refused_and_lines_of_another_view_may_be_left_out() {
        assertThat(found("| phase | amount |\n| paid | 95 MAD |")).isEmpty();
        assertThat(found("| phase | amount |\n| paid | 100 MAD |")).isEmpty();
        assertThat(found("| phase | view | amount |\n| paid | by-applicant | 60 MAD |"))
                .isEmpty();
        assertThat(found("| phase | amount |\n| paid | 160 MAD |")).containsExactly("warning /totals/0/amount");
        assertThat(found("| phase | view | amount |\n| paid | by-applicant | 50 MAD |"))
                .containsExactly("error /totals/0/amount");
    }

    @Test
    void a_total_that_names_no_phase_is_of_one_of_them_or_nobody_knows_of_which() {
        assertThat(found("| item | amount |\n| A | 120 MAD |")).isEmpty();
        assertThat(found("| item | amount |\n| A | 95 MAD |")).isEmpty();
        assertThat(Written.of("BU-COL-SUM", REFUSED_AND_VIEWED + "| item | amount |\n| A | 95 MAD |")
                        .notEvaluated())
                .as("it is that of what was paid")
                .isEmpty();
        Written unknown = Written.of("BU-COL-SUM", REFUSED_AND_VIEWED + "| item | amount |\n| A | 94 MAD |");
        assertThat(unknown.found()).isEmpty();
        assertThat(unknown.notEvaluated()).containsExactly("absent");
    }

    @Test
    void a_total_that_names_no_view_is_of_one_of_them() {
        String views = """
                | item | view | phase | amount |
                | A | by-bearer | paid | 70 MAD |
                | B | by-bearer | paid | 30 MAD |
                | C | by-applicant | paid | 99 MAD |

                totals
                | phase | amount |
                """;
        assertThat(Written.of("BU-COL-SUM", views + "| paid | 100 MAD |").found())
                .isEmpty();
        assertThat(Written.of("BU-COL-SUM", views + "| paid | 90 MAD |").found())
                .containsExactly("error /totals/0/amount");
    }

    @Test
    void a_line_that_has_no_amount_adds_nothing_to_its_total() {
        String rows = """
                | item | absence | phase | amount |
                | A | | paid | 70 MAD |
                | B | not-applicable | paid | |

                totals
                | phase | amount |
                """;
        assertThat(Written.of("BU-COL-SUM", rows + "| paid | 70 MAD |").found()).isEmpty();
        assertThat(Written.of("BU-COL-SUM", rows + "| paid | 60 MAD |").found())
                .containsExactly("error /totals/0/amount");
    }

    @Test
    void digits_that_only_a_formula_made_are_no_gap() {
        String rows = "| A | | | | | paid | 333333.333333333 MAD |\n| B | | | | | paid | 333333.333333333 MAD |"
                + "\n| C | | | | | paid | 333333.333333333 MAD |\n| D | | | | | paid | 33.3333333333333 MAD |";
        assertThat(written(rows, "1000033.33333333 MAD").found()).isEmpty();
        assertThat(written(rows, "1000033.32 MAD").found()).containsExactly("error /totals/0/amount");
    }

    @Test
    void unknown_and_unreadable_amounts_and_lines_leave_a_total_alone() {
        assertThat(written("| A | | | | | paid | 300 MAD |\n| B | | | | | paid | |", "500 MAD")
                        .found())
                .isEmpty();
        Written unread = written("| A | | | | | paid | 300 MAD |\n| B | | | | | paid | dix |", "500 MAD");
        assertThat(unread.found()).isEmpty();
        assertThat(unread.notEvaluated()).containsExactly("unreadable");
        Written lost = written("| A | | | | | paid | 300 MAD |\n| B | gift | | | | paid | 10 MAD |", "500 MAD");
        assertThat(lost.found()).isEmpty();
        assertThat(lost.notEvaluated()).containsExactly("unreadable");
        assertThat(written("| A | | | | | approved | 300 MAD |", "500 MAD").found())
                .isEmpty();
    }

    private static FinancialReportBuilder twoMonths(String january, String february) {
        return FinancialReportBuilder.builder()
                .addLines(paid("1000.35 MAD"))
                .addLines(paid("200.21 MAD"))
                .addLines(paid("31.42 MAD"))
                .addTotals(subtotal(january, 0, 1))
                .addTotals(subtotal(february, 2, 2));
    }

    private static BudgetLine paid(String amount) {
        return BudgetLine.of(Money.parse(amount)).with(Phase.PAID);
    }

    private static StatedTotal subtotal(String amount, int first, int last) {
        ImmutableSortedMap<Dimension, String> paid = ImmutableSortedMap.of(Dimension.PHASE, "paid");
        return new StatedTotal(paid, Money.parse(amount), null, new LineRange(first, last));
    }

    @ParameterizedTest
    @CsvSource({
        "1200.56 MAD, 31.42 MAD, ''",
        "1300.56 MAD, 31.42 MAD, error /totals/0/amount",
        "1200.56 MAD, 31.24 MAD, error /totals/1/amount",
    })
    void a_subtotal_is_what_the_lines_that_it_covers_make(String january, String february, String found) {
        assertThat(String.join(
                        ";",
                        Written.of("BU-COL-SUM", twoMonths(january, february)).found()))
                .isEqualTo(found);
    }

    @Test
    void a_subtotal_over_lines_that_are_not_there_is_left_alone() {
        FinancialReportBuilder report = twoMonths("1200.56 MAD", "31.42 MAD").addTotals(subtotal("7.00 MAD", 3, 9));
        assertThat(Written.of("BU-COL-SUM", report).found()).isEmpty();
    }
}
