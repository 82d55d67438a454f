package org.indh.budget.consolidation;

import com.google.common.base.CharMatcher;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.indh.budget.Dimension;
import org.indh.core.text.Catalogue;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Language;
import org.indh.core.text.Phrase;
import org.indh.core.text.Resources;

/**
 * What columns of lists of lines are called: the words of the module's own catalogue, in every language, and those of
 * {@code line-columns.txt}.
 */
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

    /** The parts whose names say besides what they count in. */
    private static final ImmutableSet<String> MONEY = ImmutableSet.of("amount", "unit-price");

    private static final String DIMENSION = "Dimension.";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^a-z0-9]+");
    private static final String CODES = "codes.";
    private static final CharMatcher HYPHENS = CharMatcher.is('-');
    private static final Splitter COMMAS = Splitter.on(',').trimResults();
    private static final String OTHERS = "/META-INF/indh/budget/line-columns.txt";
    private static final ImmutableMap<String, String> KNOWN = known();

    private LineColumnNames() {}

    /** The part of a line that a column of that name holds. */
    static Optional<String> part(String column) {
        Optional<String> part = known(column).filter(PARTS::containsKey);
        return part.isPresent() ? part : known(AmountHead.of(column).name()).filter(MONEY::contains);
    }

    /** What a name is known as, its accents and what stands between its words apart. */
    private static Optional<String> known(String column) {
        String plain = plain(column);
        return Optional.ofNullable(KNOWN.get(plain))
                .or(() -> Optional.ofNullable(KNOWN.get(Phrase.normal(plain))))
                .or(() -> Optional.ofNullable(KNOWN.get(latin(plain))));
    }

    /** The dimension that a column of that name holds the codes of. */
    static Optional<Dimension> dimension(String column) {
        String plain = plain(column);
        if (part(column).isPresent()) {
            return Optional.empty();
        }
        return named(known(column).orElse(plain)).or(() -> named(latin(plain)));
    }

    private static Optional<Dimension> named(String name) {
        try {
            return Optional.of(Dimension.of(name));
        } catch (InvalidValueException e) {
            return Optional.empty(); // words of another kind than a dimension's name
        }
    }

    /** Small Latin letters and digits with hyphens between: n-marche for "N° marché"; empty where letters of others are in it. */
    private static String latin(String name) {
        String normal = Phrase.normal(name);
        boolean isLatin = normal.codePoints().allMatch(sign -> !Character.isLetter(sign) || sign >= 'a' && sign <= 'z');
        return isLatin ? HYPHENS.trimFrom(BETWEEN_WORDS.matcher(normal).replaceAll("-")) : "";
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
        for (String line : Resources.lines(LineColumnNames.class, OTHERS)) {
            int colon = line.indexOf(':');
            if (!line.startsWith("#") && colon > 0) {
                for (String name : COMMAS.split(line.substring(colon + 1))) {
                    names.putIfAbsent(plain(name), line.substring(0, colon));
                    names.putIfAbsent(Phrase.normal(name), line.substring(0, colon));
                }
            }
        }
        return ImmutableMap.copyOf(names);
    }

    private static void say(Map<String, String> names, Catalogue terms, String key, String name) {
        for (Language language : Language.values()) {
            terms.find(key, language).ifPresent(word -> {
                names.putIfAbsent(plain(word), name);
                names.putIfAbsent(Phrase.normal(word), name);
            });
        }
        names.put(name, name);
        names.putIfAbsent(plain(key.substring(key.lastIndexOf('.') + 1)), name);
    }
}
