package org.indh.cli;

import org.indh.core.text.Language;
import picocli.CommandLine.Option;

/** In which language a command speaks. */
final class LanguageOption {
    @Option(
            names = "--lang",
            description = "Language of what is said: fr, en or ar (default: fr).",
            paramLabel = "LANG",
            defaultValue = "fr",
            converter = LanguageConverter.class)
    private Language language = Language.FR;

    Language language() {
        return language;
    }
}
