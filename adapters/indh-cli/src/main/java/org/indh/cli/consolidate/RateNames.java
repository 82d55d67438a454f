package org.indh.cli.consolidate;

import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.indh.core.money.ExchangeRate;
import org.indh.core.text.Phrase;
import org.indh.core.text.Resources;

/** What files of rates call their columns, and the kinds of rates. */
final class RateNames {
    private static final String COLUMN = "column.";
    private static final String KIND = "kind.";
    private static final ImmutableMap<String, String> COLUMNS = known(COLUMN);
    private static final ImmutableMap<String, String> KINDS = known(KIND);

    private RateNames() {}

    /** Which column has that name: base, quote, rate, unit, date, until, kind or source. */
    static Optional<String> column(String name) {
        return Optional.ofNullable(COLUMNS.get(Phrase.normal(name)));
    }

    /** The kind that is called so, by its code or in one of our languages. */
    static Optional<ExchangeRate.Kind> kind(String name) {
        String code = KINDS.getOrDefault(Phrase.normal(name), "");
        return Stream.of(ExchangeRate.Kind.values())
                .filter(kind -> kind.code().equals(code))
                .findFirst();
    }

    private static ImmutableMap<String, String> known(String prefix) {
        Map<String, String> known = new HashMap<>();
        for (String line : Resources.lines(RateNames.class, "/META-INF/indh/cli/rates.txt")) {
            int colon = line.indexOf(':');
            if (line.startsWith(prefix) && colon > 0) {
                for (String name : List.of(line.substring(colon + 1).split(",", -1))) {
                    known.put(Phrase.normal(name), line.substring(prefix.length(), colon));
                }
            }
        }
        return ImmutableMap.copyOf(known);
    }
}
