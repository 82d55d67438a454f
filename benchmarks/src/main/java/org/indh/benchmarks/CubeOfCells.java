package org.indh.benchmarks;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.BulkConsolidation;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.LineColumns;
import org.indh.budget.consolidation.Subtotals;
import org.indh.budget.consolidation.TotalCursor;
import org.indh.core.money.CurrencyCode;
import org.indh.core.rows.CsvSource;

/** From 540,000 cells to all their subtotals: along one order, and by every choice of the dimensions; DuckDB beside. */
final class CubeOfCells {
    private static final int THREADS = 2;

    private CubeOfCells() {}

    /** Takes a file that {@link BulkRollUp} made, and a number of rounds. */
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        int rounds = Integer.parseInt(args[1]);
        CsvSource source = CsvSource.of(file);
        LineColumns columns = LineColumns.of(source.columns()).in(CurrencyCode.parse("MAD"));
        Consolidation cells =
                BulkConsolidation.of(source, columns, LineCorpus.BY, THREADS).totals();
        try (DuckRollUp duck = new DuckRollUp(THREADS)) {
            duck.load(file);
            duck.ofCells("CUBE");
            check(duck.rows(), Subtotals.cube(cells).cursor());
            for (int round = 0; round < rounds; round++) {
                long start = System.nanoTime();
                int levels = Subtotals.rollUp(cells).levels().size();
                long rolled = System.nanoTime();
                levels += Subtotals.cube(cells).levels().size();
                long cubed = System.nanoTime();
                duck.ofCells("ROLLUP");
                long duckRolled = System.nanoTime();
                duck.ofCells("CUBE");
                long duckCubed = System.nanoTime();
                System.out.printf(
                        Locale.ROOT,
                        "roll-up %.1f, cube %.1f (%.2f times) | DuckDB roll-up %.1f, cube %.1f (%.1f times ours) %d%n",
                        (rolled - start) / 1e6,
                        (cubed - rolled) / 1e6,
                        (double) (cubed - rolled) / (rolled - start),
                        (duckRolled - cubed) / 1e6,
                        (duckCubed - duckRolled) / 1e6,
                        (double) (duckCubed - duckRolled) / (cubed - rolled),
                        levels);
            }
        }
    }

    private static void check(List<DuckRollUp.Row> theirs, TotalCursor ours) {
        Map<SortedMap<Dimension, String>, DuckRollUp.Row> byCodes = new HashMap<>();
        theirs.forEach(row -> byCodes.put(row.stated(), row));
        int count = 0;
        while (ours.next()) {
            DuckRollUp.Row row = byCodes.get(ours.cell().codes());
            if (row == null || !row.isSame(ours)) {
                throw new IllegalStateException(row + " is not " + ours.cell() + ": " + ours.total());
            }
            count++;
        }
        if (count != theirs.size()) {
            throw new IllegalStateException(count + " totals and " + theirs.size());
        }
        System.out.println(count + " totals and their numbers of lines are the same");
    }
}
