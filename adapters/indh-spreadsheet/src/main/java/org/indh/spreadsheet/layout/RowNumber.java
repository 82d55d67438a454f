package org.indh.spreadsheet.layout;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The number that a row's text begins with (numérotation): "A.1 Salaires", "II - Équipement", "1.2.3", "أ. الموظفون".
 *
 * @param segments its parts, from the outermost on, in capitals: A, 1
 * @param style how the first of them is counted
 * @param isPlain whether it is a whole number with words right behind it, which may count things: "2 imprimantes"
 */
record RowNumber(List<String> segments, Style style, boolean isPlain) {
    /** How numbers are counted. */
    enum Style {
        CAPITAL,
        SMALL,
        ROMAN,
        DIGIT
    }

    private static final Pattern WRITTEN =
            Pattern.compile("(?:(\\p{L}|[IVX]{2,5})((?:[./-]?[0-9]{1,3})?(?:[./-][0-9]{1,3})*)"
                    + "|([0-9]{1,3})((?:[./-][0-9]{1,3})*))([.):-]*)(?=\\s|$)");
    private static final Pattern BETWEEN = Pattern.compile("[./-]");
    private static final Pattern ZEROS = Pattern.compile("^0+(?=.)");
    private static final List<String> FIRST = List.of("A", "أ", "ا", "I", "1");

    RowNumber {
        segments = ImmutableList.copyOf(segments);
    }

    /** The number at the beginning of a text, where there is one. */
    static Optional<RowNumber> of(String text) {
        String plain = Blanks.normal(text);
        Matcher written = WRITTEN.matcher(plain);
        if (!written.lookingAt()) {
            return Optional.empty();
        }
        boolean isMarked = !written.group(5).isEmpty() || written.end() == plain.length();
        String head = written.group(1);
        List<String> segments = new ArrayList<>();
        String rest = head == null ? written.group(4) : written.group(2);
        segments.add(head == null ? digits(written.group(3)) : head.toUpperCase(Locale.ROOT));
        BETWEEN.splitAsStream(rest)
                .filter(segment -> !segment.isEmpty())
                .map(RowNumber::digits)
                .forEach(segments::add);
        boolean isWord = head != null
                && segments.size() == 1
                && !isMarked
                && !Character.isUpperCase(head.charAt(0)); // "à payer"
        boolean isPlain = head == null && segments.size() == 1 && !isMarked;
        return isWord ? Optional.empty() : Optional.of(new RowNumber(segments, style(head), isPlain));
    }

    private static Style style(@Nullable String head) {
        if (head == null) {
            return Style.DIGIT;
        }
        if (head.length() > 1) {
            return Style.ROMAN;
        }
        return Character.isLowerCase(head.charAt(0)) ? Style.SMALL : Style.CAPITAL;
    }

    private static String digits(String written) {
        return ZEROS.matcher(written).replaceFirst("");
    }

    /** The same in a table that counts in Roman numerals: I, V and X are no letters there. */
    RowNumber amongRomans() {
        boolean isRoman = style == Style.CAPITAL && "IVX".contains(segments.get(0));
        return isRoman ? new RowNumber(segments, Style.ROMAN, isPlain) : this;
    }

    /** Whether the other one goes on from it: "A" of "A.1". */
    boolean isAbove(RowNumber other) {
        return other.style == style
                && other.segments.size() > segments.size()
                && other.segments.subList(0, segments.size()).equals(segments);
    }

    /** Whether both are counted in the same way and are as deep. */
    boolean isBeside(RowNumber other) {
        return other.style == style && other.segments.size() == segments.size();
    }

    /** Whether a count begins with it: "1", "a", "I". */
    boolean isFirst() {
        return segments.size() == 1 && FIRST.contains(segments.get(0));
    }
}
