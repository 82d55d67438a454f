package org.indh.budget.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.group.TransferLines.CLOSE;
import static org.indh.budget.group.TransferLines.GROUP;
import static org.indh.budget.group.TransferLines.booked;
import static org.indh.budget.group.TransferLines.sent;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.junit.jupiter.api.Test;

/** Twenty thousand lines between two members, which take a second on a machine that does nothing else. */
class ManyTransfersTest {
    private static final int EACH = 10_000;
    private static final Duration LIMIT = Duration.ofMinutes(2);

    /** How many transfers there are of each state. */
    private static Map<TransferState, Long> states(IntFunction<BudgetLine> given, IntFunction<BudgetLine> received) {
        List<BudgetLine> lines = new ArrayList<>();
        for (int i = 0; i < EACH; i++) {
            lines.add(given.apply(i));
            lines.add(received.apply(i));
        }
        return assertTimeout(
                        LIMIT, () -> GROUP.consolidate(lines, Closing.on(CLOSE).transit(5)))
                .journal()
                .stream()
                .collect(Collectors.groupingBy(Elimination.Entry::state, Collectors.counting()));
    }

    private static String day(int i) {
        return LocalDate.of(2031, 1, 1).plusDays(i % 300).toString();
    }

    @Test
    void each_of_its_own_amount_finds_the_other_side() {
        assertThat(states(i -> sent(i + 1 + " MAD", day(i)), i -> booked(i + 1 + " MAD", day(i + 2))))
                .containsOnlyKeys(TransferState.MATCHED, TransferState.ONE_SIDED);
        assertThat(states(i -> sent(i + 1 + " MAD", day(0)), i -> booked(i + 1 + " MAD", day(2))))
                .containsExactly(Map.entry(TransferState.MATCHED, (long) EACH));
    }

    @Test
    void all_of_one_amount_match() {
        assertThat(states(i -> sent("5 MAD", day(0)), i -> booked("5 MAD", day(1))))
                .containsExactly(Map.entry(TransferState.MATCHED, (long) EACH));
    }

    @Test
    void what_has_no_equal_is_one_transfer_of_near_days() {
        assertThat(states(i -> sent("2 MAD", day(i)), i -> booked("3 MAD", day(i + 1))))
                .containsExactly(Map.entry(TransferState.AMOUNT_DIFFERENCE, 1L));
        assertThat(states(i -> sent("2 MAD", ""), i -> booked("3 MAD", "")))
                .containsExactly(Map.entry(TransferState.AMOUNT_DIFFERENCE, 1L));
    }

    @Test
    void what_was_booked_before_all_was_sent_stays_on_its_side() {
        assertThat(states(i -> sent("2 MAD", "2031-06-01"), i -> booked("2 MAD", "2031-01-01")))
                .containsExactly(Map.entry(TransferState.ONE_SIDED, 2L * EACH));
    }

    @Test
    void each_with_a_reference_of_its_own() {
        String name = Dimension.TRANSFER.name();
        assertThat(states(i -> sent("2 MAD", day(i), name, "V-" + i), i -> booked("2 MAD", day(i + 1), name, "V-" + i)))
                .containsExactly(Map.entry(TransferState.MATCHED, (long) EACH));
        assertThat(states(i -> sent("2 MAD", day(i), name, "V-" + i), i -> booked("3 MAD", day(i + 1), name, "R-" + i)))
                .containsExactly(Map.entry(TransferState.ONE_SIDED, 2L * EACH));
    }
}
