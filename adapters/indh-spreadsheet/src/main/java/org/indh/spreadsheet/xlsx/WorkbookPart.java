package org.indh.spreadsheet.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.indh.core.document.ReadLimits;
import org.indh.spreadsheet.archive.UnreadablePartException;
import org.indh.spreadsheet.archive.XmlCursor;
import org.indh.spreadsheet.grid.Sheet.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * The workbook's own part: its tabs and how it counts days.
 *
 * @param tabs in their order, charts' included
 * @param dates the day that its dates are counted from
 */
record WorkbookPart(List<Tab> tabs, SerialDates dates) {
    /** Far more than the 31 characters that suites accept. */
    private static final int LONGEST_NAME = 255;

    /**
     * Reads the part that the cursor is on.
     *
     * @throws UnreadablePartException if the part is another document's
     */
    static WorkbookPart read(XmlCursor cursor, ReadLimits limits) throws IOException {
        if (!cursor.is("workbook")) {
            switch (cursor.name()) {
                case "document" -> throw UnreadablePartException.otherKind("xlsx", "docx");
                case "presentation" -> throw UnreadablePartException.otherKind("xlsx", "pptx");
                default -> throw UnreadablePartException.malformed(cursor.part());
            }
        }
        List<Tab> tabs = new ArrayList<>();
        SerialDates dates = SerialDates.FROM_1900;
        int root = cursor.depth();
        while (cursor.child(root)) {
            if (cursor.is("workbookPr") && Ooxml.isTrue(cursor.attribute("date1904"))) {
                dates = SerialDates.FROM_1904;
            } else if (cursor.is("sheets")) {
                int sheets = cursor.depth();
                while (tabs.size() < limits.maxParts() && cursor.child(sheets)) {
                    tabs.add(tab(cursor));
                }
            }
        }
        return new WorkbookPart(tabs, dates);
    }

    private static Tab tab(XmlCursor cursor) {
        String name = Objects.requireNonNullElse(cursor.attribute("name"), "");
        Visibility visibility = switch (Objects.requireNonNullElse(cursor.attribute("state"), "visible")) {
            case "hidden" -> Visibility.HIDDEN;
            case "veryHidden" -> Visibility.VERY_HIDDEN;
            default -> Visibility.VISIBLE;
        };
        String shortened = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        return new Tab(shortened, visibility, cursor.namespacedAttribute("id"));
    }

    /**
     * A sheet's tab.
     *
     * @param name what it shows
     * @param visibility whether it is shown
     * @param relationship the id of the tie to the sheet's part; {@code null} in a damaged file
     */
    record Tab(String name, Visibility visibility, @Nullable String relationship) {}
}
