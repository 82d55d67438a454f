package org.indh.core.statement;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs of digits with one mark between each two of them: "1.697.293,05" is 1, 697, 293 and 05. A reading takes all marks
 * but the last for one and the same grouping of thousands, and the last either for that too or for the decimal mark.
 */
final class DigitRuns {
    /** Most digits in all. With the zeros of a scale they still fit a decimal. */
    private static final int MOST_DIGITS = 30;

    private static final int GROUP = 3;
    private static final char NO_MARK = '\0';
    private static final char BLANK = ' ';
    private static final char APOSTROPHE = '\'';
    private static final char ARABIC_POINT = '\u066b';
    private static final char ARABIC_GROUPING = '\u066c';
    private static final char ARABIC_COMMA = '\u060c';
    private static final String APOSTROPHES = "'’‘ʼ";
    private static final String DECIMAL_MARKS = ".," + ARABIC_POINT;

    private final StringBuilder digits = new StringBuilder();
    private final List<Integer> lengths = new ArrayList<>();
    private final StringBuilder marks = new StringBuilder();

    private DigitRuns() {}

    /**
     * Every reading: none, one or two.
     *
     * @param text begins and ends with a digit
     */
    static List<DigitReading> read(String text) {
        DigitRuns runs = new DigitRuns();
        return runs.take(text) && runs.digits.length() <= MOST_DIGITS ? runs.readings() : List.of();
    }

    /** Whether the text is digits of one script, with single marks between them. */
    private boolean take(String text) {
        int length = 0;
        if (!Script.isOneScript(text)) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Script.isDigit(c)) {
                digits.append((char) ('0' + Character.digit(c, 10)));
                length++;
            } else {
                char mark = mark(c);
                if (mark == NO_MARK || length == 0) {
                    return false;
                }
                marks.append(mark);
                lengths.add(length);
                length = 0;
            }
        }
        lengths.add(length);
        return true;
    }

    private static char mark(char c) {
        if (c == '.' || c == ',' || c == ARABIC_POINT || c == ARABIC_GROUPING) {
            return c;
        }
        if (c == ARABIC_COMMA) {
            return ',';
        }
        if (APOSTROPHES.indexOf(c) >= 0) {
            return APOSTROPHE;
        }
        return Character.isSpaceChar(c) && Character.getType(c) == Character.SPACE_SEPARATOR ? BLANK : NO_MARK;
    }

    private List<DigitReading> readings() {
        ImmutableList.Builder<DigitReading> readings = ImmutableList.builder();
        int last = marks.length() - 1;
        if (last < 0) {
            return startsWell()
                    ? readings.add(whole(NumberConvention.UNSETTLED)).build()
                    : readings.build();
        }
        if (isDecimal(last)) {
            readings.add(decimal(last));
        }
        if (groups(marks.length()) || groupsByBlanksAndMark(last)) {
            readings.add(whole(grouping(marks.charAt(last))));
        }
        return readings.build();
    }

    private boolean isDecimal(int last) {
        char mark = marks.charAt(last);
        boolean grouped = last > 0;
        boolean other = !grouped || marks.charAt(0) != mark;
        boolean western = !grouped || mark != ARABIC_POINT || (marks.charAt(0) != '.' && marks.charAt(0) != ',');
        return DECIMAL_MARKS.indexOf(mark) >= 0 && other && western && (grouped ? groups(last) : startsWell());
    }

    /** Whether the first so many marks group thousands: all the same, three digits after each, one to three before. */
    private boolean groups(int count) {
        char mark = marks.charAt(0);
        if (mark == ARABIC_POINT || lengths.get(0) > GROUP || digits.charAt(0) == '0') {
            return false;
        }
        for (int i = 0; i < count; i++) {
            if (marks.charAt(i) != mark || lengths.get(i + 1) != GROUP) {
                return false;
            }
        }
        return true;
    }

    /** "1 234.567": hands that group by blanks slip into a point, so that three digits after it may be thousands. */
    private boolean groupsByBlanksAndMark(int last) {
        char mark = marks.charAt(last);
        return last > 0
                && marks.charAt(0) == BLANK
                && (mark == '.' || mark == ',')
                && groups(last)
                && lengths.get(last + 1) == GROUP;
    }

    /** "0522" and "007" are a telephone and a number of something, not how much. */
    private boolean startsWell() {
        return lengths.get(0) == 1 || digits.charAt(0) != '0';
    }

    private DigitReading whole(NumberConvention convention) {
        return new DigitReading(new BigDecimal(digits.toString()), 0, convention);
    }

    private DigitReading decimal(int last) {
        int decimals = lengths.get(last + 1);
        BigDecimal value = new BigDecimal(digits.toString()).movePointLeft(decimals);
        NumberConvention convention = switch (marks.charAt(last)) {
            case '.' -> NumberConvention.DECIMAL_POINT;
            case ',' -> NumberConvention.DECIMAL_COMMA;
            default -> last > 0 ? grouping(marks.charAt(0)) : NumberConvention.UNSETTLED;
        };
        return new DigitReading(value, decimals, convention);
    }

    private static NumberConvention grouping(char mark) {
        return switch (mark) {
            case '.' -> NumberConvention.DECIMAL_COMMA;
            case ',' -> NumberConvention.DECIMAL_POINT;
            default -> NumberConvention.UNSETTLED;
        };
    }
}
