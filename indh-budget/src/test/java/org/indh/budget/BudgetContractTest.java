package org.indh.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.indh.core.testing.ModuleContract;
import org.indh.core.testing.RecordArbitraries;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class BudgetContractTest {
    private static final ModuleContract CONTRACT = ModuleContract.of(Budget.class, RecordArbitraries.standard());

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
                        "Agreement: exact, rounded, unallocated, broken",
                        "Cause: sign, missing-member, missing-line, subtotal, counted-twice, left-out, shifted, scale,"
                                + " swapped-digits, digit-added, digit-dropped, distant-digits, difference",
                        "Listing: complete, open",
                        "Mend.Step: amend-total, amend-line, add-line, drop-line");
    }
}
