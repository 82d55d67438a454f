package org.indh.budget.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.indh.budget.Absence;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.core.money.Money;
import org.indh.core.money.Remainder;
import org.junit.jupiter.api.Test;

/** A line cut by a key, and cut again. */
class LineSplitTest {
    private static final AllocationKey SURFACE =
            AllocationKey.byWeights("surface", List.of(KeyPart.of("R1", 3), KeyPart.of("R2", 0), KeyPart.of("R3", 1)));

    private static List<BudgetLine> split(BudgetLine line, Dimension to, AllocationKey key) {
        return LineSplit.of(line, to, key, Remainder.LARGEST_REMAINDER);
    }

    @Test
    void a_line_that_falls_to_one_alone_stays_whole_though_others_stand_in_the_key() {
        AllocationKey alone = AllocationKey.byWeights("surface", List.of(KeyPart.of("R1", 0), KeyPart.of("R2", 5)));
        BudgetLine rent = BudgetLine.of(Money.parse("400 MAD")).withId("L1");
        assertThat(split(rent, Dimension.RESULT, alone)).containsExactly(rent.with(Dimension.RESULT, "R2"));
    }

    @Test
    void of_an_unknown_amount_who_has_weight_nil_bears_no_part() {
        BudgetLine unknown = BudgetLine.of(Absence.UNKNOWN);
        assertThat(split(unknown, Dimension.RESULT, SURFACE))
                .extracting(line -> line.code(Dimension.RESULT).orElse("-"))
                .containsExactly("R1", "R3");
        AllocationKey partly = AllocationKey.ofPercents("convention", List.of(KeyPart.of("R1", 60)));
        assertThat(split(unknown, Dimension.RESULT, partly))
                .extracting(line -> line.code(Dimension.RESULT).orElse("-"))
                .as("what the key leaves is unknown too")
                .containsExactly("R1", "-");
    }

    @Test
    void a_line_that_is_cut_twice_says_both_keys_in_their_order() {
        AllocationKey years = AllocationKey.byWeights("months", List.of(KeyPart.of("2031", 3), KeyPart.of("2032", 1)));
        List<BudgetLine> parts = split(BudgetLine.of(Money.parse("1600 MAD")), Dimension.RESULT, SURFACE).stream()
                .flatMap(part -> split(part, Dimension.YEAR, years).stream())
                .toList();
        assertThat(parts)
                .extracting(
                        line -> line.amount() + " " + line.code(Dimension.KEY).orElse("-"))
                .containsExactly(
                        "900.00 MAD result:surface > year:months",
                        "300.00 MAD result:surface > year:months",
                        "300.00 MAD result:surface > year:months",
                        "100.00 MAD result:surface > year:months");
    }
}
