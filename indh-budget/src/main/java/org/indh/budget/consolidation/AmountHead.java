package org.indh.budget.consolidation;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.indh.budget.TaxBasis;
import org.indh.core.money.CurrencyCode;
import org.indh.core.statement.AmountUnit;
import org.indh.core.text.Catalogue;
import org.indh.core.text.Language;
import org.indh.core.text.Phrase;
import org.indh.core.text.Resources;
import org.jspecify.annotations.Nullable;

/**
 * The heading of a column of amounts, taken apart: "Montant TTC (kDH)" is "Montant", with tax, in thousands of dirhams.
 *
 * @param name the rest, as it was written but for brackets and the like
 * @param unit what amounts that state no unit count in; none where it does not say
 * @param tax with or without tax; absent where it does not say
 */
record AmountHead(String name, AmountUnit unit, @Nullable TaxBasis tax) {
    /** A heading that says nothing. */
    static final AmountHead NONE = new AmountHead("", AmountUnit.NONE, null);

    private static final int LONGEST = 120;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Z}()\\[\\]_,:]+");
    private static final ImmutableMap<String, TaxBasis> BASES = bases();

    /** Takes a heading apart; what is too long for one says nothing. */
    static AmountHead of(String column) {
        String words = BETWEEN_WORDS.matcher(column).replaceAll(" ").strip();
        AmountHead head = new AmountHead(words, AmountUnit.NONE, null);
        Optional<AmountHead> shorter = words.length() > LONGEST ? Optional.empty() : head.shorter();
        while (shorter.isPresent()) {
            head = shorter.get();
            shorter = head.shorter();
        }
        return head;
    }

    /** Without the last words where they say a unit or a basis; as many of them as do so together. */
    private Optional<AmountHead> shorter() {
        for (int at = name.indexOf(' '); at > 0; at = name.indexOf(' ', at + 1)) {
            String before = name.substring(0, at);
            String last = name.substring(at + 1);
            Optional<AmountUnit> said = unit.equals(AmountUnit.NONE) ? AmountUnit.of(last) : Optional.empty();
            if (said.isPresent()) {
                return Optional.of(new AmountHead(before, said.get(), tax));
            }
            TaxBasis basis = tax == null ? BASES.get(Phrase.normal(last)) : null;
            if (basis != null) {
                return Optional.of(new AmountHead(before, unit, basis));
            }
        }
        return Optional.empty();
    }

    /** The currency that it says. */
    Optional<CurrencyCode> currency() {
        return Optional.ofNullable(unit.currency()).map(CurrencyCode::new);
    }

    /** Whether prices under this heading make amounts under that one, in that currency: counted alike, on the same basis. */
    boolean fits(AmountHead amount, CurrencyCode in) {
        return unit.scale() == amount.unit.scale()
                && tax == amount.tax
                && currency().filter(own -> !own.equals(in)).isEmpty();
    }

    private static ImmutableMap<String, TaxBasis> bases() {
        Map<String, TaxBasis> bases = new HashMap<>();
        Catalogue terms = Catalogue.read(TaxBasis.class, "/META-INF/indh/budget/terms.txt");
        for (TaxBasis basis : TaxBasis.values()) {
            for (Language language : Language.values()) {
                bases.put(Phrase.normal(terms.get("TaxBasis." + basis.code(), language)), basis);
            }
        }
        for (String line : Resources.lines(AmountHead.class, "/META-INF/indh/budget/tax-words.txt")) {
            int colon = line.indexOf(':');
            if (!line.startsWith("#") && colon > 0) {
                TaxBasis basis = TaxBasis.parse(line.substring(0, colon));
                for (String word : Splitter.on(',').trimResults().split(line.substring(colon + 1))) {
                    bases.put(Phrase.normal(word), basis);
                }
            }
        }
        return ImmutableMap.copyOf(bases);
    }
}
