package org.indh.cli.rules;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Looks at what runs from left to right within Arabic. Codes in capitals may stand as they are: "MAD", "LF-PCT-MATCH".
 * Whatever else the reader has to see or type as it is stands between isolates, word for word as in the French: "year",
 * "/nodes/0", "1200.50 MAD", "2026-03-31".
 */
final class ArabicWords {
    private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}+");
    private static final Pattern CODES = Pattern.compile("[A-Z0-9][A-Z0-9.-]*");
    private static final Pattern ISOLATED = Pattern.compile("\u2068([^\u2069]*)\u2069");
    /** Without isolates "2026-03-31" would be shown as 31-03-2026, "-40" as 40- and "12 MAD" as MAD 12. */
    private static final Pattern TURNED = Pattern.compile("\\d[\\d.,]*(?:-\\d+)+|(?<!\\S)-\\d+|\\d[\\d.,]* [A-Z]+");

    private ArabicWords() {}

    /** Latin words that are not shared with the French text, and figures that would be turned round. */
    static List<String> misplaced(String arabic, String french) {
        String open = ISOLATED.matcher(arabic)
                .replaceAll(
                        isolate -> Matcher.quoteReplacement(hasWord(french, isolate.group(1)) ? "" : isolate.group(1)));
        return Stream.of(TURNED.matcher(open), LATIN.matcher(CODES.matcher(open).replaceAll("")))
                .flatMap(Matcher::results)
                .map(MatchResult::group)
                .toList();
    }

    private static boolean hasWord(String text, String word) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})")
                .matcher(text)
                .find();
    }
}
