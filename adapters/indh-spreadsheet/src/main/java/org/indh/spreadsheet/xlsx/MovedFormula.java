package org.indh.spreadsheet.xlsx;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indh.spreadsheet.grid.CellRef;

/**
 * A formula as it reads in another cell. Files write a formula that is filled down a column once; {@code A2*$B$1} from row
 * 2 reads {@code A9*$B$1} in row 9. Texts in quotes and names are left alone.
 */
final class MovedFormula {
    private static final Pattern TOKEN = Pattern.compile(
            "\"[^\"]*+\"|'[^']*+'|(?<![A-Za-z0-9_.$])(\\$?)([A-Za-z]{1,3})(\\$?)([0-9]{1,7})(?![A-Za-z0-9_.(!])");

    private MovedFormula() {}

    /** What a formula written in one cell reads in another. A reference pushed off the sheet becomes {@code #REF!}. */
    static String move(String formula, CellRef from, CellRef to) {
        Matcher token = TOKEN.matcher(formula);
        StringBuilder moved = new StringBuilder(formula.length());
        while (token.find()) {
            String text = token.group();
            boolean isReference = token.group(2) != null;
            token.appendReplacement(moved, Matcher.quoteReplacement(isReference ? reference(token, from, to) : text));
        }
        return token.appendTail(moved).toString();
    }

    private static String reference(Matcher token, CellRef from, CellRef to) {
        CellPlace place = CellPlace.parse(token.group(2) + token.group(4));
        if (place.column() > CellRef.LAST_COLUMN || place.row() > CellRef.LAST_ROW || place.row() < 1) {
            return token.group();
        }
        int column = place.column() + (token.group(1).isEmpty() ? to.column() - from.column() : 0);
        int row = place.row() + (token.group(3).isEmpty() ? to.row() - from.row() : 0);
        if (column < 1 || column > CellRef.LAST_COLUMN || row < 1 || row > CellRef.LAST_ROW) {
            return "#REF!";
        }
        return token.group(1) + CellRef.letters(column) + token.group(3) + row;
    }
}
