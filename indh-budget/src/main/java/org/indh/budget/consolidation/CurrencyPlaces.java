package org.indh.budget.consolidation;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;

/** The currencies of sums by small numbers from 1, in the order in which they were met. Several threads may ask. */
final class CurrencyPlaces {
    /** So many have a place; of any more, sums are kept beside. */
    static final int MOST = 127;

    private final List<Currency> currencies = new ArrayList<>();

    /** The place of a currency, which has one from now on; 0 where there are more currencies than places. */
    synchronized int of(Currency wanted) {
        for (int i = 0; i < currencies.size(); i++) {
            if (currencies.get(i).equals(wanted)) {
                return i + 1;
            }
        }
        if (currencies.size() == MOST) {
            return 0;
        }
        currencies.add(wanted);
        return currencies.size();
    }

    synchronized Currency at(int place) {
        return currencies.get(place - 1);
    }

    synchronized int size() {
        return currencies.size();
    }

    synchronized CurrencyPlaces copy() {
        CurrencyPlaces copy = new CurrencyPlaces();
        copy.currencies.addAll(currencies);
        return copy;
    }
}
