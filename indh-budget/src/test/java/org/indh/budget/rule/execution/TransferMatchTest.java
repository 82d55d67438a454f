package org.indh.budget.rule.execution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TransferMatchTest {
    private static final String HEADER = "| counterpart | transfer | flow | date | amount |\n";

    private static Written written(String before, String given, String received) {
        return Written.of(
                "BU-INTERCO-MATCH",
                before + "kind: financial-report\nmember: A\nperiodUntil: 2031-12-31\n" + HEADER + given
                        + "\nkind: financial-report\nmember: B\n" + HEADER + received);
    }

    @Test
    void what_was_booked_otherwise_is_told_with_both_places() {
        Written written =
                written("", "| B | V-7 | use | 2031-11-02 | 150 MAD |", "| A | V-7 | resource | 2031-11-05 | 90 MAD |");
        assertThat(written.found()).containsExactly("warning /lines/0/amount /lines/0/amount");
        assertThat(written.messages())
                .containsExactly("A booked 150.00 MAD to B, which booked 90.00 MAD (difference of amount).");
    }

    @Test
    void both_sides_of_one_amount_match_with_or_without_a_reference() {
        assertThat(written(
                                "",
                                "| B | V-7 | use | 2031-11-02 | 150 MAD |",
                                "| A | V-7 | resource | 2031-11-05 | 150 MAD |")
                        .found())
                .isEmpty();
        assertThat(written("", "| B | | use | | 150 MAD |", "| A | | resource | | 150 MAD |")
                        .found())
                .isEmpty();
    }

    @Test
    void without_a_reference_and_without_the_days_of_transit_equal_amounts_of_two_weeks_match() {
        String sent = "| B | | use | 2031-11-02 | 150 MAD |";
        assertThat(written("", sent, "| A | | resource | 2031-11-17 | 150 MAD |")
                        .found())
                .as("15 days")
                .isEmpty();
        assertThat(written("", sent, "| A | | resource | 2031-11-10 | 90 MAD |").messages())
                .containsExactly("A booked 150.00 MAD to B, which booked 90.00 MAD (difference of amount).");
        assertThat(written("", sent, "| A | | resource | 2031-11-18 | 150 MAD |")
                        .found())
                .as("16 days: nobody knows that these are one")
                .hasSize(2);
        assertThat(written("", sent, "| A | | resource | 2031-11-01 | 150 MAD |")
                        .found())
                .as("booked before it was sent")
                .hasSize(2);
    }

    @Test
    void a_transfer_that_both_members_call_an_expense_is_told_once_as_a_double_count() {
        Written written = written(
                "",
                "| B | V-7 | use | 2031-11-02 | 150 MAD |\n| B | V-8 | use | 2031-11-02 | 10 MAD |\n| | | resource | | 9 MAD |",
                "| A | V-7 | use | 2031-11-05 | 150 MAD |\n| A | V-8 | resource | 2031-11-05 | 10 MAD |");
        assertThat(written.found()).hasSize(2);
        assertThat(written.roots()).as("all stand under BU-DOUBLE-COUNT").isEmpty();
    }

    @Test
    void what_was_sent_within_the_days_of_transit_may_be_on_its_way() {
        String given = "| B | V-7 | use | 2031-12-28 | 150 MAD |";
        String received = "| | | resource | 2031-12-30 | 10 MAD |\n| A | V-6 | resource | 2031-12-31 | 10 MAD |";
        String sent = given + "\n| B | V-6 | use | 2031-12-20 | 10 MAD |";
        assertThat(written("", sent, received).found()).containsExactly("warning /lines/0/amount");
        assertThat(written("# parameter: transfer.transit-days = 5\n", sent, received)
                        .found())
                .isEmpty();
        assertThat(written("# parameter: transfer.transit-days = 2\n", sent, received)
                        .found())
                .hasSize(1);
    }

    @Test
    void without_the_days_of_transit_nothing_is_on_its_way_on_the_last_day_either() {
        assertThat(written(
                                "",
                                "| B | V-7 | use | 2031-12-31 | 150 MAD |",
                                "| A | V-7 | resource | 2031-12-31 | 90 MAD |")
                        .messages())
                .containsExactly("A booked 150.00 MAD to B, which booked 90.00 MAD (difference of amount).");
        assertThat(written("", "| B | V-7 | use | 2031-12-31 | 150 MAD |", "| | | resource | 2031-12-30 | 10 MAD |")
                        .found())
                .containsExactly("warning /lines/0/amount");
    }

    @Test
    void one_reference_is_one_transfer_though_its_sides_are_at_two_stages() {
        String report = """
                | member | counterpart | transfer | flow | phase | amount |
                | A | B | V-7 | use | paid | 150 MAD |
                | B | A | V-7 | resource | ordered | %s |
                """;
        assertThat(Written.of("BU-INTERCO-MATCH", report.formatted("150 MAD")).found())
                .isEmpty();
        assertThat(Written.of("BU-INTERCO-MATCH", report.formatted("90 MAD")).found())
                .containsExactly("warning /lines/0/amount /lines/1/amount");
    }

    @Test
    void a_partner_that_keeps_a_list_of_expenses_misses_no_receipt() {
        assertThat(written("", "| B | V-7 | use | 2031-11-02 | 150 MAD |", "| | | use | 2031-11-05 | 90 MAD |")
                        .found())
                .isEmpty();
    }

    private static Written cancelling(String first, String second, String reference) {
        return written(
                "",
                "| B | %3$s | use | %1$s | 100 MAD |\n| B | %3$s | use | %2$s | 200 MAD |"
                        .formatted(first, second, reference),
                "| A | %3$s | resource | %1$s | 90 MAD |\n| A | %3$s | resource | %2$s | 210 MAD |"
                        .formatted(first, second, reference));
    }

    @Test
    void payments_that_agree_in_sum_only_are_for_information() {
        Written written = cancelling("2031-11-02", "2031-11-03", "");
        assertThat(written.found())
                .containsExactly("info /lines/0/amount /lines/1/amount /lines/0/amount /lines/1/amount");
        assertThat(written.messages())
                .containsExactly("A and B booked the same sum (300.00 MAD), but their amounts do not pair:"
                        + " 2 payments sent, 2 receipts booked, without a common reference.");
    }

    @Test
    void amounts_that_agree_in_sum_match_where_a_reference_ties_them_or_nobody_says_of_which_day_they_are() {
        assertThat(cancelling("2031-11-02", "2031-11-03", "V-7").found()).isEmpty();
        assertThat(cancelling("", "", "").found()).isEmpty();
    }

    @Test
    void money_to_others_is_no_transfer_of_the_group() {
        assertThat(written("", "| C | V-7 | use | 2031-11-02 | 150 MAD |", "| | | resource | | 90 MAD |")
                        .found())
                .isEmpty();
    }

    @Test
    void two_currencies_without_a_rate_cannot_match() {
        assertThat(written("", "| B | V-7 | use | | 15 EUR |", "| A | V-7 | resource | | 160 MAD |")
                        .messages())
                .containsExactly("A booked 15.00 EUR to B, which booked 160.00 MAD (without a rate).");
    }

    private static Written exchanged(String received, String rates) {
        return written(
                "",
                "| B | V-7 | use | 2031-11-02 | 15 EUR |",
                "| A | V-7 | resource | 2031-11-05 | " + received + " |\nrates\n"
                        + "| unit | price | date | kind | source |\n" + rates);
    }

    @Test
    void two_currencies_are_compared_by_the_rates_that_the_reports_state() {
        String rate = "| 1 EUR | 10.80 MAD | 2031-11-01 | | Bank Al-Maghrib |";
        assertThat(exchanged("162 MAD", rate).found()).isEmpty();
        assertThat(exchanged("90 MAD", rate).messages())
                .hasSize(1)
                .allSatisfy(message -> assertThat(message).doesNotContain("without a rate"));
        assertThat(exchanged("162 MAD", "| 1 EUR | 10.80 MAD | | | Bank Al-Maghrib |")
                        .messages())
                .as("a rate without a date proves nothing")
                .singleElement()
                .asString()
                .contains("without a rate");
        assertThat(exchanged("162 MAD", rate + "\n| 1 EUR | 10.75 MAD | 2031-11-01 | monthly | InforEuro |")
                        .messages())
                .as("rates of two kinds are not mixed")
                .singleElement()
                .asString()
                .contains("without a rate");
        assertThat(exchanged("162 MAD", rate + "\n| 1 EUR | 10.75 MAD | 2031-11-01 | | Banque |")
                        .messages())
                .as("two prices of one day are none")
                .singleElement()
                .asString()
                .contains("without a rate");
    }
}
