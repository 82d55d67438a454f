package org.indh.budget.communal;

import java.util.Optional;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Share;
import org.jspecify.annotations.Nullable;

/** A row of a commune's budget and accounts: its amounts by {@link CreditColumn}, in the budget's unit. */
public sealed interface CreditRow permits BudgetSection, CommunalLine {
    /** What the council voted (crédit voté, prévision). */
    @Nullable
    Decimal voted();

    /** What decisions changed since: below nil where they took away (modification). */
    @Nullable
    Decimal modified();

    /** What was carried over from the year before into this one (report). */
    @Nullable
    Decimal carriedOver();

    /** What is promised to third parties (engagé). */
    @Nullable
    Decimal committed();

    /** What is ordered to be paid, of receipts to be recovered (ordonnancé, émis). */
    @Nullable
    Decimal ordered();

    /** What is paid, of receipts recovered (payé, recouvré). */
    @Nullable
    Decimal paid();

    /** What it has of this year's own money: voted and modified. */
    default Decimal revised() {
        return stated(CreditColumn.VOTED).plus(stated(CreditColumn.MODIFIED));
    }

    /** What may be spent: this year's own money and what was carried over. */
    default Decimal available() {
        return revised().plus(stated(CreditColumn.CARRIED_OVER));
    }

    /** What part of the available credits is committed (taux d'engagement); empty without commitments or credits. */
    default Optional<Share> commitmentRate() {
        return rate(committed(), available());
    }

    /** What part of the commitments is ordered (taux d'émission); empty where either is not stated. */
    default Optional<Share> orderRate() {
        return rate(ordered(), committed());
    }

    /** What part of what was ordered is paid, or recovered (taux de paiement, de recouvrement); empty where either is not stated. */
    default Optional<Share> paymentRate() {
        return rate(paid(), ordered());
    }

    /** What it states in a column; nil where it states nothing. */
    default Decimal stated(CreditColumn column) {
        Decimal amount = column.of(this);
        return amount == null ? Decimal.ZERO : amount;
    }

    private static Optional<Share> rate(@Nullable Decimal part, @Nullable Decimal whole) {
        return part == null || whole == null || whole.isZero() ? Optional.empty() : Optional.of(new Share(part, whole));
    }
}
