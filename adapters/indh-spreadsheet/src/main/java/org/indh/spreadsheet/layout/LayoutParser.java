package org.indh.spreadsheet.layout;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.indh.spreadsheet.layout.SheetDocument.PartList;
import org.jspecify.annotations.Nullable;

/**
 * Reads a layout from lines of the form {@code key: value}. A line at the margin starts a block or settles something of the
 * whole; indented lines belong to the block above.
 *
 * <pre>
 * layout: dgd-logframe              what it is called
 * kind: logframe                    the kind of document
 * member: template = dgd            settled by the layout itself
 * title: title                      filled by the first text above the headers
 * period: period = from until       a member that holds a period in words, and those of its first and last day
 * year: year                        filled by the year that stands above the headers, or in one; columns of others are left
 * of-year: Exercice                 what stands just before that year
 * parts: sections = side part       a list that several sheets share, and what tells its parts apart, what each states first
 * foreign: Date                      a header that no table of it has: it is of another layout, however alike
 * requires: baseline year           columns and rows without which it is another table; of several lines, one has to hold
 *
 * column: baseline                  see {@link Column}
 *   fills: baseline.text
 *   head: baselineYear = {yyyy}
 *   tail: [ {yyyy}]                 what may follow every one of its labels
 *   label: Situation de référence
 *
 * column: communes                  a list: each of its items becomes an object
 *   fills: south[].territory.name
 *   set: territory.level = commune
 *   between: ; et
 *   label: Commune[(s)] marocaine[(s)]
 *
 * row: output                       see {@link RowType}
 *   opens: nodes                    or "fills: total", for what stands there once
 *   under: outcome
 *   code: R{n}
 *   set: level = output
 *   text: statement
 *   columns: actors
 *   otherwise: activities
 *   label: Résultat {n}
 *
 * column: chapter                   a code in columns of its own: each adds its segment, from the outermost to the innermost
 *   fills: code+
 *   label: Chapitre
 *
 * row: risk                         a flat table: no label, so that every row is one
 *   opens: risks
 *   columns: statement likelihood
 *
 * row: total                        a row of which those columns are blank
 *   under: section
 *   without: chapter article
 *   label: Total
 *
 * row: surplus                      just below a total, filling another component of the document than the column does
 *   after: total
 *   columns: voted=surplus
 *   label: Excédent
 *
 * row: line                         where no section is open, it opens one of the document's
 *   opens: lines
 *   under: section
 *   within: sections
 *
 * row: balance                      what follows from other rows: nothing is made of it, and nothing said
 *   passed: over
 *   label: Solde
 *
 * column: rate                      a column of such cells
 *   fills: -
 *   label: Taux de paiement
 *
 * row: equipment                    a title over several sections: it ends the open one, and those below are of that part
 *   closes: sections
 *   note: part = equipment
 *   label: Budget d'équipement
 *
 * row: otherExpenses                a title, unless the open section is one of those already
 *   opens: sections
 *   outside: expenses
 *   label: Dépenses {text}
 *
 * row: chapter                      a segment of a code that a row of its own states for those below
 *   opens: lines
 *   step: chapter
 *   columns: chapter article
 *   label: Chapitre {code}
 *
 * row: summary                      what follows says it again
 *   skips: yes
 *   label: Récapitulation
 *
 * list: lines                       see {@link MoneyList}
 *   day: date
 *   currency: currency
 *   money: paid = codes.phase=paid  the member, and what tells its element apart; "money: amount" where nothing does
 *   sums: totals                    where rows go that state sums of others
 *
 * row: subtotal                     such a row
 *   opens: lines
 *   set: sum = subtotal             or "total", "named", "carried", "title": see {@link Subtotals}
 *   text: label
 *   columns: paid
 *   label: Sous-total[ {text}]
 * </pre>
 */
final class LayoutParser {
    private static final Set<String> BLOCKS = Set.of("column", "row", "list");
    private static final Set<String> TOP =
            Set.of("layout", "kind", "member", "title", "year", "of-year", "parts", "foreign", "period", "requires");
    private static final Set<String> PAIRS = Set.of("member", "period", "parts");
    private static final Set<String> OF_COLUMN = Set.of("fills", "head", "set", "between", "tail", "label");
    private static final Set<String> OF_ROW = Set.of(
            "opens",
            "fills",
            "under",
            "within",
            "after",
            "outside",
            "closes",
            "skips",
            "without",
            "code",
            "step",
            "note",
            "set",
            "text",
            "columns",
            "otherwise",
            "passed",
            "label");
    private static final Set<String> OF_LIST = Set.of("day", "money", "currency", "sums");

    private final List<String> lines;
    private final ListMultimap<String, String> top = ArrayListMultimap.create();
    private final List<Column> columns = new ArrayList<>();
    private final List<RowType> rows = new ArrayList<>();
    private final List<MoneyList> lists = new ArrayList<>();

    private ListMultimap<String, String> block = ArrayListMultimap.create();
    private String blockKind = "";
    private String blockName = "";
    private int blockLine;
    private int number;
    private final Map<String, Integer> lineOf = new HashMap<>();

    LayoutParser(List<String> lines) {
        this.lines = lines;
    }

    Layout parse() {
        for (String line : lines) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                take(line);
            }
        }
        close();
        number = 0;
        Layout layout = new Layout(
                one(top, "layout"),
                one(top, "kind"),
                pairs(top.get("member")),
                first(top, "title"),
                yearWords(),
                partList(),
                top.get("foreign").stream().map(LabelPattern::new).toList(),
                top.get("requires").stream().map(LayoutParser::words).toList(),
                columns,
                rows,
                lists,
                periods());
        checkNames();
        return layout;
    }

    private Periods periods() {
        Map<String, List<String>> ends = new LinkedHashMap<>();
        pairs(top.get("period")).forEach((member, days) -> ends.put(member, words(days)));
        if (ends.values().stream().anyMatch(days -> days.size() != 2)) {
            throw refused("a period has a member for its first and one for its last day");
        }
        return new Periods(ends);
    }

    private @Nullable YearWords yearWords() {
        String component = first(top, "year");
        return component == null ? null : new YearWords(component, top.get("of-year"));
    }

    private @Nullable PartList partList() {
        return pairs(top.get("parts")).entrySet().stream()
                .findFirst()
                .map(parts -> new PartList(parts.getKey(), words(parts.getValue())))
                .orElse(null);
    }

    private void take(String line) {
        int colon = line.indexOf(':');
        if (colon < 0) {
            throw refused("a line is written \"key: value\", not \"" + line.strip() + "\"");
        }
        String key = line.substring(0, colon).strip();
        String value = line.substring(colon + 1).strip();
        boolean indented = Character.isWhitespace(line.charAt(0));
        if (value.isEmpty()) {
            throw refused("nothing stands after \"" + key + ":\"");
        }
        if (indented && ofBlock().contains(key)) {
            block.put(key, checked(key, value));
        } else if (!indented && BLOCKS.contains(key)) {
            close();
            blockKind = key;
            blockName = value;
            blockLine = number;
        } else if (!indented && TOP.contains(key)) {
            top.put(key, PAIRS.contains(key) ? checkedPair(value) : value);
        } else {
            throw refused("\"" + key + "\" is not known here" + (indented ? " (within a " + blockKind + ")" : ""));
        }
    }

    private Set<String> ofBlock() {
        return switch (blockKind) {
            case "column" -> OF_COLUMN;
            case "row" -> OF_ROW;
            case "list" -> OF_LIST;
            default -> Set.of();
        };
    }

    /** Refuses on its own line what would be refused later without it. */
    private String checked(String key, String value) {
        if (key.equals("label")) {
            try {
                new LabelPattern(value);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
            }
        }
        return key.equals("set") || key.equals("head") || key.equals("note") ? checkedPair(value) : value;
    }

    private String checkedPair(String value) {
        if (value.indexOf('=') < 1) {
            throw refused("a member is set by \"name = text\", not \"" + value + "\"");
        }
        return value;
    }

    private void close() {
        if (blockKind.equals("list")) {
            lists.add(moneyList());
            block = ArrayListMultimap.create();
            blockKind = "";
        }
        if (blockKind.isEmpty()) {
            return;
        }
        int reached = number;
        number = blockLine;
        String tail = Objects.requireNonNullElse(first(block, "tail"), "");
        List<LabelPattern> labels = block.get("label").stream()
                .map(label -> new LabelPattern(label + tail))
                .toList();
        if (labels.isEmpty()
                && (blockKind.equals("column") || words(block, "columns").isEmpty())) {
            throw refused("the " + blockKind + " \"" + blockName + "\" has no \"label\"");
        }
        if (blockKind.equals("column")) {
            columns.add(new Column(
                    blockName,
                    one(block, "fills"),
                    pairs(block.get("head")),
                    pairs(block.get("set")),
                    Items.separators(words(block, "between")),
                    labels));
        } else {
            rows.add(new RowType(
                    blockName,
                    first(block, "opens"),
                    first(block, "fills"),
                    words(block, "under"),
                    first(block, "within"),
                    words(block, "after"),
                    words(block, "outside"),
                    first(block, "closes"),
                    first(block, "skips") != null,
                    words(block, "without"),
                    first(block, "code"),
                    first(block, "step"),
                    pairs(block.get("note")),
                    pairs(block.get("set")),
                    first(block, "text"),
                    words(block, "columns"),
                    first(block, "otherwise"),
                    "over".equals(first(block, "passed")),
                    labels));
        }
        lineOf.put(blockKind + ' ' + blockName, number);
        block = ArrayListMultimap.create();
        blockKind = "";
        number = reached;
    }

    private MoneyList moneyList() {
        Map<String, String> amounts = new LinkedHashMap<>();
        for (String entry : block.get("money")) {
            int equals = entry.indexOf('=');
            amounts.put(
                    (equals < 0 ? entry : entry.substring(0, equals)).strip(),
                    equals < 0 ? "" : checkedPair(entry.substring(equals + 1).strip()));
        }
        return new MoneyList(blockName, block.get("day"), amounts, first(block, "currency"), first(block, "sums"));
    }

    /** Columns and rows that others name must be there. */
    private void checkNames() {
        List<String> columnNames = columns.stream().map(Column::name).toList();
        List<String> rowNames = rows.stream().map(RowType::name).toList();
        for (RowType row : rows) {
            number = lineOf.getOrDefault("row " + row.name(), 0);
            row.columns().forEach(entry -> check(RowType.column(entry), columnNames, "column"));
            row.after().forEach(name -> check(name, rowNames, "row"));
            row.outside().forEach(name -> check(name, rowNames, "row"));
            if (row.step() != null) {
                check(row.step(), columnNames, "column");
            }
            row.without().forEach(name -> check(name, columnNames, "column"));
            row.under().forEach(name -> check(name, rowNames, "row"));
            row.sets().values().stream()
                    .filter(value -> value.startsWith("@"))
                    .forEach(value -> check(value.substring(1), rowNames, "row"));
            if (row.otherwise() != null) {
                check(row.otherwise(), rowNames, "row");
            }
        }
        number = 0;
        top.get("requires").stream()
                .flatMap(line -> words(line).stream())
                .filter(name -> !rowNames.contains(name))
                .forEach(name -> check(name, columnNames, "column"));
    }

    private void check(String name, List<String> known, String kind) {
        if (!known.contains(name)) {
            throw refused("there is no " + kind + " \"" + name + "\"; there is " + String.join(", ", known));
        }
    }

    private String one(ListMultimap<String, String> entries, String key) {
        String value = first(entries, key);
        if (value == null) {
            String of = blockKind.isEmpty() ? "the layout" : "the " + blockKind + " \"" + blockName + "\"";
            throw refused(of + " has no \"" + key + "\"");
        }
        return value;
    }

    private IllegalArgumentException refused(String why) {
        return new IllegalArgumentException(number > 0 ? "line " + number + ": " + why : why);
    }

    private static @Nullable String first(ListMultimap<String, String> entries, String key) {
        return entries.get(key).stream().findFirst().orElse(null);
    }

    private static List<String> words(ListMultimap<String, String> entries, String key) {
        String value = first(entries, key);
        return value == null ? List.of() : words(value);
    }

    private static List<String> words(String value) {
        return List.of(value.split("\\s+", -1));
    }

    private static Map<String, String> pairs(List<String> entries) {
        Map<String, String> pairs = new LinkedHashMap<>();
        for (String entry : entries) {
            int equals = entry.indexOf('=');
            pairs.put(
                    entry.substring(0, equals).strip(),
                    entry.substring(equals + 1).strip());
        }
        return pairs;
    }
}
