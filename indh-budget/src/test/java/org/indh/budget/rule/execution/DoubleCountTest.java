package org.indh.budget.rule.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.allocation.AllocationKey;
import org.indh.budget.allocation.KeyPart;
import org.indh.budget.execution.FinancialReport;
import org.indh.budget.execution.FinancialReportBuilder;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.money.Money;
import org.indh.core.time.YearRange;
import org.indh.core.validation.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoubleCountTest {
    private static final String CODE = "BU-DOUBLE-COUNT";
    private static final String HEADER = "| id | project | date | phase | amount |\n";

    /** Two reports, a row or more of each. */
    private static Written two(String rows, String others) {
        return Written.of(
                CODE,
                "kind: financial-report\nmember: A\n" + HEADER + rows + "\nkind: financial-report\nmember: B\n" + HEADER
                        + others);
    }

    @Test
    void lines_of_one_id_in_two_reports_are_the_same_money_and_told_once_for_both_reports() {
        Written written = two(
                "| D1 | P | | paid | 500 MAD |\n| D2 | P | | paid | 300 MAD |",
                "| D1 | P | | paid | 500 MAD |\n| D2 | P | | paid | 300 MAD |");
        assertThat(written.found())
                .containsExactly("error /lines/0/amount /lines/0/amount /lines/1/amount /lines/1/amount");
        assertThat(written.messages())
                .containsExactly("2 lines of one identifier and amount stand there several times (D1, 500.00 MAD);"
                        + " reported by: A, B.");
    }

    @Test
    void one_id_with_two_amounts_contradicts_itself() {
        assertThat(two("| D1 | P | | paid | 500 MAD |", "| D1 | P | | paid | 400 MAD |")
                        .messages())
                .containsExactly(
                        "1 identifier means different lines; the first is D1 (500.00 MAD); reported by: A, B.");
    }

    @Test
    void each_members_own_number_of_a_line_is_no_identifier_to_others() {
        assertThat(two("| 1 | | | paid | 500 MAD |", "| 1 | | | paid | 400 MAD |")
                        .found())
                .isEmpty();
        assertThat(two("| 1 | | | paid | 500 MAD |", "| 1 | | | paid | 500 MAD |")
                        .found())
                .isEmpty();
        assertThat(two("| 1 | | | paid | 500 MAD |\n| 1 | | | paid | 500 MAD |", "| 2 | | | paid | 1 MAD |")
                        .found())
                .as("twice in one report")
                .hasSize(1);
    }

    @Test
    void what_looks_the_same_at_two_members_is_a_warning_with_both_places() {
        Written written = two("| | P | 2031-03-01 | paid | 500 MAD |", "| | P | 2031-03-01 | paid | 500 MAD |");
        assertThat(written.found()).containsExactly("warning /lines/0/amount /lines/0/amount");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| D2 | P | | paid | 500 MAD |",
                "| D1 | P | | approved | 500 MAD |",
                "| | P | | paid | 400 MAD |",
                "| | Q | | paid | 500 MAD |",
                "| | P | | paid | 0 MAD |",
                "| | P | | paid | ? |",
            })
    void another_id_stage_project_or_amount_is_other_money(String row) {
        assertThat(two("| D1 | P | | paid | 500 MAD |", row).found()).isEmpty();
    }

    @Test
    void equal_contributions_of_two_members_are_two() {
        assertThat(two("| | | | approved | 500 MAD |", "| | | | approved | 500 MAD |")
                        .found())
                .isEmpty();
    }

    @Test
    void reports_without_a_member_are_called_by_their_titles() {
        assertThat(Written.of(CODE, """
                kind: financial-report
                title: Rapport A
                | id | amount |
                | D1 | 500 MAD |
                kind: financial-report
                title: Rapport B
                | id | amount |
                | D1 | 500 MAD |
                """).messages())
                .containsExactly("1 line of one identifier and amount stands there several times (D1, 500.00 MAD);"
                        + " reported by: Rapport A, Rapport B.");
    }

    @Test
    void twelve_rents_of_one_member_are_no_doubt_twelve() {
        String rent = "| | P | | paid | 500 MAD |\n";
        assertThat(two(rent.repeat(12), "").found()).isEmpty();
    }

    private static FinancialReport partner(String member, long percent) {
        return FinancialReportBuilder.builder()
                .member(member)
                .addLines(BudgetLine.of(Money.of(percent, "MAD")).with(Dimension.PROJECT, "P-12"))
                .addKeys(AllocationKey.ofPercents("P-12", List.of(KeyPart.of(member, percent))))
                .build();
    }

    private static List<String> partners(FinancialReport... reports) {
        List<Document<FinancialReport>> documents = List.of(reports).stream()
                .map(report -> Document.of(FinancialReport.KIND, report))
                .toList();
        return Written.of(CODE, Dossier.of(documents), Profile.standard()).messages();
    }

    @Test
    void partners_of_a_project_bear_no_more_than_all_of_it() {
        assertThat(partners(partner("A", 60), partner("B", 55)))
                .containsExactly("The shares of project P-12 that A, B report make 115%, more than 100%.");
        assertThat(partners(partner("A", 60), partner("B", 40))).isEmpty();
        assertThat(partners(partner("A", 60), partner("A", 55))).isEmpty();
    }

    private static FinancialReport partner(String member, long first, long second) {
        return FinancialReportBuilder.builder()
                .member(member)
                .addLines(BudgetLine.of(Money.of(first, "MAD")).with(Dimension.PROJECT, "P-12"))
                .addKeys(key(member, first, 2030))
                .addKeys(key(member, second, 2031))
                .build();
    }

    private static AllocationKey key(String member, long percent, int year) {
        AllocationKey always = AllocationKey.ofPercents("P-12", List.of(KeyPart.of(member, percent)));
        return new AllocationKey(
                always.code(), always.basis(), new YearRange(year, year), always.parts(), always.whole());
    }

    @Test
    void shares_of_a_project_are_added_within_a_year_and_not_over_years() {
        assertThat(partners(partner("A", 60, 40), partner("B", 40, 60))).isEmpty();
        assertThat(partners(partner("A", 60, 50), partner("B", 40, 60)))
                .containsExactly("The shares of project P-12 that A, B report make 110%, more than 100%.");
    }

    private static Written group(String total) {
        return Written.of(CODE, """
                | member | counterpart | flow | amount |
                | A | | use | 450 MAD |
                | A | B | use | 150 MAD |
                | B | | use | 180 MAD |
                | B | A | resource | 150 MAD |
                totals
                | flow | amount |
                | use | %s |
                """.formatted(total));
    }

    @Test
    void a_total_of_the_group_does_not_count_what_one_member_gives_another() {
        assertThat(group("780 MAD").found()).containsExactly("error /totals/0/amount /lines/1/amount");
        assertThat(group("780 MAD").messages())
                .containsExactly(
                        "The total of 780.00 MAD also counts 1 transfer from one member of the group to another,"
                                + " which spends the money; without them it is 630.00 MAD.");
        assertThat(group("630 MAD").found()).isEmpty();
        assertThat(group("700 MAD").found()).as("another mistake").isEmpty();
    }

    private static Written transfers(String... rows) {
        return Written.of(
                CODE, "| member | counterpart | transfer | flow | phase | amount |\n" + String.join("\n", rows));
    }

    @Test
    void what_one_member_gives_another_is_no_expense_of_both() {
        Written written = transfers(
                "| A | B | P-12 > P-3 | use | paid | 150 MAD |",
                "| B | A | P-12 > P-3 | use | paid | 150 MAD |",
                "| A | B | P-12 > P-4 | use | paid | 70 MAD |",
                "| B |   | P-12 > P-4 | use | paid | 70 MAD |");
        assertThat(written.found())
                .containsExactly("error /lines/0/amount /lines/1/amount /lines/2/amount /lines/3/amount");
        assertThat(written.messages())
                .containsExactly("2 transfers stand as an expense with the one that gives and the one that receives"
                        + " (A, B): P-12 > P-3, 150.00 MAD.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| B | A | V-7 | resource | paid | 150 MAD |",
                "| B | A | V-7 | | paid | 150 MAD |",
                "| B | A | V-8 | use | paid | 150 MAD |",
                "| B | A | | use | paid | 150 MAD |",
                "| B | A | V-7 | use | paid | 140 MAD |",
                "| B | A | V-7 | use | committed | 150 MAD |",
                "| A | B | V-7 | use | paid | 150 MAD |",
                "| B | C | V-7 | use | paid | 150 MAD |",
                "| C | | V-7 | use | paid | 150 MAD |",
            })
    void a_receipt_another_reference_amount_or_stage_and_money_handed_on_are_no_double(String row) {
        assertThat(transfers("| A | B | V-7 | use | paid | 150 MAD |", row).found())
                .isEmpty();
    }

    @Test
    void who_pays_back_what_came_gave_nothing_twice() {
        assertThat(transfers(
                                "| A | B | V-7 | use | paid | 150 MAD |",
                                "| B | A | V-7 | resource | paid | 150 MAD |",
                                "| B | A | V-7 | use | paid | 150 MAD |")
                        .found())
                .isEmpty();
    }
}
