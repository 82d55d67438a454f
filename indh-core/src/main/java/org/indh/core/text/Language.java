package org.indh.core.text;

import java.math.BigDecimal;
import java.time.LocalDate;

/** The three languages of messages, labels and reports. Texts of documents may be in any language. */
public enum Language {
    /** French (français). */
    FR("fr", '\u202f', ','),
    /** English. */
    EN("en", ',', '.'),
    /** Arabic as written in Morocco: right to left, with Western digits (العربية). */
    AR("ar", '\u202f', ',');

    private final String code;
    private final char grouping;
    private final char decimal;

    Language(String code, char grouping, char decimal) {
        this.code = code;
        this.grouping = grouping;
        this.decimal = decimal;
    }

    /** The stable code: {@code "fr"}. */
    public String code() {
        return code;
    }

    /** Whether it is written from right to left. */
    public boolean isRightToLeft() {
        return this == AR;
    }

    /** The language of that code, one of fr, en, ar. @throws InvalidValueException for any other text */
    public static Language parse(String text) {
        for (Language language : values()) {
            if (language.code.equals(text)) {
                return language;
            }
        }
        throw new InvalidValueException("language", text);
    }

    /** The day as this language writes it: "1er mars 2031", "1 March 2031", "فاتح مارس 2031". */
    public String date(LocalDate day) {
        return DayWords.of(day, this);
    }

    /** The number with this language's separators: 1234.5 is "1 234,5" in French. */
    public String number(BigDecimal number) {
        String digits = number.toPlainString();
        int point = digits.indexOf('.');
        String whole = point < 0 ? digits : digits.substring(0, point);
        StringBuilder text = new StringBuilder(whole);
        int first = whole.startsWith("-") ? 1 : 0;
        for (int at = text.length() - 3; at > first; at -= 3) {
            text.insert(at, grouping);
        }
        return point < 0
                ? text.toString()
                : text.append(decimal)
                        .append(digits, point + 1, digits.length())
                        .toString();
    }

    /** The percentage with this language's sign: 12.5 is "12,5 %" in French and "12.5%" in English. */
    public String percent(BigDecimal hundredths) {
        return number(hundredths) + (this == FR ? "\u202f%" : "%");
    }
}
