package org.indh.budget.communal;

import java.util.Optional;
import org.indh.core.measure.Decimal;
import org.jspecify.annotations.Nullable;

/**
 * What an annex budget or a special account comes to (solde du budget annexe ou du compte spécial) in one column of the budget.
 *
 * @param opening what it held when the year began, apart from its receipts: 150000; absent where nobody says so, which is not
 *     nil
 * @param receipts its receipts; 420000
 * @param expenses its expenses; 500000
 */
public record AccountBalance(@Nullable Decimal opening, Decimal receipts, Decimal expenses) {
    /** Its receipts over its expenses: -80000; an annex budget that balances by itself has nil. */
    public Decimal gap() {
        return receipts.minus(expenses);
    }

    /** What it holds in the end: 70000, below nil where it spends what it has not; nothing where the opening is not known. */
    public Optional<Decimal> closing() {
        return Optional.ofNullable(opening).map(held -> held.plus(gap()));
    }
}
