package org.indh.budget.reconciliation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Currencies;
import org.indh.core.statement.AmountScale;

/**
 * How finely a document states its amounts (précision des montants): to the cent where it gives two digits after the point.
 * A spreadsheet keeps a number to fifteen significant digits and hides most of them, so that 333333.333333333 is a third of a
 * million to the ninth digit and no further, however many digits smaller amounts have.
 */
public final class Precision {
    /** As many decimal digits of a number as IEEE 754's double keeps. */
    private static final int SIGNIFICANT = 15;

    /** A gap below a thousandth of the minor unit is none. */
    private static final int FINER_THAN_MINOR = 3;

    private final int digits;
    private final int finest;

    private Precision(int digits, int finest) {
        this.digits = digits;
        this.finest = finest;
    }

    /** Of amounts in whole units of a currency that has cents: {@code of(2)} is to the cent. */
    public static Precision of(int digits) {
        return of(digits, Currencies.NONE, AmountScale.UNIT);
    }

    /**
     * Of amounts in a currency and scale.
     *
     * @param digits the most digits that stand after the point; 2
     * @param currency the currency, XXX where nobody says it: one that has cents
     * @param scale what the amounts count in; thousands for kDH
     */
    public static Precision of(int digits, Currency currency, AmountScale scale) {
        int minor = currency.getDefaultFractionDigits();
        int cents = currency.equals(Currencies.NONE) || minor < 0 ? 2 : minor;
        return new Precision(digits, cents + FINER_THAN_MINOR + scale.zeros());
    }

    /** An amount with the unit that it is known to: 0.000000001 for a third of a million with all of its digits. */
    public Stated stated(String name, Decimal amount) {
        BigDecimal value = amount.value();
        int known = SIGNIFICANT - (value.precision() - value.scale());
        return Stated.of(name, amount, new Decimal(BigDecimal.ONE.movePointLeft(Math.min(digits, known))));
    }

    /** Whether a gap is so small, below a thousandth of the currency's minor unit, that nobody could state it. */
    public boolean isNothing(Decimal gap) {
        return gap.value().abs().compareTo(BigDecimal.ONE.movePointLeft(finest)) < 0;
    }

    /** An amount with as many digits as the document gives, but none that only a spreadsheet's formula made: 223438.20. */
    public BigDecimal shown(Decimal amount) {
        int most = Math.max(digits, amount.value().scale());
        return amount.value().setScale(Math.min(most, finest), RoundingMode.HALF_UP);
    }
}
