package org.indh.core.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Hides personal data in a text that is shown to others (masquage). An e-mail address becomes {@code "c…@…"}, anything
 * else dots that tell only whether it was short or long: {@code "••"} up to four characters, {@code "••••"} up to ten,
 * {@code "••••••"} beyond. What stands around it stays.
 *
 * <p>It is for texts that are shown: a document that its owner writes ({@code Binder.unbind}, files of one's own) is not
 * masked.
 */
public final class Mask {
    private static final String DOT = "•";
    private static final int SHORT = 4;
    private static final int MIDDLE = 10;
    private static final int LEAST_OF_NAME = 3;

    private final List<String> names;

    private Mask(List<String> names) {
        this.names = names;
    }

    /** Hides what {@link PersonalDatum#in} finds. */
    public static Mask ofData() {
        return new Mask(List.of());
    }

    /**
     * The same, and these texts wherever they stand as whole words; one of fewer than three letters or digits is left
     * alone, since it would hide half of every text.
     */
    public Mask and(List<String> texts) {
        return new Mask(Stream.concat(names.stream(), texts.stream().map(String::strip))
                .filter(text ->
                        text.codePoints().filter(Character::isLetterOrDigit).count() >= LEAST_OF_NAME)
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .toList());
    }

    /** The text without personal data. */
    public String hide(String text) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (PersonalDatum datum : PersonalDatum.in(text)) {
            shown.append(text, at, datum.start()).append(of(datum));
            at = datum.end();
        }
        String hidden = at == 0 ? text : shown.append(text, at, text.length()).toString();
        for (String name : names) {
            hidden = hidden(hidden, name);
        }
        return hidden;
    }

    private static String hidden(String text, String name) {
        List<Integer> starts = new ArrayList<>();
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length())) {
            if (!isLetter(text, at - 1) && !isLetter(text, at + name.length())) {
                starts.add(at);
            }
        }
        StringBuilder shown = new StringBuilder();
        int at = 0;
        for (int start : starts) {
            shown.append(text, at, start).append(whole(name));
            at = start + name.length();
        }
        return shown.append(text, at, text.length()).toString();
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }

    private static String of(PersonalDatum datum) {
        return datum.kind() == PersonalDatum.Kind.EMAIL
                ? Character.toString(datum.text().codePointAt(0)) + "…@…"
                : whole(datum.text());
    }

    /** What stands for a text that is hidden as a whole: dots, more for a longer one. */
    public static String whole(String text) {
        int length = text.strip().length();
        return DOT.repeat(length <= SHORT ? 2 : length <= MIDDLE ? 4 : 6);
    }
}
