package org.indh.spreadsheet.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.indh.spreadsheet.grid.Cell;
import org.indh.spreadsheet.grid.CellRange;
import org.indh.spreadsheet.grid.Sheet;
import org.indh.spreadsheet.grid.TextTable;

/**
 * Draws the examples' workbooks from the text tables beside them. After a change to a table:
 * {@code mvn -Pquick -pl adapters/indh-spreadsheet -am test -Dtest=ExampleWorkbookTest -Dindh.examples.write=true
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
final class ExampleWorkbook {
    private static final Path EXAMPLES = Path.of("..", "..", "examples");

    private final Path table;

    ExampleWorkbook(Path table) {
        this.table = table;
    }

    /** The table of each example. */
    static Stream<Path> tables() {
        try (Stream<Path> files = Files.walk(EXAMPLES, 2)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path workbook() {
        String name = table.getFileName().toString();
        return table.resolveSibling(name.substring(0, name.length() - ".txt".length()) + ".xlsx");
    }

    org.indh.spreadsheet.grid.Workbook expected() throws IOException {
        return TextTable.parse(Files.readAllLines(table, StandardCharsets.UTF_8));
    }

    void write() throws IOException {
        List<Integer> widths = Files.readAllLines(table, StandardCharsets.UTF_8).stream()
                .filter(line -> line.startsWith("widths:"))
                .flatMap(line ->
                        Stream.of(line.substring("widths:".length()).strip().split(" ")))
                .map(Integer::valueOf)
                .toList();
        try (OutputStream file = Files.newOutputStream(workbook());
                Workbook out = new Workbook(file, "indh", "1.0")) {
            out.properties().setTitle("indh: example").setCompany("");
            for (Sheet sheet : expected().sheets()) {
                draw(sheet, out.newWorksheet(sheet.name()), widths);
            }
        }
    }

    private static void draw(Sheet sheet, Worksheet out, List<Integer> widths) {
        for (int i = 0; i < widths.size(); i++) {
            out.width(i, widths.get(i));
        }
        for (Cell cell : sheet.cells()) {
            int row = cell.ref().row() - 1;
            int column = cell.ref().column() - 1;
            out.value(row, column, cell.text());
            boolean heading = row < 2 || column == 0 && !cell.text().contains(" - ");
            out.style(row, column)
                    .wrapText(true)
                    .verticalAlignment("top")
                    .bold()
                    .set();
            if (!heading) {
                out.style(row, column).wrapText(true).verticalAlignment("top").set();
            }
        }
        for (CellRange range : sheet.merged().ranges()) {
            out.range(
                            range.first().row() - 1,
                            range.first().column() - 1,
                            range.last().row() - 1,
                            range.last().column() - 1)
                    .merge();
        }
    }
}
