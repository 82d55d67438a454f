package org.indh.core.text;

import java.math.BigDecimal;
import java.util.Locale;

/** The plural categories of the Unicode Common Locale Data Repository (CLDR 45) for our three languages. */
public enum PluralCategory {
    /** Arabic: none. */
    ZERO,
    /** One; in French nil and every number below two as well. */
    ONE,
    /** Arabic: exactly two. */
    TWO,
    /** Arabic: 3 to 10 of each hundred. */
    FEW,
    /** Arabic: 11 to 99 of each hundred; French: whole millions, which take "de". */
    MANY,
    /** All else. */
    OTHER;

    /** The CLDR keyword: {@code "few"}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The category that the number takes in the language. */
    public static PluralCategory of(BigDecimal number, Language language) {
        return switch (language) {
            case FR -> french(number);
            case EN -> number.compareTo(BigDecimal.ONE) == 0 ? ONE : OTHER;
            case AR -> arabic(number);
        };
    }

    private static PluralCategory french(BigDecimal number) {
        BigDecimal size = number.abs();
        if (size.compareTo(BigDecimal.valueOf(2)) < 0) {
            return ONE;
        }
        boolean millions =
                isWhole(number) && size.remainder(BigDecimal.valueOf(1_000_000)).signum() == 0;
        return millions ? MANY : OTHER;
    }

    private static PluralCategory arabic(BigDecimal number) {
        if (!isWhole(number)) {
            return OTHER;
        }
        BigDecimal size = number.abs();
        if (size.compareTo(BigDecimal.valueOf(3)) < 0) {
            int small = size.intValue();
            return small == 0 ? ZERO : small == 1 ? ONE : TWO;
        }
        int rest = size.remainder(BigDecimal.valueOf(100)).intValue();
        return rest >= 3 && rest <= 10 ? FEW : rest >= 11 ? MANY : OTHER;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.stripTrailingZeros().scale() <= 0;
    }
}
