package org.indh.spreadsheet.xlsx;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;

/** A number as a file stores it, with up to 17 digits and an exponent: {@code 0.30000000000000004}, {@code 1E+2}. */
final class StoredNumber {
    private static final Pattern FORM =
            Pattern.compile("[+-]?+(?:[0-9]++(?:\\.[0-9]*+)?+|\\.[0-9]++)(?:[eE][+-]?+[0-9]++)?+");
    private static final MathContext AS_SHEETS_SHOW = new MathContext(15, RoundingMode.HALF_UP);
    private static final int ROOM_FOR_SIGNS_AND_EXPONENT = 16;

    private StoredNumber() {}

    /** Whether the text is a number at all. */
    static boolean isNumber(String text) {
        return FORM.matcher(text).matches();
    }

    /** Whether that many digits are enough to write the number without an exponent. Costs nothing, however large it is. */
    static boolean fits(String number, int maxDigits) {
        if (number.length() > maxDigits + ROOM_FOR_SIGNS_AND_EXPONENT) {
            return false;
        }
        BigDecimal exact;
        try {
            exact = new BigDecimal(number);
        } catch (NumberFormatException e) {
            return false;
        }
        long precision = exact.precision();
        long digits = exact.scale() > 0 ? Math.max(precision, exact.scale()) : precision - exact.scale();
        return exact.signum() == 0 || digits <= maxDigits;
    }

    /** The exact value. */
    static BigDecimal exact(String number) {
        BigDecimal exact = new BigDecimal(number);
        return exact.signum() == 0 ? BigDecimal.ZERO : exact;
    }

    /** The number at the 15 significant digits that sheets show, in plain notation: {@code "0.3"}. */
    static String show(BigDecimal exact) {
        return rounded(exact).toPlainString();
    }

    /** The number at the 15 significant digits that sheets show. */
    static BigDecimal rounded(BigDecimal exact) {
        return exact.round(AS_SHEETS_SHOW).stripTrailingZeros();
    }
}
