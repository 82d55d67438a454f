package org.indh.core.rule;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A word whose letters are of two scripts, which a reader does not see and a search does not find.
 *
 * <ul>
 *   <li>A word is a run of letters, digits and the marks on them: a hyphen, an apostrophe or a slash parts words.
 *   <li>A word with a digit is a code, and is none of our business.
 *   <li>Greek in a Latin word counts only where each Greek letter looks like a Latin one: "μg", "kΩ" and "Δt" are units
 *       and formulas.
 *   <li>In Arabic people join Latin abbreviations and labels to a word, with tatweel or without: "الـPDF", "بINDH",
 *       "الفئةA". A single Latin letter counts where Arabic letters stand on both sides, or a small one at an end.
 * </ul>
 *
 * @param word the word as it is written, shortened where it is long
 * @param main the script of most of its letters: "latin"
 * @param foreign the script of the others: "cyrillic"
 * @param letters the first of these, each once, with its number: "а (U+0430)"
 */
record WordScripts(String word, String main, String foreign, List<String> letters) {
    /** The scripts that are looked at; those of the other side of the world mix by nature. */
    private static final Map<UnicodeScript, String> CODES = ImmutableMap.of(
            UnicodeScript.LATIN, "latin",
            UnicodeScript.GREEK, "greek",
            UnicodeScript.CYRILLIC, "cyrillic",
            UnicodeScript.ARABIC, "arabic",
            UnicodeScript.TIFINAGH, "tifinagh");

    private static final int LONGEST_SHOWN = 40;
    private static final int MOST_LETTERS = 5;
    private static final int TATWEEL = 'ـ';
    /** Letters after or before a unit's sign: micrograms, kilo-ohms. */
    private static final Pattern UNIT = Pattern.compile("μ\\p{IsLatin}{1,4}|\\p{IsLatin}{1,2}Ω");
    /** Greek letters that look like Latin ones. */
    private static final String ALIKE = "ΑΒΕΖΗΙΚΜΝΟΡΤΥΧαγικνοπρτυχωάέίόύϊϋ";

    private static final int LEAST_OF_ABBREVIATION = 2;

    WordScripts {
        word = word.length() <= LONGEST_SHOWN ? word : word.substring(0, LONGEST_SHOWN) + "…";
        letters = ImmutableList.copyOf(letters);
    }

    /** The words of a text. */
    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(c -> {
            if (isOfWord(c)) {
                word.appendCodePoint(c);
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        });
        if (word.length() > 0) {
            words.add(word.toString());
        }
        return words;
    }

    private static boolean isOfWord(int c) {
        int type = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == TATWEEL;
    }

    /** What is mixed in a word; empty where nothing is. */
    static Optional<WordScripts> of(String word) {
        if (isOfOneByte(word) || word.codePoints().anyMatch(Character::isDigit)) {
            return Optional.empty();
        }
        Map<UnicodeScript, Integer> counts = new EnumMap<>(UnicodeScript.class);
        word.codePoints().forEach(c -> script(c).ifPresent(script -> counts.merge(script, 1, Integer::sum)));
        if (counts.size() < 2) {
            return Optional.empty();
        }
        UnicodeScript main = most(counts);
        counts.remove(main);
        UnicodeScript foreign = most(counts);
        return isUsual(word, main, foreign) ? Optional.empty() : Optional.of(mixed(word, main, foreign));
    }

    /** Most words; spares looking up the script of each letter. */
    private static boolean isOfOneByte(String word) {
        return word.chars().allMatch(c -> c < 0x250);
    }

    private static Optional<UnicodeScript> script(int c) {
        return Optional.of(UnicodeScript.of(c)).filter(CODES::containsKey);
    }

    /** The script of most letters; of two with as many, Latin or the first in Unicode's order. */
    private static UnicodeScript most(Map<UnicodeScript, Integer> counts) {
        UnicodeScript most = UnicodeScript.COMMON;
        int count = 0;
        for (Map.Entry<UnicodeScript, Integer> entry : counts.entrySet()) {
            if (entry.getValue() > count) {
                most = entry.getKey();
                count = entry.getValue();
            }
        }
        return most;
    }

    private static boolean isUsual(String word, UnicodeScript main, UnicodeScript foreign) {
        boolean isOfGreek = main == UnicodeScript.GREEK || foreign == UnicodeScript.GREEK;
        boolean isOfArabic = main == UnicodeScript.ARABIC || foreign == UnicodeScript.ARABIC;
        boolean isOfLatin = main == UnicodeScript.LATIN || foreign == UnicodeScript.LATIN;
        if (isOfLatin && isOfGreek) {
            return UNIT.matcher(word).matches()
                    || word.codePoints()
                            .filter(c -> UnicodeScript.of(c) == UnicodeScript.GREEK)
                            .anyMatch(c -> ALIKE.indexOf(c) < 0);
        }
        return isOfLatin && isOfArabic && isJoined(word);
    }

    /** Whether each run of Latin letters in an Arabic word is an abbreviation or a label joined to it. */
    private static boolean isJoined(String word) {
        int[] letters = word.codePoints().toArray();
        int start = 0;
        while (start < letters.length) {
            int end = start;
            while (end < letters.length && UnicodeScript.of(letters[end]) == UnicodeScript.LATIN) {
                end++;
            }
            if (end > start && !isLabel(letters, start, end)) {
                return false;
            }
            start = Math.max(end, start + 1);
        }
        return true;
    }

    private static boolean isLabel(int[] letters, int start, int end) {
        boolean isTied = start > 0 && letters[start - 1] == TATWEEL || end < letters.length && letters[end] == TATWEEL;
        boolean isAtEdge = start == 0 || end == letters.length;
        return isTied || end - start >= LEAST_OF_ABBREVIATION || isAtEdge && Character.isUpperCase(letters[start]);
    }

    private static WordScripts mixed(String word, UnicodeScript main, UnicodeScript foreign) {
        List<String> letters = word.codePoints()
                .filter(c -> UnicodeScript.of(c) == foreign)
                .distinct()
                .limit(MOST_LETTERS)
                .mapToObj(c -> Character.toString(c) + " (" + number(c) + ")")
                .toList();
        return new WordScripts(word, codeOf(main), codeOf(foreign), letters);
    }

    private static String number(int c) {
        String digits = Integer.toHexString(c).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private static String codeOf(UnicodeScript script) {
        return Objects.requireNonNull(CODES.get(script));
    }
}
