package org.indh.budget.allocation;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Share;
import org.indh.core.text.InvalidValueException;
import org.indh.core.time.YearRange;
import org.jspecify.annotations.Nullable;

/**
 * In what proportions a cost is shared (clé de répartition): rent by surface, an accountant by working time, a workshop
 * equally. What its parts leave of the whole is nobody's yet, and stays visible.
 *
 * @param code what people call it: "surface"
 * @param basis what the weights are and where they come from: "m² occupied, lease of 2017"
 * @param period the years it holds for; absent where it always does
 * @param parts who bears how much, in the author's order
 * @param whole what is shared: 100 for percentages, all the square metres; above nil and no less than the parts together
 */
@RecordBuilder
public record AllocationKey(
        String code, @Nullable String basis, @Nullable YearRange period, List<KeyPart> parts, Decimal whole) {
    private static final Decimal HUNDRED = Decimal.of(100);
    private static final Pattern CALENDAR_YEAR = Pattern.compile("[0-9]{4}");

    /** @throws InvalidValueException where the parts exceed the whole, somebody has two, or the whole is not above nil */
    public AllocationKey {
        parts = ImmutableList.copyOf(parts);
        Set<String> met = new HashSet<>();
        for (KeyPart part : parts) {
            if (!met.add(part.to())) {
                throw new InvalidValueException("key-part-once", part.to());
            }
        }
        if (whole.compareTo(Decimal.ZERO) <= 0 || sum(parts).compareTo(whole) > 0) {
            throw new InvalidValueException("key-whole", code + ": " + sum(parts) + " / " + whole, "BU-TIME-100");
        }
    }

    /** In proportion to weights of any unit, which together are the whole: 120 and 360 m². */
    public static AllocationKey byWeights(String code, List<KeyPart> parts) {
        return new AllocationKey(code, null, null, parts, sum(parts));
    }

    /** To each the same. */
    public static AllocationKey equally(String code, List<String> to) {
        return byWeights(code, to.stream().map(each -> KeyPart.of(each, 1)).toList());
    }

    /** By percentages: 38 is 38 %. What they lack of 100 % stays unallocated; they do not exceed it. */
    public static AllocationKey ofPercents(String code, List<KeyPart> parts) {
        return new AllocationKey(code, null, null, parts, HUNDRED);
    }

    /** The same key, saying what its weights are and where they come from. */
    public AllocationKey on(String what) {
        return new AllocationKey(code, what, period, parts, whole);
    }

    /** The same key, for those years. */
    public AllocationKey during(YearRange years) {
        return new AllocationKey(code, basis, years, parts, whole);
    }

    /**
     * Whether a line is of a year that the key holds for, or does not say its year. A line's year is that of its
     * {@link Dimension#YEAR}, else of its day; which calendar year the third of a programme is, nobody says here.
     */
    public boolean holdsFor(BudgetLine line) {
        if (period == null) {
            return true;
        }
        OptionalInt year = year(line);
        return year.isEmpty() || period.contains(year.getAsInt());
    }

    static OptionalInt year(BudgetLine line) {
        String code = line.code(Dimension.YEAR).orElse("");
        if (CALENDAR_YEAR.matcher(code).matches()) {
            return OptionalInt.of(Integer.parseInt(code));
        }
        LocalDate date = line.date();
        return code.isEmpty() && date != null ? OptionalInt.of(date.getYear()) : OptionalInt.empty();
    }

    /** What the parts leave of the whole: 5 of 100. */
    public Share unallocated() {
        return new Share(whole.minus(sum(parts)), whole);
    }

    /** Whether the parts make up the whole. */
    public boolean isComplete() {
        return unallocated().numerator().isZero();
    }

    /** The share of one of those who bear the cost; nothing for anybody else. */
    public Optional<Share> share(String to) {
        return parts.stream()
                .filter(part -> part.to().equals(to))
                .map(part -> new Share(part.weight(), whole))
                .findFirst();
    }

    private static Decimal sum(Collection<KeyPart> parts) {
        return parts.stream().map(KeyPart::weight).reduce(Decimal.ZERO, Decimal::plus);
    }
}
