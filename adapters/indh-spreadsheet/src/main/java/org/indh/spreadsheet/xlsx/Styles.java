package org.indh.spreadsheet.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.indh.spreadsheet.archive.XmlCursor;
import org.jspecify.annotations.Nullable;

/**
 * The number formats that cells name by number.
 *
 * @param formats from 0, as cells count them
 */
record Styles(List<CellFormat> formats) {
    /** Of a file without styles. */
    static final Styles NONE = new Styles(List.of());

    /** More than suites can save. */
    private static final int MOST = 65_536;

    private static final int LONGEST_CODE = 1_000;

    static Styles read(XmlCursor cursor) throws IOException {
        Map<Integer, CellFormat> own = new HashMap<>();
        List<CellFormat> formats = new ArrayList<>();
        int root = cursor.depth();
        while (cursor.child(root)) {
            int list = cursor.depth();
            if (cursor.is("numFmts")) {
                while (own.size() < MOST && cursor.child(list)) {
                    String code = Objects.requireNonNullElse(cursor.attribute("formatCode"), "");
                    own.put(
                            Index.parse(cursor.attribute("numFmtId")),
                            CellFormat.parse(code.substring(0, Math.min(code.length(), LONGEST_CODE))));
                }
            } else if (cursor.is("cellXfs")) {
                while (formats.size() < MOST && cursor.child(list)) {
                    int id = Index.parse(cursor.attribute("numFmtId"));
                    CellFormat format = own.get(id);
                    formats.add(format != null ? format : CellFormat.builtin(id));
                }
            }
        }
        return new Styles(List.copyOf(formats));
    }

    /** The format of a cell by its style's number; the general one if there is no such style. */
    CellFormat format(@Nullable String style) {
        int index = style == null ? 0 : Index.parse(style);
        return index >= 0 && index < formats.size() ? formats.get(index) : CellFormat.GENERAL;
    }
}
