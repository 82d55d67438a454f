package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indh.budget.BudgetLine;
import org.indh.core.money.Money;
import org.indh.core.money.Remainder;

/**
 * Parts of lines that are cut as one: what the parts add up to is the part of the whole, rounded once. Each line's part is what
 * the whole up to it adds to the part, so that the parts and the rests of a line make up the line.
 *
 * @param parts the lines with their part; none where the share is nil
 * @param rests the lines with what is left of them; none where the share is the whole
 */
record LineParts(List<BudgetLine> parts, List<BudgetLine> rests) {
    /** A part of an unknown amount is unknown. */
    static LineParts of(List<BudgetLine> lines, Fraction share) {
        if (share.isNil() || share.equals(Fraction.WHOLE)) {
            return share.isNil() ? new LineParts(List.of(), lines) : new LineParts(lines, List.of());
        }
        ImmutableList.Builder<BudgetLine> parts = ImmutableList.builder();
        ImmutableList.Builder<BudgetLine> rests = ImmutableList.builder();
        Map<Currency, Money> sums = new HashMap<>();
        for (BudgetLine line : lines) {
            Money whole = line.money().orElse(null);
            if (whole == null) {
                parts.add(line);
                rests.add(line);
            } else {
                Money before = sums.getOrDefault(whole.currency(), Money.zero(whole.currency()));
                Money after = before.plus(whole);
                sums.put(whole.currency(), after);
                Money part = part(after, share).minus(part(before, share));
                parts.add(line.with(part));
                rests.add(line.with(whole.minus(part)));
            }
        }
        return new LineParts(parts.build(), rests.build());
    }

    static Money part(Money whole, Fraction share) {
        List<Fraction> both = List.of(share, Fraction.WHOLE.minus(share));
        return whole.split(Fraction.weights(both), Remainder.LARGEST_REMAINDER).get(0);
    }
}
