package org.indh.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.indh.budget.allocation.AllocationKey;
import org.indh.budget.allocation.Cascade;
import org.indh.budget.allocation.Cascade.Step;
import org.indh.budget.allocation.KeyPart;
import org.indh.core.testing.ModuleContract;
import org.indh.core.testing.RecordArbitraries;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BudgetContractTest {
    private static final ModuleContract CONTRACT = ModuleContract.of(
            Budget.class,
            RecordArbitraries.standard()
                    .with(int.class, Arbitraries.integers().between(0, 9)) // digits
                    .with(AllocationKey.class, keys())
                    .with(Cascade.class, keys().map(key -> new Cascade(List.of(new Step("Siège", key))))));

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
                        "Nature: investment, operating, personnel",
                        "Contribution: cash, in-kind",
                        "FundingState: acquired, conditional, requested, to-be-found",
                        "GrantLimit: ceiling, rate, need",
                        "Agreement: exact, rounded, unallocated, broken",
                        "Cause: sign, missing-member, missing-line, subtotal, counted-twice, left-out, shifted, scale,"
                                + " swapped-digits, digit-added, digit-dropped, distant-digits, difference",
                        "Listing: complete, open",
                        "Mend.Step: amend-total, amend-line, add-line, drop-line");
    }
}
