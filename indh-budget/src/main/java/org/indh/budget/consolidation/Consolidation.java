package org.indh.budget.consolidation;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Lists;
import com.google.common.collect.Sets;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.SortedMap;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collector;
import java.util.stream.Stream;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.period.YearCalendar;
import org.indh.core.money.Conversion;
import org.indh.core.text.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Lines added up by some dimensions (consolidation): exact, in any number of currencies, each total with the lines that made
 * it. It never adds what is not to be added ({@link Dimension#apart()}): such dimensions stay in every subtotal, and where
 * that cannot be, a {@link MixedMoneyException} says what met.
 *
 * <pre>
 * Consolidation totals = lines.stream().collect(Consolidation.by(COMMUNE, YEAR));
 * totals.at("08.401.03.03", "2019");     // one cell's total
 * totals.rollUp();                       // by commune and year, by commune, of all
 * totals.lines(totals.cells().firstKey());
 * </pre>
 *
 * <p>Two of them are equal where their cells and totals are; in which order lines came, in how many parts and on how many
 * threads changes neither.
 */
public final class Consolidation {
    private static final int MOST_OF_CUBE = 16;

    private final Parts parts;
    private final Supplier<SortedMap<Cell, Total>> cells;

    private Consolidation(Parts parts) {
        this.parts = parts;
        this.cells = Suppliers.memoize(parts::cells);
        parts.refuseMixed();
    }

    static Consolidation of(Parts parts) {
        return new Consolidation(parts);
    }

    /**
     * Collects lines by those dimensions; by none, there is one cell, the total of all. Lines that state no code in a
     * dimension have a cell of their own there. Streams may be parallel.
     *
     * <p>The collector throws a {@link MixedMoneyException} where lines of one cell are never added to each other.
     *
     * @throws InvalidValueException where a dimension is named twice
     */
    public static Collector<BudgetLine, ?, Consolidation> by(Dimension... dimensions) {
        Plan plan = Plan.by(ImmutableList.copyOf(dimensions));
        return Collector.of(() -> Tally.by(plan.by()), Tally::add, Tally::joined, Tally::finish);
    }

    /**
     * Collects lines as {@link #by(Dimension...)} does, each put under what it lies in where it does not state that itself;
     * {@link #editions()} says by which editions.
     *
     * <pre>
     * lines.stream().collect(Consolidation.by(List.of(provinces, regions), REGION, PROVINCE));
     * </pre>
     *
     * @param hierarchies in the order that they follow from each other: communes in provinces, then provinces in regions
     * @throws InvalidValueException where a dimension is named twice
     */
    public static Collector<BudgetLine, ?, Consolidation> by(List<Hierarchy> hierarchies, Dimension... dimensions) {
        Plan plan = Plan.by(ImmutableList.copyOf(dimensions));
        Placing placing = new Placing(hierarchies);
        return Collector.of(
                () -> Tally.by(plan.by()),
                (tally, line) -> tally.add(placing.place(line)),
                Tally::joined,
                tally -> new Consolidation(tally.finish().parts.from(placing)));
    }

    /** The dimensions that it is by, in their order. */
    public List<Dimension> dimensions() {
        return parts.by();
    }

    /** Every cell that has a line, in order, with its total. */
    public SortedMap<Cell, Total> cells() {
        return cells.get();
    }

    /** How many cells there are, which is known before any of them is made. */
    public int count() {
        return parts.count();
    }

    /** Gives every cell and its total, in order, one at a time: {@link #cells} keeps all of them. */
    public void forEach(BiConsumer<? super Cell, ? super Total> action) {
        parts.each(action);
    }

    /**
     * The total at those codes, in the order of the dimensions; an empty text is for lines that state none.
     *
     * @throws InvalidValueException where there are not as many codes as dimensions
     */
    public Total at(String... codes) {
        if (codes.length != dimensions().size()) {
            throw new InvalidValueException("cell", String.join(", ", codes));
        }
        @Nullable String[] stated = new @Nullable String[codes.length];
        for (int i = 0; i < codes.length; i++) {
            stated[i] = codes[i].isEmpty() ? null : codes[i];
        }
        return cells().getOrDefault(Cell.of(dimensions(), stated), Total.ZERO);
    }

    /**
     * The total of all lines.
     *
     * @throws MixedMoneyException where they are never added to each other, as those of two phases
     */
    public Total total() {
        return per().cells().values().stream().findFirst().orElse(Total.ZERO);
    }

    /**
     * The same lines by fewer dimensions, in that order.
     *
     * @throws MixedMoneyException where lines of a cell are never added to each other
     * @throws InvalidValueException where it is not by one of them, or one is named twice
     */
    public Consolidation per(Dimension... dimensions) {
        return per(ImmutableList.copyOf(dimensions));
    }

    private Consolidation per(List<Dimension> dimensions) {
        if (!dimensions().containsAll(dimensions)) {
            throw new InvalidValueException("dimensions", dimensions + " of " + dimensions());
        }
        return new Consolidation(parts.per(dimensions));
    }

    /**
     * Subtotals along the order of the dimensions (sous-totaux), the finest first: by region, province and commune; by region
     * and province; by region; of all. A dimension whose codes are never added stays in each of them.
     */
    public List<Consolidation> rollUp() {
        return levels(rollUpLevels());
    }

    List<List<Dimension>> rollUpLevels() {
        List<List<Dimension>> levels = new ArrayList<>();
        for (int size = dimensions().size(); size >= 0; size--) {
            levels.add(dimensions().subList(0, size));
        }
        return possible(levels);
    }

    /**
     * Subtotals by every choice of the dimensions (cube), the finest first. A dimension whose codes are never added stays in
     * each of them.
     *
     * @throws InvalidValueException where there are more than 16 dimensions, which would be 65,536 tables
     */
    public List<Consolidation> cube() {
        return levels(cubeLevels());
    }

    List<List<Dimension>> cubeLevels() {
        if (dimensions().size() > MOST_OF_CUBE) {
            throw new InvalidValueException("cube", dimensions().toString());
        }
        List<List<Dimension>> levels = new ArrayList<>();
        for (int size = dimensions().size(); size >= 0; size--) {
            Sets.combinations(Sets.newLinkedHashSet(dimensions()), size)
                    .forEach(chosen -> levels.add(List.copyOf(chosen)));
        }
        return possible(levels);
    }

    /** The levels, each with every dimension whose codes are never added. */
    private List<List<Dimension>> possible(List<List<Dimension>> levels) {
        return levels.stream()
                .map(level -> dimensions().stream()
                        .filter(dimension -> dimension.isApart() || level.contains(dimension))
                        .toList())
                .distinct()
                .toList();
    }

    private List<Consolidation> levels(List<List<Dimension>> levels) {
        return levels.stream().map(this::per).collect(ImmutableList.toImmutableList());
    }

    /**
     * A table of two ways (tableau croisé) with its margins.
     *
     * @throws MixedMoneyException where lines of a cell are never added to each other
     * @throws InvalidValueException where it is not by one of them, or one is named twice
     */
    public Pivot pivot(List<Dimension> rows, List<Dimension> columns) {
        List<Dimension> both = Stream.concat(rows.stream(), columns.stream()).toList();
        return new Pivot(per(both), rows, columns);
    }

    /** The totals by these dimensions that can be made; those that would add what is never added are left out. */
    SortedMap<Cell, Total> margins(List<Dimension> dimensions) {
        return parts.per(dimensions).addable();
    }

    /** The cells that the condition holds for, with their lines. */
    public Consolidation filter(Predicate<Cell> condition) {
        return new Consolidation(parts.filter(condition));
    }

    /**
     * The cells of those codes in one dimension; an empty text is for lines that state none.
     *
     * @throws InvalidValueException where it is not by that dimension
     */
    public Consolidation only(Dimension dimension, String... codes) {
        if (!dimensions().contains(dimension)) {
            throw new InvalidValueException("dimensions", dimension + " of " + dimensions());
        }
        List<String> wanted = ImmutableList.copyOf(codes);
        return filter(cell -> wanted.contains(cell.code(dimension).orElse("")));
    }

    /**
     * The cells with the largest amounts of money in a currency, the largest first, those of one amount in their order, and what
     * all others add up to.
     *
     * @param count how many, at least none
     * @throws MixedMoneyException where the others are never added to each other
     * @throws InvalidValueException where the count is below nil
     */
    public Ranking top(int count, Currency currency) {
        return Ranking.of(this, count, currency);
    }

    /**
     * The same lines, each under what it lies in: by commune becomes by province and commune. Where this was collected by the
     * parent as well, lines that state it keep it. Otherwise nobody looked at what they state, and the hierarchy alone says
     * it: collect {@link #by(List, Dimension...)} hierarchies where some lines may state another. Lines whose
     * code the edition does not know have no parent.
     *
     * @throws InvalidValueException where it is not by the child, or is by the parent already
     */
    public Consolidation under(Hierarchy hierarchy) {
        if (!dimensions().contains(hierarchy.child()) || dimensions().contains(hierarchy.parent())) {
            throw new InvalidValueException(
                    "dimensions", hierarchy.child() + ", " + hierarchy.parent() + " of " + dimensions());
        }
        return new Consolidation(parts.under(hierarchy));
    }

    /** The editions of the hierarchies that its parents are taken from, or that its lines were chosen by: "HCP 2014". */
    public List<String> editions() {
        return parts.editions();
    }

    /**
     * Every amount in one currency, once line by line and once from totals: see {@link Converted}. Lines are converted by the
     * rate of their day; without a day, by the one that holds through their period, else their year; without either, by that of
     * the given day. Where there is no such rate, they stay in their currency and the total is incomplete.
     *
     * @throws IllegalStateException where lines were not kept
     * @throws InvalidValueException where the currency has no minor unit, such as XDR
     */
    public Converted convert(Conversion conversion, Currency to, LocalDate day, RoundingMode rounding) {
        return convert(conversion, to, day, YearCalendar.budgetYear(), rounding);
    }

    /**
     * The same where years of lines do not begin in January, as those of a programme.
     *
     * @throws IllegalStateException where lines were not kept
     * @throws InvalidValueException where the currency has no minor unit, such as XDR
     */
    public Converted convert(
            Conversion conversion, Currency to, LocalDate day, YearCalendar years, RoundingMode rounding) {
        return new Converted(this, new LineConversion(conversion, to, new LineDays(day, years), rounding));
    }

    /**
     * Cell by cell beside another one by the same dimensions: execution beside the budget, one view of the money beside another.
     *
     * @throws InvalidValueException where the other is by other dimensions
     */
    public Comparison beside(Consolidation other) {
        return Comparison.of(this, other);
    }

    /** Whether it kept the lines, so that they can be looked at. */
    public boolean keepsLines() {
        return parts.keepsLines();
    }

    /** Every line. @throws IllegalStateException where lines were not kept */
    public List<BudgetLine> lines() {
        return lines(new Cell(ImmutableList.of(), ImmutableSortedMap.of()));
    }

    /**
     * The lines that made the total of a cell, one of this table or of any by fewer dimensions; none for a cell that is not
     * there.
     *
     * @throws IllegalStateException where lines were not kept
     * @throws InvalidValueException where this table is not by the cell's dimensions
     */
    public List<BudgetLine> lines(Cell cell) {
        if (!keepsLines()) {
            throw new IllegalStateException("lines were counted and not kept");
        }
        return parts.lines(cell);
    }

    Parts parts() {
        return parts;
    }

    /** The lines of every cell. */
    SortedMap<Cell, List<BudgetLine>> linesByCell() {
        return parts.linesByCell();
    }

    /** Whether the other has the same dimensions, cells and totals. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Consolidation that
                && dimensions().equals(that.dimensions())
                && cells().equals(that.cells());
    }

    @Override
    public int hashCode() {
        return cells().hashCode();
    }

    /** {@code "by commune, year: 12 cells"}. */
    @Override
    public String toString() {
        return "by " + String.join(", ", Lists.transform(dimensions(), Dimension::name)) + ": " + cells().size()
                + " cells";
    }
}
