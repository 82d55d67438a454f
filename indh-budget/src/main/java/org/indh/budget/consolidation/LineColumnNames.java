package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.indh.budget.Dimension;
import org.indh.core.text.Catalogue;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Language;

/** What columns of lists of lines are called: the words of the module's own catalogue, in every language. */
final class LineColumnNames {
    /** The parts of a line, and what the catalogue calls them. */
    private static final ImmutableMap<String, String> PARTS = ImmutableMap.of(
            "amount", "BudgetLine.amount",
            "currency", "Budget.currency",
            "id", "BudgetLine.id",
            "date", "BudgetLine.date",
            "period-from", "BudgetLine.periodFrom",
            "period-until", "BudgetLine.periodUntil",
            "quantity", "BudgetLine.quantity",
            "unit-price", "BudgetLine.unitPrice");

    private static final String DIMENSION = "Dimension.";
    private static final String CODES = "codes.";
    private static final ImmutableMap<String, String> KNOWN = known();

    private LineColumnNames() {}

    /** The part of a line that a column of that name holds. */
    static Optional<String> part(String column) {
        return Optional.ofNullable(KNOWN.get(plain(column))).filter(PARTS::containsKey);
    }

    /** The dimension that a column of that name holds the codes of. */
    static Optional<Dimension> dimension(String column) {
        String plain = plain(column);
        String known = KNOWN.getOrDefault(plain, plain);
        if (PARTS.containsKey(known)) {
            return Optional.empty();
        }
        try {
            return Optional.of(Dimension.of(known));
        } catch (InvalidValueException e) {
            return Optional.empty(); // words of another kind than a dimension's name
        }
    }

    /** Without what a line's own member stands in: JSON Lines have {@code codes.commune}. */
    private static String plain(String column) {
        String plain = column.strip().toLowerCase(Locale.ROOT);
        return plain.startsWith(CODES) ? plain.substring(CODES.length()) : plain;
    }

    private static ImmutableMap<String, String> known() {
        Catalogue terms = Catalogue.read(Dimension.class, "/META-INF/indh/budget/terms.txt");
        Map<String, String> names = new HashMap<>();
        for (String key : terms.keys()) {
            boolean isName = key.startsWith(DIMENSION) && key.indexOf('.', DIMENSION.length()) < 0;
            if (isName) {
                say(names, terms, key, key.substring(DIMENSION.length()));
            }
        }
        PARTS.forEach((part, key) -> say(names, terms, key, part));
        return ImmutableMap.copyOf(names);
    }

    private static void say(Map<String, String> names, Catalogue terms, String key, String name) {
        for (Language language : Language.values()) {
            terms.find(key, language).ifPresent(word -> names.putIfAbsent(plain(word), name));
        }
        names.put(name, name);
        names.putIfAbsent(plain(key.substring(key.lastIndexOf('.') + 1)), name);
    }
}
