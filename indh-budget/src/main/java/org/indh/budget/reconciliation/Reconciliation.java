package org.indh.budget.reconciliation;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import org.indh.core.measure.Decimal;

/**
 * A stated total held against its parts (rapprochement). Each amount stands for any that lies within half its unit; if some
 * of those add up, rounding explains the gap. That is so just where the gap is no larger than half the sum of all units:
 * (n + 1) · u / 2 for n parts and a total in steps of u.
 *
 * @param whole the total that is stated; 333238.19
 * @param parts what should add up to it
 * @param listing whether the parts are said to be all
 */
public record Reconciliation(Stated whole, List<Stated> parts, Listing listing) {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    public Reconciliation {
        parts = ImmutableList.copyOf(parts);
    }

    /** A total against all of its parts. */
    public static Reconciliation of(Stated whole, List<Stated> parts) {
        return new Reconciliation(whole, parts, Listing.COMPLETE);
    }

    /** A total against its parts, which may be all or not. */
    public static Reconciliation of(Stated whole, List<Stated> parts, Listing listing) {
        return new Reconciliation(whole, parts, listing);
    }

    /** What the stated parts add up to. */
    public Decimal computed() {
        return parts.stream().map(Stated::amount).reduce(Decimal.ZERO, Decimal::plus);
    }

    /** The stated total less what its parts add up to: −0.01 where the total is a cent too low. */
    public Decimal gap() {
        return whole.amount().minus(computed());
    }

    /** The largest gap, either way, that rounding explains: 0.03 for five parts and their total, all to the cent. */
    public Decimal bound() {
        BigDecimal units = parts.stream()
                .map(part -> part.unit().value())
                .reduce(whole.unit().value(), BigDecimal::add);
        return new Decimal(units.divide(TWO));
    }

    /** How the two agree. */
    public Agreement agreement() {
        Decimal gap = gap();
        if (gap.isZero()) {
            return Agreement.EXACT;
        }
        if (gap.value().abs().compareTo(bound().value()) <= 0) {
            return Agreement.ROUNDED;
        }
        boolean isShort = gap.value().signum() == whole.amount().value().signum();
        return listing == Listing.OPEN && isShort ? Agreement.UNALLOCATED : Agreement.BROKEN;
    }
}
