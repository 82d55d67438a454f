package org.indh.budget;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.indh.budget.allocation.AllocationKey;
import org.indh.budget.allocation.Cascade;
import org.indh.budget.allocation.Cascade.Step;
import org.indh.budget.allocation.KeyPart;
import org.indh.budget.allocation.YearlyKeys;
import org.indh.budget.communal.BudgetCode;
import org.indh.budget.communal.EconomicCode;
import org.indh.budget.consolidation.Cell;
import org.indh.budget.consolidation.ConvertedAmount;
import org.indh.budget.consolidation.CreditYear;
import org.indh.budget.consolidation.Credits;
import org.indh.budget.consolidation.Presentation;
import org.indh.budget.consolidation.RateVariance;
import org.indh.budget.consolidation.Total;
import org.indh.budget.consolidation.TransferPool;
import org.indh.budget.group.Participation;
import org.indh.budget.group.Perimeter;
import org.indh.core.finding.Origin;
import org.indh.core.finding.TextOrigin;
import org.indh.core.measure.Share;
import org.indh.core.money.Exchange;
import org.indh.core.money.ExchangeRate;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;
import org.indh.core.testing.ModuleContract;
import org.indh.core.testing.RecordArbitraries;
import org.indh.core.time.MilestoneYear;
import org.indh.core.time.YearRange;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BudgetContractTest {
    private static final Currency MAD = Currency.getInstance("MAD");
    private static final ExchangeRate RATE = new ExchangeRate(
            Money.of(1, "EUR"), Money.of(10, "MAD"), LocalDate.of(2031, 3, 1), ExchangeRate.Kind.BUDGET, "convention");

    private static final ModuleContract CONTRACT = ModuleContract.of(
            Budget.class,
            RecordArbitraries.standard()
                    .with(int.class, Arbitraries.integers().between(0, 9)) // digits
                    .with(AllocationKey.class, keys())
                    .with(
                            YearlyKeys.class,
                            keys().map(key -> new YearlyKeys(List.of(key.during(new YearRange(2017, 2021))))))
                    .with(Cascade.class, keys().map(key -> new Cascade(List.of(new Step("Siège", key)))))
                    .with(Dimension.class, dimensions())
                    .with(Origin.class, Arbitraries.of(new TextOrigin(2, 8), new TextOrigin(5, 1)))
                    .with(Object.class, RecordArbitraries.texts())
                    .with(BudgetCode.class, budgetCodes())
                    .with(
                            EconomicCode.class,
                            Arbitraries.integers().between(1000, 9999).map(code -> new EconomicCode("" + code)))
                    .with(Cell.class, cells())
                    .with(MoneyByCurrency.class, sums())
                    .with(Total.class, totals())
                    .with(ConvertedAmount.class, convertedAmounts())
                    .with(
                            Presentation.class,
                            dirhams().list().ofMinSize(1).map(all -> new Presentation(all, all.get(0))))
                    .with(
                            RateVariance.class,
                            dirhams().tuple3().map(all -> new RateVariance(all.get1(), all.get2(), all.get3())))
                    .with(CreditYear.class, creditYears())
                    .with(Credits.class, creditYears().map(year -> new Credits(List.of(year))))
                    .with(
                            TransferPool.class,
                            exchanges().list().ofMinSize(1).ofMaxSize(3).map(TransferPool::new))
                    .with(Perimeter.Member.class, members())
                    .with(
                            Participation.class,
                            RecordArbitraries.texts()
                                    .map(code -> new Participation(code, ImmutableSortedMap.of("A", Share.of(1, 3))))));

    private static Arbitrary<Dimension> dimensions() {
        return Arbitraries.of("commune", "year", "heading", "project", "vehicle")
                .map(Dimension::of);
    }

    private static Arbitrary<BudgetCode> budgetCodes() {
        return Arbitraries.of("10", "20", "30.5", "A1")
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(parts -> BudgetCode.parse(String.join(".", parts)));
    }

    private static Arbitrary<Cell> cells() {
        return Combinators.combine(RecordArbitraries.texts(), Arbitraries.of("2019", "Y3"))
                .as((code, year) -> new Cell(
                        List.of(Dimension.HEADING, Dimension.YEAR, Dimension.COMMUNE),
                        ImmutableSortedMap.of(Dimension.HEADING, code, Dimension.YEAR, year)));
    }

    private static Arbitrary<MoneyByCurrency> sums() {
        return RecordArbitraries.money().list().ofMaxSize(3).map(MoneyByCurrency::new);
    }

    private static Arbitrary<Total> totals() {
        Arbitrary<Integer> counts = Arbitraries.integers().between(0, 1_000);
        Arbitrary<Integer> amounts = Arbitraries.integers().between(1, 1_000);
        return Combinators.combine(sums(), sums(), amounts, counts, counts)
                .as((money, inKind, stated, unknown, none) ->
                        new Total(money, inKind, (long) stated + unknown + none, unknown, none));
    }

    private static Arbitrary<ConvertedAmount> convertedAmounts() {
        return Combinators.combine(RecordArbitraries.money(), RecordArbitraries.money(), sums())
                .as((one, other, rest) -> new ConvertedAmount(
                        one,
                        Money.of(other.amount(), one.currency()),
                        List.of(RATE),
                        rest,
                        rest.amounts().size()));
    }

    private static Arbitrary<Money> dirhams() {
        return Arbitraries.longs().between(-1_000_000, 1_000_000).map(units -> Money.ofMinor(units, MAD));
    }

    private static Arbitrary<CreditYear> creditYears() {
        return Combinators.combine(dirhams(), dirhams(), dirhams(), dirhams())
                .as((opened, carried, spent, cancelled) ->
                        new CreditYear(MilestoneYear.calendar(2031), opened, carried, spent, cancelled));
    }

    private static Arbitrary<Exchange> exchanges() {
        return Arbitraries.longs()
                .between(1, 1_000_000)
                .map(units -> new Exchange(
                        Money.of(units, "EUR"), Money.ofMinor(units * 1080, MAD), LocalDate.of(2031, 3, 1)));
    }

    private static Arbitrary<Perimeter.Member> members() {
        return Combinators.combine(
                        RecordArbitraries.texts(), Arbitraries.integers().between(0, 3))
                .as((code, thirds) -> new Perimeter.Member(code, Share.of(thirds, 3)));
    }

    private static Arbitrary<AllocationKey> keys() {
        return Arbitraries.integers()
                .between(1, 99)
                .map(weight -> AllocationKey.ofPercents("clé " + weight, List.of(KeyPart.of("R1", weight))));
    }

    @TestFactory
    Stream<DynamicNode> what_holds_for_every_type() {
        return CONTRACT.tests();
    }

    /** A code is for ever: a line of this list may grow, and nothing of it goes. */
    @Test
    void the_codes_of_enums_are_these() {
        assertThat(CONTRACT.codes())
                .containsExactly(
                        "Absence: unknown, not-applicable",
                        "AdvanceStep: transferred, justified, accepted, refunded",
                        "Basis: budget, commitment, accrual, cash",
                        "CostClass: operational, management, structure, contingency",
                        "ExpenseState: declared, verified, certified, disallowed",
                        "Flow: resource, use, suspense",
                        "Form: cash, in-kind",
                        "FundingState: acquired, conditional, requested, to-be-found",
                        "Nature: investment, operating, personnel",
                        "Phase: proposed, approved, amendment, revised, committed, ordered, paid",
                        "TaxBasis: net, gross, recoverable",
                        "BudgetPart: operating, equipment, annex, special",
                        "CreditColumn: voted, modified, carried-over, committed, ordered, paid",
                        "LineRole: own, state-share, grant, loan, surplus, transfer, loan-capital, loan-interest",
                        "ProgrammingChange: added, dropped, moved, revalued",
                        "Side: receipt, expense",
                        "CostGap: not-linked, no-count, none, shared-by-key, unknown-amount," + " other-currency",
                        "ForecastMethod: linear, commitments",
                        "Stage: plan, revised, carried, available, committed, ordered, paid",
                        "GrantLimit: ceiling, rate, need",
                        "TransferState: matched, sum-only, in-transit, rate-difference, amount-difference, one-sided,"
                                + " no-rate",
                        "YearKind: budget-year, programme-year, school-year, agricultural-season",
                        "Agreement: exact, rounded, unallocated, broken",
                        "Cause: sign, missing-member, missing-line, subtotal, counted-twice, left-out, shifted, scale,"
                                + " swapped-digits, digit-added, digit-dropped, distant-digits, difference",
                        "Listing: complete, open",
                        "Mend.Step: amend-total, amend-line, add-line, drop-line");
    }
}
