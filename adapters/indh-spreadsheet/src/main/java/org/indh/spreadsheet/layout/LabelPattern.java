package org.indh.spreadsheet.layout;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.indh.core.statement.AmountUnit;

/**
 * How a header or a row's label reads, as people write it: {@code "An {n}"}, {@code "IOV {code} - {text}"}. Case, accents,
 * runs of blanks and the sort of apostrophe or dash do not matter. Placeholders: {@code {n}} a number, {@code {yyyy}} a
 * year, {@code {span}} the first and the last of several years, {@code {code}} numbers with points, {@code {number}} what
 * rows are numbered with ("A.1", "II."), {@code {unit}} what amounts count in, known as {@code {currency}} and {@code {scale}}
 * as far as it says them, {@code {rank}} what counts titles, "II - ", {@code {any}} anything, {@code {text}} everything to
 * the end; what stands in square brackets may be missing, and what stands between angle brackets is known as
 * {@code {label}}: {@code "<IOV {code}> - {text}"}.
 */
final class LabelPattern {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");
    /** The placeholder that holds what amounts count in. */
    static final String UNIT = "unit";

    private static final String SPAN = "span";
    /** What each placeholder looks like, as a regular expression. */
    static final Map<String, String> SHAPES = Map.of(
            "n",
            "[0-9]{1,3}(?![\\p{L}\\p{N}])",
            SPAN,
            YearSpan.SHAPE,
            "yyyy",
            "(?:19|20|21)[0-9]{2}(?![\\p{L}\\p{N}])",
            "code",
            "[0-9]{1,6}(?:\\s?\\.\\s?[0-9]{1,6}){0,8}(?![\\p{L}\\p{N}])",
            "number",
            "(?:[\\p{L}]|[ivx]{2,5}|[0-9]{1,2})(?:[./-]?[0-9]{1,3}){0,8}(?=[\\s.):-])[.):-]{0,2}",
            UNIT,
            "[^()]{1,60}",
            "rank",
            Ranks.SHAPE,
            "any",
            ".*",
            "text",
            ".*");
    /** Placeholders whose digits are given as 0 to 9, whichever digits were written. */
    private static final Set<String> NUMBERED = Set.of("n", "yyyy", "code", "label");

    /** A label with its plainest form beside it, character by character. */
    record Label(String text, String folded) {
        static Label of(String text) {
            String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
            return new Label(composed, LabelPattern.folded(composed));
        }
    }

    private final String source;
    private final Pattern pattern;
    private final Set<String> placeholderNames = new LinkedHashSet<>();

    LabelPattern(String source) {
        this.source = source.strip();
        if (this.source.contains("<")) {
            placeholderNames.add("label");
        }
        this.pattern = compiled(regex(folded(this.source)));
    }

    private Pattern compiled(String regex) {
        try {
            return Pattern.compile(regex, Pattern.DOTALL);
        } catch (PatternSyntaxException e) {
            throw new IllegalArgumentException(
                    "brackets do not match, or a placeholder stands twice, in a label: " + source, e);
        }
    }

    private String regex(String folded) {
        StringBuilder regex = new StringBuilder("\\s*");
        Matcher placeholders = PLACEHOLDER.matcher(folded);
        int at = 0;
        while (placeholders.find()) {
            literal(folded.substring(at, placeholders.start()), regex);
            String name = placeholders.group(1);
            String shape = SHAPES.get(name);
            if (shape == null) {
                throw new IllegalArgumentException("no placeholder {" + name + "} in a label: " + source);
            }
            placeholderNames.add(name);
            regex.append("(?<").append(name).append('>').append(shape).append(')');
            at = placeholders.end();
        }
        literal(folded.substring(at), regex);
        return regex.append("[\\s:.]*").toString();
    }

    private static void literal(String text, StringBuilder regex) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '[' -> regex.append("(?:");
                case ']' -> regex.append(")?");
                case '<' -> regex.append("(?<label>");
                case '>' -> regex.append(')');
                case ' ' -> regex.append("\\s*");
                case '-' -> regex.append("[-:.]");
                default -> regex.append(Pattern.quote(String.valueOf(c)));
            }
        }
    }

    /** What stands in the placeholders, by name, where the whole label reads so. */
    Optional<Map<String, String>> match(Label label) {
        Matcher match = pattern.matcher(label.folded());
        if (!match.matches()) {
            return Optional.empty();
        }
        Map<String, String> found = new LinkedHashMap<>();
        for (String name : placeholderNames) {
            if (match.group(name) != null) {
                String written = label.text().substring(match.start(name), match.end(name));
                if (name.equals(SPAN) && !YearSpan.is(written)) {
                    return Optional.empty();
                }
                if (name.equals(UNIT)) {
                    Optional<AmountUnit> unit = AmountUnit.of(written);
                    if (unit.isEmpty()) {
                        return Optional.empty();
                    }
                    found.putAll(said(unit.get()));
                    found.put(UNIT, written.strip());
                    continue;
                }
                found.put(name, NUMBERED.contains(name) ? digits(written).strip() : written.strip());
            }
        }
        return Optional.of(found);
    }

    /** What a unit says: the code of its currency, and its scale. */
    static Map<String, String> said(AmountUnit unit) {
        Map<String, String> said = new LinkedHashMap<>();
        if (unit.currency() != null) {
            said.put("currency", unit.currency().getCurrencyCode());
        }
        // Said even where amounts are in units, so that a column in thousands beside them is seen to be another.
        said.put("scale", unit.scale().code());
        return said;
    }

    private static String digits(String text) {
        StringBuilder digits = new StringBuilder(text.length());
        text.chars().forEach(c -> digits.append(Character.isDigit(c) ? digit((char) c) : (char) c));
        return digits.toString();
    }

    private static char digit(char c) {
        return (char) ('0' + Character.digit(c, 10));
    }

    /** The text with every character in its plainest form, one for one, so that positions stay the same. */
    static String folded(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(folded(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char folded(char c) {
        if (c < 0x80) {
            return Character.toLowerCase(c);
        }
        if (Blanks.isBlank(c) || Character.getType(c) == Character.PRIVATE_USE) {
            return ' ';
        }
        if (Character.isDigit(c)) {
            return digit(c);
        }
        return switch (c) {
            case '\u2018', '\u2019' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2015', '\u2043', '\u2212' -> '-';
            default ->
                Character.toLowerCase(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                        .charAt(0));
        };
    }

    /** Whether it may say what amounts count in. */
    boolean namesUnit() {
        return placeholderNames.contains(UNIT);
    }

    @Override
    public String toString() {
        return source;
    }
}
