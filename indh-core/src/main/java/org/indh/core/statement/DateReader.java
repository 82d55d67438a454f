package org.indh.core.statement;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads days and months as far as the year needs them: "31 décembre 2019", "فاتح يناير 2020", "31/12/2019". */
final class DateReader {
    private static final Pattern DIGITS = Pattern.compile("([0-9]{1,2})([/.-])([0-9]{1,2})\\2((?:19|20)[0-9]{2})");
    private static final Pattern FIRST = Pattern.compile("0?1(?![0-9]).*");
    private static final int DAYS = 31;
    private static final int MONTHS = 12;

    private DateReader() {}

    /** Past the day and the month that start there; the same place where no month does. */
    static int past(Words words, int place) {
        int month = isDay(words, place) ? place + 1 : place;
        int end = words.after(month, Role.MONTH);
        if (end == month) {
            return place;
        }
        boolean behind = words.at(end).isNumber() && isShort(words.at(end));
        int year = behind && words.at(end + 1).isSign(',') ? end + 2 : end + 1;
        return behind && words.at(year).isYear() ? year : end;
    }

    /** Whether a day stands there with its month behind: "31 décembre", "1er mars". */
    static boolean isDay(Words words, int place) {
        Token token = words.at(place);
        boolean digits = (token.isNumber() && isShort(token)) || token.kind() == Token.Kind.ORDINAL;
        return (digits || words.has(place, Role.FIRST_DAY)) && words.is(place + 1, Role.MONTH);
    }

    /** Whether a month is among those words. */
    static boolean hasMonth(Words words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.is(i, Role.MONTH)) {
                return true;
            }
        }
        return false;
    }

    /** Whether they are the first of January, or January alone: what is due before is due in the year before. */
    static boolean opensYear(Words words, int from, int to) {
        boolean first = false;
        boolean later = false;
        for (int i = from; i < to; i++) {
            Token token = words.at(i);
            first |= words.is(i, Role.FIRST_MONTH);
            later |= Character.isDigit(token.word().charAt(0))
                    && !FIRST.matcher(token.word()).matches();
        }
        return first && !later;
    }

    /** The year of a date in digits, whichever of the two others is the day; 0 where it is none. */
    static int yearOf(Token token) {
        Matcher date = DIGITS.matcher(token.word());
        if (token.kind() != Token.Kind.CODE || !date.matches()) {
            return 0;
        }
        int one = Integer.parseInt(date.group(1));
        int other = Integer.parseInt(date.group(3));
        boolean day = one > 0 && other > 0 && Math.max(one, other) <= DAYS && Math.min(one, other) <= MONTHS;
        return day ? Integer.parseInt(date.group(4)) : 0;
    }

    /** Whether a date in digits is the first of January. */
    static boolean opensYear(Token token) {
        Matcher date = DIGITS.matcher(token.word());
        return date.matches() && Integer.parseInt(date.group(1)) == 1 && Integer.parseInt(date.group(3)) == 1;
    }

    private static boolean isShort(Token token) {
        return token.word().length() <= 2;
    }
}
