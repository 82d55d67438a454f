package org.indh.budget.consolidation;

/**
 * Reads an amount as programs write it from bytes: a sign or none, digits, and one or two decimals after a point or comma.
 * Whatever people write otherwise, with blanks, groups of thousands, a currency or words, is left to those who can read it.
 */
final class AmountBytes {
    /** Said of what is not written so; no amount has this many minor units, since so many digits are not read. */
    static final long OTHERWISE = Long.MIN_VALUE;

    private static final int MOST_SIGNS = 14;

    /** So many digits fit a long. */
    private static final int MOST_DIGITS = 18;

    private static final long[] POWERS = {
        1,
        10,
        100,
        1_000,
        10_000,
        100_000,
        1_000_000,
        10_000_000,
        100_000_000,
        1_000_000_000,
        10_000_000_000L,
        100_000_000_000L,
        1_000_000_000_000L,
        10_000_000_000_000L
    };

    private AmountBytes() {}

    /**
     * The amount in minor units: 120050 for "1200.5" where a unit has two decimals.
     *
     * @param digits how many decimals a unit of the currency has, and how many zeros the list leaves out, up to 13: 5 where
     *     "1.5" is a thousand and a half of dirhams
     */
    static long minor(byte[] bytes, int start, int end, int digits) {
        int at = start;
        boolean isNegative = at < end && bytes[at] == '-';
        if (isNegative) {
            at++;
        }
        int signs = end - at;
        if (signs == 0 || signs > MOST_SIGNS || signs + digits > MOST_DIGITS) {
            return OTHERWISE;
        }
        long value = 0;
        int whole = at;
        while (at < end) {
            int digit = bytes[at] - '0';
            if (digit < 0 || digit > 9) {
                break;
            }
            value = value * 10 + digit;
            at++;
        }
        if (at == whole) {
            return OTHERWISE;
        }
        int decimals = 0;
        if (at < end) {
            decimals = end - at - 1;
            if (bytes[at] != '.' && bytes[at] != ',' || decimals < 1 || decimals > 2 || decimals > digits) {
                return OTHERWISE;
            }
            for (at++; at < end; at++) {
                int digit = bytes[at] - '0';
                if (digit < 0 || digit > 9) {
                    return OTHERWISE;
                }
                value = value * 10 + digit;
            }
        }
        long minor = value * POWERS[digits - decimals];
        return isNegative ? -minor : minor;
    }
}
