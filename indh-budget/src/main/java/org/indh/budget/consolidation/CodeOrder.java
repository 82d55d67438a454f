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
            int endOne = end(one, i);
            int endOther = end(other, j);
            boolean areNumbers = isDigit(one.charAt(i)) && isDigit(other.charAt(j));
            int order = areNumbers
                    ? number(one.substring(i, endOne), other.substring(j, endOther))
                    : Character.compare(one.charAt(i), other.charAt(j));
            if (order != 0) {
                return order;
            }
            i = areNumbers ? endOne : i + 1;
            j = areNumbers ? endOther : j + 1;
        }
        int byLength = Integer.compare(one.length() - i, other.length() - j);
        return byLength != 0 ? byLength : one.compareTo(other);
    }

    private static int end(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }

    private static int number(String one, String other) {
        String bare = one.replaceFirst("^0+", "");
        String otherBare = other.replaceFirst("^0+", "");
        int byLength = Integer.compare(bare.length(), otherBare.length());
        return byLength != 0 ? byLength : bare.compareTo(otherBare);
    }
}
