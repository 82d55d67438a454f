package org.indh.budget.consolidation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import org.indh.core.money.CurrencyMismatchException;
import org.indh.core.money.Money;
import org.indh.core.time.MilestoneYear;

/**
 * The credits of one year of a budget of several (crédits de l'exercice): what was newly opened and what was carried over from
 * the year before is available; what is neither spent nor cancelled is left, to be carried over in turn.
 *
 * @param year the year
 * @param opened what was newly opened in it (crédits nouveaux); 800.00 MAD
 * @param carriedIn what was carried over from the year before (reports); 400.00 MAD
 * @param spent what was spent in it; 1000.00 MAD
 * @param cancelled what was given up in it (annulations); 0.00 MAD
 */
@RecordBuilder
public record CreditYear(MilestoneYear year, Money opened, Money carriedIn, Money spent, Money cancelled) {
    /** @throws CurrencyMismatchException where amounts are in different currencies */
    public CreditYear {
        for (Money amount : List.of(carriedIn, spent, cancelled)) {
            if (!amount.currency().equals(opened.currency())) {
                throw new CurrencyMismatchException(opened.currency(), amount.currency());
            }
        }
    }

    /** What could be spent: new and carried over. */
    public Money available() {
        return opened.plus(carriedIn);
    }

    /** What is left at the end of the year; below nil where too much was spent. */
    public Money left() {
        return available().minus(spent).minus(cancelled);
    }
}
