package org.indh.spreadsheet.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The mark of a note behind a header: "2024*", "Crédits votés (1)", "2025²". */
final class NoteMark {
    private static final Pattern AT_END = Pattern.compile("(?:\\s*(?:\\*{1,3}|\\([0-9]{1,2}\\)|[¹²³⁴⁵⁶⁷⁸⁹]))+\\s*$");

    private NoteMark() {}

    /** The text without such a mark. */
    static String without(String text) {
        Matcher mark = AT_END.matcher(text);
        return mark.find() && mark.start() > 0 ? text.substring(0, mark.start()) : text;
    }
}
