package org.indh.budget.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.indh.core.measure.Decimal;
import org.junit.jupiter.api.Test;

/**
 * How often the difference of two lines fits a gap by accident, in tables of uniform amounts of up to two millions to the cent:
 * counted by {@link Chance}, and reckoned by the formula that its Javadoc gives.
 */
class ChanceModelTest {
    /** Two millions, in cents. */
    private static final double MOST = 200_000_000;

    /** The gap, and the middle of its octave, from 2 to the 21st to 2 to the 22nd. */
    private static final long GAP = 4_000_000;

    private static final double MIDDLE = 1.5 * (1 << 21);

    private static Reconciliation uniform(int lines, long seed) {
        Random random = new Random(seed);
        List<Stated> parts = new ArrayList<>();
        long total = GAP;
        for (int i = 0; i < lines; i++) {
            long cents = 1L + random.nextInt((int) MOST);
            parts.add(cents("L" + i, cents));
            total += cents;
        }
        return Reconciliation.of(cents("Total", total), parts);
    }

    private static Stated cents(String name, long cents) {
        return Stated.toTheCent(name, new Decimal(BigDecimal.valueOf(cents, 2)));
    }

    private static double chance(Reconciliation sum, String tolerance) {
        Chance chance = new Chance(sum);
        List<Hypothesis> near = Amounts.hypotheses(sum, Evidence.none().within(Decimal.parse(tolerance)))
                .of(Cause.DIFFERENCE)
                .filter(chance.size()::isNear)
                .toList();
        return chance.of(near).value().doubleValue();
    }

    /** Pairs of lines, either way, that lie so many cents around a gap of that size, one of them at least. */
    private static double model(int lines, int cents, double gap) {
        double pairs = lines * (lines - 1) / 2.0;
        double met = pairs * cents * 2 / MOST * (1 - gap / MOST);
        return 1 - Math.exp(-met);
    }

    private static double average(int lines, String tolerance) {
        double sum = 0;
        for (int seed = 0; seed < 200; seed++) {
            sum += chance(uniform(lines, seed), tolerance);
        }
        return sum / 200;
    }

    @Test
    void of_thirty_lines_some_two_gaps_in_a_hundred_thousand_are_met_within_two_cents() {
        assertThat(model(30, 5, MIDDLE)).isCloseTo(2.14e-5, within(0.01e-5));
        assertThat(average(30, "0.02")).isCloseTo(model(30, 5, MIDDLE), within(0.15e-5));
    }

    @Test
    void of_two_thousand_lines_nine_gaps_in_a_hundred_are_met_which_is_too_many() {
        assertThat(model(2000, 5, MIDDLE)).isCloseTo(0.0937, within(0.0001));
        double counted = chance(uniform(2000, 1), "0.02");
        assertThat(counted).isCloseTo(model(2000, 5, MIDDLE), within(0.003));
        assertThat(new Odds(1, new Decimal(BigDecimal.valueOf(counted))).isTooHigh())
                .isTrue();
    }

    @Test
    void so_many_differences_are_all_tried_and_none_is_told() {
        Reconciliation sum = uniform(2000, 1);
        Explanations found = Explanations.of(sum, Evidence.none().within(Decimal.parse("0.02")));
        assertThat(found.untried()).doesNotContain(Cause.DIFFERENCE);
        assertThat(found.ranked()).extracting(Explanation::cause).doesNotContain(Cause.DIFFERENCE);
        long amounts = sum.parts().stream().map(Stated::amount).distinct().count();
        assertThat(found.tried()).isGreaterThan(amounts * (amounts - 1));
    }

    /** Two cents either way are five gaps in cents, one cent three; of amounts with any digits they would be four and two. */
    @Test
    void a_gap_in_cents_has_one_more_place_than_its_tolerance_is_wide() {
        assertThat(average(30, "0.02") / average(30, "0.01")).isCloseTo(5 / 3.0, within(0.05));
    }

    /** The figures that are often quoted are those of a small gap among amounts with any digits: four cents and no more. */
    @Test
    void four_cents_around_a_small_gap_would_be_seventeen_in_a_million_and_seven_point_seven_in_a_hundred() {
        assertThat(model(30, 4, 0)).isCloseTo(1.7e-5, within(0.05e-5));
        assertThat(model(2000, 4, 0)).isCloseTo(0.077, within(0.0005));
        assertThat(average(30, "0.02") / model(30, 4, 0))
                .as("counted to the cent it is a quarter more")
                .isCloseTo(1.25 * (1 - MIDDLE / MOST), within(0.1));
    }
}
