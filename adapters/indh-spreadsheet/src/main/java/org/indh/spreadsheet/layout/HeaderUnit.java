package org.indh.spreadsheet.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.indh.core.statement.AmountUnit;
import org.indh.spreadsheet.grid.Cell;
import org.indh.spreadsheet.layout.LabelPattern.Label;

/**
 * What amounts count in where it stands amid a header of several cells: "Prévisions (kDH)" above "2027", or "kDH" in a cell of
 * its own below it.
 */
final class HeaderUnit {
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\(([^()]{1,60})\\)\\s*");

    private HeaderUnit() {}

    /** Whether a cell holds a unit, and nothing else. */
    static boolean is(Cell cell) {
        return AmountUnit.of(cell.text()).isPresent();
    }

    /** The placeholders of a header that reads like the column's without the unit, and what the unit says. */
    static Optional<Map<String, String>> match(Column column, List<Cell> run) {
        if (!column.namesUnit()) {
            return Optional.empty();
        }
        Optional<Cell> own = run.stream().filter(HeaderUnit::is).findFirst();
        if (own.isPresent()) {
            String written = own.get().text();
            return match(
                    column,
                    joined(run.stream().filter(cell -> !cell.equals(own.get())).toList()),
                    written);
        }
        String header = joined(run);
        Matcher bracket = IN_BRACKETS.matcher(header);
        return bracket.find() ? match(column, bracket.replaceFirst(" "), bracket.group(1)) : Optional.empty();
    }

    private static Optional<Map<String, String>> match(Column column, String bare, String written) {
        return AmountUnit.of(written)
                .flatMap(unit -> column.match(Label.of(bare)).map(found -> with(found, unit, written)));
    }

    private static String joined(List<Cell> run) {
        return run.stream().map(Cell::text).collect(Collectors.joining(" "));
    }

    private static Map<String, String> with(Map<String, String> found, AmountUnit unit, String written) {
        Map<String, String> all = new LinkedHashMap<>(found);
        all.putAll(LabelPattern.said(unit));
        all.put(LabelPattern.UNIT, written.strip());
        return all;
    }
}
