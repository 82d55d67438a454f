package org.indh.budget.rule.communal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.rule.communal.Sketch.found;

import org.junit.jupiter.api.Test;

/** Amounts with as many digits as a spreadsheet keeps of them. */
class FormulaDigitsTest {
    private static final String THIRDS = """
            # operating receipt
            10 voted=1000000
            10.10 voted=333333.333333333
            10.20 voted=333333.333333333
            10.30 voted=333333.333333333
            20 voted=33.3333333333333
            """;

    @Test
    void digits_that_only_a_formula_made_are_no_gap() {
        assertThat(found(THIRDS)).isEmpty();
        assertThat(found(THIRDS.replace("1000000", "1000000.5"))).isNotEmpty();
    }
}
