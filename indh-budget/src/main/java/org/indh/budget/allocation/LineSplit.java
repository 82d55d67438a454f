package org.indh.budget.allocation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.JointSplit;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Money;
import org.indh.core.money.Remainder;
import org.jspecify.annotations.Nullable;

/**
 * Flat lines shared out by a key, a line for each part: rent by project, a voyage by the years that it touches. Parts add up
 * to their line exactly, and each says in what and by which key it was cut ({@link Dimension#KEY}): {@code "result:surface"},
 * or {@code "result:surface > year:days"} where it was cut twice.
 *
 * <pre>
 * LineSplit.of(rents, Dimension.RESULT, surface, Remainder.LARGEST_REMAINDER);
 * </pre>
 *
 * <p>Several lines are cut as one ({@link JointSplit}): of twelve rents of 100.00 in thirds each third is 400.00.
 */
public final class LineSplit {
    private static final String THEN = " > ";
    private static final String OF = ":";

    private LineSplit() {}

    /**
     * The parts of a line by itself. Who has weight nil has none, and a line that falls to one alone stays whole. Of an unknown
     * amount every part is unknown. A line of a year that the key does not hold for is left unallocated as it is, without any
     * part ({@link AllocationKey#holdsFor}). Parts of a line that has an id have it with what they fall to behind, for two lines of one
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
        List<BudgetLine> within = lines.stream().filter(key::holdsFor).toList();
        List<List<Money>> amounts =
                isOneBearer(key) ? List.of() : JointSplit.of(within, sum -> amounts(sum, key, remainder));
        Iterator<List<Money>> cuts = amounts.iterator();
        List<List<BudgetLine>> all = new ArrayList<>();
        for (BudgetLine line : lines) {
            if (!key.holdsFor(line)) {
                all.add(List.of(line.with(to, "")));
            } else if (isOneBearer(key)) {
                all.add(List.of(line.with(to, bearing(key).get(0).to())));
            } else {
                all.add(parts(line, cuts.next(), to, key));
            }
        }
        return ImmutableList.copyOf(all);
    }

    /**
     * {@link #of(List, Dimension, AllocationKey, Remainder)} by the key of each line's year; a line for whose year there is no
     * key, or that does not say its year while keys differ by year, is left unallocated as it is.
     *
     * @throws org.indh.core.text.InvalidValueException where a key gives nothing to anybody, or an amount is to be cut whose
     *     currency has no minor unit, such as XDR
     */
    public static List<List<BudgetLine>> of(
            List<BudgetLine> lines, Dimension to, YearlyKeys keys, Remainder remainder) {
        List<List<BudgetLine>> all = new ArrayList<>();
        lines.forEach(line -> all.add(List.of(line.with(to, ""))));
        for (AllocationKey key : keys.keys()) {
            List<Integer> places = IntStream.range(0, lines.size())
                    .filter(i -> keys.of(lines.get(i)).filter(key::equals).isPresent())
                    .boxed()
                    .toList();
            List<List<BudgetLine>> parts = of(places.stream().map(lines::get).toList(), to, key, remainder);
            for (int i = 0; i < places.size(); i++) {
                all.set(places.get(i), parts.get(i));
            }
        }
        return ImmutableList.copyOf(all);
    }

    private static List<KeyPart> bearing(AllocationKey key) {
        return key.parts().stream().filter(part -> !part.weight().isZero()).toList();
    }

    private static boolean isOneBearer(AllocationKey key) {
        return key.isComplete() && bearing(key).size() == 1;
    }

    private static List<BudgetLine> parts(BudgetLine line, List<Money> cut, Dimension to, AllocationKey key) {
        List<String> bearers = new ArrayList<>();
        bearing(key).forEach(part -> bearers.add(part.to()));
        if (!key.isComplete()) {
            bearers.add("");
        }
        ImmutableList.Builder<BudgetLine> parts = ImmutableList.builder();
        for (int i = 0; i < bearers.size(); i++) {
            parts.add(part(line, cut.isEmpty() ? null : cut.get(i), to, bearers.get(i), key));
        }
        return parts.build();
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

    /** The line, which says that it was cut in a dimension by a key, after what it says already. */
    public static BudgetLine cut(BudgetLine line, Dimension to, String key) {
        String before = line.code(Dimension.KEY).map(earlier -> earlier + THEN).orElse("");
        return line.with(Dimension.KEY, before + to + OF + key);
    }

    private static Money money(Decimal amount, Money whole) {
        return Money.of(amount.value(), whole.currency());
    }

    private static BudgetLine part(
            BudgetLine line, @Nullable Money amount, Dimension to, String code, AllocationKey key) {
        BudgetLine coded = cut(line.with(to, code), to, key.code());
        BudgetLine part = amount == null ? coded : coded.with(amount);
        return line.id() == null ? part : part.withId((line.id() + " " + code).strip());
    }
}
