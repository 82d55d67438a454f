package org.indh.core.money;

import java.util.List;
import org.indh.core.measure.Decimal;
import org.indh.core.text.InvalidValueException;

/**
 * Who bears what is left when an amount is shared out and every part is cut off at the unit (reste de la répartition).
 * Parts are cut off towards nil and never rounded up first, so that no part passes below nil to make up for the others. A
 * part of weight nil never bears anything.
 */
public enum Remainder {
    /**
     * A unit each to the parts that lost most by the cut, the earlier one first where two lost the same (plus fort reste):
     * no part differs from its exact share by a unit or more. The method of Hare and Hamilton, by which proportional
     * ballots share out seats; right for keys of allocation and for tables whose rows are to add up.
     */
    LARGEST_REMAINDER("largest-remainder"),
    /** All of it to the first part: instalments of which the first evens out the others. */
    FIRST("first"),
    /** All of it to the last part: "le solde", the instalment that closes an agreement. */
    LAST("last"),
    /**
     * All of it to the part of the largest weight, the earlier one where two are equal: it is changed least in proportion,
     * as where a budget's rounding is put on its main line.
     */
    LARGEST_PART("largest-part");

    private final String code;

    Remainder(String code) {
        this.code = code;
    }

    /**
     * Shares out a number of no currency, as {@link Money#split(List, int, Remainder)} does an amount: 1000 by 3, 3 and 1 with
     * two digits after the point is 428.57, 428.57 and 142.86 by largest remainder.
     *
     * @param amount what is shared out, in any unit
     * @param weights what the parts are proportional to; none negative, one at least not nil
     * @param digits how many digits the parts have after the point, −40 to 40
     * @return as many parts as weights, in their order; they add up to the amount exactly
     * @throws InvalidValueException for any other number of digits or weights
     */
    public List<Decimal> split(Decimal amount, List<Decimal> weights, int digits) {
        return Splitting.of(amount.value(), weights, Money.checked(digits), this).stream()
                .map(Decimal::new)
                .toList();
    }

    /** The stable code: {@code "largest-remainder"}. */
    public String code() {
        return code;
    }
}
