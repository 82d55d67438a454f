package org.indh.benchmarks;

import com.univocity.parsers.csv.CsvParser;
import com.univocity.parsers.csv.CsvParserSettings;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.rows.CsvSource;
import org.indh.core.rows.RowReading;
import org.indh.core.rows.Rows;

/**
 * Rows of delimited text, one way after the other on one thread, in its processor time: as slices of bytes, and as texts by
 * those that make texts. Every way adds up the lengths of all fields, which must be the same.
 */
final class CsvRowsInTurn {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final List<String> COLUMNS = List.of("commune", "year", "heading", "nature", "amount");

    private CsvRowsInTurn() {}

    /** One way to the sum of all fields' lengths. */
    private interface Way {
        long read(Path file) throws IOException, UnreadableFileException;
    }

    /** Takes a file that {@link BulkRollUp} made, and a number of rounds. */
    public static void main(String[] args) throws Exception {
        Path file = Path.of(args[0]);
        int rounds = Integer.parseInt(args[1]);
        Map<String, Way> ways = new TreeMap<>(Map.of(
                "1 indh", CsvRowsInTurn::indh,
                "2 FastCSV", CsvRowsInTurn::fastCsv,
                "3 univocity", CsvRowsInTurn::univocity,
                "4 commons-csv", CsvRowsInTurn::commons));
        double megabytes = Files.size(file) / 1e6;
        long expected = indh(file);
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Way> way : ways.entrySet()) {
                long start = THREADS.getCurrentThreadCpuTime();
                long sum = way.getValue().read(file);
                long nanos = THREADS.getCurrentThreadCpuTime() - start;
                if (sum != expected) {
                    throw new IllegalStateException(way.getKey() + " read " + sum + " and not " + expected);
                }
                System.out.printf(Locale.ROOT, "%s %.0f MB/s  ", way.getKey(), megabytes / (nanos / 1e9));
            }
            System.out.println();
        }
    }

    private static long indh(Path file) throws IOException, UnreadableFileException {
        long sum = 0;
        try (RowReading reading = CsvSource.of(file).open(COLUMNS)) {
            Rows rows = reading.rows();
            while (rows.next()) {
                for (int i = 0; i < COLUMNS.size(); i++) {
                    sum += rows.end(i) - rows.start(i);
                }
            }
        }
        return sum;
    }

    private static long fastCsv(Path file) throws IOException {
        long sum = 0;
        boolean isNames = true;
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(file)) {
            for (CsvRecord row : records) {
                for (int i = 0; i < row.getFieldCount() && !isNames; i++) {
                    sum += row.getField(i).length();
                }
                isNames = false;
            }
        }
        return sum;
    }

    private static long univocity(Path file) throws IOException {
        CsvParserSettings settings = new CsvParserSettings();
        settings.setReadInputOnSeparateThread(false);
        settings.setHeaderExtractionEnabled(true);
        CsvParser parser = new CsvParser(settings);
        long sum = 0;
        try (Reader text = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            parser.beginParsing(text);
            for (String[] row = parser.parseNext(); row != null; row = parser.parseNext()) {
                for (String field : row) {
                    sum += field == null ? 0 : field.length();
                }
            }
        }
        return sum;
    }

    private static long commons(Path file) throws IOException {
        long sum = 0;
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser records = CSVParser.parse(file, StandardCharsets.UTF_8, format)) {
            for (CSVRecord row : records) {
                for (String field : row) {
                    sum += field.length();
                }
            }
        }
        return sum;
    }
}
