package org.indh.logframe.risk;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Phrase;
import org.indh.core.text.Resources;
import org.indh.core.text.Written;

/**
 * How the author rates a risk, in the author's words: "Possible", "Moyen", "Petit (grand si la commune se retire)". A
 * further rating counts where it stands after a bracket, comma, semicolon or line break and a condition follows it ("si",
 * "if", "إذا"); any other addition is left alone. The number before a word ("3 - Probable") is no part of it.
 *
 * @param text the text as written, blanks around it removed
 */
@Written(examples = {"Possible", "Petit (grand si la commune se retire)"})
public record Rating(String text) {
    private static final Pattern PART = Pattern.compile("[(),;\\n\\r،؛]+");
    private static final Pattern NUMBER = Pattern.compile("^[0-9]{1,2}(?:[\\s.:)=–-]+|$)");
    private static final List<Pattern> CONDITIONS =
            Resources.lines(Rating.class, "/META-INF/indh/logframe/risk-conditions.txt").stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(words -> Pattern.compile(
                            "(?<![\\p{L}\\p{N}])" + Pattern.quote(words.strip()) + "(?![\\p{L}\\p{N}])",
                            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                    .toList();

    /** @throws InvalidValueException where the text is blank */
    public Rating {
        text = text.strip();
        if (text.isEmpty()) {
            throw new InvalidValueException("rating", text);
        }
    }

    /** The rating of that text. @throws InvalidValueException where it is blank */
    public static Rating parse(String text) {
        return new Rating(text);
    }

    /** The ratings that it holds, at least one: the one that holds at once, then those under a condition. */
    public List<Scenario> scenarios() {
        List<Scenario> scenarios = new ArrayList<>();
        for (String part : PART.split(text, -1)) {
            Scenario scenario = scenario(part.strip());
            if (!scenario.word().isEmpty() && (scenarios.isEmpty() || scenario.condition() != null)) {
                scenarios.add(scenario);
            }
        }
        return scenarios.isEmpty() ? List.of(new Scenario(text, null)) : List.copyOf(scenarios);
    }

    private static Scenario scenario(String part) {
        int start = CONDITIONS.stream()
                .map(condition -> condition.matcher(part))
                .filter(Matcher::find)
                .mapToInt(Matcher::start)
                .min()
                .orElse(part.length());
        String word = NUMBER.matcher(part.substring(0, start)).replaceFirst("").strip();
        return new Scenario(word, start == part.length() ? null : part.substring(start));
    }

    /** The words of its scenarios: "Petit" and "grand". */
    public List<String> words() {
        return scenarios().stream().map(Scenario::word).toList();
    }

    /** Whether it holds under every condition. */
    public boolean isUnconditional() {
        return scenarios().size() == 1;
    }

    /** Whether two words are one, capitals and accents aside. */
    public static boolean isSame(String word, String other) {
        return Phrase.normal(word).equals(Phrase.normal(other));
    }

    @Override
    public String toString() {
        return text;
    }
}
