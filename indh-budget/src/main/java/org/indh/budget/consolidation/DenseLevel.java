package org.indh.budget.consolidation;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.indh.core.money.MoneyByCurrency;

/**
 * A level in which most combinations of codes have lines: a box with a place for each, so that a dimension is added over by
 * running through it once. All amounts are in one currency, in money, known and small enough.
 */
final class DenseLevel implements Level {
    /** How many places there may be for each cell that has lines. */
    private static final int MOST_PLACES = 4;

    private static final int ALWAYS = 1 << 12;
    private static final int LARGEST = 1 << 27;

    private final Currency currency;
    private final int[] sizes;
    private final long[] minor;
    private final long[] lines;

    private DenseLevel(Currency currency, int[] sizes, long[] minor, long[] lines) {
        this.currency = currency;
        this.sizes = sizes;
        this.minor = minor;
        this.lines = lines;
    }

    /** The cells by all of those columns; nothing where they leave too many places empty, or hold more than such sums. */
    static Optional<Level> of(List<Column> columns, int[] rows, SumColumns sums) {
        int[] sizes = columns.stream().mapToInt(Column::size).toArray();
        Optional<Currency> currency = sums.onlyCurrency();
        long places = 1;
        for (int size : sizes) {
            places = Math.min(places * size, LARGEST + 1L);
        }
        if (currency.isEmpty() || places > Math.max(ALWAYS, Math.min(LARGEST, (long) MOST_PLACES * rows.length))) {
            return Optional.empty();
        }
        DenseLevel level = new DenseLevel(currency.get(), sizes, new long[(int) places], new long[(int) places]);
        // The places first: what is added there lies far apart, and the processor can then ask for several at once.
        int[] at = new int[rows.length];
        columns.forEach(column -> column.place(rows, at));
        boolean fits = true;
        for (int i = 0; i < rows.length; i++) {
            fits &= level.add(at[i], sums.minor(rows[i]).orElseThrow(), sums.lines(rows[i]));
        }
        return fits ? Optional.of(level) : Optional.empty();
    }

    /** Adds to a place. @return whether the sum fits a long */
    private boolean add(int place, long units, long count) {
        long before = minor[place];
        long sum = before + units;
        minor[place] = sum;
        lines[place] += count;
        return ((before ^ sum) & (units ^ sum)) >= 0;
    }

    @Override
    public Level without(int index) {
        int outer = product(0, index);
        int inner = product(index + 1, sizes.length);
        int[] left = new int[sizes.length - 1];
        System.arraycopy(sizes, 0, left, 0, index);
        System.arraycopy(sizes, index + 1, left, index, left.length - index);
        long[] sums = new long[outer * inner];
        long[] counts = new long[outer * inner];
        long overflow = 0;
        int from = 0;
        for (int o = 0; o < outer; o++) {
            for (int k = 0; k < sizes[index]; k++) {
                int to = o * inner;
                for (int i = 0; i < inner; i++) {
                    long one = sums[to + i];
                    long other = minor[from + i];
                    long sum = one + other;
                    overflow |= (one ^ sum) & (other ^ sum);
                    sums[to + i] = sum;
                    counts[to + i] += lines[from + i];
                }
                from += inner;
            }
        }
        return overflow < 0 ? hashed().without(index) : new DenseLevel(currency, left, sums, counts);
    }

    /** The same cells for sums of any size. */
    private Level hashed() {
        return HashedLevel.of(this, sizes.length, currency);
    }

    private int product(int from, int end) {
        int product = 1;
        for (int i = from; i < end; i++) {
            product *= sizes[i];
        }
        return product;
    }

    @Override
    public int size() {
        return minor.length;
    }

    @Override
    public int number(int cell, int index) {
        return cell / product(index + 1, sizes.length) % sizes[index];
    }

    @Override
    public long lines(int cell) {
        return lines[cell];
    }

    @Override
    public OptionalLong minor(int cell) {
        return OptionalLong.of(minor[cell]);
    }

    @Override
    public Total total(int cell) {
        MoneyByCurrency money = MoneyByCurrency.total(List.of(MinorUnits.money(minor[cell], currency)));
        return new Total(money, MoneyByCurrency.ZERO, lines[cell], 0, 0);
    }
}
