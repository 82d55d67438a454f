package org.indh.spreadsheet.layout;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.indh.core.document.ScalarNode;
import org.indh.spreadsheet.layout.Table.Headed;

/**
 * Columns that state the same money once more in another currency: "Montant (EUR)" beside "Montant (MAD)". The first is read;
 * the other stands in for it where it is blank and each amount may have a currency of its own. Amounts in another unit than the
 * first header's bear theirs.
 *
 * @param kept the column that is read, by the number of each other one
 */
record OtherCurrencies(Map<Integer, Headed> kept) {
    private static final String CURRENCY = "currency";
    private static final String SCALE = "scale";
    private static final Pattern BARE_FIGURES = Pattern.compile("[^\\p{L}\\p{Sc}]*[0-9][^\\p{L}\\p{Sc}]*");

    OtherCurrencies {
        kept = ImmutableMap.copyOf(kept);
    }

    static OtherCurrencies of(Table table) {
        Map<String, Headed> first = new HashMap<>();
        Map<Integer, Headed> kept = new LinkedHashMap<>();
        table.columns().forEach((number, headed) -> {
            Optional<String> currency = said(headed, CURRENCY);
            if (currency.isPresent() && !headed.column().isPassedOver()) {
                Headed before = first.putIfAbsent(component(headed), headed);
                if (before != null && !said(before, CURRENCY).equals(currency)) {
                    kept.put(number, before);
                }
            }
        });
        return new OtherCurrencies(kept);
    }

    /** What it fills, for itself alone: "budgets.OS 2" is another one than "budgets.OS 1". */
    private static String component(Headed headed) {
        String fills = headed.column().fills();
        for (Map.Entry<String, String> placeholder : headed.placeholders().entrySet()) {
            fills = fills.replace("{" + placeholder.getKey() + "}", placeholder.getValue());
        }
        return fills;
    }

    private static Optional<String> said(Headed headed, String what) {
        return Optional.ofNullable(headed.placeholders().get(what));
    }

    /** Whether a column states what one before it states in its own currency. */
    boolean isOther(int column) {
        return kept.containsKey(column);
    }

    /** An amount with its column's unit, where the document's is another. */
    static ScalarNode withUnit(ScalarNode amount, Headed headed, Sapling root) {
        String unit = headed.placeholders().getOrDefault("unit", "");
        boolean isSame = isSame(headed, CURRENCY, root) && isSame(headed, SCALE, root);
        return isSame || unit.isEmpty() || !BARE_FIGURES.matcher(amount.text()).matches()
                ? amount
                : new ScalarNode(amount.text().strip() + " " + unit, amount.origin());
    }

    private static boolean isSame(Headed headed, String what, Sapling root) {
        return said(headed, what).map(own -> own.equals(root.text(what))).orElse(true);
    }
}
