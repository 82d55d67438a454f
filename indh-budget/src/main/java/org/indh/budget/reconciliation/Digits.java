package org.indh.budget.reconciliation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.indh.core.measure.Decimal;

/**
 * An amount as it was typed, digit by digit, and what may have been meant. No amount is taken to have been meant with a
 * nought in front, and digits after the point are neither too many nor too few: their number is that of the unit.
 */
final class Digits {
    private final boolean isNegative;
    private final String text;
    private final int decimals;

    /** The digits that the amount has in steps of its unit; in its own last digit where the unit is no power of ten. */
    Digits(Stated stated) {
        BigDecimal amount = stated.amount().value();
        BigDecimal unit = stated.unit().value().stripTrailingZeros();
        boolean isPower = unit.unscaledValue().equals(BigInteger.ONE);
        boolean fits = isPower && amount.remainder(unit).signum() == 0;
        this.decimals = fits ? unit.scale() : amount.scale();
        this.isNegative = amount.signum() < 0;
        String plain = amount.abs().setScale(decimals).unscaledValue().toString();
        int shortest = Math.max(decimals, 0) + 1;
        this.text = "0".repeat(Math.max(shortest - plain.length(), 0)) + plain;
    }

    /** What was meant if two digits side by side were swapped. */
    Set<Decimal> swappedSideBySide() {
        return swapped(1, 1);
    }

    /** What was meant if two digits that stand apart were swapped. */
    Set<Decimal> swappedApart() {
        return swapped(2, text.length());
    }

    private Set<Decimal> swapped(int nearest, int farthest) {
        List<String> meant = new ArrayList<>();
        for (int one = 0; one < text.length(); one++) {
            for (int other = one + nearest; other < text.length() && other <= one + farthest; other++) {
                StringBuilder swapped = new StringBuilder(text);
                swapped.setCharAt(one, text.charAt(other));
                swapped.setCharAt(other, text.charAt(one));
                meant.add(swapped.toString());
            }
        }
        return amounts(meant);
    }

    /** What was meant if a digit before the point was typed that does not belong there. */
    Set<Decimal> withoutOne() {
        List<String> meant = new ArrayList<>();
        for (int i = 0; whole() > 1 && i < whole(); i++) {
            meant.add(text.substring(0, i) + text.substring(i + 1));
        }
        return amounts(meant);
    }

    /** What was meant if a digit before the point was left out. */
    Set<Decimal> withOneMore() {
        List<String> meant = new ArrayList<>();
        for (int i = 0; i <= whole(); i++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                meant.add(text.substring(0, i) + digit + text.substring(i));
            }
        }
        return amounts(meant);
    }

    /** How many digits stand before the point. */
    private int whole() {
        return text.length() - Math.max(decimals, 0);
    }

    private Set<Decimal> amounts(List<String> meant) {
        Set<Decimal> amounts = new LinkedHashSet<>();
        Decimal own = amount(text);
        for (String digits : meant) {
            int before = digits.length() - Math.max(decimals, 0);
            boolean startsWithNought = before > 1 && digits.charAt(0) == '0';
            if (!startsWithNought && !amount(digits).equals(own)) {
                amounts.add(amount(digits));
            }
        }
        return amounts;
    }

    private Decimal amount(String digits) {
        BigDecimal amount = new BigDecimal(new BigInteger(digits), decimals);
        return new Decimal(isNegative ? amount.negate() : amount);
    }
}
