package org.indh.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import org.indh.budget.consolidation.BulkConsolidation;
import org.indh.budget.consolidation.LineColumns;
import org.indh.budget.consolidation.Subtotals;
import org.indh.budget.consolidation.TotalCursor;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.money.CurrencyCode;
import org.indh.core.rows.CsvSource;

/**
 * From a CSV file to exact totals of five levels, with the number of lines of each, one way in one process:
 *
 * <pre>
 * BulkRollUp make FILE LINES            writes the file
 * BulkRollUp indh|duckdb FILE ROUNDS    prints each round's milliseconds, the first in a fresh machine, and the memory
 * BulkRollUp check FILE                 holds every total of the one against the other's
 * </pre>
 */
final class BulkRollUp {
    private static final int THREADS = 2;

    private BulkRollUp() {}

    /** See the class. */
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[1]);
        switch (args[0]) {
            case "make" -> new LineCorpus().csv(file, Long.parseLong(args[2]));
            case "indh" -> rounds(Integer.parseInt(args[2]), () -> indh(file));
            case "duckdb" -> {
                try (DuckRollUp duck = new DuckRollUp(THREADS)) {
                    rounds(Integer.parseInt(args[2]), () -> duck.rollUp(file));
                }
            }
            case "check" -> check(file);
            default -> throw new IllegalArgumentException(args[0]);
        }
    }

    /** One way. */
    private interface Way {
        void run() throws IOException, SQLException, UnreadableFileException;
    }

    private static void rounds(int rounds, Way way) throws Exception {
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            way.run();
            System.out.printf(Locale.ROOT, "%d ", (System.nanoTime() - start) / 1_000_000);
        }
        System.out.printf(Locale.ROOT, "| %d MB%n", peakMegabytes());
    }

    private static Subtotals indh(Path file) throws UnreadableFileException {
        CsvSource source = CsvSource.of(file);
        LineColumns columns = LineColumns.of(source.columns()).in(CurrencyCode.parse("MAD"));
        BulkConsolidation bulk = BulkConsolidation.of(source, columns, LineCorpus.BY, THREADS);
        if (bulk.faultCount() > 0) {
            throw new IllegalStateException(bulk.faults().toString());
        }
        return Subtotals.rollUp(bulk.totals());
    }

    private static void check(Path file) throws Exception {
        try (DuckRollUp duck = new DuckRollUp(THREADS)) {
            duck.rollUp(file);
            TotalCursor ours = indh(file).cursor();
            List<DuckRollUp.Row> theirs = duck.rows();
            for (DuckRollUp.Row row : theirs) {
                if (!ours.next() || !row.isSame(ours)) {
                    throw new IllegalStateException(row + " is not " + ours.cell() + ": " + ours.total());
                }
            }
            if (ours.next()) {
                throw new IllegalStateException("one more: " + ours.cell());
            }
            System.out.println(theirs.size() + " totals and their numbers of lines are the same");
        }
    }

    /** The most memory that the process had at a time, as the system counts it. */
    static long peakMegabytes() throws IOException {
        return Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElse(-1);
    }
}
