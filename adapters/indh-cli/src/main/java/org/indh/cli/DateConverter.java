package org.indh.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;

/** Reads a date such as 2026-03-31. */
final class DateConverter implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new Refusal("date", Map.of("value", value));
        }
    }
}
