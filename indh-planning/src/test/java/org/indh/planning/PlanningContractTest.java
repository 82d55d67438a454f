package org.indh.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.indh.core.testing.ModuleContract;
import org.indh.core.testing.RecordArbitraries;
import org.indh.planning.programme.Programme;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class PlanningContractTest {
    private static final ModuleContract CONTRACT = ModuleContract.of(Programme.class, RecordArbitraries.standard());

    @TestFactory
    Stream<DynamicNode> what_holds_for_every_type() {
        return CONTRACT.tests();
    }

    /** A code is for ever: a line of this list may grow, and nothing of it goes. */
    @Test
    void the_codes_of_enums_are_these() {
        assertThat(CONTRACT.codes())
                .containsExactly(
                        "PartnerKind: commune, territorial, association-of-communes, association, cooperative, public, research,"
                                + " enterprise",
                        "AgreementKind: protocol, framework, specific, amendment");
    }
}
