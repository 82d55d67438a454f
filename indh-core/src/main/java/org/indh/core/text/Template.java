package org.indh.core.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A message with places for its arguments. {@code {name}} shows one; {@code {name|one=# commune|other=# communes}}
 * shows a number with its noun in the plural category that the language asks for, {@code #} being the number.
 */
public final class Template {
    private static final char OPEN_ISOLATE = '\u2068';
    private static final char CLOSE_ISOLATE = '\u2069';

    private final String source;
    private final List<Part> parts = new ArrayList<>();

    private record Part(String text, @Nullable String argument, Map<String, String> forms) {}

    /** @throws IllegalArgumentException where a brace is not closed or stands in another, or a form has no name */
    public Template(String source) {
        this.source = source;
        int at = 0;
        while (at < source.length()) {
            int open = source.indexOf('{', at);
            if (open < 0) {
                parts.add(new Part(source.substring(at), null, Map.of()));
                return;
            }
            int close = source.indexOf('}', open);
            if (close < 0) {
                throw new IllegalArgumentException("a brace is not closed: " + source);
            }
            parts.add(new Part(source.substring(at, open), null, Map.of()));
            parts.add(argument(source.substring(open + 1, close)));
            at = close + 1;
        }
    }

    private static Part argument(String text) {
        if (text.indexOf('{') >= 0) {
            throw new IllegalArgumentException("a brace within a brace: {" + text + "}");
        }
        String[] pieces = text.split("\\|", -1);
        Map<String, String> forms = new LinkedHashMap<>();
        for (int i = 1; i < pieces.length; i++) {
            int equals = pieces[i].indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("a plural form has no name: " + text);
            }
            forms.put(pieces[i].substring(0, equals), pieces[i].substring(equals + 1));
        }
        return new Part("", pieces[0], forms);
    }

    /** The names of the arguments. */
    public SortedSet<String> arguments() {
        return parts.stream()
                .map(Part::argument)
                .filter(name -> name != null)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The plural categories given for each counted argument, one entry for each place where it is counted. */
    public List<SortedSet<String>> countedForms() {
        List<SortedSet<String>> counted = new ArrayList<>();
        for (Part part : parts) {
            if (!part.forms().isEmpty()) {
                counted.add(new TreeSet<>(part.forms().keySet()));
            }
        }
        return counted;
    }

    /** The texts between the arguments and inside the plural forms, for checks of the language they are in. */
    public String words() {
        return parts.stream()
                .map(part -> part.text() + String.join(" ", part.forms().values()))
                .collect(Collectors.joining(" "));
    }

    /**
     * The message with its arguments.
     *
     * @param arguments numbers, days, {@link Shown} values, {@link Term}s, lists of these, or anything else, which is shown
     *     as its text
     * @param terms where the words of a {@link Term} are looked up
     * @throws IllegalArgumentException where an argument is missing
     */
    public String render(Map<String, ?> arguments, Language language, Catalogue terms) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts) {
            text.append(part.text());
            String name = part.argument();
            if (name != null) {
                Object value = arguments.get(name);
                if (value == null) {
                    throw new IllegalArgumentException("no argument " + name + " for: " + source);
                }
                text.append(part.forms().isEmpty() ? show(value, language, terms) : counted(part, value, language));
            }
        }
        return text.toString();
    }

    private String counted(Part part, Object value, Language language) {
        BigDecimal number = number(value);
        String form = part.forms().get(PluralCategory.of(number, language).code());
        if (form == null) {
            form = part.forms().getOrDefault("other", "#");
        }
        return form.replace("#", language.number(number));
    }

    /** The value as that language shows it: numbers with its separators, days in words, lists with its comma. */
    public static String show(Object value, Language language, Catalogue terms) {
        if (value instanceof Shown shown) {
            return signed(shown.in(language), language);
        }
        if (value instanceof Number) {
            return signed(language.number(number(value)), language);
        }
        if (value instanceof LocalDate day) {
            return language.date(day);
        }
        if (value instanceof Term term) {
            String otherwise = term.otherwise();
            return otherwise == null
                    ? terms.get(term.key(), language)
                    : terms.find(term.key(), language).orElse(otherwise);
        }
        if (value instanceof List<?> list) {
            String comma = language == Language.AR ? "، " : ", ";
            return list.stream().map(item -> show(item, language, terms)).collect(Collectors.joining(comma));
        }
        return isolated(value.toString(), language);
    }

    /** Within Arabic "-40" would be shown as 40-. */
    private static String signed(String number, Language language) {
        return number.startsWith("-") ? isolated(number, language) : number;
    }

    private static String isolated(String text, Language language) {
        return language.isRightToLeft() ? OPEN_ISOLATE + text + CLOSE_ISOLATE : text;
    }

    private static BigDecimal number(Object value) {
        if (value instanceof Shown.Counted counted) {
            return counted.number();
        }
        return value instanceof BigDecimal decimal ? decimal : BigDecimal.valueOf(((Number) value).longValue());
    }
}
