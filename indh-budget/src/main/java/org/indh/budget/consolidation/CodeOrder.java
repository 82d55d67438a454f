package org.indh.budget.consolidation;

import org.jspecify.annotations.Nullable;

/** The order that people expect of codes: R2 before R10, what has none at the end. */
final class CodeOrder {
    private CodeOrder() {}

    static int compare(@Nullable String one, @Nullable String other) {
        if (one == null || other == null) {
            return Boolean.compare(one == null, other == null);
        }
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int order;
            if (isDigit(one.charAt(i)) && isDigit(other.charAt(j))) {
                int end = end(one, i);
                int otherEnd = end(other, j);
                order = number(one, i, end, other, j, otherEnd);
                i = end;
                j = otherEnd;
            } else {
                order = Character.compare(one.charAt(i++), other.charAt(j++));
            }
            if (order != 0) {
                return order;
            }
        }
        int byLength = Integer.compare(one.length() - i, other.length() - j);
        return byLength != 0 ? byLength : one.compareTo(other);
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    /** Where the number ends that begins there. */
    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Of two numbers without their noughts in front, the longer is the larger. */
    private static int number(String one, int start, int end, String other, int otherStart, int otherEnd) {
        int i = significant(one, start, end);
        int j = significant(other, otherStart, otherEnd);
        int byLength = Integer.compare(end - i, otherEnd - j);
        while (byLength == 0 && i < end) {
            int byDigit = Character.compare(one.charAt(i++), other.charAt(j++));
            if (byDigit != 0) {
                return byDigit;
            }
        }
        return byLength;
    }

    private static int significant(String text, int start, int end) {
        int first = start;
        while (first < end && text.charAt(first) == '0') {
            first++;
        }
        return first;
    }
}
