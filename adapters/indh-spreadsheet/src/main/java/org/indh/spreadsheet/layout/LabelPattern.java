package org.indh.spreadsheet.layout;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a header or a row's label reads, as people write it: {@code "An {n}"}, {@code "IOV {code} - {text}"}. Case, accents,
 * runs of blanks and the sort of apostrophe or dash do not matter. Placeholders: {@code {n}} a number, {@code {yyyy}} a
 * year, {@code {code}} numbers with points, {@code {text}} everything to the end; what stands in square brackets may be
 * missing, and what stands between angle brackets is known as {@code {label}}: {@code "<IOV {code}> - {text}"}.
 */
final class LabelPattern {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z]+)}");
    private static final Map<String, String> SHAPES = Map.of(
            "n", "[0-9]{1,4}",
            "yyyy", "(?:19|20|21)[0-9]{2}",
            "code", "[0-9]{1,6}(?:\\.[0-9]{1,6}){0,8}",
            "text", ".*");

    private final String source;
    private final Pattern pattern;
    private final Set<String> placeholderNames = new LinkedHashSet<>();

    LabelPattern(String source) {
        this.source = source.strip();
        if (this.source.contains("<")) {
            placeholderNames.add("label");
        }
        this.pattern = Pattern.compile(regex(folded(this.source)), Pattern.DOTALL);
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
    Optional<Map<String, String>> match(String label) {
        Matcher match = pattern.matcher(folded(label));
        if (!match.matches()) {
            return Optional.empty();
        }
        Map<String, String> found = new LinkedHashMap<>();
        for (String name : placeholderNames) {
            if (match.group(name) != null) {
                found.put(
                        name,
                        label.substring(match.start(name), match.end(name)).strip());
            }
        }
        return Optional.of(found);
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
        if (Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.PRIVATE_USE) {
            return ' ';
        }
        return switch (c) {
            case '\u2018', '\u2019' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014' -> '-';
            default ->
                Character.toLowerCase(Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD)
                        .charAt(0));
        };
    }

    @Override
    public String toString() {
        return source;
    }
}
