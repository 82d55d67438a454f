package org.indh.spreadsheet.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indh.core.statement.AmountUnit;
import org.indh.spreadsheet.layout.LabelPattern.Label;

/** What amounts count in where it stands amid a header of several cells: "Prévisions (kDH)" above "2027". */
final class HeaderUnit {
    private static final Pattern IN_BRACKETS = Pattern.compile("\\s*\\(([^()]{1,60})\\)\\s*");

    private HeaderUnit() {}

    /** The placeholders of a header that reads like the column's without the unit, and what the unit says. */
    static Optional<Map<String, String>> match(Column column, String header) {
        Matcher bracket = IN_BRACKETS.matcher(header);
        if (!column.heads().containsKey("scale") || !bracket.find()) {
            return Optional.empty();
        }
        String bare = bracket.replaceFirst(" ");
        return AmountUnit.of(bracket.group(1))
                .flatMap(unit -> column.match(Label.of(bare)).map(found -> with(found, unit, bracket.group(1))));
    }

    private static Map<String, String> with(Map<String, String> found, AmountUnit unit, String written) {
        Map<String, String> all = new LinkedHashMap<>(found);
        all.putAll(LabelPattern.said(unit));
        all.put("unit", written.strip());
        return all;
    }
}
