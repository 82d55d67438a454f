package org.indh.budget.consolidation;

import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.indh.budget.Dimension;
import org.indh.budget.Phase;
import org.indh.core.rows.Rows;
import org.jspecify.annotations.Nullable;

/** The key of a record's cell: the number of its code in each dimension that was asked for, and of what is kept apart. */
final class BulkKeys {
    private final BulkCells cells;
    /** The fields that the list has, and the place of each one's dimension in the plan's order. */
    private final CodeFields[] codes;

    private final int[] places;
    private final boolean statesApart;
    private final int shown;
    private final int phase;
    private final int basis;
    private final int currency;
    private final boolean statesPhase;
    private final boolean statesBasis;
    /** The number of the basis that each phase has, by the phase's number; nil where it is not known yet. */
    private final int[] basisOf = new int[Phase.values().length + 1];

    private final int[] numbers;
    private final int[] key;
    private int[] kept;
    private int keptNumber = -1;
    private @Nullable Currency lastCurrency;
    private int lastCurrencyNumber;

    /** @param fields the names of the records' fields, in their order */
    BulkKeys(BulkCells cells, LineColumns known, List<String> fields) {
        List<Dimension> all = cells.plan().all();
        this.cells = cells;
        this.shown = cells.plan().by().size();
        this.places = IntStream.range(0, all.size())
                .filter(place -> known.dimensions().containsKey(all.get(place)))
                .filter(place -> !all.get(place).equals(Dimension.CURRENCY)) // it follows from the amount
                .toArray();
        this.codes = Arrays.stream(places)
                .mapToObj(place -> new CodeFields(
                        all.get(place),
                        fields.indexOf(known.dimensions().get(all.get(place))),
                        cells.dictionary(place)))
                .toArray(CodeFields[]::new);
        this.statesApart = Arrays.stream(places).anyMatch(place -> place >= shown);
        this.phase = all.indexOf(Dimension.PHASE);
        this.basis = all.indexOf(Dimension.BASIS);
        this.currency = all.indexOf(Dimension.CURRENCY);
        this.statesPhase = known.dimensions().containsKey(Dimension.PHASE);
        this.statesBasis = known.dimensions().containsKey(Dimension.BASIS);
        this.numbers = new int[all.size()];
        this.key = new int[shown + 1];
        this.kept = new int[all.size() - shown];
        if (known.taxBasis() != null) {
            int taxBasis = all.indexOf(Dimension.TAX_BASIS);
            numbers[taxBasis] = number(taxBasis, known.taxBasis().code());
        }
    }

    /** The key of the record that was read last. */
    int[] key() {
        return key;
    }

    /** Whether amounts are told apart by their currency, which only the amount says. */
    boolean isByCurrency() {
        return currency >= 0;
    }

    /**
     * Reads the key of a record; false where a code of it cannot be read, or its basis is not its phase's.
     *
     * @param of the currency of its amount; null where it has none, or nobody asks for it
     */
    boolean read(Rows rows, @Nullable Currency of) {
        for (int i = 0; i < places.length; i++) {
            int number = codes[i].number(rows);
            if (number == CodeFields.UNREADABLE) {
                return false;
            }
            numbers[places[i]] = number;
        }
        if (statesPhase && !settlesBasis()) {
            return false;
        }
        if (isByCurrency()) {
            numbers[currency] = number(of);
        }
        System.arraycopy(numbers, 0, key, 0, shown);
        key[shown] = apart();
        return true;
    }

    /** Puts the basis that follows from the phase; false where another is stated. */
    private boolean settlesBasis() {
        int stated = statesBasis ? numbers[basis] : 0;
        int of = numbers[phase] == 0 ? stated : basisOf(numbers[phase]);
        numbers[basis] = of;
        return stated == 0 || stated == of;
    }

    /** Most records have the currency of the one before. */
    private int number(@Nullable Currency of) {
        if (of == null) {
            return 0;
        }
        if (!of.equals(lastCurrency)) {
            lastCurrencyNumber = number(currency, of.getCurrencyCode());
            lastCurrency = of;
        }
        return lastCurrencyNumber;
    }

    private int number(int place, @Nullable String code) {
        Dictionary dictionary = cells.dictionary(place);
        synchronized (dictionary) {
            return dictionary.number(code);
        }
    }

    /** Most records are kept apart as the one before. */
    private int apart() {
        boolean isKnown = keptNumber >= 0 && !statesApart && !statesPhase;
        if (isKnown) {
            return keptNumber;
        }
        if (keptNumber < 0 || !Arrays.equals(numbers, shown, numbers.length, kept, 0, kept.length)) {
            kept = Arrays.copyOfRange(numbers, shown, numbers.length);
            keptNumber = cells.apart(kept);
        }
        return keptNumber;
    }

    private int basisOf(int stage) {
        if (basisOf[stage] == 0) {
            @Nullable String code = cells.code(phase, stage);
            basisOf[stage] = number(
                    basis, code == null ? null : Phase.parse(code).basis().code());
        }
        return basisOf[stage];
    }

    /** The codes of the record that was read last, in the plan's order. */
    @Nullable
    String[] codes() {
        @Nullable String[] texts = new @Nullable String[numbers.length];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = cells.code(i, numbers[i]);
        }
        return texts;
    }
}
