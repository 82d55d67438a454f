package org.indh.cli.consolidate;

import java.util.Currency;
import java.util.Optional;
import org.indh.budget.consolidation.Cell;
import org.indh.budget.consolidation.Total;
import org.indh.core.money.Money;

/**
 * Lines that have one rate: of one currency, one form, and one day or year.
 *
 * @param cell where they stand, as fine as the ledger
 * @param total what they add up to
 * @param section their currency and form; nothing where they have no amount
 * @param rate the rate that they are converted by; nothing where they need none, or there is none
 * @param perLine each of them converted and rounded, then added up; nil where there is no rate
 */
record Lot(Cell cell, Total total, Optional<Section> section, Optional<GivenRate> rate, Money perLine) {
    /** The table that they stand in when all is converted that can be. */
    Optional<Section> shown(Currency to) {
        return section.map(own -> rate.isPresent() ? new Section(to, own.inKind()) : own);
    }

    /** Whether they are left in their own currency, for want of a rate. */
    boolean isUnconverted(Currency to) {
        return section.filter(own -> rate.isEmpty() && !own.currency().equals(to))
                .isPresent();
    }

    /** Their amount in its own currency. */
    Money amount() {
        return section.orElseThrow().in(total);
    }

    Lot with(Money converted) {
        return new Lot(cell, total, section, rate, converted);
    }
}
