package org.indh.core.validation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.List;
import java.util.Map;
import org.indh.core.finding.Severity;
import org.jspecify.annotations.Nullable;

/**
 * What a rule has against a part of a document.
 *
 * @param spots where, the place itself first; none means the subject as a whole
 * @param variant which of the rule's messages says it; absent for its only one
 * @param arguments what the message tells, by name
 * @param found the value found
 * @param expected the value expected
 * @param severity a lighter severity than the rule's; where a profile sets the rule otherwise, the breach is as many steps
 *     lighter than what it sets
 * @param because why it is lighter: {@code "as-read"}; its words stand in the catalogue under {@code because.as-read}
 */
public record Breach(
        List<Spot> spots,
        @Nullable String variant,
        Map<String, Object> arguments,
        @Nullable String found,
        @Nullable String expected,
        @Nullable Severity severity,
        @Nullable String because) {
    public Breach {
        spots = ImmutableList.copyOf(spots);
        arguments = ImmutableMap.copyOf(arguments);
    }

    /** A breach at that place. */
    public static Breach at(Spot spot) {
        return at(List.of(spot));
    }

    /** A breach at those places, the first being the place itself. */
    public static Breach at(List<Spot> spots) {
        return new Breach(spots, null, Map.of(), null, null, null, null);
    }

    /** A further place. */
    public Breach and(Spot spot) {
        return and(List.of(spot));
    }

    /** Further places. */
    public Breach and(List<Spot> more) {
        List<Spot> all =
                ImmutableList.<Spot>builder().addAll(spots).addAll(more).build();
        return new Breach(all, variant, arguments, found, expected, severity, because);
    }

    /**
     * An argument of the message. A {@link Spot} is shown by its code, else by its cell or path; so are those of a list, and a
     * list in a list stands in braces: "{A2, A11}, {A5, A10}".
     */
    public Breach with(String name, Object value) {
        Map<String, Object> more = ImmutableMap.<String, Object>builder()
                .putAll(arguments)
                .put(name, value)
                .buildOrThrow();
        return new Breach(spots, variant, more, found, expected, severity, because);
    }

    /** The message of that name instead of the rule's first: {@code LF-CODE-SEQ}'s {@code "footnote"}. */
    public Breach variant(@Nullable String name) {
        return new Breach(spots, name, arguments, found, expected, severity, because);
    }

    /** The value found; the message has it as {@code {found}}. */
    public Breach found(Object value) {
        return new Breach(spots, variant, arguments, value.toString(), expected, severity, because)
                .with("found", value);
    }

    /** The value expected; the message has it as {@code {expected}}. */
    public Breach expected(Object value) {
        return new Breach(spots, variant, arguments, found, value.toString(), severity, because)
                .with("expected", value);
    }

    /** No graver than that, which the message itself explains. */
    public Breach lowered(Severity to) {
        return new Breach(spots, variant, arguments, found, expected, to, because);
    }

    /** No graver than that, and why. A breach never makes its rule's severity graver. */
    public Breach lowered(Severity to, String reason) {
        return new Breach(spots, variant, arguments, found, expected, to, reason);
    }
}
