package org.indh.budget.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.util.List;
import org.indh.budget.Form;
import org.indh.budget.FundingState;
import org.indh.budget.allocation.Allocation;
import org.indh.budget.allocation.KeyPart;
import org.indh.budget.funding.FundingPlan.StateTotal;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Percent;
import org.indh.core.measure.Share;
import org.indh.core.money.Money;
import org.indh.core.money.Remainder;
import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;

class FundingPlanTest {
    private static final FundingPlan PROJECT = new FundingPlan(
            Decimal.of(4_800_000),
            List.of(
                    FundingSource.cash("Commune", Decimal.of(960_000), FundingState.ACQUIRED),
                    FundingSource.cash("Région", Decimal.of(1_920_000), FundingState.REQUESTED),
                    FundingSource.cash("INDH", Decimal.of(1_440_000), FundingState.ACQUIRED),
                    FundingSource.cash("État", Decimal.of(480_000), FundingState.CONDITIONAL)));

    private static Percent percent(Share share) {
        return share.percent(2, RoundingMode.HALF_UP);
    }

    @Test
    void each_source_bears_its_share_of_the_cost() {
        assertThat(PROJECT.sources())
                .extracting(
                        source -> percent(PROJECT.share(source).orElseThrow()).toString())
                .containsExactly("20.00 %", "40.00 %", "30.00 %", "10.00 %");
        assertThat(PROJECT.funded()).isEqualTo(PROJECT.cost());
        assertThat(PROJECT.gap()).isEqualTo(Decimal.ZERO);
    }

    @Test
    void half_of_the_cost_is_secured() {
        assertThat(percent(PROJECT.secured().orElseThrow())).isEqualTo(Percent.parse("50.00 %"));
        assertThat(PROJECT.byState())
                .containsExactly(
                        new StateTotal(FundingState.ACQUIRED, Decimal.of(2_400_000)),
                        new StateTotal(FundingState.CONDITIONAL, Decimal.of(480_000)),
                        new StateTotal(FundingState.REQUESTED, Decimal.of(1_920_000)),
                        new StateTotal(FundingState.TO_BE_FOUND, Decimal.ZERO));
    }

    @Test
    void what_sources_lack_is_a_gap_and_what_they_exceed_is_one_below_nil() {
        FundingPlan dearer = new FundingPlan(Decimal.of(5_000_000), PROJECT.sources());
        assertThat(dearer.gap()).isEqualTo(Decimal.of(200_000));
        assertThat(new FundingPlan(Decimal.of(4_000_000), PROJECT.sources()).gap())
                .isEqualTo(Decimal.of(-800_000));
    }

    @Test
    void contributions_in_kind_are_valued_apart_and_rates_are_known_with_and_without_them() {
        FundingSource grant = FundingSource.cash("INDH", Decimal.of(300_000), FundingState.ACQUIRED);
        FundingSource land = FundingSource.inKind(
                "Coopérative", Decimal.of(100_000), FundingState.ACQUIRED, "barème provincial 2017");
        FundingSource own = FundingSource.cash("Coopérative", Decimal.of(100_000), FundingState.ACQUIRED);
        FundingPlan plan = new FundingPlan(Decimal.of(500_000), List.of(grant, land, own));
        assertThat(plan.inKind()).isEqualTo(Decimal.of(100_000));
        assertThat(plan.cashCost()).isEqualTo(Decimal.of(400_000));
        assertThat(percent(plan.share(grant).orElseThrow())).isEqualTo(Percent.parse("60.00 %"));
        assertThat(percent(plan.shareOfCash(grant).orElseThrow())).isEqualTo(Percent.parse("75.00 %"));
        assertThat(percent(plan.shareOfCash(land).orElseThrow())).isEqualTo(Percent.parse("0.00 %"));
        assertThat(land.valuation()).isEqualTo("barème provincial 2017");
    }

    @Test
    void an_expense_is_shared_among_the_sources_pari_passu_and_what_they_lack_stays_visible() {
        Allocation all = Allocation.of(Money.parse("1000.01 MAD"), PROJECT.key(Form.CASH), Remainder.LARGEST_REMAINDER);
        assertThat(all.allotments())
                .extracting(each -> each.to() + " " + each.amount())
                .containsExactly("Commune 200", "Région 400.01", "INDH 300", "État 100");
        FundingPlan dearer = new FundingPlan(Decimal.of(6_000_000), PROJECT.sources());
        Allocation part = Allocation.of(Decimal.of(1000), 2, dearer.key(Form.CASH), Remainder.LARGEST_REMAINDER);
        assertThat(part.unallocated()).isEqualTo(Decimal.of(200));
        FundingPlan cheaper = new FundingPlan(Decimal.of(6), PROJECT.sources());
        assertThat(cheaper.key(Form.CASH)).isEqualTo(PROJECT.key(Form.CASH));
    }

    @Test
    void who_gives_twice_in_one_form_is_one_in_its_key() {
        FundingSource land = FundingSource.inKind("Commune", Decimal.of(30), FundingState.ACQUIRED, "cadastre");
        FundingSource cash = FundingSource.cash("Commune", Decimal.of(20), FundingState.ACQUIRED);
        FundingPlan plan = new FundingPlan(Decimal.of(100), List.of(land, cash, cash));
        assertThat(plan.key(Form.CASH).parts()).containsExactly(KeyPart.of("Commune", 40));
        assertThat(plan.key(Form.CASH).unallocated()).isEqualTo(Share.of(30, 70));
        assertThat(plan.key(Form.IN_KIND).parts()).containsExactly(KeyPart.of("Commune", 30));
        assertThatThrownBy(() -> new FundingPlan(Decimal.ZERO, List.of()).key(Form.CASH))
                .isInstanceOf(InvalidValueException.class);
    }

    /** The cooperative's land is 40 % of the cost and nothing of what is paid. */
    @Test
    void who_gives_land_bears_nothing_of_an_expense_in_money() {
        FundingPlan plan = new FundingPlan(
                Decimal.of(100),
                List.of(
                        FundingSource.cash("Commune", Decimal.of(60), FundingState.ACQUIRED),
                        FundingSource.inKind("Coopérative", Decimal.of(40), FundingState.ACQUIRED, "cadastre")));
        Allocation cash = Allocation.of(Money.of(1000, "MAD"), plan.key(Form.CASH), Remainder.LARGEST_REMAINDER);
        assertThat(cash.allotments())
                .extracting(each -> each.to() + " " + each.amount())
                .containsExactly("Commune 1000");
        assertThat(cash.unallocated()).isEqualTo(Decimal.ZERO);
    }

    @Test
    void of_no_cost_no_share_is_known() {
        FundingPlan nothing = new FundingPlan(Decimal.ZERO, PROJECT.sources());
        assertThat(nothing.secured()).isEmpty();
        assertThat(nothing.share(PROJECT.sources().get(0))).isEmpty();
        FundingSource all = FundingSource.inKind("Commune", Decimal.of(5), FundingState.ACQUIRED, "");
        FundingPlan inKind = new FundingPlan(Decimal.of(5), List.of(all));
        assertThat(inKind.shareOfCash(all)).isEmpty();
        assertThat(inKind.share(all)).isPresent();
    }

    @Test
    void a_source_gives_no_less_than_nil() {
        assertThatThrownBy(() -> FundingSource.cash("Commune", Decimal.of(-1), FundingState.ACQUIRED))
                .isInstanceOf(InvalidValueException.class);
    }
}
