package org.indh.cli.testing;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** A table of what a careful reader finds: columns file, cells, code, severity and more, separated by semicolons. */
public final class ExpectedTable {
    private ExpectedTable() {}

    public static List<Found> read(Path file, Predicate<NamedCsvRecord> wanted) {
        List<Found> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(file)) {
            csv.stream()
                    .filter(wanted)
                    .map(row -> new Found(
                            row.getField("code"),
                            row.getField("severity"),
                            List.of(row.getField("cells").split(" "))))
                    .forEach(rows::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
