package org.indh.budget.allocation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.JointSplit;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Money;
import org.indh.core.money.Remainder;
import org.jspecify.annotations.Nullable;

/**
 * Flat lines shared out by a key, a line for each part: rent by project, a voyage by the years that it touches. Parts add up
 * to their line exactly, and each says by which key it was cut ({@link Dimension#KEY}).
 *
 * <pre>
 * LineSplit.of(rents, Dimension.RESULT, surface, Remainder.LARGEST_REMAINDER);
 * </pre>
 *
 * <p>Several lines are cut as one ({@link JointSplit}): of twelve rents of 100.00 in thirds each third is 400.00.
 */
public final class LineSplit {
    private LineSplit() {}

    /**
     * The parts of a line by itself. Who has weight nil has none, and a line that falls to one alone stays whole. Of an unknown
     * amount every part is unknown. Parts of a line that has an id have it with what they fall to behind, for two lines of one
     * id would be the same money.
     *
     * @param to in which dimension the parts say what they fall to; what the key leaves unallocated has no code there
     * @throws org.indh.core.text.InvalidValueException where the key gives nothing to anybody, or an amount is to be cut whose
     *     currency has no minor unit, such as XDR
     */
    public static List<BudgetLine> of(BudgetLine line, Dimension to, AllocationKey key, Remainder remainder) {
        return of(List.of(line), to, key, remainder).get(0);
    }

    /**
     * The parts of each line, in the order of the lines, as {@link #of(BudgetLine, Dimension, AllocationKey, Remainder)} says;
     * what falls to each is, to the cent, what he has of their sum.
     *
     * @throws org.indh.core.text.InvalidValueException where the key gives nothing to anybody, or an amount is to be cut whose
     *     currency has no minor unit, such as XDR
     */
    public static List<List<BudgetLine>> of(
            List<BudgetLine> lines, Dimension to, AllocationKey key, Remainder remainder) {
        List<KeyPart> bearing =
                key.parts().stream().filter(part -> !part.weight().isZero()).toList();
        if (bearing.size() == 1 && key.isComplete()) {
            return lines.stream()
                    .map(line -> List.of(line.with(to, bearing.get(0).to())))
                    .toList();
        }
        List<List<Money>> amounts = JointSplit.of(lines, sum -> amounts(sum, key, remainder));
        List<List<BudgetLine>> all = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            BudgetLine line = lines.get(i);
            List<Money> cut = amounts.get(i);
            List<BudgetLine> parts = new ArrayList<>();
            for (int bearer = 0; bearer < bearing.size(); bearer++) {
                Money amount = cut.isEmpty() ? null : cut.get(bearer);
                parts.add(part(line, amount, to, bearing.get(bearer).to(), key));
            }
            if (!key.isComplete()) {
                parts.add(part(line, cut.isEmpty() ? null : cut.get(bearing.size()), to, "", key));
            }
            all.add(ImmutableList.copyOf(parts));
        }
        return ImmutableList.copyOf(all);
    }

    /** What falls to each who has weight, then what is unallocated. */
    private static List<Money> amounts(Money sum, AllocationKey key, Remainder remainder) {
        Allocation allocation = Allocation.of(sum, key, remainder);
        List<Money> amounts = new ArrayList<>();
        for (Allotment each : allocation.allotments()) {
            if (!each.share().numerator().isZero()) {
                amounts.add(money(each.amount(), sum));
            }
        }
        amounts.add(money(allocation.unallocated(), sum));
        return amounts;
    }

    private static Money money(Decimal amount, Money whole) {
        return Money.of(amount.value(), whole.currency());
    }

    private static BudgetLine part(
            BudgetLine line, @Nullable Money amount, Dimension to, String code, AllocationKey key) {
        String before = line.code(Dimension.KEY).map(earlier -> earlier + " > ").orElse("");
        BudgetLine coded = line.with(to, code).with(Dimension.KEY, before + key.code());
        BudgetLine part = amount == null ? coded : coded.with(amount);
        return line.id() == null ? part : part.withId((line.id() + " " + code).strip());
    }
}
