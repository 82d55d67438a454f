package org.indh.cli;

import java.util.Arrays;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Language;
import picocli.CommandLine.ITypeConverter;

/** Reads fr, en or ar. */
final class LanguageConverter implements ITypeConverter<Language> {
    @Override
    public Language convert(String value) {
        try {
            return Language.parse(value);
        } catch (InvalidValueException e) {
            throw Refusal.choice(
                    Arrays.stream(Language.values()).map(Language::code).toList(), value);
        }
    }
}
