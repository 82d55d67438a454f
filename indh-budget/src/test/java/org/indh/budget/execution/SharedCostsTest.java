package org.indh.budget.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.Dimension.ACTIVITY;
import static org.indh.budget.Dimension.HEADING;
import static org.indh.budget.Dimension.KEY;
import static org.indh.budget.Dimension.RESULT;
import static org.indh.budget.Dimension.YEAR;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Currency;
import java.util.List;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.FundingState;
import org.indh.budget.allocation.AllocationKey;
import org.indh.budget.allocation.Crosswalk;
import org.indh.budget.allocation.KeyPart;
import org.indh.budget.allocation.LineSplit;
import org.indh.budget.funding.EarmarkedFunding;
import org.indh.budget.funding.FundingPlan;
import org.indh.budget.funding.FundingSource;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Share;
import org.indh.core.money.CurrencyCode;
import org.indh.core.money.Money;
import org.indh.core.money.Remainder;
import org.junit.jupiter.api.Test;

/** Costs that were cut by a key, in what one looks at and in something else. */
class SharedCostsTest {
    private static final Currency MAD = Currency.getInstance("MAD");
    private static final AllocationKey DAYS = AllocationKey.equally("days", List.of("2031", "2032"));
    private static final AllocationKey SURFACE =
            AllocationKey.byWeights("surface", List.of(KeyPart.of("R1", 1), KeyPart.of("R2", 3)));
    private static final BudgetLine MISSIONS =
            BudgetLine.of(Money.parse("2400 MAD")).with(RESULT, "R1").with(HEADING, "travel");

    private static final FundingPlan FUNDING = new FundingPlan(
            Decimal.of(2400),
            List.of(
                    FundingSource.cash("INDH", Decimal.of(1600), FundingState.ACQUIRED),
                    FundingSource.cash("Commune", Decimal.of(800), FundingState.ACQUIRED)));

    private static UnitCost ofR1(List<BudgetLine> lines) {
        return UnitCosts.of(lines, RESULT, "beneficiary", ImmutableSortedMap.of("R1", Decimal.of(240)))
                .at("R1")
                .orElseThrow();
    }

    private static void isStated(List<BudgetLine> lines) {
        assertThat(lines)
                .as("it was cut")
                .hasSize(2)
                .allMatch(line -> line.code(KEY).isPresent());
        assertThat(ofR1(lines).gaps()).isEmpty();
        assertThat(ofR1(lines).of(MAD)).contains(Share.of(2400, 240));
    }

    @Test
    void a_result_that_the_line_states_is_no_key_after_a_crosswalk_a_funding_or_a_split_by_year() {
        AllocationKey headings =
                AllocationKey.ofPercents("travel", List.of(KeyPart.of("2 Travel", 60), KeyPart.of("5 Training", 40)));
        isStated(new Crosswalk(HEADING, Dimension.of("eu-heading"), ImmutableSortedMap.of("travel", headings))
                .apply(List.of(MISSIONS), Remainder.LARGEST_REMAINDER)
                .lines());
        isStated(LineSplit.of(MISSIONS, YEAR, DAYS, Remainder.LARGEST_REMAINDER));
        isStated(new EarmarkedFunding(FUNDING, CurrencyCode.parse("MAD"), List.of())
                .pay(List.of(MISSIONS))
                .lines());
    }

    @Test
    void a_result_that_came_by_a_key_stays_so_whatever_is_cut_after_it() {
        List<BudgetLine> parts =
                LineSplit.of(BudgetLine.of(Money.parse("2400 MAD")), RESULT, SURFACE, Remainder.LARGEST_REMAINDER);
        List<BudgetLine> twice = parts.stream()
                .flatMap(part -> LineSplit.of(part, YEAR, DAYS, Remainder.LARGEST_REMAINDER).stream())
                .toList();
        assertThat(twice).hasSize(4).allMatch(line -> line.is(KEY, "result:surface > year:days"));
        assertThat(ofR1(twice).gaps()).containsExactly(CostGap.SHARED_BY_KEY);
        assertThat(ofR1(twice).withShared(MAD)).contains(Share.of(600, 240));
        assertThat(UnitCosts.perCode(
                                twice.stream()
                                        .map(line -> line.with(ACTIVITY, "A.1"))
                                        .toList(),
                                ACTIVITY)
                        .at("A.1")
                        .orElseThrow()
                        .gaps())
                .as("activities are stated")
                .isEmpty();
    }

    @Test
    void a_key_that_does_not_say_what_it_cuts_may_have_cut_anything() {
        assertThat(ofR1(List.of(MISSIONS.with(KEY, "surface"))).gaps()).containsExactly(CostGap.SHARED_BY_KEY);
        assertThat(ofR1(List.of(MISSIONS.with(KEY, "result:surface"))).gaps()).containsExactly(CostGap.SHARED_BY_KEY);
        assertThat(ofR1(List.of(MISSIONS.with(KEY, "year:days"))).gaps()).isEmpty();
    }
}
