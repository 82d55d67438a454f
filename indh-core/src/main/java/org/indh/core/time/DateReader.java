package org.indh.core.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indh.core.text.Phrase;
import org.indh.core.time.DateReading.Dated;
import org.indh.core.time.DateReading.Reason;
import org.indh.core.time.DateReading.Undated;
import org.jspecify.annotations.Nullable;

/** Reads the text of a cell for dates: in figures, in words, or as a state. */
final class DateReader {
    private static final int LONGEST = 60;
    private static final int MONTHS = 12;
    /** The hour that spreadsheets and databases append to a day. */
    private static final String HOUR = "(?:[t ][0-9]{1,2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?z?)?";

    private static final Pattern YEAR_FIRST =
            Pattern.compile("([12][0-9]{3})([-/.])([0-9]{1,2})\\2([0-9]{1,2})" + HOUR);
    private static final Pattern DAY_FIRST =
            Pattern.compile("([0-9]{1,2}) ?([-/.]) ?([0-9]{1,2}) ?\\2 ?([12][0-9]{3})" + HOUR);
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("([0-9]{1,2})[-/.]([12][0-9]{3})");
    private static final Pattern YEAR_AND_MONTH = Pattern.compile("([12][0-9]{3})[-/.]([0-9]{1,2})");
    private static final Pattern YEAR = Pattern.compile("[12][0-9]{3}");
    private static final Pattern DAY = Pattern.compile("([0-9]{1,2})(?:er|st|nd|rd|th)?");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s,،./-]+");

    private DateReader() {}

    static DateReading read(String text) {
        if (text.length() > LONGEST) {
            return new Undated(Reason.NOT_A_DATE, null);
        }
        String normal = Phrase.normal(western(text));
        try {
            @Nullable Dated dated = inFigures(normal);
            dated = dated == null ? inWords(normal) : dated;
            if (dated != null) {
                return dated;
            }
        } catch (DateTimeException noSuchDay) {
            return new Undated(Reason.NO_SUCH_DAY, null);
        }
        @Nullable String status = DateWords.status(normal);
        return new Undated(status == null ? Reason.NOT_A_DATE : Reason.STATUS, status);
    }

    /** Eastern Arabic digits as the others. */
    static String western(String text) {
        StringBuilder western = new StringBuilder();
        text.codePoints().forEach(c -> {
            int digit = Character.digit(c, 10);
            if (digit >= 0) {
                western.append(digit);
            } else {
                western.appendCodePoint(c);
            }
        });
        return western.toString();
    }

    private static @Nullable Dated inFigures(String text) {
        Matcher match = YEAR_FIRST.matcher(text);
        if (match.matches()) {
            return day(LocalDate.of(number(match, 1), number(match, 3), number(match, 4)), false);
        }
        match = DAY_FIRST.matcher(text);
        if (match.matches()) {
            int day = number(match, 1);
            int month = number(match, 3);
            return day(LocalDate.of(number(match, 4), month, day), day <= MONTHS && day != month);
        }
        match = MONTH_AND_YEAR.matcher(text);
        if (match.matches()) {
            return month(number(match, 2), number(match, 1));
        }
        match = YEAR_AND_MONTH.matcher(text);
        return match.matches() ? month(number(match, 1), number(match, 2)) : null;
    }

    /** A year, a month and its year, or a day with them, in any order that leaves no doubt. */
    private static @Nullable Dated inWords(String text) {
        List<String> words = new ArrayList<>(BETWEEN_WORDS.splitAsStream(text).toList());
        words.removeIf(DateWords::standsBeside);
        String last = words.isEmpty() ? "" : words.get(words.size() - 1);
        if (words.size() > 3 || !YEAR.matcher(last).matches()) {
            return null;
        }
        int year = Integer.parseInt(last);
        if (words.size() == 1) {
            return new Dated(Year.of(year).atDay(1), YearMonth.of(year, MONTHS).atEndOfMonth(), false);
        }
        OptionalInt month = DateWords.month(words.get(words.size() - 2));
        if (words.size() == 2) {
            return month.isPresent() ? month(year, month.getAsInt()) : null;
        }
        Matcher day = DAY.matcher(words.get(month.isPresent() ? 0 : 1));
        OptionalInt named = month.isPresent() ? month : DateWords.month(words.get(0));
        return day.matches() && named.isPresent()
                ? day(LocalDate.of(year, named.getAsInt(), number(day, 1)), false)
                : null;
    }

    private static Dated day(LocalDate day, boolean ambiguous) {
        return new Dated(day, day, ambiguous);
    }

    private static Dated month(int year, int month) {
        YearMonth whole = YearMonth.of(year, month);
        return new Dated(whole.atDay(1), whole.atEndOfMonth(), false);
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }
}
