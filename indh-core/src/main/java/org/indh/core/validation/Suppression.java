package org.indh.core.validation;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.indh.core.finding.Fingerprint;
import org.indh.core.finding.Path;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Personal;
import org.jspecify.annotations.Nullable;

/**
 * Somebody's decision that findings of a rule need not be mended (dérogation): they are shown apart and count for nothing.
 * It says which, by their fingerprint, by a cell, or by the part of the document; a finding stands at the place that a
 * report shows first.
 *
 * @param rule the rule's code: "LF-PLATEAU"
 * @param fingerprint what a report knows the findings by; two that share it are both meant
 * @param file the file's name or the end of its path, "budget.xlsx"; absent for any file
 * @param sheet the sheet's name, with a cell
 * @param cell the cell's address: "D41"
 * @param pointer the part of the document: "/nodes/3/indicators/0/target"
 * @param reason why
 * @param by who decided
 * @param until the last day on which it holds; absent for no end
 */
@RecordBuilder
public record Suppression(
        String rule,
        @Nullable Fingerprint fingerprint,
        @Nullable String file,
        @Nullable String sheet,
        @Nullable String cell,
        @Nullable Path pointer,
        String reason,
        @Personal @Nullable String by,
        @Nullable LocalDate until) {
    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}");

    /**
     * A cell may be written {@code $d$41}; a pointer to the root says no place.
     *
     * @throws InvalidValueException where the rule or the reason is blank, the cell is none, or not exactly one of
     *     fingerprint, sheet with cell, and pointer is given
     */
    public Suppression {
        rule = required("suppression-rule", rule);
        reason = required("suppression-reason", reason);
        file = stripped(file);
        sheet = stripped(sheet);
        by = stripped(by);
        cell = stripped(cell);
        if (cell != null) {
            cell = cell.replace("$", "").toUpperCase(Locale.ROOT);
            if (!CELL.matcher(cell).matches()) {
                throw new InvalidValueException("cell", cell);
            }
        }
        pointer = Path.ROOT.equals(pointer) ? null : pointer;
        long targets = Stream.of(fingerprint != null, cell != null, pointer != null)
                .filter(given -> given)
                .count();
        if (targets != 1 || (sheet == null) != (cell == null)) {
            throw new InvalidValueException("suppression-target", rule);
        }
    }

    private static String required(String what, String text) {
        if (text.isBlank()) {
            throw new InvalidValueException(what, text);
        }
        return text.strip();
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Whether it holds on that day. */
    public boolean holdsOn(LocalDate day) {
        return until == null || !day.isAfter(until);
    }
}
