package org.indh.budget.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.indh.budget.reconciliation.Amounts.cents;
import static org.indh.budget.reconciliation.Amounts.decimal;
import static org.indh.budget.reconciliation.Amounts.lines;
import static org.indh.budget.reconciliation.Amounts.sum;

import java.util.List;
import org.indh.core.measure.Decimal;
import org.indh.core.statement.AmountScale;
import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReconciliationTest {
    @ParameterizedTest
    @CsvSource({"50.00,EXACT", "50.03,ROUNDED", "49.97,ROUNDED", "50.04,BROKEN", "49.96,BROKEN"})
    void five_amounts_and_their_total_to_the_cent_may_differ_by_three_cents(String total, Agreement agreement) {
        Reconciliation sum = sum(total, "10.00", "11.00", "12.00", "13.00", "4.00");
        assertThat(sum.bound()).isEqualTo(decimal("0.03"));
        assertThat(sum.agreement()).isEqualTo(agreement);
    }

    @Test
    void two_amounts_and_their_total_to_the_cent_may_differ_by_a_cent_and_a_half() {
        assertThat(sum("3.01", "1.00", "2.00").bound()).isEqualTo(decimal("0.015"));
        assertThat(sum("3.01", "1.00", "2.00").agreement()).isEqualTo(Agreement.ROUNDED);
        assertThat(sum("3.02", "1.00", "2.00").agreement()).isEqualTo(Agreement.BROKEN);
    }

    @Test
    void the_gap_is_the_stated_total_less_what_the_parts_add_up_to() {
        assertThat(sum("2.50", "1.00", "2.00").gap()).isEqualTo(decimal("-0.5"));
        assertThat(sum("2.50", "1.00", "2.00").computed()).isEqualTo(Decimal.of(3));
        assertThat(sum("2.50").gap()).isEqualTo(decimal("2.5"));
    }

    @Test
    void each_amount_is_rounded_to_its_own_unit() {
        Stated inThousands = Stated.scaled("Total", decimal("364.4"), AmountScale.THOUSAND, 1);
        assertThat(inThousands.amount()).isEqualTo(Decimal.of(364_400));
        assertThat(inThousands.unit()).isEqualTo(Decimal.of(100));
        List<Stated> parts = lines("200000.10", "164449.92");
        Reconciliation sum = Reconciliation.of(inThousands, parts);
        assertThat(sum.bound()).isEqualTo(decimal("50.01"));
        assertThat(sum.gap()).isEqualTo(decimal("-50.02"));
        assertThat(sum.agreement()).isEqualTo(Agreement.BROKEN);
        assertThat(Reconciliation.of(inThousands, lines("200000.10", "164449.91"))
                        .agreement())
                .isEqualTo(Agreement.ROUNDED);
        assertThat(Reconciliation.of(Stated.exact("Total", decimal("3.01")), List.of())
                        .bound())
                .isEqualTo(Decimal.ZERO);
    }

    @Test
    void a_thousand_dirhams_written_without_a_digit_after_the_point_are_rounded_to_a_thousand() {
        assertThat(Stated.scaled("Total", Decimal.of(364), AmountScale.THOUSAND, 0)
                        .unit())
                .isEqualTo(Decimal.of(1000));
    }

    @Test
    void parts_that_nobody_says_are_all_may_fall_short_and_may_not_exceed() {
        Stated total = cents("Total", "100");
        assertThat(Reconciliation.of(total, lines("30", "40"), Listing.OPEN).agreement())
                .isEqualTo(Agreement.UNALLOCATED);
        assertThat(Reconciliation.of(total, lines("30", "40")).agreement()).isEqualTo(Agreement.BROKEN);
        assertThat(Reconciliation.of(total, lines("70", "40"), Listing.OPEN).agreement())
                .isEqualTo(Agreement.BROKEN);
        assertThat(Reconciliation.of(total, lines("60", "40.01"), Listing.OPEN).agreement())
                .isEqualTo(Agreement.ROUNDED);
    }

    @Test
    void parts_of_what_is_below_nil_fall_short_of_it_from_above() {
        Stated refund = cents("Remboursement", "-100");
        assertThat(Reconciliation.of(refund, lines("-70"), Listing.OPEN).agreement())
                .isEqualTo(Agreement.UNALLOCATED);
        assertThat(Reconciliation.of(refund, lines("-170"), Listing.OPEN).agreement())
                .isEqualTo(Agreement.BROKEN);
        assertThat(Reconciliation.of(cents("Solde", "0"), lines("-170"), Listing.OPEN)
                        .agreement())
                .isEqualTo(Agreement.BROKEN);
    }

    @Test
    void only_what_adds_up_but_for_rounding_is_kept() {
        assertThat(List.of(Agreement.values()))
                .filteredOn(Agreement::isKept)
                .containsExactly(Agreement.EXACT, Agreement.ROUNDED);
    }

    @Test
    void a_unit_is_not_below_nil() {
        assertThatThrownBy(() -> Stated.of("A", Decimal.of(1), Decimal.of(-1)))
                .isInstanceOf(InvalidValueException.class);
    }

    @Test
    void amounts_are_shown_with_the_digits_of_their_unit() {
        assertThat(cents("A", "12.5").shown()).hasToString("12.50");
        assertThat(Stated.of("A", Decimal.of(12_000), Decimal.of(1000)).shown()).hasToString("12000");
        assertThat(Stated.exact("A", decimal("0.125")).named("B").shown()).hasToString("0.125");
    }
}
