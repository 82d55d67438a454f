package org.indh.spreadsheet.layout;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Years of which a text names the first and the last: "2024/2025", "2024-25". The day in "2024 - 25 novembre" is no year. */
final class YearSpan {
    /** What one looks like, as a regular expression; not all that look so are one. */
    static final String SHAPE = "(?:19|20|21)[0-9]{2}\\s?[-/]\\s?(?:(?:19|20|21)[0-9]{2}|[0-9]{2})(?![\\p{L}\\p{N}])";

    private static final Pattern WHOLE = Pattern.compile("([0-9]{4})\\s?[-/]\\s?([0-9]{4})(?![0-9])(?![-/.][0-9])");
    private static final Pattern SHORT = Pattern.compile("([0-9]{4})[-/]([0-9]{2})(?![0-9\\p{L}])(?![-/.][0-9])");
    private static final int CENTURY = 100;

    private YearSpan() {}

    /** Where the span ends that begins there; -1 where none does. */
    static int end(String folded, int start) {
        Matcher whole = WHOLE.matcher(folded).region(start, folded.length());
        if (whole.lookingAt() && Integer.parseInt(whole.group(1)) < Integer.parseInt(whole.group(2))) {
            return whole.end();
        }
        Matcher digits = SHORT.matcher(folded).region(start, folded.length());
        boolean isNext = digits.lookingAt()
                && (Integer.parseInt(digits.group(1)) + 1) % CENTURY == Integer.parseInt(digits.group(2));
        return isNext ? digits.end() : -1;
    }

    /** Whether a text is one, and nothing else. */
    static boolean is(String text) {
        String folded = LabelPattern.folded(text).strip();
        return end(folded, 0) == folded.length();
    }
}
