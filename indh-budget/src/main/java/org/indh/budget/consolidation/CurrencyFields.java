package org.indh.budget.consolidation;

import java.util.Arrays;
import java.util.Currency;
import org.indh.core.rows.Rows;
import org.indh.core.rows.SliceIndex;
import org.indh.core.statement.AmountScale;
import org.indh.core.statement.AmountUnit;
import org.jspecify.annotations.Nullable;

/** The currency of records, by its place among those of the sums: one for all, or as each record states it. */
final class CurrencyFields {
    /** Said of what is no currency, or says more than one: kDH. */
    static final int UNREADABLE = -1;

    private final CurrencyPlaces currencies;
    private final int field;
    private final Currency otherwise;
    private final int zeros;
    private final SliceIndex slices = new SliceIndex();
    private int[] places = new int[4];
    private int[] digits = new int[8];
    private @Nullable Currency[] known = new @Nullable Currency[8];
    /** The place of the other one; nil until a record needs it, so that sums know no currency that none has. */
    private int otherwisePlace;

    /**
     * @param field the field that states it; −1 where none does
     * @param scale what all amounts count in
     */
    CurrencyFields(CurrencyPlaces currencies, int field, Currency otherwise, AmountScale scale) {
        this.currencies = currencies;
        this.field = field;
        this.otherwise = otherwise;
        this.zeros = scale.zeros();
    }

    /** The place of the record's currency. */
    int place(Rows rows) {
        if (field < 0 || rows.start(field) == rows.end(field)) {
            return otherwise();
        }
        int known = slices.size();
        int slice = slices.number(rows.bytes(), rows.start(field), rows.end(field));
        if (slice == known) {
            if (known == places.length) {
                places = Arrays.copyOf(places, 2 * known);
            }
            places[known] = read(rows);
        }
        return places[slice];
    }

    private int otherwise() {
        if (otherwisePlace == 0) {
            otherwisePlace = place(otherwise);
        }
        return otherwisePlace;
    }

    private int read(Rows rows) {
        return rows.text(field)
                .map(text -> text.isBlank() ? otherwise() : stated(text))
                .orElse(UNREADABLE);
    }

    private int stated(String text) {
        return AmountUnit.ofCurrency(text)
                .filter(unit -> unit.scale() == AmountScale.UNIT)
                .map(AmountUnit::currency)
                .map(this::place)
                .orElse(UNREADABLE);
    }

    private int place(Currency currency) {
        int place = currencies.of(currency);
        if (place >= digits.length) {
            digits = Arrays.copyOf(digits, 2 * place);
            known = Arrays.copyOf(known, 2 * place);
        }
        digits[place] = MinorUnits.digits(currency) + zeros;
        known[place] = currency;
        return place;
    }

    /** How many digits what amounts in the currency at that place count in has before its minor unit: 5 for kDH. */
    int digits(int place) {
        return digits[place];
    }

    /** The currency at that place. */
    @Nullable
    Currency currency(int place) {
        return known[place];
    }
}
