package org.indh.spreadsheet.examples;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.indh.spreadsheet.grid.Cell;
import org.indh.spreadsheet.grid.CellRange;
import org.indh.spreadsheet.grid.CellRanges;
import org.indh.spreadsheet.grid.Sheet;
import org.indh.spreadsheet.grid.TextTable;

/**
 * Draws the examples' workbooks from the text tables beside them. After a change to a table:
 * {@code mvn -Pquick -pl adapters/indh-spreadsheet -am test -Dtest=ExampleWorkbookTest -Dindh.examples.write=true
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
final class ExampleWorkbook {
    private static final Path EXAMPLES = Path.of("..", "..", "examples");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?");

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
        List<String> lines = Files.readAllLines(table, StandardCharsets.UTF_8);
        org.indh.spreadsheet.grid.Workbook texts = TextTable.parse(lines);
        return value(lines, "numbers:").isEmpty()
                ? texts
                : new org.indh.spreadsheet.grid.Workbook(
                        texts.sheets().stream()
                                .map(ExampleWorkbook::withNumbers)
                                .toList(),
                        texts.limits());
    }

    /** The sheet with a number wherever a plain one is written: 344869.30. */
    private static Sheet withNumbers(Sheet sheet) {
        List<Cell> cells = sheet.cells().stream()
                .map(cell -> NUMBER.matcher(cell.text()).matches() ? number(cell) : cell)
                .toList();
        return new Sheet(sheet.name(), sheet.visibility(), cells, sheet.merged(), CellRanges.none(), CellRanges.none());
    }

    private static Cell number(Cell cell) {
        String digits = new BigDecimal(cell.text()).stripTrailingZeros().toPlainString();
        return Cell.number(cell.ref(), digits);
    }

    private static Optional<String> value(List<String> lines, String name) {
        return lines.stream()
                .filter(line -> line.startsWith(name))
                .map(line -> line.substring(name.length()).strip())
                .findFirst();
    }

    void write() throws IOException {
        List<String> lines = Files.readAllLines(table, StandardCharsets.UTF_8);
        List<String> widths = List.of(value(lines, "widths:").orElseThrow().split(" "));
        String format = value(lines, "numbers:").orElse("");
        try (OutputStream file = Files.newOutputStream(workbook());
                Workbook out = new Workbook(file, "indh", "1.0")) {
            out.properties().setTitle("indh: example").setCompany("");
            for (Sheet sheet : expected().sheets()) {
                Worksheet drawn = out.newWorksheet(sheet.name());
                for (int i = 0; i < widths.size(); i++) {
                    drawn.width(i, Integer.parseInt(widths.get(i)));
                }
                draw(sheet, drawn, format);
            }
        }
    }

    private static void draw(Sheet sheet, Worksheet out, String format) {
        for (Cell cell : sheet.cells()) {
            int row = cell.ref().row() - 1;
            int column = cell.ref().column() - 1;
            boolean isNumber = cell.kind() == Cell.Kind.NUMBER;
            if (isNumber) {
                out.value(row, column, new BigDecimal(cell.value()));
            } else {
                out.value(row, column, cell.text());
            }
            StyleSetter style = out.style(row, column).wrapText(true).verticalAlignment("top");
            boolean isAmount = !format.isEmpty() && row >= 2 && column > 0;
            if (isAmount) {
                style.horizontalAlignment("right").format(format);
            }
            boolean heading =
                    row < 2 || column == 0 && format.isEmpty() && !cell.text().contains(" - ");
            if (heading) {
                style.bold();
            }
            style.set();
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
