package org.indh.budget.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.indh.budget.FundingState;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Percent;
import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GrantTest {
    /** 60 % of the cost, 300,000 at most, and half of the holder's share in kind at most. */
    private static final GrantTerms CALL =
            GrantTerms.of(Percent.of(60), Decimal.of(300_000)).withMostInKind(Percent.of(50));

    @ParameterizedTest
    @CsvSource({
        "480000, 288000, rate, 192000, 40.00 %, 96000",
        "500000, 300000, ceiling, 200000, 40.00 %, 100000",
        "520000, 300000, ceiling, 220000, 42.31 %, 110000",
    })
    void the_rate_holds_up_to_the_ceiling_and_the_holder_bears_the_rest(
            long cost, long subsidy, String limit, long holder, String rate, long inKind) {
        Grant grant = Grant.of(CALL, Decimal.of(cost));
        assertThat(grant.subsidy()).isEqualTo(Decimal.of(subsidy));
        assertThat(grant.limit().code()).isEqualTo(limit);
        assertThat(grant.holderShare()).isEqualTo(Decimal.of(holder));
        assertThat(grant.holderRate().orElseThrow().percent(2, RoundingMode.HALF_UP))
                .isEqualTo(Percent.parse(rate));
        assertThat(grant.mostInKind()).isEqualTo(Decimal.of(inKind));
        assertThat(grant.admitsInKind(Decimal.of(inKind))).isTrue();
        assertThat(grant.admitsInKind(Decimal.of(inKind + 1))).isFalse();
    }

    @Test
    void more_than_half_of_the_holders_share_in_kind_is_too_much_unless_the_call_says_nothing_of_it() {
        Grant grant = Grant.of(CALL, Decimal.of(500_000));
        assertThat(grant.admitsInKind(Decimal.of(110_000))).isFalse();
        Grant free = Grant.of(GrantTerms.of(Percent.of(60), Decimal.of(300_000)), Decimal.of(500_000));
        assertThat(free.admitsInKind(Decimal.of(110_000))).isTrue();
        assertThat(free.mostInKind()).isEqualTo(Decimal.of(200_000));
    }

    @Test
    void the_rate_is_reckoned_on_what_is_eligible_and_not_on_the_cost() {
        assertThat(Grant.of(CALL, Decimal.of(420_000), Decimal.of(360_000)).subsidy())
                .isEqualTo(Decimal.of(216_000));
    }

    @Test
    void what_was_paid_beyond_the_rate_on_what_was_eligible_in_the_end_is_paid_back() {
        GrantTerms granted = GrantTerms.of(Percent.of(80), Decimal.of(800_000));
        Grant grant = Grant.of(granted, Decimal.of(925_000));
        assertThat(grant.subsidy()).isEqualTo(Decimal.of(740_000));
        assertThat(grant.refund(Decimal.of(800_000))).isEqualTo(Decimal.of(60_000));
        assertThat(grant.refund(Decimal.of(700_000))).isEqualTo(Decimal.ZERO);
        assertThat(grant.holderShare()).isEqualTo(Decimal.of(185_000));
        assertThat(grant.holderRate().orElseThrow().percent(0, RoundingMode.UNNECESSARY))
                .isEqualTo(Percent.of(20));
        // The same own share is a quarter of the subsidy: another rate of another name.
        assertThat(grant.holderShare().times(4)).isEqualTo(grant.subsidy());
    }

    @Test
    void a_grant_makes_no_profit() {
        Grant grant = new Grant(GrantTerms.of(Percent.of(80)), Decimal.of(100), Decimal.of(100), Decimal.of(30));
        assertThat(grant.subsidy()).isEqualTo(Decimal.of(70));
        assertThat(grant.limit()).isEqualTo(GrantLimit.NEED);
        assertThat(grant.holderShare()).isEqualTo(Decimal.ZERO);
        Grant paid = new Grant(GrantTerms.of(Percent.of(80)), Decimal.of(100), Decimal.of(100), Decimal.of(130));
        assertThat(paid.subsidy()).isEqualTo(Decimal.ZERO);
        assertThat(paid.holderShare()).isEqualTo(Decimal.ZERO);
    }

    @Test
    void nil_and_the_whole_are_terms_and_amounts_that_can_be() {
        GrantTerms nothing = GrantTerms.of(Percent.of(0), Decimal.ZERO);
        assertThat(Grant.of(nothing, Decimal.ZERO).subsidy()).isEqualTo(Decimal.ZERO);
        assertThat(nothing.withMostInKind(Percent.of(100)).mostInKind()).isEqualTo(Percent.of(100));
        assertThat(FundingSource.cash("Commune", Decimal.ZERO, FundingState.TO_BE_FOUND)
                        .amount())
                .isEqualTo(Decimal.ZERO);
    }

    @Test
    void of_no_cost_the_holder_bears_no_known_part() {
        assertThat(Grant.of(CALL, Decimal.ZERO).holderRate()).isEmpty();
    }

    @Test
    void terms_and_amounts_that_cannot_be_are_refused() {
        assertThatThrownBy(() -> GrantTerms.of(Percent.of(101))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> GrantTerms.of(Percent.of(-1))).isInstanceOf(InvalidValueException.class);
        assertThat(GrantTerms.of(Percent.parse("100.00 %")).ceiling()).isNull();
        assertThatThrownBy(() -> CALL.withMostInKind(Percent.of(120))).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> GrantTerms.of(Percent.of(5), Decimal.of(-1)))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Grant.of(CALL, Decimal.of(5), Decimal.of(6)))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Grant.of(CALL, Decimal.of(-5), Decimal.of(-6)))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new Grant(CALL, Decimal.of(5), Decimal.of(5), Decimal.of(-1)))
                .isInstanceOf(InvalidValueException.class);
    }

    @Property
    void a_subsidy_exceeds_no_limit_and_meets_one(
            @ForAll @LongRange(min = 0, max = 1_000_000) long cost,
            @ForAll @IntRange(max = 100) int eligible,
            @ForAll @LongRange(min = 0, max = 2_000_000) long income,
            @ForAll @IntRange(max = 100) int rate,
            @ForAll @LongRange(min = 0, max = 1_000_000) long ceiling) {
        GrantTerms terms = GrantTerms.of(Percent.of(rate), Decimal.of(ceiling));
        Grant grant = new Grant(terms, Decimal.of(cost), Decimal.of(cost * eligible / 100), Decimal.of(income));
        // In hundredths, so that longs are exact.
        long least =
                Math.min(100 * ceiling, Math.min(rate * (cost * eligible / 100), 100 * Math.max(0, cost - income)));
        assertThat(grant.subsidy().times(100)).isEqualTo(Decimal.of(least));
        Decimal all = grant.subsidy().plus(grant.holderShare()).plus(Decimal.of(income));
        assertThat(all).isEqualTo(Decimal.of(Math.max(cost, income)));
    }
}
