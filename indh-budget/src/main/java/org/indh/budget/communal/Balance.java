package org.indh.budget.communal;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.indh.core.measure.Decimal;

/**
 * What a commune's budget balances to (équilibre), from what the council voted or in another column. What the first part hands to the second stands
 * apart, so that it counts once.
 *
 * <pre>
 * receipts 14.2, expenses 11.7               surplus 2.5
 * grant 1.0, loan 1.5; loan capital due 0.6  equipment resources 5.0, capacity 4.4
 * </pre>
 *
 * @param operatingReceipts the receipts of the first part; 14.2
 * @param operatingExpenses its expenses, without what is transferred; 11.7
 * @param equipmentReceipts the receipts of the second part, without what is transferred; 2.5
 * @param equipmentExpenses its expenses; 5.0
 * @param loanCapital the capital of loans that falls due, which the second part pays first; 0.6
 */
@RecordBuilder
public record Balance(
        Decimal operatingReceipts,
        Decimal operatingExpenses,
        Decimal equipmentReceipts,
        Decimal equipmentExpenses,
        Decimal loanCapital) {
    /** What the first part is expected to leave over (excédent prévisionnel): below nil where it does not even pay its way. */
    public Decimal surplus() {
        return operatingReceipts.minus(operatingExpenses);
    }

    /** What the first part has to hand to the second: its surplus, and nothing where there is none. */
    public Decimal transfer() {
        Decimal surplus = surplus();
        return surplus.compareTo(Decimal.ZERO) < 0 ? Decimal.ZERO : surplus;
    }

    /** What the second part has in all: its receipts and what the first hands to it. */
    public Decimal equipmentResources() {
        return equipmentReceipts.plus(transfer());
    }

    /**
     * What is left for the projects of the commune's action programme (capacité d'investissement): the resources of the second
     * part less the loan capital that falls due. Credits carried over for a project come on top of it.
     */
    public Decimal capacity() {
        return equipmentResources().minus(loanCapital);
    }

    /** The receipts of the second part over its expenses, after the transfer: nil where it balances. */
    public Decimal equipmentGap() {
        return equipmentResources().minus(equipmentExpenses);
    }
}
