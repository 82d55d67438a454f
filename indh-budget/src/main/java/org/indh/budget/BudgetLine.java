package org.indh.budget;

import com.google.common.collect.ImmutableSortedMap;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Money;
import org.indh.core.text.InvalidValueException;
import org.indh.core.time.MilestoneYear;
import org.jspecify.annotations.Nullable;

/**
 * One amount and what it is told apart by (ligne budgétaire): what is consolidated. A row of a cost table makes one for each
 * year ({@link Budget#lines()}).
 *
 * <pre>
 * BudgetLine.of(Money.parse("150000.00 MAD"))
 *         .with(Dimension.COMMUNE, "08.401.03.03")
 *         .with(MilestoneYear.calendar(2027))
 *         .with(Flow.USE)
 *         .with(Phase.APPROVED);
 * </pre>
 *
 * @param id what the line is known by wherever it is copied to; two lines of one id are the same money
 * @param codes its code in each dimension that it has one in: {@code commune → "08.401.03.03"}
 * @param amount how much; absent where it follows from quantity and price, is unknown or does not apply
 * @param quantity how many of what the price is for: 12 months
 * @param unitPrice the price of one: 4500.00 MAD
 * @param date the day of the payment, booking or signature, where there is one; for rates and transfers
 * @param periodFrom the first day of what it pays for, where that is stated: 2019-03-01 of a rent from March to November
 * @param periodUntil the last such day; 2019-11-30
 */
@RecordBuilder
public record BudgetLine(
        @Nullable String id,
        SortedMap<Dimension, String> codes,
        @Nullable Money amount,
        @Nullable Decimal quantity,
        @Nullable Money unitPrice,
        @Nullable LocalDate date,
        @Nullable LocalDate periodFrom,
        @Nullable LocalDate periodUntil) {
    /**
     * Blanks around a code do not count, and a blank code is none. A builder that was given no code passes none.
     *
     * @throws InvalidValueException where a dimension with a closed list of codes has another one, the basis is not the
     *     phase's, an amount is stated and said to be absent, or quantity times price has more than 40 digits on one side
     */
    public BudgetLine {
        codes = codes == null ? ImmutableSortedMap.of() : stripped(codes);
        codes.forEach(Dimension::check);
        String phase = codes.get(Dimension.PHASE);
        String basis = codes.get(Dimension.BASIS);
        if (phase != null && basis != null && !Phase.parse(phase).basis().code().equals(basis)) {
            throw new InvalidValueException("basis", basis);
        }
        if (codes.containsKey(Dimension.ABSENCE) && amount != null) {
            throw new InvalidValueException("absence", amount.toString());
        }
        if (quantity != null && unitPrice != null) {
            unitPrice.times(quantity);
        }
    }

    private static SortedMap<Dimension, String> stripped(SortedMap<Dimension, String> codes) {
        boolean isClean = codes instanceof ImmutableSortedMap
                && codes.values().stream().noneMatch(code -> code.isBlank() || !code.equals(code.strip()));
        if (isClean) {
            return codes;
        }
        TreeMap<Dimension, String> kept = new TreeMap<>();
        codes.forEach((dimension, code) -> {
            if (!code.isBlank()) {
                kept.put(dimension, code.strip());
            }
        });
        return ImmutableSortedMap.copyOfSorted(kept);
    }

    /** A line of that amount, told apart by nothing yet. */
    public static BudgetLine of(Money amount) {
        return new BudgetLine(null, ImmutableSortedMap.of(), amount, null, null, null, null, null);
    }

    /** A line whose amount nobody stated, or that has none. */
    public static BudgetLine of(Absence absence) {
        return new BudgetLine(
                null, ImmutableSortedMap.of(Dimension.ABSENCE, absence.code()), null, null, null, null, null, null);
    }

    /** The same line with that code; a blank one takes the code away. */
    public BudgetLine with(Dimension dimension, String code) {
        TreeMap<Dimension, String> changed = new TreeMap<>(codes);
        changed.put(dimension, code);
        return new BudgetLine(id, changed, amount, quantity, unitPrice, date, periodFrom, periodUntil);
    }

    /** The same line of that year. */
    public BudgetLine with(MilestoneYear year) {
        return with(Dimension.YEAR, year.toString());
    }

    /** The same line, going that way. */
    public BudgetLine with(Flow flow) {
        return with(Dimension.FLOW, flow.code());
    }

    /** The same line, of that phase. */
    public BudgetLine with(Phase phase) {
        return with(Dimension.PHASE, phase.code());
    }

    /** The same line of that amount, which then stands for itself, without quantity and price. */
    public BudgetLine with(Money other) {
        TreeMap<Dimension, String> stated = new TreeMap<>(codes);
        stated.remove(Dimension.ABSENCE);
        return new BudgetLine(id, stated, other, null, null, date, periodFrom, periodUntil);
    }

    /** The same line, known by that. */
    public BudgetLine withId(String other) {
        return new BudgetLine(other, codes, amount, quantity, unitPrice, date, periodFrom, periodUntil);
    }

    /** The same line, of that day. */
    public BudgetLine on(LocalDate day) {
        return new BudgetLine(id, codes, amount, quantity, unitPrice, day, periodFrom, periodUntil);
    }

    /** The same line, for what is supplied from that first day to that last one. */
    public BudgetLine during(LocalDate first, LocalDate last) {
        return new BudgetLine(id, codes, amount, quantity, unitPrice, date, first, last);
    }

    /** Its code in that dimension. The currency follows from the amount, the basis from the phase where only that is stated. */
    public Optional<String> code(Dimension dimension) {
        if (dimension.equals(Dimension.CURRENCY)) {
            return money().map(money -> money.currency().getCurrencyCode());
        }
        String code = codes.get(dimension);
        if (code == null && dimension.equals(Dimension.BASIS)) {
            return phase().map(phase -> phase.basis().code());
        }
        return Optional.ofNullable(code);
    }

    /** Its code in that dimension, or nothing. */
    public boolean is(Dimension dimension, String code) {
        return code(dimension).filter(code::equals).isPresent();
    }

    /** Which way the money goes, where that is stated. */
    public Optional<Flow> flow() {
        return code(Dimension.FLOW).map(Flow::parse);
    }

    /** The stage that the amount is of, where that is stated. */
    public Optional<Phase> phase() {
        return Optional.ofNullable(codes.get(Dimension.PHASE)).map(Phase::parse);
    }

    /** Whether it is a contribution in goods, land or work. */
    public boolean isInKind() {
        return Form.IN_KIND.code().equals(codes.get(Dimension.FORM));
    }

    /** Whether no amount can be expected. */
    public boolean isNotApplicable() {
        return Absence.NOT_APPLICABLE.code().equals(codes.get(Dimension.ABSENCE));
    }

    /** The amount that is stated, else quantity times unit price, exact; nothing where neither is. */
    public Optional<Money> money() {
        if (amount != null) {
            return Optional.of(amount);
        }
        if (quantity == null || unitPrice == null || codes.containsKey(Dimension.ABSENCE)) {
            return Optional.empty();
        }
        return Optional.of(unitPrice.times(quantity));
    }
}
