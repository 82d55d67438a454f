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
import java.util.SortedMap;
import java.util.TreeMap;
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

    /** The height of a line, in points. */
    private static final double LINE = 15;

    /** By how much a text may be wider than as many figures, in percent: bold letters are. */
    private static final int WIDE = 120;

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
        List<Integer> widths = Stream.of(value(lines, "widths:").orElseThrow().split(" "))
                .map(Integer::valueOf)
                .toList();
        String format = value(lines, "numbers:").orElse("");
        try (OutputStream file = Files.newOutputStream(workbook());
                Workbook out = new Workbook(file, "indh", "1.0")) {
            out.properties().setTitle("indh: example").setCompany("");
            for (Sheet sheet : expected().sheets()) {
                Worksheet drawn = out.newWorksheet(sheet.name());
                for (int i = 0; i < widths.size(); i++) {
                    drawn.width(i, widths.get(i));
                }
                heights(sheet, widths).forEach(drawn::rowHeight);
                drawn.pageOrientation("landscape");
                drawn.setFitToPage(true);
                drawn.fitToWidth((short) 1);
                drawn.fitToHeight((short) 99);
                draw(sheet, drawn, format);
            }
        }
    }

    /** Heights that show all of each cell, by row from 0 on: not every suite measures wrapped text when it opens a file. */
    private static SortedMap<Integer, Double> heights(Sheet sheet, List<Integer> widths) {
        SortedMap<Integer, Double> heights = new TreeMap<>();
        for (Cell cell : sheet.cells()) {
            CellRange range = sheet.merged().ranges().stream()
                    .filter(merged -> merged.first().equals(cell.ref()))
                    .findFirst()
                    .orElse(CellRange.of(cell.ref(), cell.ref()));
            int width = widths.subList(range.first().column() - 1, range.last().column()).stream()
                    .mapToInt(Integer::intValue)
                    .sum();
            int lines = Stream.of(cell.text().split("\n", -1))
                    .mapToInt(line -> 1 + line.length() * WIDE / 100 / width)
                    .sum();
            heights.merge(cell.ref().row() - 1, LINE * lines, Math::max);
        }
        return heights;
    }

    private static void draw(Sheet sheet, Worksheet out, String format) {
        boolean isTitled = !sheet.merged().ranges().isEmpty();
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
            if (!format.isEmpty() && column > 0) {
                style.horizontalAlignment("right");
                if (row >= 2) {
                    style.format(format);
                }
            }
            boolean heading = row < (isTitled ? 2 : 1)
                    || isTitled
                            && column == 0
                            && format.isEmpty()
                            && !cell.text().contains(" - ");
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
