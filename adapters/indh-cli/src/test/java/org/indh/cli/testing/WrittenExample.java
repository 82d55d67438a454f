package org.indh.cli.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.document.Draft;
import org.indh.core.document.Kind;
import org.indh.core.document.ReadLimits;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.testing.WrittenDossier;
import org.indh.core.validation.Suppressions;
import org.indh.json.JsonFormat;
import org.indh.spreadsheet.SpreadsheetFormat;
import org.indh.spreadsheet.grid.Cell;
import org.indh.spreadsheet.grid.Sheet;
import org.indh.spreadsheet.grid.TextTable;

/**
 * Examples of rules that no table read without limits can breach: a table under a line {@code # maxRows: 3} is written as
 * a workbook and read within that limit; what begins with a brace is a document in our own
 * JSON, or several, each from a line with its kind on; under a table, decisions about what is found in it. Short tables of
 * records are {@link WrittenDossier}'s, and so are parameters of the profile that an example is judged by.
 */
public final class WrittenExample {
    private static final String MAX_ROWS = "# maxRows:";
    private static final String NEXT = "{\"kind\"";

    private WrittenExample() {}

    static boolean isLimited(List<String> lines) {
        return lines.get(0).startsWith(MAX_ROWS);
    }

    static boolean isJson(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.startsWith("#"))
                .findFirst()
                .orElse("")
                .startsWith("{");
    }

    /** The table, written as a workbook and read within its limit. */
    static Dossier limited(List<String> lines, List<Kind<?>> kinds) {
        int rows = Integer.parseInt(lines.get(0).substring(MAX_ROWS.length()).strip());
        try {
            Path file = Files.createTempFile("example", ".xlsx");
            try {
                write(TextTable.parse(lines).sheets().get(0), file);
                ReadLimits limits = ReadLimits.standard().withMaxRows(rows);
                List<Draft> drafts = new SpreadsheetFormat().read(file, limits);
                return Dossier.of("table.xlsx", drafts, kinds);
            } finally {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableFileException e) {
            throw new AssertionError(e);
        }
    }

    private static void write(Sheet sheet, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "indh", "1.0")) {
            Worksheet drawn = workbook.newWorksheet(sheet.name());
            for (Cell cell : sheet.cells()) {
                drawn.value(cell.ref().row() - 1, cell.ref().column() - 1, cell.text());
            }
        }
    }

    /** The lines of a table, without decisions about it. */
    static List<String> table(List<String> lines) {
        return lines.stream().takeWhile(line -> !line.startsWith("{")).toList();
    }

    /** The decisions about what is found in a table: the JSON under it, if there is any. */
    static List<Document<Suppressions>> decisions(List<String> lines) {
        List<String> json =
                lines.stream().dropWhile(line -> !line.startsWith("{")).toList();
        return json.isEmpty() ? List.of() : json(json).documents(Suppressions.KIND);
    }

    /** The JSON texts among the lines, each from a line that begins with its kind; without such a line, one text. */
    public static List<String> texts(List<String> lines) {
        List<String> texts = new ArrayList<>();
        for (String line :
                lines.stream().dropWhile(line -> !line.startsWith("{")).toList()) {
            if (texts.isEmpty() || line.startsWith(NEXT)) {
                texts.add(line);
            } else {
                texts.set(texts.size() - 1, texts.get(texts.size() - 1) + "\n" + line);
            }
        }
        return texts;
    }

    /** The documents that JSON texts describe. */
    static Dossier json(List<String> lines) {
        List<Draft> drafts = new ArrayList<>();
        for (String text : texts(lines)) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            try {
                drafts.add(JsonFormat.read("example.json", bytes, ReadLimits.standard()));
            } catch (UnreadableFileException e) {
                throw new AssertionError(e);
            }
        }
        return Dossier.of("example.json", drafts, Found.kinds());
    }
}
