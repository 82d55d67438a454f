package org.indh.spreadsheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.indh.spreadsheet.grid.Cell;
import org.indh.spreadsheet.grid.Sheet;

/**
 * Two tables beside each other on one sheet, receipts on the left and expenses on the right, as two sheets of the same name: the
 * headers of the left one come again over the right one. What stands alone in its row above them, or is a title that tells neither
 * from the other, is of both.
 */
final class SideBySide {
    private final Layout layout;
    private final int header;
    private final int cut;

    private SideBySide(Layout layout, int header, int cut) {
        this.layout = layout;
        this.header = header;
        this.cut = cut;
    }

    /** The left and the right one; empty where the headers of the sheet do not come again. */
    static List<Sheet> of(Sheet sheet, Layout layout) {
        TableFinder finder = new TableFinder(sheet, layout);
        OptionalInt cut = layout.parts().isPresent() ? finder.secondTable() : OptionalInt.empty();
        return cut.isPresent() ? new SideBySide(layout, finder.headerRow(), cut.getAsInt()).parts(sheet) : List.of();
    }

    private List<Sheet> parts(Sheet sheet) {
        List<Cell> left = new ArrayList<>();
        List<Cell> right = new ArrayList<>();
        for (List<Cell> row : sheet.rows()) {
            boolean isShared = isShared(row);
            for (Cell cell : row) {
                boolean isLeft = cell.ref().column() < cut;
                if (isLeft || isShared) {
                    left.add(cell);
                }
                if (!isLeft || isShared) {
                    right.add(cell);
                }
            }
        }
        return List.of(with(sheet, left), with(sheet, right));
    }

    private boolean isShared(List<Cell> row) {
        List<Cell> said = row.stream().filter(cell -> !cell.text().isBlank()).toList();
        boolean isOnLeft = said.stream().anyMatch(cell -> cell.ref().column() < cut);
        boolean isOnRight = said.stream().anyMatch(cell -> cell.ref().column() >= cut);
        if (isOnLeft && isOnRight) {
            return false;
        }
        boolean isAbove = row.get(0).ref().row() < header;
        return isAbove || said.size() == 1 && isOfBoth(said.get(0).text());
    }

    /** Whether it is a title that does not say which of the two it is of. */
    private boolean isOfBoth(String text) {
        return layout.titled(text)
                .flatMap(title -> layout.parts()
                        .map(parts -> !title.sets().containsKey(parts.keys().get(0))))
                .orElse(false);
    }

    private static Sheet with(Sheet sheet, List<Cell> cells) {
        return new Sheet(
                sheet.name(), sheet.visibility(), cells, sheet.merged(), sheet.hiddenRows(), sheet.hiddenColumns());
    }
}
