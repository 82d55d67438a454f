package org.indh.budget.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.indh.budget.Budget;
import org.indh.budget.Nature;

/** Cost tables of many sizes that add up every way, as a grid of amounts that a fault can be planted in. */
final class Tables {
    private Tables() {}

    /**
     * A table.
     *
     * @param headings how many bearers there are
     * @param years how many years
     * @param applicants how many applicants share the money
     * @param decimals how many digits amounts have after the point
     * @param seed what the amounts are drawn by
     */
    record Table(int headings, int years, int applicants, int decimals, long seed) {
        /** A row: what it begins with in a {@link Sketch}, and its amounts with their total. */
        record Line(String start, long[] cells) {}

        /** The rows, in order. */
        List<Line> lines() {
            Random random = new Random(seed);
            List<Line> lines = new ArrayList<>();
            long[][] ofNature = new long[Nature.values().length][years + 1];
            for (int h = 0; h < headings; h++) {
                long[][] parts = new long[ofNature.length][];
                long[] sum = new long[years + 1];
                for (int n = 0; n < parts.length; n++) {
                    parts[n] = amounts(random);
                    add(parts[n], sum);
                    add(parts[n], ofNature[n]);
                }
                lines.add(new Line("# Porteur " + (h + 1), sum));
                addLines(lines, parts);
            }
            long[] total = new long[years + 1];
            for (long[] nature : ofNature) {
                add(nature, total);
            }
            lines.add(new Line("= Total", total));
            addLines(lines, ofNature);
            addApplicants(lines, ofNature);
            return lines;
        }

        /** Every applicant but the last takes a part of each amount, the last one what is left. */
        private void addApplicants(List<Line> lines, long[][] ofNature) {
            Random random = new Random(seed + 1);
            long[][] left = new long[ofNature.length][];
            for (int n = 0; n < left.length; n++) {
                left[n] = ofNature[n].clone();
            }
            for (int a = 1; a <= applicants; a++) {
                long[][] part = new long[left.length][years + 1];
                long[] sum = new long[years + 1];
                for (int n = 0; n < part.length; n++) {
                    for (int y = 0; y < years; y++) {
                        part[n][y] = a == applicants ? left[n][y] : left[n][y] * (10 + random.nextInt(50)) / 100;
                        left[n][y] -= part[n][y];
                        part[n][years] += part[n][y];
                    }
                    add(part[n], sum);
                }
                lines.add(new Line("@ Demandeur " + a, new long[0]));
                addLines(lines, part);
                lines.add(new Line("+ Total " + a, sum));
            }
        }

        private long[] amounts(Random random) {
            long[] amounts = new long[years + 1];
            for (int y = 0; y < years; y++) {
                amounts[y] = 50_000 + random.nextInt(9_000_000);
                amounts[years] += amounts[y];
            }
            return amounts;
        }

        private static void addLines(List<Line> lines, long[][] parts) {
            for (Nature nature : Nature.values()) {
                lines.add(new Line(nature.code(), parts[nature.ordinal()]));
            }
        }

        private static void add(long[] part, long[] sum) {
            for (int i = 0; i < sum.length; i++) {
                sum[i] += part[i];
            }
        }

        /** The budget of those rows; without the column of that number, counted from 0, if it has one. */
        Budget budget(List<Line> lines, int without) {
            StringBuilder rows = new StringBuilder();
            for (Line line : lines) {
                rows.append(line.start());
                for (int i = 0; i < line.cells().length; i++) {
                    rows.append(" | ").append(i == without ? "" : written(line.cells()[i]));
                }
                rows.append('\n');
            }
            return Sketch.of(rows.toString());
        }

        private String written(long cell) {
            return BigDecimal.valueOf(cell, decimals).toPlainString();
        }
    }

    static Arbitrary<Table> tables() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 5),
                        Arbitraries.integers().between(2, 6),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(0, 2),
                        Arbitraries.longs().between(1, 1_000_000_000L))
                .as(Table::new);
    }
}
