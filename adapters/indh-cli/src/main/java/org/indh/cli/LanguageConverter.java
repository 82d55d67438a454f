package org.indh.cli;

import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Language;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads fr, en or ar. */
final class LanguageConverter implements ITypeConverter<Language> {
    @Override
    public Language convert(String value) {
        try {
            return Language.parse(value);
        } catch (InvalidValueException e) {
            throw new TypeConversionException("expected fr, en or ar but was '" + value + "'");
        }
    }
}
