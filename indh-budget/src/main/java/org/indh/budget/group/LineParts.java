package org.indh.budget.group;

import com.google.common.collect.ImmutableList;
import java.util.List;
import org.indh.budget.BudgetLine;
import org.indh.budget.JointSplit;
import org.indh.core.money.Money;
import org.indh.core.money.Remainder;

/**
 * A share of lines that are cut as one ({@link JointSplit#ofPart}).
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
        List<List<Money>> cut = JointSplit.ofPart(lines, whole -> part(whole, share));
        ImmutableList.Builder<BudgetLine> parts = ImmutableList.builder();
        ImmutableList.Builder<BudgetLine> rests = ImmutableList.builder();
        for (int i = 0; i < lines.size(); i++) {
            BudgetLine line = lines.get(i);
            boolean isUnknown = cut.get(i).isEmpty();
            parts.add(isUnknown ? line : line.with(cut.get(i).get(0)));
            rests.add(isUnknown ? line : line.with(cut.get(i).get(1)));
        }
        return new LineParts(parts.build(), rests.build());
    }

    static Money part(Money whole, Fraction share) {
        List<Fraction> both = List.of(share, Fraction.WHOLE.minus(share));
        return whole.split(Fraction.weights(both), Remainder.LARGEST_REMAINDER).get(0);
    }
}
