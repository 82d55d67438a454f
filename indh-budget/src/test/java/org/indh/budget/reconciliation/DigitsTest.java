package org.indh.budget.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.reconciliation.Amounts.cents;
import static org.indh.budget.reconciliation.Amounts.decimal;

import org.indh.core.measure.Decimal;
import org.junit.jupiter.api.Test;

/** What may have been meant by an amount that was mistyped. */
class DigitsTest {
    private static Digits typed(String amount) {
        return new Digits(cents("A", amount));
    }

    @Test
    void digits_change_places_across_the_point_too() {
        assertThat(typed("5.02").swappedSideBySide()).containsExactly(decimal("0.52"), decimal("5.20"));
        assertThat(typed("5.02").swappedApart()).containsExactly(decimal("2.05"));
        assertThat(typed("-12.50").swappedSideBySide())
                .containsExactly(decimal("-21.50"), decimal("-15.20"), decimal("-12.05"));
    }

    @Test
    void noughts_that_an_amount_below_one_has_in_front_were_typed() {
        assertThat(typed("0.05").swappedSideBySide()).containsExactly(decimal("0.50"));
        assertThat(typed("0.05").swappedApart()).containsExactly(decimal("5.00"));
    }

    @Test
    void an_amount_that_is_finer_than_its_unit_has_its_own_digits() {
        assertThat(typed("1.234").swappedSideBySide())
                .containsExactly(decimal("2.134"), decimal("1.324"), decimal("1.243"));
        Stated thousands = Stated.of("A", Decimal.of(12_000), Decimal.of(1_000));
        assertThat(new Digits(thousands).swappedSideBySide()).containsExactly(Decimal.of(21_000));
    }

    @Test
    void a_digit_too_many_stands_before_the_point_and_leaves_one_there() {
        assertThat(typed("12.34").withoutOne()).containsExactly(decimal("2.34"), decimal("1.34"));
        assertThat(typed("5.20").withoutOne()).isEmpty();
    }

    @Test
    void a_digit_that_was_left_out_stood_before_the_point() {
        assertThat(typed("5.20").withOneMore())
                .hasSize(18)
                .contains(decimal("15.20"), decimal("50.20"), decimal("59.20"))
                .doesNotContain(decimal("5.20"), decimal("0.52"));
    }
}
