package org.indh.budget.communal;

import java.util.Currency;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indh.budget.Dimension;
import org.indh.core.measure.Decimal;
import org.indh.core.money.CurrencyCode;
import org.indh.core.money.Money;
import org.indh.core.place.StatedTerritory;
import org.indh.core.statement.AmountScale;
import org.indh.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/** What a flat line of a commune's document is told apart by, while it is collected; what is absent or blank is left out. */
final class FlatCodes {
    /** The code of ISO 4217 for amounts in no currency. */
    private static final Currency NO_CURRENCY = Currency.getInstance("XXX");

    /** Depths of the code: chapter, article. */
    private static final int CHAPTER = 1;

    private static final int ARTICLE = 2;

    private final TreeMap<Dimension, String> codes = new TreeMap<>();

    FlatCodes put(Dimension dimension, @Nullable Object code) {
        if (code != null && !code.toString().isBlank()) {
            codes.put(dimension, code.toString());
        }
        return this;
    }

    /** The commune by its code, else by its name. */
    FlatCodes commune(@Nullable StatedTerritory commune) {
        return commune == null
                ? this
                : put(Dimension.COMMUNE, commune.code() == null ? commune.name() : commune.code());
    }

    FlatCodes section(@Nullable BudgetPart part, @Nullable Side side, @Nullable String account) {
        return put(CommunalDimensions.PART, part == null ? null : part.code())
                .put(Dimension.FLOW, side == null ? null : side.flow().code())
                .put(CommunalDimensions.ACCOUNT, account);
    }

    /** Chapter, article and the whole code; the label where there is no code. */
    FlatCodes line(@Nullable BudgetCode code, @Nullable LocalizedText label) {
        if (code == null) {
            return put(Dimension.ITEM, label == null ? null : label.text());
        }
        put(Dimension.CHAPTER, code.upTo(CHAPTER)).put(Dimension.ITEM, code);
        return code.depth() < ARTICLE ? this : put(Dimension.ARTICLE, code.upTo(ARTICLE));
    }

    SortedMap<Dimension, String> all() {
        return codes;
    }

    /** An amount in whole units of its currency; in none where the document does not say which. */
    static Money money(Decimal amount, @Nullable AmountScale scale, @Nullable CurrencyCode currency) {
        return Money.of(
                amount.value().scaleByPowerOfTen(scale == null ? 0 : scale.zeros()),
                currency == null ? NO_CURRENCY : currency.currency());
    }
}
