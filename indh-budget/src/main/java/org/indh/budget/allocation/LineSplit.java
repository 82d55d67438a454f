package org.indh.budget.allocation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Money;
import org.indh.core.money.Remainder;
import org.jspecify.annotations.Nullable;

/**
 * A flat line shared out by a key, a line for each part: rent by project, a voyage by the years that it touches. Parts add up
 * to the line exactly, and each says in what and by which key it was cut ({@link Dimension#KEY}): {@code "result:surface"}, or
 * {@code "result:surface > year:days"} where it was cut twice.
 *
 * <pre>
 * LineSplit.of(rent, Dimension.RESULT, surface, Remainder.LARGEST_REMAINDER);
 * </pre>
 */
public final class LineSplit {
    private static final String THEN = " > ";
    private static final String OF = ":";

    private LineSplit() {}

    /**
     * The parts of a line. Who has weight nil has none, and a line that falls to one alone stays whole. Of an unknown amount
     * every part is unknown. Parts of a line that has an id have it with what they fall to behind, for two lines of one id
     * would be the same money.
     *
     * @param to in which dimension the parts say what they fall to; what the key leaves unallocated has no code there
     * @throws org.indh.core.text.InvalidValueException where the key gives nothing to anybody, or an amount is to be cut whose
     *     currency has no minor unit, such as XDR
     */
    public static List<BudgetLine> of(BudgetLine line, Dimension to, AllocationKey key, Remainder remainder) {
        List<KeyPart> bearing =
                key.parts().stream().filter(part -> !part.weight().isZero()).toList();
        if (bearing.size() == 1 && key.isComplete()) {
            return ImmutableList.of(line.with(to, bearing.get(0).to()));
        }
        Money whole = line.money().orElse(null);
        List<BudgetLine> parts = new ArrayList<>();
        if (whole == null) {
            bearing.forEach(part -> parts.add(part(line, null, to, part.to(), key)));
            if (!key.isComplete()) {
                parts.add(part(line, null, to, "", key));
            }
            return ImmutableList.copyOf(parts);
        }
        Allocation allocation = Allocation.of(whole, key, remainder);
        for (Allotment each : allocation.allotments()) {
            if (!each.share().numerator().isZero()) {
                parts.add(part(line, money(each.amount(), whole), to, each.to(), key));
            }
        }
        if (!key.isComplete()) {
            parts.add(part(line, money(allocation.unallocated(), whole), to, "", key));
        }
        return ImmutableList.copyOf(parts);
    }

    /**
     * Whether a line falls to its code in a dimension by a key, and not because somebody stated it.
     *
     * @param keys what it says in {@link Dimension#KEY}; a key that names no dimension may have been one of any
     */
    public static boolean isCutIn(Dimension dimension, String keys) {
        return Splitter.on(THEN).splitToStream(keys).anyMatch(key -> {
            int end = key.indexOf(OF);
            return end < 0 || key.substring(0, end).equals(dimension.name());
        });
    }

    private static Money money(Decimal amount, Money whole) {
        return Money.of(amount.value(), whole.currency());
    }

    private static BudgetLine part(
            BudgetLine line, @Nullable Money amount, Dimension to, String code, AllocationKey key) {
        String before = line.code(Dimension.KEY).map(earlier -> earlier + THEN).orElse("");
        BudgetLine coded = line.with(to, code).with(Dimension.KEY, before + to + OF + key.code());
        BudgetLine part = amount == null ? coded : coded.with(amount);
        return line.id() == null ? part : part.withId((line.id() + " " + code).strip());
    }
}
