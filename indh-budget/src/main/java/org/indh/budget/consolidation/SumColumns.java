package org.indh.budget.consolidation;

import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.indh.budget.BudgetLine;
import org.indh.core.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The sums of many cells in columns: of each, a long of minor units in the first currency that it met. What does not go there
 * (a second currency, a finer digit, what is in kind or unknown, what a long does not hold) is added beside it, as exactly.
 */
final class SumColumns {
    /** How many longs of a record they take. */
    static final int WORDS = 2;

    private static final int MINOR = 0;
    /** The number of lines, and in its last bits one more than the place of the currency; 0 where none was met. */
    private static final int LINES = 1;

    private static final int CURRENCY_BITS = 7;
    private static final int CURRENCY = (1 << CURRENCY_BITS) - 1;

    private final CurrencyPlaces currencies;
    private final Map<Integer, Sums> beside = new HashMap<>();
    private final Records records;
    private int reserved;
    private @Nullable Currency last;
    private int lastPlace;

    /** In records of their own. */
    SumColumns() {
        this(new Records(WORDS), new CurrencyPlaces());
    }

    /** In the first longs of those records. */
    SumColumns(Records records, CurrencyPlaces currencies) {
        this.records = records;
        this.currencies = currencies;
    }

    long lines(int cell) {
        return records.find(cell, LINES) >>> CURRENCY_BITS;
    }

    private int currency(int cell) {
        return (int) records.get(cell, LINES) & CURRENCY;
    }

    private void reserve(int cell) {
        records.reserve(cell);
        reserved = cell + 1;
    }

    private void count(int cell, long more) {
        if (cell >= reserved) {
            reserve(cell);
        }
        records.set(cell, LINES, records.get(cell, LINES) + (more << CURRENCY_BITS));
    }

    void add(int cell, BudgetLine line, boolean isInKind) {
        Optional<Money> amount = isInKind ? Optional.empty() : line.money();
        OptionalLong units = amount.isPresent() ? MinorUnits.of(amount.get()) : OptionalLong.empty();
        int place = units.isPresent() ? place(amount.orElseThrow().currency()) : 0;
        if (place > 0) {
            add(cell, place, units.getAsLong(), 1);
        } else {
            count(cell, 1);
            beside.computeIfAbsent(cell, any -> new Sums()).add(line);
        }
    }

    /** The place of a currency; most lines have that of the one before. */
    private int place(Currency currency) {
        if (!currency.equals(last)) {
            last = currency;
            lastPlace = currencies.of(currency);
        }
        return lastPlace;
    }

    /** Adds a line of so many minor units of the currency at that place. */
    void add(int cell, int place, long units) {
        add(cell, place, units, 1);
    }

    /** Adds so many lines, which together are so many minor units of the currency at that place. */
    void add(int cell, int place, long units, long count) {
        if (cell >= reserved) {
            reserve(cell);
        }
        if (!add(records.page(cell), records.place(cell), place, units, count)) {
            count(cell, count);
            beside.computeIfAbsent(cell, any -> new Sums()).add(MinorUnits.money(units, currencies.at(place)));
        }
    }

    /**
     * Adds so many lines to the record that begins there.
     *
     * @return false, and nothing is added, where its sum is in another currency or would overflow
     */
    private static boolean add(long[] page, int at, int place, long units, long count) {
        long held = page[at + LINES];
        long before = page[at + MINOR];
        long sum = before + units;
        boolean overflows = ((before ^ sum) & (units ^ sum)) < 0;
        boolean isFirst = (held & CURRENCY) == 0;
        boolean isAdded = place != 0 && (isFirst || (held & CURRENCY) == place) && !overflows;
        if (isAdded) {
            page[at + MINOR] = sum;
            page[at + LINES] = held + (count << CURRENCY_BITS) + (isFirst ? place : 0);
        }
        return isAdded;
    }

    void remove(int cell, BudgetLine line) {
        count(cell, -1);
        Optional<Money> amount = line.money();
        if (line.isInKind() || amount.isEmpty() || !removeMoney(cell, amount.get())) {
            beside.computeIfAbsent(cell, any -> new Sums()).remove(line);
        }
        if (lines(cell) == 0) {
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
        records.set(cell, MINOR, 0);
        records.set(cell, LINES, 0);
        beside.remove(cell);
    }

    void add(int cell, Total total) {
        count(cell, total.lines());
        beside.computeIfAbsent(cell, any -> new Sums()).add(total);
        if (lines(cell) == 0) {
            forget(cell);
        }
    }

    /** Adds a cell of other columns. */
    void add(int cell, SumColumns other, int otherCell) {
        count(cell, other.lines(otherCell));
        int place = other.currency(otherCell);
        if (place > 0) {
            Currency of = other.currencies.at(place);
            long units = other.records.get(otherCell, MINOR);
            int here = other.currencies == currencies ? place : currencies.of(of);
            if (!addMinor(cell, here, units)) {
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
        return add(records.page(cell), records.place(cell), place, units, 0);
    }

    /** The sum in minor units; nothing where the cell has more beside it. */
    OptionalLong minor(int cell) {
        return currency(cell) > 0 && (beside.isEmpty() || !beside.containsKey(cell))
                ? OptionalLong.of(records.get(cell, MINOR))
                : OptionalLong.empty();
    }

    /** The one currency of all sums, where they hold nothing else. */
    Optional<Currency> onlyCurrency() {
        return beside.isEmpty() && currencies.size() == 1 ? Optional.of(currencies.at(1)) : Optional.empty();
    }

    Total total(int cell) {
        Sums sums = new Sums();
        int place = currency(cell);
        if (place > 0) {
            sums.add(MinorUnits.money(records.get(cell, MINOR), currencies.at(place)));
        }
        Sums more = beside.get(cell);
        if (more != null) {
            sums.add(more);
        }
        return sums.total(lines(cell));
    }

    /** The same in the first longs of other records, which are a copy of these. */
    SumColumns copy(Records copied) {
        SumColumns copy = new SumColumns(copied, currencies.copy());
        beside.forEach((cell, sums) -> copy.beside.put(cell, sums.copy()));
        copy.reserved = reserved;
        return copy;
    }

    /** Takes over what others keep beside the records that now stand here from a cell on. */
    void takeOver(SumColumns other, int from) {
        other.beside.forEach((cell, sums) -> beside.put(from + cell, sums));
    }

    CurrencyPlaces currencies() {
        return currencies;
    }
}
