package org.indh.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.indh.cli.consolidate.QuestionException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is said of wrong usage: what is wrong, what was most likely meant, where to read more. */
final class UsageText {
    private final ParameterException fault;
    private final List<String> arguments;
    private final Speech speech;

    private UsageText(ParameterException fault, List<String> arguments) {
        this.fault = fault;
        this.arguments = arguments;
        this.speech = Speech.of(arguments, fault.getCommandLine().getCommandSpec());
    }

    /** @param arguments as they were typed */
    static List<String> lines(ParameterException fault, List<String> arguments) {
        return new UsageText(fault, arguments).lines();
    }

    private List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(problem()));
        List<String> suggestions =
                fault instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : nearest();
        if (!suggestions.isEmpty()) {
            lines.add(speech.say("usage.meant", Map.of("words", suggestions)));
        }
        String hint = fault.getCause() instanceof Refusal refusal ? refusal.hint() : "more";
        String command = fault.getCommandLine().getCommandSpec().qualifiedName();
        lines.add(speech.say("usage." + hint, Map.of("command", command)));
        return lines;
    }

    private List<String> nearest() {
        String nearest = fault.getCause() instanceof Refusal refusal ? refusal.nearest() : "";
        return nearest.isEmpty() ? List.of() : List.of(nearest);
    }

    private String problem() {
        if (fault.getCause() instanceof QuestionException question) {
            return String.valueOf(question.getMessage());
        }
        if (fault.getCause() instanceof Refusal refusal) {
            return refused(refusal);
        }
        if (fault instanceof MissingParameterException missing) {
            return missing(missing.getMissing());
        }
        if (fault instanceof UnmatchedArgumentException unmatched) {
            return speech.say("usage.unmatched", Map.of("names", unmatched.getUnmatched()));
        }
        if (fault instanceof OverwrittenOptionException twice) {
            return speech.say("usage.twice", Map.of("option", name(twice.getOverwritten())));
        }
        ArgSpec argument = fault.getArgSpec();
        return argument == null ? String.valueOf(fault.getMessage()) : refused(argument, fault.getValue());
    }

    private String refused(ArgSpec argument, @Nullable String value) {
        return speech.say("usage.value", Map.of("option", name(argument), "value", value == null ? "" : value));
    }

    private String refused(Refusal refusal) {
        Map<String, Object> facts = new HashMap<>(refusal.facts());
        ArgSpec argument = fault.getArgSpec();
        if (argument != null) {
            facts.put("option", name(argument));
        }
        return speech.say("usage." + refusal.key(), facts);
    }

    private String missing(List<ArgSpec> missing) {
        List<String> names = missing.stream().map(UsageText::name).toList();
        boolean isTyped = missing.stream().anyMatch(this::isTyped);
        return speech.say(isTyped ? "usage.no-value" : "usage.missing", Map.of("names", names));
    }

    private boolean isTyped(ArgSpec argument) {
        return argument instanceof OptionSpec option
                && List.of(option.names()).stream().anyMatch(arguments::contains);
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
