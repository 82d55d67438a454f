package org.indh.cli;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indh.core.text.Catalogue;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Language;
import org.indh.core.text.Template;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The command line's own words in the language that {@code --lang} asks for, else in that of the command. */
final class Speech {
    private static final String OPTION = "--lang";

    private final Language language;
    private final Catalogue words = Catalogue.read(Speech.class, "/META-INF/indh/cli/terms.txt");

    private Speech(Language language) {
        this.language = language;
    }

    /**
     * That of a command.
     *
     * @param arguments as they were typed, which the command may not have understood
     */
    static Speech of(List<String> arguments, CommandSpec command) {
        OptionSpec option = command.findOption(OPTION);
        Optional<Language> usual = option == null ? Optional.empty() : language(option.defaultValue());
        return new Speech(asked(arguments).or(() -> usual).orElse(Language.FR));
    }

    /** That of whatever command was typed. */
    static Speech of(List<String> arguments) {
        return new Speech(asked(arguments).orElse(Language.FR));
    }

    private static Optional<Language> asked(List<String> arguments) {
        int at = arguments.indexOf(OPTION);
        Optional<String> next = at >= 0 && at + 1 < arguments.size()
                ? Optional.of(arguments.get(at + 1))
                : arguments.stream()
                        .filter(argument -> argument.startsWith(OPTION + "="))
                        .map(argument -> argument.substring(OPTION.length() + 1))
                        .findFirst();
        return next.flatMap(Speech::language);
    }

    private static Optional<Language> language(@Nullable String code) {
        try {
            return Optional.ofNullable(code).map(Language::parse);
        } catch (InvalidValueException e) {
            return Optional.empty(); // which may be what is wrong
        }
    }

    /** The text of that key. */
    String say(String key, Map<String, ?> facts) {
        return new Template(words.get(key, language)).render(facts, language, words);
    }
}
