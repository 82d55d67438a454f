package org.indh.spreadsheet.grid;

import java.util.ArrayList;
import java.util.List;

/**
 * A sheet as plain text, in which examples are written and reviewed. Two notations, which may be mixed:
 *
 * <pre>
 * # a comment
 * sheet: Cadre logique              a new sheet
 * A1:G1 | Description               a cell, or a merged range by its first cell
 * E6 | Procès-verbaux\nRapports     a line break within a cell is written \n
 * | IOV 1 - … | 9 communes |        the next row, from column A on; a cell of blanks is empty
 * </pre>
 *
 * A line {@code widths: 60 28} says how wide the columns are drawn, in characters, and {@code numbers: #,##0.00} that plain
 * numbers are drawn as such, and how; both are left to whoever draws them.
 */
public final class TextTable {
    private static final String DEFAULT_SHEET = "Feuille 1";

    private final List<Sheet> sheets = new ArrayList<>();
    private String name = DEFAULT_SHEET;
    private List<Cell> cells = new ArrayList<>();
    private List<CellRange> merged = new ArrayList<>();
    private int row;

    private TextTable() {}

    /**
     * Reads a workbook from lines of that form.
     *
     * @throws IllegalArgumentException where a line has another form, or cells are not given row by row; it names the line
     */
    public static Workbook parse(List<String> lines) {
        TextTable table = new TextTable();
        for (int i = 0; i < lines.size(); i++) {
            try {
                table.take(lines.get(i));
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("line " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        table.close();
        return new Workbook(table.sheets, List.of());
    }

    private void take(String line) {
        if (line.isBlank() || line.startsWith("#") || line.startsWith("widths:") || line.startsWith("numbers:")) {
            return;
        }
        if (line.startsWith("sheet:")) {
            close();
            name = line.substring("sheet:".length()).strip();
        } else if (line.startsWith("|")) {
            row(line);
        } else {
            cell(line);
        }
    }

    private void row(String line) {
        row++;
        String[] texts = line.substring(1).split("\\|", -1);
        for (int column = 1; column <= texts.length; column++) {
            String text = texts[column - 1].strip();
            if (!text.isEmpty()) {
                cells.add(Cell.text(new CellRef(row, column), unescaped(text)));
            }
        }
    }

    private void cell(String line) {
        int bar = line.indexOf('|');
        if (bar < 0) {
            throw new IllegalArgumentException("a cell is written \"B5 | text\", not " + line);
        }
        String place = line.substring(0, bar).strip();
        CellRange range =
                place.contains(":") ? CellRange.parse(place) : CellRange.of(CellRef.parse(place), CellRef.parse(place));
        if (!range.first().equals(range.last())) {
            merged.add(range);
        }
        row = range.first().row();
        cells.add(Cell.text(range.first(), unescaped(line.substring(bar + 1).strip())));
    }

    private static String unescaped(String text) {
        return text.replace("\\n", "\n");
    }

    private void close() {
        if (!cells.isEmpty()) {
            sheets.add(new Sheet(
                    name,
                    Sheet.Visibility.VISIBLE,
                    cells,
                    CellRanges.of(merged),
                    CellRanges.none(),
                    CellRanges.none()));
        }
        name = DEFAULT_SHEET;
        cells = new ArrayList<>();
        merged = new ArrayList<>();
        row = 0;
    }
}
