package org.indh.budget;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.indh.budget.consolidation.Cell;
import org.indh.budget.consolidation.ConvertedAmount;
import org.indh.budget.consolidation.Total;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;
import org.indh.core.testing.ModuleContract;
import org.indh.core.testing.RecordArbitraries;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BudgetContractTest {
    private static final ModuleContract CONTRACT = ModuleContract.of(
            Budget.class,
            RecordArbitraries.standard()
                    .with(Dimension.class, dimensions())
                    .with(Cell.class, cells())
                    .with(Total.class, totals())
                    .with(ConvertedAmount.class, convertedAmounts()));

    private static Arbitrary<Dimension> dimensions() {
        return Arbitraries.of("commune", "year", "heading", "project", "vehicle")
                .map(Dimension::of);
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
        return Combinators.combine(sums(), sums(), counts, counts, counts)
                .as((money, inKind, rest, unknown, none) ->
                        new Total(money, inKind, (long) rest + unknown + none, unknown, none));
    }

    private static Arbitrary<ConvertedAmount> convertedAmounts() {
        return Combinators.combine(RecordArbitraries.money(), RecordArbitraries.money(), sums())
                .as((one, other, rest) -> new ConvertedAmount(one, Money.of(other.amount(), one.currency()), rest));
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
                        "Basis: budget, commitment, accrual, cash",
                        "ExpenseState: declared, verified, certified, disallowed",
                        "Flow: resource, use, suspense",
                        "Form: cash, in-kind",
                        "FundingState: acquired, requested, conditional, to-be-found",
                        "Nature: investment, operating, personnel",
                        "Phase: proposed, approved, amendment, revised, committed, ordered, paid",
                        "TaxBasis: net, gross, recoverable");
    }
}
