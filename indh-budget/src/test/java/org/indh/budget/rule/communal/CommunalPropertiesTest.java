package org.indh.budget.rule.communal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indh.core.measure.Decimal;

/** Budgets of many sizes that balance: they are left alone, and what is then made wrong is told. */
class CommunalPropertiesTest {
    /**
     * A budget that balances.
     *
     * @param chapters how many chapters each side has
     * @param articles how many articles each chapter has
     * @param decimals how many digits amounts have after the point
     * @param seed what the amounts are drawn by
     */
    record Sound(int chapters, int articles, int decimals, long seed) {
        /** The rows, with one article's amount changed by so many of the least units; articles are counted from 0. */
        String rows(int wrong, long by) {
            return rows(wrong, by, true);
        }

        /** The same, whose totals hold what is handed over or leave it out. */
        String rows(int wrong, long by, boolean holds) {
            Random random = new Random(seed);
            List<String> rows = new ArrayList<>();
            long[] receipts = amounts(random);
            long[] expenses = amounts(random);
            long surplus = sum(receipts) - sum(expenses);
            if (surplus < 0) {
                receipts[0] -= surplus;
                surplus = 0;
            }
            side("operating receipt", receipts, 0, "", holds, rows, wrong, by);
            side("operating expense", expenses, surplus, "90 transfer", holds, rows, -1, 0);
            long[] grants = amounts(random);
            side("equipment receipt", grants, surplus, "90 transfer", holds, rows, -1, 0);
            long[] works = amounts(random);
            works[0] += sum(grants) + surplus - sum(works);
            side("equipment expense", works, 0, "", holds, rows, -1, 0);
            return String.join("\n", rows);
        }

        private long[] amounts(Random random) {
            long[] amounts = new long[chapters * articles];
            for (int i = 0; i < amounts.length; i++) {
                amounts[i] = 1_000 + random.nextInt(9_000_000);
            }
            return amounts;
        }

        private static long sum(long[] amounts) {
            long sum = 0;
            for (long amount : amounts) {
                sum += amount;
            }
            return sum;
        }

        private void side(
                String name,
                long[] amounts,
                long more,
                String of,
                boolean holds,
                List<String> rows,
                int wrong,
                long by) {
            rows.add("# " + name + " voted=" + written(sum(amounts) + (holds ? more : 0)));
            for (int c = 0; c < chapters; c++) {
                long chapter = 0;
                List<String> below = new ArrayList<>();
                for (int a = 0; a < articles; a++) {
                    int i = c * articles + a;
                    chapter += amounts[i];
                    below.add((10 + c) + "." + (10 + a) + " voted=" + written(amounts[i] + (i == wrong ? by : 0)));
                }
                rows.add((10 + c) + " voted=" + written(chapter));
                rows.addAll(below);
            }
            if (!of.isEmpty()) {
                rows.add(of + " voted=" + written(more));
            }
        }

        private String written(long amount) {
            return new Decimal(BigDecimal.valueOf(amount, decimals)).toString();
        }
    }

    @Provide
    Arbitrary<Sound> sound() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(1, 4),
                        Arbitraries.of(0, 2),
                        Arbitraries.longs().between(1, 1_000_000_000L))
                .as(Sound::new);
    }

    @Property
    void a_budget_that_balances_is_left_alone(@ForAll("sound") Sound sound) {
        assertThat(Sketch.found(sound.rows(-1, 0))).isEmpty();
    }

    @Property
    void totals_that_leave_out_what_is_handed_over_are_left_alone(@ForAll("sound") Sound sound) {
        assertThat(Sketch.found(sound.rows(-1, 0, false))).isEmpty();
    }

    @Property
    void one_wrong_article_is_told_once_at_its_chapter(
            @ForAll("sound") Sound sound, @ForAll Random random, @ForAll boolean more) {
        int wrong = random.nextInt(sound.chapters() * sound.articles());
        long by = 10_000 * (more ? 1 : -1);
        int chapter = wrong / sound.articles() * (sound.articles() + 1);
        assertThat(Sketch.found(sound.rows(wrong, by)))
                .containsExactly("error CB-CODE-TREE /s/0/l/" + chapter + "/voted");
    }
}
