package org.indh.budget.reconciliation;

import java.math.BigDecimal;
import org.indh.core.measure.Decimal;
import org.indh.core.statement.AmountScale;
import org.indh.core.text.InvalidValueException;

/**
 * An amount as somebody wrote it (montant inscrit): 71588.77, to the cent. What was meant lies within half a unit of it,
 * either way.
 *
 * @param name what it is called where it stands: "Siège", "Siège, 2017"; may be blank
 * @param amount in the same unit for all amounts that are held against each other; 71588.77
 * @param unit the unit that it was rounded to, nil for an exact amount: 0.01 to the cent, 1000 for whole kDH
 */
public record Stated(String name, Decimal amount, Decimal unit) {
    private static final Decimal CENT = new Decimal(BigDecimal.valueOf(1, 2));

    /** @throws InvalidValueException where the unit is below nil */
    public Stated {
        if (unit.compareTo(Decimal.ZERO) < 0) {
            throw new InvalidValueException("unit", unit.toString());
        }
    }

    /** An amount rounded to a unit: {@code of("Siège", Decimal.of(71589), Decimal.of(1))}. */
    public static Stated of(String name, Decimal amount, Decimal unit) {
        return new Stated(name, amount, unit);
    }

    /** An amount to the cent: {@code toTheCent("Siège", Decimal.parse("71588.77"))}. */
    public static Stated toTheCent(String name, Decimal amount) {
        return new Stated(name, amount, CENT);
    }

    /** An amount that nobody rounded. */
    public static Stated exact(String name, Decimal amount) {
        return new Stated(name, amount, Decimal.ZERO);
    }

    /**
     * An amount written in kDH, MDH or the like, in whole units of the currency: 364.4 MDH with one digit after the point is
     * 364400000, rounded to 100000.
     *
     * @param figure the figure as it is written; 364.4
     * @param scale what it counts in; millions for MDH
     * @param digits how many digits are written after the point; 1
     */
    public static Stated scaled(String name, Decimal figure, AmountScale scale, int digits) {
        return new Stated(
                name,
                new Decimal(figure.value().movePointRight(scale.zeros())),
                new Decimal(BigDecimal.ONE.movePointRight(scale.zeros() - digits)));
    }

    /** The same amount by another name. */
    public Stated named(String other) {
        return new Stated(other, amount, unit);
    }

    /** Another amount by the same name, in the same unit. */
    public Stated amended(Decimal other) {
        return new Stated(name, other, unit);
    }

    /** The amount with the digits that its unit has, or more where it has more: 150145.10 to the cent. */
    public BigDecimal shown() {
        return shown(amount);
    }

    /** Any amount with the digits that this one's unit has, or more. */
    BigDecimal shown(Decimal other) {
        int digits = unit.isZero() ? 0 : unit.value().scale();
        return other.value().setScale(Math.max(digits, other.value().scale()));
    }
}
