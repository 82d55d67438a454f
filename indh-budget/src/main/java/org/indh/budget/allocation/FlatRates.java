package org.indh.budget.allocation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indh.core.measure.Decimal;
import org.indh.core.text.InvalidValueException;

/**
 * Flat rates of one budget (forfaits), of which one may be reckoned on another: management is 5 % of operational costs,
 * structure 7 % of both. Each is reckoned once all that it is reckoned on is known, whatever order they stand in; one with a
 * ceiling of the total comes last.
 *
 * @param rates each of another class of costs
 */
public record FlatRates(List<FlatRate> rates) {
    /**
     * No rate is reckoned on itself by way of others.
     *
     * @throws CircularAllocationException where one is
     * @throws InvalidValueException where two are of one class
     */
    public FlatRates {
        rates = ImmutableList.copyOf(rates);
        order(rates);
    }

    /** Those rates. */
    public static FlatRates of(List<FlatRate> rates) {
        return new FlatRates(rates);
    }

    /**
     * What each comes to, by its class, with every digit.
     *
     * @param costs what the other classes cost; what they say of the classes of these rates does not count
     */
    public SortedMap<String, Decimal> amounts(SortedMap<String, Decimal> costs) {
        TreeMap<String, Decimal> known = new TreeMap<>(costs);
        rates.forEach(rate -> known.remove(rate.of()));
        TreeMap<String, Decimal> amounts = new TreeMap<>();
        for (FlatRate rate : order(rates)) {
            Decimal amount = rate.amount(known);
            known.put(rate.of(), amount);
            amounts.put(rate.of(), amount);
        }
        return ImmutableSortedMap.copyOf(amounts);
    }

    /** The rates, each after all that it is reckoned on. */
    private static List<FlatRate> order(List<FlatRate> rates) {
        Map<String, FlatRate> byClass = new LinkedHashMap<>();
        for (FlatRate rate : rates) {
            if (byClass.put(rate.of(), rate) != null) {
                throw new InvalidValueException("flat-rate-once", rate.of());
            }
        }
        Set<FlatRate> done = new LinkedHashSet<>();
        rates.forEach(rate -> follow(rate, byClass, new LinkedHashSet<>(), done));
        return List.copyOf(done);
    }

    /** Goes back to all that a rate is reckoned on, and only then puts it down. */
    private static void follow(FlatRate rate, Map<String, FlatRate> byClass, Set<String> way, Set<FlatRate> done) {
        if (done.contains(rate)) {
            return;
        }
        if (!way.add(rate.of())) {
            List<String> met = new ArrayList<>(way);
            throw new CircularAllocationException(met.subList(met.indexOf(rate.of()), met.size()));
        }
        for (FlatRate other : byClass.values()) {
            boolean isBase = rate.base().contains(other.of()) || rate.mostOfTotal() != null && !other.equals(rate);
            if (isBase) {
                follow(other, byClass, way, done);
            }
        }
        way.remove(rate.of());
        done.add(rate);
    }
}
