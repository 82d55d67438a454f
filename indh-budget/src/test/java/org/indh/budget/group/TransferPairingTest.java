package org.indh.budget.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.indh.budget.group.TransferLines.CLOSE;
import static org.indh.budget.group.TransferLines.GROUP;
import static org.indh.budget.group.TransferLines.booked;
import static org.indh.budget.group.TransferLines.journal;
import static org.indh.budget.group.TransferLines.residuals;
import static org.indh.budget.group.TransferLines.sent;

import java.util.Arrays;
import java.util.List;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which lines of two members are one transfer. */
class TransferPairingTest {
    private static final Closing CLOSING = Closing.on(CLOSE).transit(15);

    private static Elimination of(BudgetLine... lines) {
        return GROUP.consolidate(List.of(lines), CLOSING);
    }

    @Test
    void amounts_sent_in_march_and_booked_in_june_are_two_transfers_each_on_one_side() {
        Elimination apart = of(sent("100 MAD", "2031-03-01"), booked("70 MAD", "2031-06-01"));
        assertThat(residuals(apart)).containsExactly("one-sided 100.00 MAD", "one-sided -70.00 MAD");
        Elimination equal = of(sent("100 MAD", "2031-03-01"), booked("100 MAD", "2031-06-01"));
        assertThat(residuals(equal)).containsExactly("one-sided 100.00 MAD", "one-sided -100.00 MAD");
    }

    @Test
    void what_was_booked_before_it_was_sent_is_another_transfer() {
        assertThat(residuals(of(booked("100 MAD", "2031-03-01"), sent("100 MAD", "2031-06-01"))))
                .containsExactly("one-sided -100.00 MAD", "one-sided 100.00 MAD");
    }

    @Test
    void of_lines_without_a_day_the_years_must_agree() {
        assertThat(residuals(of(sent("100 MAD", "", "year", "2029"), booked("100 MAD", "", "year", "2031"))))
                .containsExactlyInAnyOrder("one-sided 100.00 MAD", "one-sided -100.00 MAD");
        assertThat(journal(of(
                        sent("100 MAD", "", "year", "2031"),
                        booked("60 MAD", "", "year", "2031"),
                        booked("40 MAD", "", "year", "2031"))))
                .containsExactly("matched 100.00 MAD / 100.00 MAD");
        assertThat(residuals(of(sent("100 MAD", "2029-06-01"), booked("100 MAD", "", "year", "2031"))))
                .as("the day says the year")
                .hasSize(2);
        assertThat(journal(of(sent("100 MAD", "2031-06-01"), booked("100 MAD", "", "year", "2031"))))
                .containsExactly("matched 100.00 MAD / 100.00 MAD");
        assertThat(journal(of(sent("100 MAD", "2031-06-01"), booked("100 MAD", "", "year", "Y2"))))
                .as("which calendar year a programme's second is, nobody said")
                .containsExactly("matched 100.00 MAD / 100.00 MAD");
    }

    @Test
    void one_reference_of_several_years_is_a_transfer_of_each_year() {
        assertThat(journal(of(
                        sent("100 MAD", "", "transfer", "CONV-12", "year", "2030"),
                        sent("120 MAD", "", "transfer", "CONV-12", "year", "2031"),
                        booked("100 MAD", "", "transfer", "CONV-12", "year", "2030"),
                        booked("110 MAD", "", "transfer", "CONV-12", "year", "2031"))))
                .containsExactly("matched 100.00 MAD / 100.00 MAD", "amount-difference 120.00 MAD / 110.00 MAD");
    }

    @Test
    void of_two_amounts_that_nobody_booked_the_late_one_alone_is_on_its_way() {
        assertThat(residuals(of(sent("150 MAD", "2031-04-01"), sent("150 MAD", "2031-12-28"))))
                .containsExactly("one-sided 150.00 MAD", "in-transit 150.00 MAD");
    }

    @Test
    void what_nobody_booked_in_february_has_no_part_in_a_difference_of_june() {
        assertThat(residuals(of(
                        sent("100 MAD", "2031-02-10"), sent("50 MAD", "2031-06-02"), booked("45 MAD", "2031-06-05"))))
                .containsExactly("one-sided 100.00 MAD", "amount-difference 5.00 MAD");
    }

    @Test
    void money_is_on_its_way_for_fifteen_days_where_nobody_says_how_long() {
        Closing usual = Closing.on(CLOSE);
        assertThat(journal(GROUP.consolidate(
                        List.of(sent("150 MAD", "2031-06-01"), booked("150 MAD", "2031-06-03")), usual)))
                .containsExactly("matched 150.00 MAD / 150.00 MAD");
        assertThat(residuals(
                        GROUP.consolidate(List.of(sent("150 MAD", "2031-12-16"), sent("80 MAD", "2031-12-15")), usual)))
                .containsExactly("one-sided 80.00 MAD", "in-transit 150.00 MAD");
        assertThat(residuals(GROUP.consolidate(
                        List.of(sent("150 MAD", "2031-06-01"), booked("150 MAD", "2031-06-03")), usual.transit(0))))
                .containsExactly("one-sided 150.00 MAD", "one-sided -150.00 MAD");
    }

    @Test
    void books_that_are_closed_without_money_on_its_way_may_still_pair_days_that_are_apart() {
        Closing strict = CLOSING.transit(0).near(10);
        assertThat(journal(GROUP.consolidate(
                        List.of(
                                sent("150 MAD", "2031-06-01"),
                                booked("150 MAD", "2031-06-11"),
                                sent("80 MAD", "2031-12-30")),
                        strict)))
                .containsExactly("matched 150.00 MAD / 150.00 MAD", "one-sided 80.00 MAD / 0");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> strict.near(-1));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> strict.near(367));
    }

    @Test
    void a_day_that_one_side_does_not_state_may_be_any() {
        assertThat(journal(of(sent("150 MAD", "2031-06-01"), booked("150 MAD", ""))))
                .containsExactly("matched 150.00 MAD / 150.00 MAD");
        assertThat(journal(of(
                        sent("150 MAD", "2031-06-01"),
                        booked("140 MAD", "2031-06-03"),
                        sent("80 MAD", "2031-09-01"),
                        booked("75 MAD", ""))))
                .as("the line without a day belongs to what has no other")
                .containsExactly(
                        "amount-difference 150.00 MAD / 140.00 MAD", "amount-difference 80.00 MAD / 75.00 MAD");
    }

    @ParameterizedTest
    @CsvSource({"transfer, V-7", "phase, paid", "tax-basis, gross", "view, by-bearer", "basis, cash", "year, 2031"})
    void what_only_one_side_says_does_not_part_it_from_the_other(String dimension, String code) {
        BudgetLine sent = sent("100 MAD", "2031-06-01");
        BudgetLine booked = booked("100 MAD", "2031-06-03");
        Dimension said = Dimension.of(dimension);
        assertThat(journal(of(sent.with(said, code), booked))).containsExactly("matched 100.00 MAD / 100.00 MAD");
        assertThat(journal(of(sent, booked.with(said, code)))).containsExactly("matched 100.00 MAD / 100.00 MAD");
    }

    @Test
    void each_side_may_say_what_the_other_does_not() {
        Elimination elimination = of(
                sent("100 MAD", "2031-06-01", "transfer", "V-7", "phase", "paid"),
                booked("100 MAD", "2031-06-03", "tax-basis", "gross"));
        assertThat(journal(elimination)).containsExactly("matched 100.00 MAD / 100.00 MAD");
        assertThat(elimination.journal().get(0).reference()).isEqualTo("V-7");
    }

    @Test
    void two_views_of_the_money_are_never_one_transfer() {
        assertThat(residuals(of(
                        sent("100 MAD", "2031-06-01", "view", "by-bearer"),
                        booked("100 MAD", "2031-06-03", "view", "by-applicant"))))
                .containsExactlyInAnyOrder("one-sided 100.00 MAD", "one-sided -100.00 MAD");
    }

    @Test
    void two_references_are_never_one_transfer_and_a_line_without_one_is_of_neither_where_both_may_be_meant() {
        BudgetLine first = sent("100 MAD", "2031-06-01", "transfer", "V-7");
        BudgetLine second = sent("80 MAD", "2031-06-02", "transfer", "V-8");
        assertThat(residuals(of(first, booked("100 MAD", "2031-06-03", "transfer", "V-8"))))
                .containsExactly("one-sided 100.00 MAD", "one-sided -100.00 MAD");
        assertThat(residuals(of(first, second, booked("70 MAD", "2031-06-04"))))
                .containsExactlyInAnyOrder("one-sided 100.00 MAD", "one-sided 80.00 MAD", "one-sided -70.00 MAD");
        assertThat(journal(of(first, second, booked("80 MAD", "2031-06-04"))))
                .as("the amount says which")
                .containsExactlyInAnyOrder("matched 80.00 MAD / 80.00 MAD", "one-sided 100.00 MAD / 0");
        assertThat(journal(of(first, booked("70 MAD", "2031-06-04"))))
                .as("one alone is it")
                .containsExactly("amount-difference 100.00 MAD / 70.00 MAD");
    }

    @Test
    void a_transfer_that_its_reference_ties_is_left_alone_by_those_without_one() {
        assertThat(journal(of(
                        sent("100 MAD", "2031-12-20", "transfer", "V-7"),
                        booked("100 MAD", "2031-12-22", "transfer", "V-7"),
                        sent("50 MAD", "2031-12-28"))))
                .containsExactlyInAnyOrder("matched 100.00 MAD / 100.00 MAD", "in-transit 50.00 MAD / 0");
    }

    private static final BudgetLine[] CANCELLING = {
        sent("100 MAD", "2031-06-01"),
        sent("200 MAD", "2031-06-03"),
        booked("90 MAD", "2031-06-05"),
        booked("210 MAD", "2031-06-06")
    };

    @Test
    void opposite_differences_that_cancel_agree_in_sum_only() {
        assertThat(journal(of(CANCELLING))).containsExactly("sum-only 300.00 MAD / 300.00 MAD");
        assertThat(residuals(of(CANCELLING))).isEmpty();
    }

    @Test
    void a_reference_that_all_bear_makes_one_transfer_of_them_and_one_that_few_bear_does_not() {
        BudgetLine[] tied = CANCELLING.clone();
        for (int i = 0; i < tied.length; i++) {
            tied[i] = tied[i].with(Dimension.TRANSFER, "V-7");
        }
        assertThat(journal(of(tied))).containsExactly("matched 300.00 MAD / 300.00 MAD");
        BudgetLine[] half = CANCELLING.clone();
        half[0] = tied[0];
        half[1] = tied[1];
        assertThat(journal(of(half))).containsExactly("sum-only 300.00 MAD / 300.00 MAD");
    }

    @Test
    void instalments_of_one_amount_match_whichever_side_booked_them() {
        assertThat(journal(of(
                        sent("100 MAD", "2031-06-01"), sent("200 MAD", "2031-06-03"), booked("300 MAD", "2031-06-05"))))
                .containsExactly("matched 300.00 MAD / 300.00 MAD");
        assertThat(journal(of(
                        sent("300 MAD", "2031-06-01"),
                        booked("200 MAD", "2031-06-03"),
                        booked("100 MAD", "2031-06-05"))))
                .containsExactly("matched 300.00 MAD / 300.00 MAD");
    }

    @Test
    void a_transfer_ends_where_all_that_was_sent_so_far_is_booked() {
        BudgetLine[] instalments = {
            sent("100 MAD", "2031-06-01"),
            sent("200 MAD", "2031-06-03"),
            booked("300 MAD", "2031-06-05"),
            sent("40 MAD", "2031-06-06"),
            sent("70 MAD", "2031-06-07"),
            booked("110 MAD", "2031-06-09")
        };
        assertThat(journal(of(instalments)))
                .containsExactly("matched 300.00 MAD / 300.00 MAD", "matched 110.00 MAD / 110.00 MAD");
        BudgetLine[] both = instalments.clone();
        both[2] = booked("90 MAD", "2031-06-05");
        both = Arrays.copyOf(both, 7);
        both[6] = booked("210 MAD", "2031-06-06");
        assertThat(journal(of(both)))
                .containsExactly("sum-only 300.00 MAD / 300.00 MAD", "matched 110.00 MAD / 110.00 MAD");
    }

    @Test
    void lines_that_are_near_only_through_others_stay_with_these() {
        assertThat(journal(of(
                        sent("100 MAD", "2031-06-01"),
                        booked("55 MAD", "2031-06-10"),
                        sent("60 MAD", "2031-06-05"),
                        sent("20 MAD", "2031-06-06"),
                        booked("45 MAD", "2031-06-19"),
                        booked("80 MAD", "2031-06-20"))))
                .as("45 came too late to be of the first 100")
                .containsExactly("sum-only 180.00 MAD / 180.00 MAD");
    }
}
