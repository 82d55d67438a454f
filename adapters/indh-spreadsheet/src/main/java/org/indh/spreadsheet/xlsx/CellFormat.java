package org.indh.spreadsheet.xlsx;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * What a number format makes of a number, as far as it changes what the number is taken for: a date, a percentage. How
 * thousands are grouped and which currency is written beside it is not kept.
 *
 * @param kind what the number is shown as
 * @param fewestDecimals decimals of a percentage that are always shown
 * @param mostDecimals decimals of a percentage that are shown at most
 * @param sign the percent sign with the blank before it, if any: {@code " %"}
 */
record CellFormat(Kind kind, int fewestDecimals, int mostDecimals, String sign) {
    /** The format of a cell without one. */
    static final CellFormat GENERAL = CellFormat.of(Kind.NUMBER);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static CellFormat of(Kind kind) {
        return new CellFormat(kind, 0, 0, "");
    }

    /** A format by its code, in the form that files keep whatever the suite's language: {@code "dd/mm/yyyy"}. */
    static CellFormat parse(String code) {
        FormatCode parts = FormatCode.parse(code);
        return parts.percent() == null
                ? of(kind(parts))
                : new CellFormat(Kind.PERCENT, parts.fewestDecimals(), parts.mostDecimals(), parts.percent());
    }

    /** A format that files name by number only. */
    static CellFormat builtin(int id) {
        return switch (id) {
            case 9 -> parse("0%");
            case 10 -> parse("0.00%");
            case 14, 15, 16 -> of(Kind.DATE);
            case 17 -> of(Kind.MONTH);
            case 18, 19, 20, 21, 45, 47 -> of(Kind.TIME);
            case 22 -> of(Kind.DATE_TIME);
            case 46 -> of(Kind.DURATION);
            default ->
                (id >= 27 && id <= 31) || (id >= 34 && id <= 36) || (id >= 50 && id <= 58) ? of(Kind.DATE) : GENERAL;
        };
    }

    /** A share as a percentage with the format's decimals: 0.774 is {@code "77%"}. */
    String showPercent(BigDecimal share) {
        BigDecimal percent = share.multiply(HUNDRED)
                .setScale(mostDecimals, RoundingMode.HALF_UP)
                .stripTrailingZeros();
        return percent.setScale(Math.max(percent.scale(), fewestDecimals), RoundingMode.UNNECESSARY)
                        .toPlainString()
                + sign;
    }

    private static Kind kind(FormatCode parts) {
        if (parts.digits()) {
            return Kind.NUMBER;
        }
        if (parts.elapsed()) {
            return Kind.DURATION;
        }
        boolean dated = parts.year() || parts.day() || (parts.month() && !parts.time());
        if (!dated) {
            return parts.time() ? Kind.TIME : Kind.NUMBER;
        }
        if (parts.time()) {
            return Kind.DATE_TIME;
        }
        if (parts.year() && !parts.day()) {
            return parts.month() ? Kind.MONTH : Kind.YEAR;
        }
        return Kind.DATE;
    }

    /** What a number is shown as. */
    enum Kind {
        NUMBER,
        PERCENT,
        YEAR,
        MONTH,
        DATE,
        DATE_TIME,
        TIME,
        DURATION
    }
}
