package org.indh.spreadsheet.grid;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A cell that holds something. A cell with a format and nothing in it is none.
 *
 * <p>Example: 0.774 under the format {@code 0%} has the text {@code "77%"} and the value {@code "0.774"}.
 *
 * @param ref where it stands
 * @param kind what it holds
 * @param text what a reader of the sheet sees, untouched: blanks and line breaks are kept. Numbers are in plain notation
 *     with a point and without grouping, at the 15 significant digits that a sheet shows, percentages with the decimals of
 *     their format; dates are in ISO 8601, as precise as they are shown ({@code 2018}, {@code 2018-01},
 *     {@code 2018-01-31T13:30}, {@code 13:30}, {@code PT36H}); truth values are {@code TRUE} and {@code FALSE}
 * @param value what the file stores below its format: a number's digits ({@code "0.774"}), a date's day number, and
 *     otherwise the text
 * @param formula the formula without its equals sign ({@code "SUM(B3:B9)"}); {@code null} if the cell was typed
 */
@RecordBuilder
public record Cell(
        CellRef ref,
        Kind kind,
        String text,
        String value,
        @Nullable String formula) {

    /** A cell of that text, typed. */
    public static Cell text(CellRef ref, String text) {
        return new Cell(ref, Kind.TEXT, text, text, null);
    }

    /** A cell of that number, typed, shown as it is: {@code "1697293.05"}. */
    public static Cell number(CellRef ref, String digits) {
        return new Cell(ref, Kind.NUMBER, digits, digits, null);
    }

    /** What a cell holds. */
    public enum Kind {
        /** Words, or digits stored as text. */
        TEXT("text"),
        /** A number, a percentage too. */
        NUMBER("number"),
        /** True or false. */
        BOOLEAN("boolean"),
        /** An error's sign: {@code #REF!}, {@code #DIV/0!}. */
        ERROR("error"),
        /** A date, a time of day or a duration, by the cell's format. */
        DATE("date"),
        /** A formula whose result the file does not hold; its text is empty. A suite fills it in when it saves. */
        UNCOMPUTED("uncomputed");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The stable code: {@code "number"}. */
        public String code() {
            return code;
        }
    }
}
