package org.indh.budget.consolidation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.indh.budget.BudgetLine;
import org.indh.core.money.Money;

/**
 * The sums of many cells in columns: of each, a long of minor units in the first currency that it met. What does not go there
 * (a second currency, a finer digit, what is in kind or unknown, what a long does not hold) is added beside it, as exactly.
 */
final class SumColumns {
    private static final int SMALLEST = 16;

    private final List<Currency> currencies = new ArrayList<>();
    private final Map<Integer, Sums> beside = new HashMap<>();
    private long[] minor = new long[SMALLEST];
    private long[] lines = new long[SMALLEST];
    /** One more than the place of the currency; 0 where none was met. */
    private byte[] currency = new byte[SMALLEST];

    long lines(int cell) {
        return cell < lines.length ? lines[cell] : 0;
    }

    void add(int cell, BudgetLine line, boolean isInKind) {
        reserve(cell);
        lines[cell]++;
        Optional<Money> amount = line.money();
        if (isInKind || amount.isEmpty() || !addMoney(cell, amount.get())) {
            beside.computeIfAbsent(cell, any -> new Sums()).add(line);
        }
    }

    /** Adds a line of so many minor units of the currency at that {@link #place}. */
    void add(int cell, int place, long units) {
        reserve(cell);
        lines[cell]++;
        if (!addMinor(cell, place, units)) {
            beside.computeIfAbsent(cell, any -> new Sums()).add(MinorUnits.money(units, currencies.get(place - 1)));
        }
    }

    private boolean addMoney(int cell, Money amount) {
        OptionalLong units = MinorUnits.of(amount);
        return units.isPresent() && addMinor(cell, place(amount.currency()), units.getAsLong());
    }

    void remove(int cell, BudgetLine line) {
        lines[cell]--;
        Optional<Money> amount = line.money();
        if (line.isInKind() || amount.isEmpty() || !removeMoney(cell, amount.get())) {
            beside.computeIfAbsent(cell, any -> new Sums()).remove(line);
        }
        if (lines[cell] == 0) {
            forget(cell);
        }
    }

    private boolean removeMoney(int cell, Money amount) {
        OptionalLong units = MinorUnits.of(amount);
        return units.isPresent()
                && units.getAsLong() != Long.MIN_VALUE
                && addMinor(cell, place(amount.currency()), -units.getAsLong());
    }

    /** A cell that no line is left in is as if there had been none. */
    private void forget(int cell) {
        minor[cell] = 0;
        currency[cell] = 0;
        beside.remove(cell);
    }

    void add(int cell, Total total) {
        reserve(cell);
        lines[cell] += total.lines();
        beside.computeIfAbsent(cell, any -> new Sums()).add(total);
        if (lines[cell] == 0) {
            forget(cell);
        }
    }

    /** Adds a cell of other columns. */
    void add(int cell, SumColumns other, int otherCell) {
        reserve(cell);
        lines[cell] += other.lines[otherCell];
        int place = other.currency[otherCell];
        if (place > 0) {
            Currency of = other.currencies.get(place - 1);
            long units = other.minor[otherCell];
            if (!addMinor(cell, place(of), units)) {
                beside.computeIfAbsent(cell, any -> new Sums()).add(MinorUnits.money(units, of));
            }
        }
        Sums more = other.beside.get(otherCell);
        if (more != null) {
            beside.computeIfAbsent(cell, any -> new Sums()).add(more);
        }
    }

    /** Whether that is the cell's currency, and the sum fits; nothing is added where not. */
    private boolean addMinor(int cell, int place, long units) {
        if (currency[cell] != place) {
            if (currency[cell] != 0 || place == 0) {
                return false;
            }
            currency[cell] = (byte) place;
        }
        long sum = minor[cell] + units;
        boolean overflows = ((minor[cell] ^ sum) & (units ^ sum)) < 0;
        if (!overflows) {
            minor[cell] = sum;
        }
        return !overflows;
    }

    /** One more than the currency's place; 0 where there are more currencies than places. */
    int place(Currency wanted) {
        for (int i = 0; i < currencies.size(); i++) {
            if (currencies.get(i).equals(wanted)) {
                return i + 1;
            }
        }
        if (currencies.size() == Byte.MAX_VALUE) {
            return 0;
        }
        currencies.add(wanted);
        return currencies.size();
    }

    private void reserve(int cell) {
        if (cell >= lines.length) {
            int more = Math.max(cell + 1, lines.length + (lines.length >> 1));
            minor = Arrays.copyOf(minor, more);
            lines = Arrays.copyOf(lines, more);
            currency = Arrays.copyOf(currency, more);
        }
    }

    Total total(int cell) {
        Sums sums = new Sums();
        if (currency[cell] > 0) {
            sums.add(MinorUnits.money(minor[cell], currencies.get(currency[cell] - 1)));
        }
        Sums more = beside.get(cell);
        if (more != null) {
            sums.add(more);
        }
        return sums.total(lines[cell]);
    }

    SumColumns copy() {
        SumColumns copy = new SumColumns();
        copy.currencies.addAll(currencies);
        beside.forEach((cell, sums) -> copy.beside.put(cell, sums.copy()));
        copy.minor = minor.clone();
        copy.lines = lines.clone();
        copy.currency = currency.clone();
        return copy;
    }
}
