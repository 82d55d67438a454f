package org.indh.core.statement;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.indh.core.measure.Bound;
import org.indh.core.measure.Count;
import org.indh.core.measure.Existence;
import org.indh.core.measure.Proportion;
import org.indh.core.measure.Quantity;
import org.jspecify.annotations.Nullable;

/** Readings in a short form for tables: {@code 9 {communes} share 77 %}, {@code by 2018; subject commune}. */
final class Notation {
    private Notation() {}

    static String of(List<Quantity> quantities) {
        return quantities.isEmpty()
                ? "nothing"
                : quantities.stream().map(Notation::of).collect(Collectors.joining(" + "));
    }

    private static String of(Quantity quantity) {
        return quantity.fold(Notation::count, Notation::proportion, Notation::existence);
    }

    private static String count(Count count) {
        Line line = new Line(mark(count.bound()) + count.value());
        line.add("", braced(count.unit()));
        line.add("share ", count.share());
        line.add("", count.frequency());
        line.add("per ", count.per());
        line.add("each ", count.each());
        line.add("of ", count.population());
        return line.add("in ", count.years()).toString();
    }

    private static String proportion(Proportion proportion) {
        Line line = new Line(mark(proportion.bound()) + proportion.percent());
        line.add("", braced(proportion.of()));
        return line.add("in ", proportion.years()).toString();
    }

    private static String existence(Existence existence) {
        return new Line(existence.exists() ? "yes" : "no")
                .add("", braced(existence.what()))
                .toString();
    }

    static String of(Reading reading) {
        StringJoiner parts = new StringJoiner("; ");
        parts.setEmptyValue("nothing");
        add(parts, "", reading.timing());
        add(parts, "subject ", phrase(reading.subject()));
        add(parts, "existing ", phrase(reading.existing()));
        add(parts, "first ", phrase(reading.firstOf()));
        reading.counts().forEach(counted -> parts.add(counted(counted)));
        return parts.toString();
    }

    private static String counted(CountedPhrase counted) {
        Line line = new Line((counted.definite() ? "the " : "") + mark(counted.bound()) + counted.number());
        line.add("", phrase(counted.phrase()));
        counted.aliases().forEach(alias -> line.add("alias ", phrase(alias)));
        line.add("", counted.frequency());
        line.add("per ", counted.per());
        return line.add("in ", counted.years()).toString();
    }

    /** The head and its modifiers: {@code plan[action annuel]}. */
    static @Nullable String phrase(@Nullable NounPhrase phrase) {
        if (phrase == null) {
            return null;
        }
        return phrase.head() + (phrase.modifiers().isEmpty() ? "" : "[" + String.join(" ", phrase.modifiers()) + "]");
    }

    private static String mark(@Nullable Bound bound) {
        return bound == null
                ? ""
                : switch (bound) {
                    case EXACTLY -> "";
                    case AT_LEAST -> ">=";
                    case AT_MOST -> "<=";
                    case ABOUT -> "~";
                };
    }

    private static @Nullable String braced(@Nullable String text) {
        return text == null ? null : "{" + text + "}";
    }

    private static void add(StringJoiner parts, String name, @Nullable Object value) {
        if (value != null) {
            parts.add(name + value);
        }
    }

    /** One reading, part by part. */
    private static final class Line {
        private final StringBuilder text;

        Line(String start) {
            text = new StringBuilder(start);
        }

        Line add(String name, @Nullable Object value) {
            if (value != null) {
                text.append(' ').append(name).append(value);
            }
            return this;
        }

        @Override
        public String toString() {
            return text.toString();
        }
    }
}
