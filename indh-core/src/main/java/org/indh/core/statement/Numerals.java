package org.indh.core.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What digits mean: grouped by blanks, points or commas, with a decimal point or comma. */
final class Numerals {
    /** Most characters that a number may have. */
    private static final int LONGEST = 40;

    private static final char ARABIC_POINT = '\u066b';
    private static final char ARABIC_GROUPING = '\u066c';
    /** Parts decimals and lists alike: "77،5", "3،4". */
    private static final char ARABIC_COMMA = '\u060c';

    private static final Pattern BLANKS = Pattern.compile("[ \u00A0\u202F\u2009]");
    private static final Pattern GROUPED_BY_POINTS = Pattern.compile("[1-9][0-9]{0,2}(\\.[0-9]{3})+");
    private static final Pattern GROUPED_BY_COMMAS = Pattern.compile("[1-9][0-9]{0,2}(,[0-9]{3})+");
    private static final Pattern PLAIN = Pattern.compile("[0-9]+([.,][0-9]+)?");
    private static final int GROUP = 3;

    private Numerals() {}

    /**
     * The number, or nothing where two readings are possible ("1.234") or none.
     *
     * @param commaGroups whether the language groups by commas, as English does
     */
    static @Nullable BigDecimal value(String raw, boolean commaGroups) {
        if (raw.length() > LONGEST || !Script.isOneScript(raw) || raw.indexOf(ARABIC_COMMA) >= 0) {
            return null;
        }
        if (raw.indexOf(ARABIC_POINT) >= 0 || raw.indexOf(ARABIC_GROUPING) >= 0) {
            List<DigitReading> readings = DigitRuns.read(raw);
            return readings.size() == 1 ? readings.get(0).value() : null;
        }
        return plain(Script.western(raw), commaGroups);
    }

    private static @Nullable BigDecimal plain(String raw, boolean commaGroups) {
        String digits = BLANKS.matcher(raw).replaceAll("");
        boolean spaced = digits.length() < raw.length();
        int point = digits.lastIndexOf('.');
        int comma = digits.lastIndexOf(',');
        if (point < 0 && comma < 0) {
            return isReference(digits, spaced) ? null : new BigDecimal(digits);
        }
        if (point >= 0 && comma >= 0) {
            return mixed(digits, Math.max(point, comma), point < comma ? GROUPED_BY_POINTS : GROUPED_BY_COMMAS);
        }
        char mark = point >= 0 ? '.' : ',';
        Pattern grouped = point >= 0 ? GROUPED_BY_POINTS : GROUPED_BY_COMMAS;
        if (digits.indexOf(mark) != digits.lastIndexOf(mark)) {
            return !spaced && grouped.matcher(digits).matches() ? whole(digits) : null;
        }
        boolean couldGroup = !spaced && grouped.matcher(digits).matches();
        if (couldGroup) {
            return mark == ',' && commaGroups ? whole(digits) : null;
        }
        boolean reference = digits.length() > GROUP && digits.charAt(0) == '0' && Character.isDigit(digits.charAt(1));
        return reference || !PLAIN.matcher(digits).matches() ? null : new BigDecimal(digits.replace(',', '.'));
    }

    private static @Nullable BigDecimal mixed(String digits, int mark, Pattern grouped) {
        String whole = digits.substring(0, mark);
        return grouped.matcher(whole).matches()
                ? new BigDecimal(whole(whole) + "." + digits.substring(mark + 1))
                : null;
    }

    private static BigDecimal whole(String grouped) {
        return new BigDecimal(grouped.replace(".", "").replace(",", ""));
    }

    /** "0522" or "20260012345": a telephone or a register, not how many. */
    private static boolean isReference(String digits, boolean spaced) {
        return (digits.length() > 2 && digits.charAt(0) == '0') || (!spaced && digits.length() > 9);
    }
}
