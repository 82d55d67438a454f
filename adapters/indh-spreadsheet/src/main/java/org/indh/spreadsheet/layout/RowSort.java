package org.indh.spreadsheet.layout;

import java.util.List;
import java.util.Map;
import org.indh.spreadsheet.grid.Cell;

/** What a row of a table is to it. */
sealed interface RowSort {
    /** A row of a type that the layout knows, the cell of its label, and what stands in the label's placeholders. */
    record Known(RowType type, Cell label, Map<String, String> found) implements RowSort {}

    /** It goes on with the row above, whose label is merged down to it. */
    record GoesOn() implements RowSort {}

    /** It says again what stands elsewhere, and those cells of it are of a label that is known. */
    record Again(List<Cell> labels) implements RowSort {}

    /** A text by itself, within a document of sections: a heading, unless it was meant for more. */
    record Heading(Cell text) implements RowSort {}

    /** Nobody knows; it is told at that cell. */
    record Unknown(Cell label) implements RowSort {}

    /** Nothing stands in it. */
    record Blank() implements RowSort {}
}
