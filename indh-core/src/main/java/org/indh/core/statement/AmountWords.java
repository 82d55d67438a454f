package org.indh.core.statement;

import com.google.common.base.Preconditions;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.indh.core.text.Resources;
import org.jspecify.annotations.Nullable;

/**
 * The words that stand in cells of amounts, in any language: currencies, scales, what says nil. They are data, listed by
 * role in {@code amounts.txt}. A word with a capital there is read with that capital alone: "12 M" counts millions, "12 m"
 * metres.
 */
final class AmountWords {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}ـ]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Splitter TERMS = Splitter.on(" ; ").trimResults().omitEmptyStrings();
    private static final ImmutableSet<String> ROLE_NAMES = ImmutableSet.of(
            "currency",
            "scale",
            "figure",
            "unit",
            "opener",
            "link",
            "marker",
            "joint",
            "aside",
            "percent",
            "nil",
            "not-given",
            "memory",
            "not-applicable");
    private static final Map<String, List<String>> ROLES = load();

    private static final ImmutableMap<String, Currency> CURRENCIES = valued("currency", Currency::getInstance);
    private static final ImmutableMap<String, AmountUnit> UNITS = valued("unit", AmountWords::unitOf);
    private static final ImmutableMap<String, AmountScale> SCALES = valued("scale", AmountWords::scaleOf);
    private static final ImmutableList<String> LONGEST_SCALES = longestFirst(SCALES.keySet());
    private static final ImmutableMap<String, AmountScale> FIGURES = valued("figure", AmountWords::scaleOf);
    private static final ImmutableList<String> LONGEST_FIGURES = longestFirst(FIGURES.keySet());
    private static final ImmutableList<String> LINKS = longestFirst(words("link"));
    private static final ImmutableList<String> OPENERS = longestFirst(words("opener"));
    private static final ImmutableList<String> MARKERS = longestFirst(words("marker"));
    private static final ImmutableList<String> JOINTS = longestFirst(words("joint"));
    private static final ImmutableList<String> ASIDES = longestFirst(words("aside"));
    private static final ImmutableSet<String> PERCENTS = words("percent");
    private static final ImmutableSet<String> NIL = words("nil");
    private static final ImmutableSet<String> NOT_GIVEN = words("not-given");
    private static final ImmutableSet<String> MEMORY = words("memory");
    private static final ImmutableSet<String> NOT_APPLICABLE = words("not-applicable");

    private AmountWords() {}

    /** The unit that the words are; none where there are no words, and nothing where they are anything else. */
    static @Nullable AmountUnit unit(String words) {
        if (words.isEmpty()) {
            return AmountUnit.NONE;
        }
        String phrase = folded(words);
        AmountUnit unit = phrase.length() > CellText.LONGEST ? null : plainUnit(phrase);
        boolean stopped = unit == null && phrase.length() > 1 && phrase.endsWith(".");
        return stopped ? plainUnit(phrase.substring(0, phrase.length() - 1)) : unit;
    }

    /** A unit whose scale is a figure: "1000 DH", which by itself would be an amount; nothing where it is anything else. */
    static @Nullable AmountUnit figured(String words) {
        String rest = after(OPENERS, folded(words));
        for (String figure : LONGEST_FIGURES) {
            if (rest.startsWith(figure + " ")) {
                Currency currency = find(
                        CURRENCIES, after(LINKS, rest.substring(figure.length()).strip()));
                return currency == null
                        ? null
                        : new AmountUnit(FIGURES.getOrDefault(figure, AmountScale.UNIT), currency);
            }
        }
        return null;
    }

    /** Whether it begins with a word that opens a unit: "en kDH", "بالدرهم". */
    static boolean isOpened(String words) {
        String phrase = folded(words);
        return !after(OPENERS, phrase).equals(phrase);
    }

    /** Whether the last word of a folded text says that what follows is a unit: "Unité". */
    static boolean isMarker(String folded) {
        return endsWith(MARKERS, folded) >= 0;
    }

    /** Where the last word of a folded text begins, if it ties a unit to the one before it: "et"; -1 where it does not. */
    static int joint(String folded) {
        return endsWith(JOINTS, folded);
    }

    /** Where what is said of amounts beside their unit begins at a folded text's end: "TTC"; -1 where nothing is. */
    static int aside(String folded) {
        return endsWith(ASIDES, folded);
    }

    /** Where one of the words begins with which a folded text ends; -1 where it ends with none of them. */
    private static int endsWith(List<String> words, String folded) {
        String lower = folded.toLowerCase(Locale.ROOT);
        for (String word : words) {
            int start = lower.length() - word.length();
            boolean isWhole = start <= 0 || !Character.isLetterOrDigit(lower.charAt(start - 1));
            if (lower.endsWith(word) && isWhole) {
                return start;
            }
        }
        return -1;
    }

    static boolean isPercent(String words) {
        return has(PERCENTS, folded(words));
    }

    /** Whether it is a word for nothing, or a dash with or without a currency: "néant", "- DH". */
    static boolean isNil(String words) {
        String phrase = folded(words);
        if (has(NIL, phrase)) {
            return true;
        }
        int end = phrase.length() - 1;
        boolean leading = end > 0 && CellText.isDash(phrase.charAt(0));
        boolean trailing = end > 0 && CellText.isDash(phrase.charAt(end));
        return leading != trailing && isCurrency(leading ? phrase.substring(1) : phrase.substring(0, end));
    }

    static boolean isNotGiven(String words) {
        return words.isEmpty() || has(NOT_GIVEN, folded(words)) || isForMemory(words);
    }

    /** Whether it opens a line without an amount: "pour mémoire". */
    static boolean isForMemory(String words) {
        return has(MEMORY, folded(words));
    }

    static boolean isNotApplicable(String words) {
        return has(NOT_APPLICABLE, folded(words));
    }

    private static boolean isCurrency(String words) {
        AmountUnit unit = unit(words.strip());
        return unit != null && unit.currency() != null;
    }

    private static @Nullable AmountUnit plainUnit(String phrase) {
        String rest = after(OPENERS, phrase);
        AmountUnit known = find(UNITS, rest);
        if (known != null) {
            return known;
        }
        Currency currency = find(CURRENCIES, rest);
        return currency != null ? new AmountUnit(AmountScale.UNIT, currency) : scaled(rest);
    }

    /** A scale by itself, or with a currency behind it: "millions", "millions de dirhams", "M €". */
    private static @Nullable AmountUnit scaled(String phrase) {
        String lower = phrase.toLowerCase(Locale.ROOT);
        for (String word : LONGEST_SCALES) {
            boolean starts = phrase.startsWith(word) || lower.startsWith(word);
            String rest = starts ? phrase.substring(word.length()) : "";
            if (starts && (rest.isEmpty() || rest.charAt(0) == ' ')) {
                Currency currency = rest.isEmpty() ? null : find(CURRENCIES, after(LINKS, rest.strip()));
                AmountScale scale = SCALES.getOrDefault(word, AmountScale.UNIT);
                return rest.isEmpty() || currency != null ? new AmountUnit(scale, currency) : null;
            }
        }
        return null;
    }

    /**
     * What comes after the word that the phrase begins with, blank included, unless it is an elided one ("d'euros") or one of
     * a single letter, which Arabic writes together with the next ("بالدرهم").
     */
    private static String after(List<String> words, String phrase) {
        String lower = phrase.toLowerCase(Locale.ROOT);
        for (String word : words) {
            boolean isAttached = word.endsWith("'") || word.length() == 1;
            String opening = isAttached ? word : word + " ";
            if (lower.startsWith(opening)) {
                return phrase.substring(opening.length()).strip();
            }
        }
        return phrase;
    }

    private static <T> @Nullable T find(Map<String, T> map, String phrase) {
        T found = map.get(phrase);
        return found != null ? found : map.get(phrase.toLowerCase(Locale.ROOT));
    }

    private static boolean has(ImmutableSet<String> words, String phrase) {
        return words.contains(phrase) || words.contains(phrase.toLowerCase(Locale.ROOT));
    }

    /** No accents, one plain blank and one plain apostrophe; capitals are kept. */
    static String folded(String text) {
        if (text.length() > CellText.LONGEST) {
            return text;
        }
        String plain = Normalizer.normalize(text.replace('’', '\''), Normalizer.Form.NFKD);
        return BLANKS.matcher(MARKS.matcher(plain).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    private static AmountUnit unitOf(String text) {
        List<String> parts = Splitter.on(' ').splitToList(text);
        return new AmountUnit(scaleOf(parts.get(0)), Currency.getInstance(parts.get(1)));
    }

    private static AmountScale scaleOf(String code) {
        for (AmountScale scale : AmountScale.values()) {
            if (scale.code().equals(code)) {
                return scale;
            }
        }
        throw new IllegalStateException("no scale " + code);
    }

    private static <T> ImmutableMap<String, T> valued(String role, Function<String, T> value) {
        ImmutableMap.Builder<String, T> map = ImmutableMap.builder();
        for (String term : ROLES.getOrDefault(role, List.of())) {
            int equal = term.indexOf(" = ");
            map.put(folded(term.substring(0, equal)), value.apply(term.substring(equal + 3)));
        }
        return map.buildOrThrow();
    }

    private static ImmutableSet<String> words(String role) {
        return ROLES.getOrDefault(role, List.of()).stream()
                .map(AmountWords::folded)
                .collect(ImmutableSet.toImmutableSet());
    }

    private static ImmutableList<String> longestFirst(Iterable<String> words) {
        return ImmutableList.sortedCopyOf(
                Comparator.comparingInt(String::length).reversed(), words);
    }

    private static Map<String, List<String>> load() {
        Map<String, List<String>> roles = new TreeMap<>();
        for (String line : Resources.lines(AmountWords.class, "/META-INF/indh/core/statement/amounts.txt")) {
            int bar = line.indexOf('|');
            if (bar > 0 && line.charAt(0) != '#') {
                String role = line.substring(0, bar).strip();
                Preconditions.checkState(ROLE_NAMES.contains(role), "no role %s", role);
                roles.computeIfAbsent(role, name -> new ArrayList<>())
                        .addAll(TERMS.splitToList(line.substring(bar + 1)));
            }
        }
        return roles;
    }
}
