package org.indh.core.statement;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number in a cell with its sign and what stands around it.
 *
 * @param negative whether a minus or brackets say so
 * @param digits the digits with the marks between them
 * @param before the words before it
 * @param after the words after it
 */
record CellNumber(boolean negative, String digits, String before, String after) {
    private static final String MINUS = "-−";
    private static final String LEADING_SIGNS = "-−–‑+";

    /** The number; nothing where there is none, or more signs than one. */
    static @Nullable CellNumber of(String visible) {
        CellText text = CellText.of(visible);
        return text == null ? null : bracketed(text);
    }

    List<DigitReading> readings() {
        return DigitRuns.read(digits);
    }

    /** What the words around it say; nothing where they are no unit, or contradict each other. */
    @Nullable
    AmountUnit unit() {
        AmountUnit first = AmountWords.unit(before);
        AmountUnit last = AmountWords.unit(after);
        if (first == null || last == null) {
            return null;
        }
        if (first.equals(AmountUnit.NONE)) {
            return last;
        }
        if (first.currency() == null) {
            return null; // "M 12" names something
        }
        if (last.equals(AmountUnit.NONE)) {
            return first;
        }
        boolean fits = first.scale() == AmountScale.UNIT && last.currency() == null;
        return fits ? new AmountUnit(last.scale(), first.currency()) : null;
    }

    boolean isPercent() {
        return (before.isEmpty() && AmountWords.isPercent(after)) || (after.isEmpty() && AmountWords.isPercent(before));
    }

    boolean isBare() {
        return before.isEmpty() && after.isEmpty();
    }

    /** "(1 200)" and "(1 200 DH)" are negative as accountants write it; "1 200 (kDH)" has its unit in brackets. */
    private static @Nullable CellNumber bracketed(CellText text) {
        String before = text.before().strip();
        String after = text.after().strip();
        int open = before.indexOf('(');
        int close = after.indexOf(')');
        if (open < 0 && close < 0) {
            return signed(text, text.before(), text.after(), false);
        }
        if (open < 0) {
            boolean unit = after.startsWith("(") && close == after.length() - 1;
            return unit ? signed(text, text.before(), after.substring(1, close), false) : null;
        }
        boolean atEdges =
                close >= 0 && (open == 0 || open == before.length() - 1) && (close == 0 || close == after.length() - 1);
        return atEdges ? signed(text, without(before, open), without(after, close), true) : null;
    }

    private static @Nullable CellNumber signed(CellText text, String before, String after, boolean bracketed) {
        String first = before;
        String last = after;
        char sign = 0;
        if (!first.isEmpty() && LEADING_SIGNS.indexOf(first.charAt(first.length() - 1)) >= 0) {
            sign = first.charAt(first.length() - 1);
            first = first.substring(0, first.length() - 1);
        } else if (!first.isBlank() && MINUS.indexOf(first.strip().charAt(0)) >= 0) {
            sign = first.strip().charAt(0);
            first = first.strip().substring(1);
        }
        boolean trailing = !last.isEmpty() && MINUS.indexOf(last.charAt(0)) >= 0;
        if (trailing) {
            last = last.substring(1);
        }
        int signs = (sign == 0 ? 0 : 1) + (trailing ? 1 : 0) + (bracketed ? 1 : 0);
        return signs > 1 ? null : new CellNumber(signs == 1 && sign != '+', text.digits(), first.strip(), last.strip());
    }

    private static String without(String text, int place) {
        return text.substring(0, place) + text.substring(place + 1);
    }
}
