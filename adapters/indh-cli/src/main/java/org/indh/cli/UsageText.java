package org.indh.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indh.cli.consolidate.QuestionException;
import org.indh.core.text.Catalogue;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Language;
import org.indh.core.text.Template;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * What is said of wrong usage, in the language that {@code --lang} asks for, else in that of the message: what is wrong, what
 * was most likely meant, where to read more.
 */
final class UsageText {
    private static final String OPTION = "--lang";

    private final Language language;
    private final Catalogue words = Catalogue.read(UsageText.class, "/META-INF/indh/cli/terms.txt");

    private UsageText(Language language) {
        this.language = language;
    }

    /** @param arguments as they were typed */
    static List<String> lines(ParameterException fault, List<String> arguments) {
        boolean isOurs = fault.getCause() instanceof QuestionException;
        Language otherwise = isOurs ? Language.FR : Language.EN;
        return new UsageText(asked(arguments).orElse(otherwise)).lines(fault);
    }

    private static Optional<Language> asked(List<String> arguments) {
        int at = arguments.indexOf(OPTION);
        Optional<String> next = at >= 0 && at + 1 < arguments.size()
                ? Optional.of(arguments.get(at + 1))
                : arguments.stream()
                        .filter(argument -> argument.startsWith(OPTION + "="))
                        .map(argument -> argument.substring(OPTION.length() + 1))
                        .findFirst();
        try {
            return next.map(Language::parse);
        } catch (InvalidValueException e) {
            return Optional.empty(); // which may be what is wrong
        }
    }

    private List<String> lines(ParameterException fault) {
        List<String> lines = new ArrayList<>(List.of(problem(fault)));
        List<String> suggestions =
                fault instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        if (!suggestions.isEmpty()) {
            lines.add(say("usage.meant", Map.of("words", suggestions)));
        }
        String command = fault.getCommandLine().getCommandSpec().qualifiedName();
        lines.add(say("usage.more", Map.of("command", command)));
        return lines;
    }

    private String problem(ParameterException fault) {
        String said = String.valueOf(fault.getMessage());
        if (language == Language.EN) {
            return said;
        }
        if (fault instanceof MissingParameterException missing) {
            List<String> names =
                    missing.getMissing().stream().map(UsageText::name).toList();
            return say("usage.missing", Map.of("names", names));
        }
        return fault instanceof UnmatchedArgumentException unmatched
                ? say("usage.unmatched", Map.of("names", unmatched.getUnmatched()))
                : said;
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private String say(String key, Map<String, ?> facts) {
        return new Template(words.get(key, language)).render(facts, language, words);
    }
}
