package org.indh.cli.consolidate;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.indh.core.document.Fault;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.document.UnreadableFileException.Reason;
import org.indh.core.finding.TextOrigin;
import org.indh.core.rows.CsvSource;
import org.indh.core.rows.RowFlaw;
import org.indh.core.rows.RowReading;
import org.indh.core.rows.Rows;
import org.indh.core.statement.NumberConvention;
import org.indh.core.text.Term;

/**
 * A file of rates: delimited text whose first line names its columns,
 * {@code from,to,rate,unit,date,until,kind,source}, of which the first, the rate and the date are needed.
 *
 * @param name the file
 * @param rates those that could be read
 * @param faults what could not be, each at its line and character
 * @param unknown the names of columns that nobody knows
 */
record RateFile(String name, List<GivenRate> rates, List<Fault> faults, List<String> unknown) {
    private static final List<String> NEEDED = List.of("base", "rate", "date");

    RateFile {
        rates = ImmutableList.copyOf(rates);
        faults = ImmutableList.copyOf(faults);
        unknown = ImmutableList.copyOf(unknown);
    }

    /**
     * Reads the file.
     *
     * @param to the currency of the price where no column says it
     * @throws QuestionException where a column that is needed is not there
     * @throws UnreadableFileException where nothing of it can be read
     */
    static RateFile read(Path file, Currency to, Words words) throws QuestionException, UnreadableFileException {
        CsvSource source = CsvSource.of(file);
        Map<String, String> columns = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        for (String column : source.columns()) {
            RateNames.column(column)
                    .filter(known -> columns.putIfAbsent(known, column) == null)
                    .ifPresentOrElse(known -> {}, () -> unknown.add(column));
        }
        if (!columns.keySet().containsAll(NEEDED)) {
            throw new QuestionException(
                    words.say("rates.columns", Map.of("file", source.name(), "names", source.columns())));
        }
        RateReading reading = new RateReading(
                String.valueOf(file.getFileName()),
                List.copyOf(columns.keySet()),
                to,
                convention(source, columns.getOrDefault("rate", "")));
        List<GivenRate> rates = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        try (RowReading rows = source.open(List.copyOf(columns.values()))) {
            read(rows.rows(), reading, rates, faults);
        } catch (IOException e) {
            throw new UnreadableFileException(Reason.INPUT_OUTPUT, source.name(), Map.of(), e);
        }
        return new RateFile(source.name(), rates, faults, unknown);
    }

    private static void read(Rows rows, RateReading reading, List<GivenRate> rates, List<Fault> faults)
            throws UnreadableFileException {
        while (rows.next()) {
            if (rows.flaw() == RowFlaw.NONE) {
                reading.rate(rows).ifPresent(rates::add);
                faults.addAll(reading.told());
            } else {
                Map<String, Object> facts = Map.of(
                        "expected", new Term("expected.row-" + rows.flaw().code()));
                faults.add(Fault.at("DC-UNREADABLE", List.of(new TextOrigin(rows.line(), 1)), null, facts));
            }
        }
    }

    /** What a point and a comma mean in the rates of this file. */
    private static NumberConvention convention(CsvSource source, String column) throws UnreadableFileException {
        List<String> texts = new ArrayList<>();
        try (RowReading reading = source.open(List.of(column))) {
            Rows rows = reading.rows();
            while (rows.next()) {
                rows.text(0).ifPresent(texts::add);
            }
        } catch (IOException e) {
            throw new UnreadableFileException(Reason.INPUT_OUTPUT, source.name(), Map.of(), e);
        }
        return NumberConvention.of(texts);
    }
}
