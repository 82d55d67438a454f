package org.indh.budget.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.indh.core.measure.Decimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Round gaps that nothing made, each of one size, among amounts to the cent: some digit or other that might have been mistyped
 * fits them in many a table, and in nearly every one of many lines.
 */
class RoundGapsTest {
    private static final int TABLES = 100;

    private static Stated cents(String name, long cents) {
        return Stated.toTheCent(name, new Decimal(BigDecimal.valueOf(cents, 2)));
    }

    /** A table of amounts from 5,000.00 to 2,005,000.00 and its total, which is so much more or less than they add up to. */
    private static Reconciliation table(int lines, BigDecimal gap, int seed) {
        Random random = new Random(1_000L * lines + seed);
        List<Stated> parts = new ArrayList<>();
        long sum = seed % 2 == 0
                ? gap.movePointRight(2).longValueExact()
                : -gap.movePointRight(2).longValueExact();
        for (int i = 0; i < lines; i++) {
            long amount = 500_000L + random.nextInt(200_000_000);
            sum += amount;
            parts.add(cents("L" + i, amount));
        }
        return Reconciliation.of(cents("Total", sum), parts);
    }

    /** How many tables get an explanation, and for how many there would be one without the guard. */
    private record Count(int told, int fitting) {
        static Count of(int lines, String gap) {
            int told = 0;
            int fitting = 0;
            for (int seed = 0; seed < TABLES; seed++) {
                Explanations found = Explanations.of(table(lines, new BigDecimal(gap), seed));
                told += found.ranked().isEmpty() ? 0 : 1;
                fitting += found.ranked().size() + found.silenced() > 0 ? 1 : 0;
            }
            return new Count(told, fitting);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.90", "90.00", "900.00", "1000.00", "10000.00", "1000000.00"})
    void of_gaps_of_one_digit_and_noughts_nineteen_in_twenty_at_least_are_met_with_silence(String gap) {
        for (int lines : new int[] {4, 10, 20, 40}) {
            assertThat(Count.of(lines, gap).told()).as("%s lines", lines).isLessThanOrEqualTo(TABLES / 20);
        }
    }

    @ParameterizedTest
    @CsvSource({"90.00,20", "1000.00,20", "1000.00,40", "1000000.00,10"})
    void without_the_guard_they_would_be_explained_again_and_again(String gap, int lines) {
        assertThat(Count.of(lines, gap).fitting()).isGreaterThan(TABLES * 3 / 5);
    }

    /** Two digits swapped in the total alone make it in eight tables of a hundred, however many lines there are. */
    @ParameterizedTest
    @ValueSource(strings = {"180.00", "720.00", "990.00", "27000.00", "1500.00"})
    void gaps_of_more_digits_are_seldom_explained_the_less_the_more_lines_there_are(String gap) {
        assertThat(Count.of(4, gap).told()).isLessThanOrEqualTo(TABLES * 3 / 10);
        assertThat(Count.of(40, gap).told()).isLessThanOrEqualTo(TABLES * 3 / 20);
    }
}
