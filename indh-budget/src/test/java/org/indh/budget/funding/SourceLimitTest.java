package org.indh.budget.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.Dimension.FUNDING_STATE;
import static org.indh.budget.Dimension.SOURCE;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Form;
import org.indh.budget.FundingState;
import org.indh.budget.consolidation.Consolidation;
import org.indh.core.measure.Decimal;
import org.indh.core.money.CurrencyCode;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;
import org.junit.jupiter.api.Test;

/** Every source pays up to what it gives, and what nobody gives is unfunded. */
class SourceLimitTest {
    private static final CurrencyCode MAD = CurrencyCode.parse("MAD");

    private static FundingSource acquired(String name, long amount) {
        return FundingSource.cash(name, Decimal.of(amount), FundingState.ACQUIRED);
    }

    private static EarmarkedFunding funding(long cost, FundingSource... sources) {
        return new EarmarkedFunding(new FundingPlan(Decimal.of(cost), List.of(sources)), MAD, List.of());
    }

    private static BudgetLine expense(String amount) {
        return BudgetLine.of(Money.parse(amount + " MAD"));
    }

    private static MoneyByCurrency paidBy(EarmarkedFunding.Paid paid, String source) {
        return paid.lines().stream()
                .collect(Consolidation.by(SOURCE))
                .at(source)
                .money();
    }

    private static MoneyByCurrency money(String amount) {
        return MoneyByCurrency.of(Money.parse(amount + " MAD"));
    }

    private static MoneyByCurrency total(List<BudgetLine> lines) {
        return lines.stream().collect(Consolidation.by()).total().money();
    }

    @Test
    void two_sources_of_fifty_pay_a_hundred_of_an_expense_of_three_hundred() {
        EarmarkedFunding.Paid paid =
                funding(100, acquired("Commune", 50), acquired("INDH", 50)).pay(List.of(expense("300")));
        assertThat(paidBy(paid, "Commune")).isEqualTo(money("50"));
        assertThat(paidBy(paid, "INDH")).isEqualTo(money("50"));
        assertThat(paid.unfunded()).extracting(BudgetLine::amount).containsExactly(Money.parse("200 MAD"));
        assertThat(paid.left().values()).allMatch(Money::isZero);
    }

    @Test
    void a_hundred_bills_of_one_dirham_and_a_cent_take_no_source_past_what_it_gives() {
        EarmarkedFunding funding = funding(100, acquired("Commune", 60), acquired("INDH", 40));
        EarmarkedFunding.Paid paid = funding.pay(Collections.nCopies(100, expense("1.01")));
        assertThat(paidBy(paid, "Commune")).isEqualTo(money("60"));
        assertThat(paidBy(paid, "INDH")).isEqualTo(money("40"));
        assertThat(total(paid.unfunded())).isEqualTo(money("1"));
    }

    @Test
    void within_what_they_give_sources_bear_their_part_of_all_bills_together() {
        EarmarkedFunding funding = funding(1000, acquired("Commune", 600), acquired("INDH", 400));
        EarmarkedFunding.Paid paid = funding.pay(Collections.nCopies(100, expense("1.01")));
        assertThat(paidBy(paid, "Commune")).as("not 61.00").isEqualTo(money("60.60"));
        assertThat(paidBy(paid, "INDH")).isEqualTo(money("40.40"));
        assertThat(paid.unfunded()).isEmpty();
        assertThat(paid.left()).containsEntry("Commune", Money.parse("539.40 MAD"));
    }

    /** 480,000 of a road of 1,200,000 are still to be found. */
    @Test
    void a_source_that_is_to_be_found_pays_nothing_and_is_named_where_it_should() {
        FundingSource state = FundingSource.cash("État", Decimal.of(480_000), FundingState.TO_BE_FOUND);
        FundingSource region = FundingSource.cash("Région", Decimal.of(240_000), FundingState.REQUESTED);
        EarmarkedFunding.Paid paid = funding(1_200_000, acquired("Commune", 480_000), region, state)
                .pay(List.of(expense("600000").withId("F-7")));
        assertThat(paid.lines().stream()
                        .collect(Consolidation.by(SOURCE, FUNDING_STATE))
                        .cells()
                        .keySet())
                .extracting(
                        cell -> cell.codes().get(SOURCE) + " " + cell.codes().get(FUNDING_STATE))
                .containsExactly("Commune acquired", "Région requested");
        assertThat(paidBy(paid, "Commune")).isEqualTo(money("240000"));
        assertThat(paid.unfunded())
                .containsExactly(expense("240000")
                        .withId("F-7 État to-be-found")
                        .with(SOURCE, "État")
                        .with(FUNDING_STATE, "to-be-found")
                        .with(Dimension.KEY, "source:pari passu"));
    }

    @Test
    void one_source_in_two_states_pays_two_parts_that_are_not_the_same_money() {
        FundingSource requested = FundingSource.cash("Région", Decimal.of(100), FundingState.REQUESTED);
        EarmarkedFunding.Paid paid = funding(400, acquired("Région", 300), requested)
                .pay(List.of(expense("200").withId("F-7")));
        assertThat(paid.lines()).extracting(BudgetLine::id).containsExactly("F-7 Région", "F-7 Région requested");
        assertThat(paid.left()).containsEntry("Région", Money.parse("200 MAD"));
    }

    @Test
    void nobody_gives_anything_and_nothing_is_paid() {
        EarmarkedFunding.Paid paid = funding(0).pay(List.of(expense("5")));
        assertThat(paid.lines()).isEmpty();
        assertThat(paid.unfunded()).containsExactly(expense("5"));
    }

    @Test
    void what_an_expense_in_kind_is_valued_by_stays_and_else_is_its_source_s() {
        FundingSource land = FundingSource.inKind("Coopérative", Decimal.of(60), FundingState.ACQUIRED, "cadastre");
        BudgetLine kind = expense("20").with(Dimension.FORM, Form.IN_KIND.code());
        EarmarkedFunding.Paid paid = funding(60, land).pay(List.of(kind, kind.with(Dimension.VALUATION, "expertise")));
        assertThat(paid.lines())
                .extracting(line -> line.codes().get(Dimension.VALUATION))
                .containsExactly("cadastre", "expertise");
    }

    @Property
    void no_source_pays_more_than_it_gives_and_nothing_is_lost(
            @ForAll @Size(max = 40) List<@LongRange(max = 3_000) Long> cents,
            @ForAll @Size(min = 1, max = 5) List<@IntRange(max = 90) Integer> gifts,
            @ForAll @IntRange(max = 300) int cost) {
        FundingSource[] sources = new FundingSource[gifts.size()];
        for (int i = 0; i < sources.length; i++) {
            sources[i] = acquired("S" + i, gifts.get(i));
        }
        List<BudgetLine> expenses = cents.stream()
                .map(minor -> BudgetLine.of(Money.ofMinor(minor, MAD.currency())))
                .toList();
        EarmarkedFunding.Paid paid = funding(cost, sources).pay(expenses);
        assertThat(total(Stream.concat(paid.lines().stream(), paid.unfunded().stream())
                        .toList()))
                .isEqualTo(total(expenses));
        assertThat(paid.left().values()).allMatch(left -> left.signum() >= 0);
        assertThat(paid.lines()).allMatch(line -> line.money().orElseThrow().signum() > 0);
        for (FundingSource source : sources) {
            MoneyByCurrency all = money(source.amount().toString());
            assertThat(paidBy(paid, source.name()).plus(paid.left().getOrDefault(source.name(), Money.of(0, "MAD"))))
                    .isEqualTo(all);
        }
    }
}
