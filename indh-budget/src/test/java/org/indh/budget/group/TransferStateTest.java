package org.indh.budget.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.group.TransferLines.CLOSE;
import static org.indh.budget.group.TransferLines.CLOSING;
import static org.indh.budget.group.TransferLines.GROUP;
import static org.indh.budget.group.TransferLines.booked;
import static org.indh.budget.group.TransferLines.money;
import static org.indh.budget.group.TransferLines.only;
import static org.indh.budget.group.TransferLines.sent;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How the two sides of a transfer agree. */
class TransferStateTest {
    @Test
    void only_what_was_sent_in_a_currency_is_on_its_way_in_it() {
        Elimination elimination = GROUP.consolidate(
                List.of(
                        sent("5 EUR", CLOSE, "transfer", "V-7"),
                        booked("5 EUR", CLOSE, "transfer", "V-7"),
                        booked("3 MAD", CLOSE, "transfer", "V-7")),
                CLOSING);
        assertThat(only(elimination).state()).isEqualTo(TransferState.AMOUNT_DIFFERENCE);
        assertThat(only(elimination).residual()).isEqualTo(money("-3 MAD"));
        Elimination late = GROUP.consolidate(
                List.of(
                        sent("5 EUR", CLOSE, "transfer", "V-7"),
                        sent("3 MAD", CLOSE, "transfer", "V-7"),
                        booked("5 EUR", CLOSE, "transfer", "V-7")),
                CLOSING);
        assertThat(only(late).state()).isEqualTo(TransferState.IN_TRANSIT);
    }

    @Test
    void money_sent_long_before_the_closing_is_not_on_its_way() {
        LocalDate spring = LocalDate.of(2031, 4, 1);
        assertThat(only(GROUP.consolidate(List.of(sent("150 MAD", spring), booked("90 MAD", spring)), CLOSING))
                        .state())
                .isEqualTo(TransferState.AMOUNT_DIFFERENCE);
        assertThat(only(GROUP.consolidate(List.of(sent("150 MAD", spring)), CLOSING))
                        .state())
                .isEqualTo(TransferState.ONE_SIDED);
        assertThat(only(GROUP.consolidate(List.of(sent("150 MAD", CLOSE)), CLOSING))
                        .state())
                .isEqualTo(TransferState.IN_TRANSIT);
        assertThat(GROUP.consolidate(
                                List.of(
                                        sent("100 MAD", spring, "transfer", "V-7"),
                                        sent("50 MAD", CLOSE, "transfer", "V-7"),
                                        booked("90 MAD", spring, "transfer", "V-7")),
                                CLOSING)
                        .journal())
                .as("60 are missing and only 50 were sent of late")
                .extracting(Elimination.Entry::state)
                .containsExactly(TransferState.AMOUNT_DIFFERENCE);
    }

    @Test
    void more_booked_than_sent_is_a_difference_below_nil() {
        Elimination elimination = GROUP.consolidate(List.of(sent("90 MAD", CLOSE), booked("100 MAD", CLOSE)), CLOSING);
        assertThat(only(elimination).state()).isEqualTo(TransferState.AMOUNT_DIFFERENCE);
        assertThat(only(elimination).residual()).isEqualTo(money("-10 MAD"));
        Elimination alone = GROUP.consolidate(List.of(booked("100 MAD", CLOSE)), CLOSING);
        assertThat(only(alone).state()).isEqualTo(TransferState.ONE_SIDED);
        assertThat(only(alone).residual()).isEqualTo(money("-100 MAD"));
    }

    @Test
    void money_is_on_its_way_for_as_many_days_as_the_closing_allows_and_no_longer() {
        Closing fortnight = Closing.on(CLOSE).transit(14);
        assertThat(only(GROUP.consolidate(List.of(sent("5 MAD", CLOSE.minusDays(14))), fortnight))
                        .state())
                .isEqualTo(TransferState.IN_TRANSIT);
        assertThat(only(GROUP.consolidate(List.of(sent("5 MAD", CLOSE.minusDays(15))), fortnight))
                        .state())
                .isEqualTo(TransferState.ONE_SIDED);
        assertThat(only(GROUP.consolidate(
                                List.of(sent("5 MAD", CLOSE)), Closing.on(CLOSE).transit(0)))
                        .state())
                .as("sent on the day itself")
                .isEqualTo(TransferState.IN_TRANSIT);
        assertThat(only(GROUP.consolidate(
                                List.of(sent("5 MAD", CLOSE.minusDays(366))),
                                Closing.on(CLOSE).transit(366)))
                        .state())
                .isEqualTo(TransferState.IN_TRANSIT);
    }
}
