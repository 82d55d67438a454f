package org.indh.budget.rule.execution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tax bases, profits of grants, totals over unknown amounts. */
class BasesAndTotalsTest {
    private static Written bases(String rows) {
        return Written.of("BU-VAT-BASIS", "| tax-basis | phase | amount |\n" + rows);
    }

    @Test
    void amounts_of_one_stage_have_one_basis_and_the_fewer_are_told() {
        assertThat(bases("| net | paid | 50 MAD |\n| net | paid | 12 MAD |\n| gross | paid | 6 MAD |")
                        .found())
                .containsExactly("warning /lines/2/codes/tax-basis");
        assertThat(bases("| net | approved | 50 MAD |\n| gross | paid | 6 MAD |")
                        .found())
                .isEmpty();
        assertThat(bases("| net | paid | 50 MAD |\n| | paid | 6 MAD |").found()).isEmpty();
        assertThat(bases("| net | paid | 50 MAD |\n| recoverable | paid | 10 MAD |")
                        .found())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"60 MAD, 1", "50 MAD, 0", "55 MAD, 0"})
    void no_total_charges_the_tax_that_is_given_back(String total, int found) {
        assertThat(bases(
                                "| net | paid | 50 MAD |\n| recoverable | paid | 10 MAD |\ntotals\n| phase | amount |\n| paid | "
                                        + total + " |")
                        .found())
                .hasSize(found)
                .allMatch("warning /totals/0/amount /lines/1/amount"::equals);
    }

    private static Written grant(String claimed, String income, String cost, String eligible) {
        return Written.of("BU-PROFIT", """
                grants
                | of | claimed | income | grant.cost | grant.eligible | grant.otherIncome | grant.terms.rate |
                | P | %s | %s | %s | %s | 0 | 80 %% |
                """.formatted(claimed, income, cost, eligible));
    }

    @ParameterizedTest
    @CsvSource({
        "80, 30, 100, 100, warning /grants/0/claimed /grants/0/income /grants/0/grant/eligible",
        "80, 20, 100, 100, ''",
        "80, 30, 120, 100, info /grants/0/claimed /grants/0/income /grants/0/grant/eligible",
        "'', 30, 100, 100, warning /grants/0/grant /grants/0/income /grants/0/grant/eligible",
        "80, '', 100, 100, ''",
    })
    void grant_and_income_are_no_more_than_the_eligible_cost(
            String claimed, String income, String cost, String eligible, String found) {
        assertThat(String.join(";", grant(claimed, income, cost, eligible).found()))
                .isEqualTo(found);
    }

    @Test
    void an_income_that_cannot_be_read_leaves_the_grant_unjudged() {
        assertThat(grant("80", "beaucoup", "100", "100").notEvaluated()).containsExactly("unreadable");
    }

    private static Written total(String amounts, String total) {
        return Written.of(
                "BU-UNKNOWN-IN-TOTAL",
                "| item | absence | amount |\n" + amounts + "\ntotals\n| amount | unknown |\n" + total);
    }

    @Test
    void a_total_admits_the_amounts_that_it_lacks() {
        String rows = "| Pompe | | 50 MAD |\n| Tuyaux | | |\n| Câbles | unknown | |\n| Loyer | not-applicable | |";
        Written silent = total(rows, "| 50 MAD | |");
        assertThat(silent.found()).containsExactly("warning /totals/0/amount /lines/1/amount /lines/2/amount");
        assertThat(silent.messages())
                .containsExactly("The total of 50.00 MAD counts as nil 2 amounts that nobody stated (it declares 0).");
        assertThat(total(rows, "| 50 MAD | 2 |").found()).isEmpty();
        assertThat(total(rows, "| 50 MAD | 1 |").messages())
                .containsExactly("The total of 50.00 MAD declares 1 unknown amount; in fact 2 are missing.");
        assertThat(total(rows, "| 70 MAD | |").found())
                .as("it knows of the others")
                .isEmpty();
        assertThat(total("| Pompe | | 50 MAD |", "| 50 MAD | |").found()).isEmpty();
    }

    @Test
    void amounts_that_cannot_be_read_are_not_blanks() {
        Written written = total("| Pompe | | 50 MAD |\n| Tuyaux | | douze |", "| 50 MAD | |");
        assertThat(written.found()).isEmpty();
        assertThat(written.notEvaluated()).containsExactly("unreadable");
    }
}
