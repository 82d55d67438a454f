package org.indh.spreadsheet.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What parts the fields of a delimited text: the sign by which most of its first lines have equally many fields. */
final class Separator {
    /** In this order where two fit as well: French suites write semicolons, since their commas are decimal. */
    private static final List<Character> CANDIDATES = List.of(';', '\t', ',', '|');

    private static final int LINES = 100;

    private Separator() {}

    /** The separator of the text that begins so; a semicolon where no sign parts anything. */
    static char of(String start) {
        char best = CANDIDATES.get(0);
        int bestScore = 0;
        for (char candidate : CANDIDATES) {
            int score = score(start, candidate);
            if (score > bestScore) {
                best = candidate;
                bestScore = score;
            }
        }
        return best;
    }

    /** How many lines have the most usual number of fields, and how many fields these are where lines are as many. */
    private static int score(String start, char separator) {
        Map<Integer, Integer> linesOf = new HashMap<>();
        int read = 0;
        try (CsvReader<CsvRecord> records = reader(separator).ofCsvRecord(start)) {
            for (CsvRecord record : records) {
                if (record.getFieldCount() > 1) {
                    linesOf.merge(record.getFieldCount(), 1, Integer::sum);
                }
                read++;
                if (read == LINES) {
                    break;
                }
            }
        } catch (CsvParseException | IOException e) {
            // what was read up to there decides
        }
        return linesOf.entrySet().stream()
                .mapToInt(lines -> lines.getValue() * 1_000 + Math.min(999, lines.getKey()))
                .max()
                .orElse(0);
    }

    /** Reads with that separator: blank lines count, and lines may have more or fewer fields than the first. */
    static CsvReader.CsvReaderBuilder reader(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false);
    }
}
