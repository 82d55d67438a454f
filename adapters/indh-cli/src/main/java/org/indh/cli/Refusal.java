package org.indh.cli;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;

/**
 * Something typed that is not what it should be: the key of what is said of it, with its facts. {@link UsageText} says it in the
 * user's language, which nobody knows yet where an option is read.
 */
final class Refusal extends TypeConversionException {
    private static final long serialVersionUID = 1L;
    private static final String HELP = "more";

    private final String key;
    private final ImmutableMap<String, Object> facts;
    private final String nearest;
    private final String hint;

    /**
     * What the text of {@code usage.} and that key says.
     *
     * @param facts its arguments, without the option, which whoever says it knows
     */
    Refusal(String key, Map<String, ?> facts) {
        this(key, facts, "", HELP);
    }

    private Refusal(String key, Map<String, ?> facts, String nearest, String hint) {
        super(key + " " + facts);
        this.key = key;
        this.facts = ImmutableMap.copyOf(facts);
        this.nearest = nearest;
        this.hint = hint;
    }

    /** That a text is none of these words. */
    static Refusal choice(List<String> words, String value) {
        return new Refusal("choice", Map.of("choices", words, "value", value));
    }

    /** That a text is none of these constants, which options take in whichever case. */
    static <E extends Enum<E>> Refusal choice(E[] choices, String value) {
        return choice(
                Arrays.stream(choices)
                        .map(choice -> choice.name().toLowerCase(Locale.ROOT))
                        .toList(),
                value);
    }

    /** With what was most likely meant; an empty text where nobody knows. */
    Refusal nearest(String word) {
        return new Refusal(key, facts, word, hint);
    }

    /** With the command itself as the place to read more: without its argument it lists what there is. */
    Refusal listed() {
        return new Refusal(key, facts, nearest, "listed");
    }

    /** The wrong usage of a command that it makes. */
    ParameterException of(CommandSpec command) {
        return new ParameterException(command.commandLine(), getMessage(), this);
    }

    String key() {
        return key;
    }

    ImmutableMap<String, Object> facts() {
        return facts;
    }

    String nearest() {
        return nearest;
    }

    /** The key of where to read more. */
    String hint() {
        return hint;
    }
}
