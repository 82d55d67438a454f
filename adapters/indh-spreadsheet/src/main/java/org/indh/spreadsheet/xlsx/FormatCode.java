package org.indh.spreadsheet.xlsx;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The letters of a format code that mean something, in its first section, which is the one for positive numbers. What
 * stands in quotes, in brackets or after a backslash is decoration.
 *
 * @param percent the percent sign with the blank before it, if any; {@code null} without one
 * @param digits whether places for digits make it a number, those of a second's fraction excepted
 * @param elapsed whether hours, minutes or seconds are counted through: {@code [h]}
 * @param month whether there is an m, which is a minute beside hours or seconds
 */
record FormatCode(
        boolean digits,
        @Nullable String percent,
        int fewestDecimals,
        int mostDecimals,
        boolean elapsed,
        boolean year,
        boolean month,
        boolean day,
        boolean time) {

    static FormatCode parse(String code) {
        return code.regionMatches(true, 0, "General", 0, "General".length())
                ? new Scan("").end()
                : new Scan(code).end();
    }

    private static final class Scan {
        private final String code;
        private int at;
        private boolean digits;
        private @Nullable String percent;
        private int fewestDecimals;
        private int mostDecimals;
        private boolean elapsed;
        private boolean year;
        private boolean month;
        private boolean day;
        private boolean time;
        private boolean decimals;
        private boolean fraction;
        private boolean afterSeconds;
        private boolean afterBlank;

        Scan(String code) {
            this.code = code;
        }

        FormatCode end() {
            while (at < code.length() && code.charAt(at) != ';') {
                step(Character.toLowerCase(code.charAt(at)));
                at++;
            }
            return new FormatCode(digits, percent, fewestDecimals, mostDecimals, elapsed, year, month, day, time);
        }

        private void step(char c) {
            boolean seconds = afterSeconds;
            boolean blank = afterBlank;
            afterSeconds = false;
            afterBlank = false;
            switch (c) {
                case '"' -> skipTo('"');
                case '[' -> bracket();
                case '\\' -> {
                    at++;
                    afterBlank = at < code.length() && isBlank(code.charAt(at));
                }
                case '_', '*' -> at++;
                case '%' -> percent = blank ? " %" : "%";
                case '0', '#', '?' -> digit(c);
                case '.' -> {
                    fraction = seconds;
                    decimals = true;
                }
                case 'y' -> year = true;
                case 'm' -> month = true;
                case 'd' -> day = true;
                case 'h' -> time = true;
                case 's' -> {
                    time = true;
                    afterSeconds = true;
                }
                case 'a' -> halfDay();
                default -> afterBlank = isBlank(c);
            }
        }

        private void digit(char c) {
            if (fraction && c == '0') {
                return;
            }
            digits = true;
            if (decimals) {
                mostDecimals++;
                fewestDecimals += c == '0' ? 1 : 0;
            }
        }

        private void bracket() {
            int start = at + 1;
            skipTo(']');
            if (at == code.length() || at == start) {
                return;
            }
            String inside = code.substring(start, at).toLowerCase(Locale.ROOT);
            if (isAll(inside, 'h') || isAll(inside, 'm') || isAll(inside, 's')) {
                elapsed = true;
                afterSeconds = inside.charAt(0) == 's';
            }
        }

        private void halfDay() {
            for (String sign : new String[] {"AM/PM", "A/P"}) {
                if (code.regionMatches(true, at, sign, 0, sign.length())) {
                    time = true;
                    at += sign.length() - 1;
                    return;
                }
            }
        }

        private void skipTo(char end) {
            int found = code.indexOf(end, at + 1);
            at = found < 0 ? code.length() : found;
        }

        private static boolean isAll(String text, char letter) {
            return text.chars().allMatch(c -> c == letter);
        }

        private static boolean isBlank(char c) {
            return c == ' ' || c == '\u00A0' || c == '\u202F';
        }
    }
}
