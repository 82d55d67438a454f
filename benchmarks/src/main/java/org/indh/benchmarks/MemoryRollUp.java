package org.indh.benchmarks;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.Subtotals;
import org.indh.budget.consolidation.Tally;
import org.indh.budget.consolidation.TotalCursor;
import org.indh.core.money.Money;

/**
 * From objects in memory to exact totals of five levels, both ways in turn in one process. What one would write with streams
 * has a record of its own for lines and groups them level by level; ours has budget lines.
 */
final class MemoryRollUp {
    private static final Currency MAD = Currency.getInstance("MAD");

    private MemoryRollUp() {}

    /** A line as one would write it for streams. */
    private record Plain(String commune, String year, String heading, String nature, BigDecimal amount) {}

    /** Where a total of the streams stands: the codes of its level. */
    private record Key(List<String> codes) {}

    /** Prints the times of each round for both ways; then ours alone from 10,000 to 100,000,000 lines. */
    public static void main(String[] args) throws IOException {
        int lines = Integer.parseInt(args[0]);
        int rounds = Integer.parseInt(args[1]);
        List<Plain> plain = new ArrayList<>(lines);
        List<BudgetLine> budget = new ArrayList<>(lines);
        new LineCorpus().each(lines, line -> {
            plain.add(new Plain(
                    line.commune(),
                    line.year(),
                    line.heading(),
                    line.nature(),
                    BigDecimal.valueOf(line.centimes(), 2)));
            budget.add(BudgetLine.of(Money.ofMinor(line.centimes(), MAD))
                    .with(Dimension.COMMUNE, line.commune())
                    .with(Dimension.YEAR, line.year())
                    .with(Dimension.HEADING, line.heading())
                    .with(Dimension.NATURE, line.nature()));
        });
        check(streams(plain), ours(budget));
        for (int round = -2; round < rounds; round++) {
            long start = System.nanoTime();
            int kept = streams(plain).size();
            long between = System.nanoTime();
            Subtotals totals = ours(budget);
            long end = System.nanoTime();
            long kept2 = counted(budget);
            long last = System.nanoTime();
            System.out.printf(
                    Locale.ROOT,
                    "streams %d ms, lines kept %d ms (%.1f times), lines counted %d ms (%.1f times) %d %d %d%n",
                    (between - start) / 1_000_000,
                    (end - between) / 1_000_000,
                    (double) (between - start) / (end - between),
                    (last - end) / 1_000_000,
                    (double) (between - start) / (last - end),
                    kept,
                    totals.levels().size(),
                    kept2);
        }
        flat(budget);
    }

    /** How long a line takes, the more of them there are; the same objects come again and again. */
    private static void flat(List<BudgetLine> lines) {
        for (long count = 10_000; count <= 100_000_000; count *= 10) {
            long best = Long.MAX_VALUE;
            for (int round = 0; round < (count > 1_000_000 ? 2 : 10); round++) {
                Tally tally = Tally.withoutLines(LineCorpus.BY);
                long start = System.nanoTime();
                long left = count;
                while (left > 0) {
                    int some = (int) Math.min(left, lines.size());
                    for (int i = 0; i < some; i++) {
                        tally.add(lines.get(i));
                    }
                    left -= some;
                }
                best = Math.min(best, System.nanoTime() - start);
            }
            System.out.printf(Locale.ROOT, "%,d lines: %d ns a line%n", count, best / count);
        }
    }

    private static Subtotals ours(List<BudgetLine> lines) {
        Consolidation totals = lines.stream()
                .collect(Consolidation.by(Dimension.COMMUNE, Dimension.YEAR, Dimension.HEADING, Dimension.NATURE));
        return Subtotals.rollUp(totals);
    }

    private static long counted(List<BudgetLine> lines) {
        Tally tally = Tally.withoutLines(LineCorpus.BY);
        lines.forEach(tally::add);
        return Subtotals.rollUp(tally.finish()).levels().size();
    }

    private static Map<Key, BigDecimal> streams(List<Plain> lines) {
        Map<Key, BigDecimal> totals = new HashMap<>();
        List<Function<Plain, Key>> levels = List.of(
                line -> new Key(List.of(line.commune(), line.year(), line.heading(), line.nature())),
                line -> new Key(List.of(line.commune(), line.year(), line.heading())),
                line -> new Key(List.of(line.commune(), line.year())),
                line -> new Key(List.of(line.commune())),
                line -> new Key(List.of()));
        for (Function<Plain, Key> level : levels) {
            totals.putAll(lines.stream()
                    .collect(Collectors.groupingBy(
                            level, Collectors.reducing(BigDecimal.ZERO, Plain::amount, BigDecimal::add))));
        }
        return totals;
    }

    private static void check(Map<Key, BigDecimal> theirs, Subtotals ours) {
        TotalCursor cursor = ours.cursor();
        int count = 0;
        while (cursor.next()) {
            List<String> codes = new ArrayList<>();
            for (int i = 0; i < cursor.width(); i++) {
                codes.add(cursor.code(i).orElseThrow());
            }
            BigDecimal other = theirs.get(new Key(codes));
            if (other == null
                    || other.movePointRight(2).longValueExact()
                            != cursor.minor().orElseThrow()) {
                throw new IllegalStateException(cursor.cell() + ": " + cursor.total() + " and " + other);
            }
            count++;
        }
        if (count != theirs.size()) {
            throw new IllegalStateException(count + " totals and " + theirs.size());
        }
        System.out.println(count + " totals are the same");
    }
}
