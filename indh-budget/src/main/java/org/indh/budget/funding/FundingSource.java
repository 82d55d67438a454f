package org.indh.budget.funding;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.indh.budget.Form;
import org.indh.budget.FundingState;
import org.indh.core.measure.Decimal;
import org.indh.core.text.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who pays for a part of a cost (source de financement).
 *
 * @param name who: "Commune", "INDH"; one who contributes in money and in kind is two sources
 * @param amount how much, in the unit of the cost; nil or more
 * @param state how sure it is
 * @param contribution in money or in kind
 * @param valuation what the value of a contribution in kind rests on: "barème provincial 2017"; absent where nobody says so
 */
@RecordBuilder
public record FundingSource(
        String name,
        Decimal amount,
        FundingState state,
        Form contribution,
        @Nullable String valuation) {
    /** @throws InvalidValueException where the amount is below nil */
    public FundingSource {
        if (amount.compareTo(Decimal.ZERO) < 0) {
            throw new InvalidValueException("funding", amount.toString());
        }
    }

    /** Money of that state: {@code cash("Commune", Decimal.of(960000), FundingState.ACQUIRED)}. */
    public static FundingSource cash(String name, Decimal amount, FundingState state) {
        return new FundingSource(name, amount, state, Form.CASH, null);
    }

    /** A contribution in kind, and what its value rests on. */
    public static FundingSource inKind(String name, Decimal amount, FundingState state, String valuation) {
        return new FundingSource(name, amount, state, Form.IN_KIND, valuation);
    }
}
