package org.indh.budget.rule.execution;

import static org.assertj.core.api.Assertions.assertThat;

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
    })
    void a_total_is_what_its_lines_make_and_one_of_a_longer_list_is_more(String total, String severity) {
        assertThat(String.join(";", written(THREE, total).found()))
                .isEqualTo(severity.isEmpty() ? "" : severity + " /totals/0/amount");
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
}
