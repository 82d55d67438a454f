package org.indh.spreadsheet.layout;

import com.google.common.base.Splitter;
import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.indh.spreadsheet.layout.SheetDocument.PartList;
import org.jspecify.annotations.Nullable;

/**
 * Reads a layout from lines of the form {@code key: value}. A line at the margin starts a block or settles something of the
 * whole; indented lines belong to the block above. What each key means is told in {@code docs/layouts.md}.
 */
final class LayoutParser {
    private static final Set<String> BLOCKS = Set.of("column", "row", "list");
    /** The keys of a whole layout. */
    static final Set<String> TOP =
            Set.of("layout", "kind", "set", "title", "year", "span", "date", "parts", "foreign", "period", "requires");

    private static final Set<String> PAIRS = Set.of("set", "head", "period", "parts", "year", "date", "word");
    /** The keys of a column. */
    static final Set<String> OF_COLUMN = Set.of("fills", "head", "set", "between", "nil", "word", "tail", "label");
    /** The keys of a row. */
    static final Set<String> OF_ROW = Set.of(
            "opens",
            "fills",
            "under",
            "within",
            "after",
            "outside",
            "closes",
            "without",
            "step",
            "set",
            "text",
            "columns",
            "otherwise",
            "tail",
            "label");
    /** The keys of a list. */
    static final Set<String> OF_LIST = Set.of("day", "money", "currency", "sums");
    /** What an entry names that there is none of: nothing is filled, nothing is opened. */
    private static final String NOTHING = "-";

    /** Which year of a span is the document's. */
    private static final String FIRST = "first";

    private static final Splitter ALTERNATIVES = Splitter.on('|').omitEmptyStrings();

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
                pairs(top.get("set")),
                first(top, "title"),
                yearWords(),
                statedDays(),
                partList(),
                top.get("foreign").stream().map(LabelPattern::new).toList(),
                top.get("requires").stream().flatMap(LayoutParser::required).toList(),
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
        ListMultimap<String, String> words = ArrayListMultimap.create();
        top.get("year").forEach(entry -> words.put(name(entry), text(entry)));
        if (words.keySet().size() > 1) {
            throw refused("one member holds the year, not several: " + String.join(", ", words.keySet()));
        }
        String span = first(top, "span");
        boolean isFirst = FIRST.equals(span);
        if (span != null && !isFirst) {
            throw refused("of a span of years the document's is the \"" + FIRST + "\", not the \"" + span + "\"");
        }
        return words.keySet().stream()
                .findFirst()
                .map(component -> new YearWords(component, words.get(component), isFirst))
                .orElse(null);
    }

    private StatedDays statedDays() {
        ListMultimap<String, String> words = ArrayListMultimap.create();
        top.get("date").forEach(entry -> words.put(name(entry), text(entry)));
        return new StatedDays(words);
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
            top.put(key, checked(key, value));
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
        if (key.equals("label") || key.equals("foreign")) {
            try {
                new LabelPattern(value);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
            }
        }
        return PAIRS.contains(key) ? checkedPair(value) : value;
    }

    private String checkedPair(String value) {
        if (value.indexOf('=') < 1) {
            throw refused("a member is set by \"name = text\", not \"" + value + "\"");
        }
        return value;
    }

    private String checkedPairs(String value) {
        words(value).forEach(this::checkedPair);
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
                    heads(labels),
                    pairs(block.get("set")),
                    Items.separators(words(block, "between")),
                    first(block, "nil"),
                    block.get("word").stream()
                            .map(word -> new Column.Word(name(word), new LabelPattern(text(word))))
                            .toList(),
                    labels));
        } else {
            rows.add(new RowType(
                    blockName,
                    something(block, "opens"),
                    something(block, "fills"),
                    words(block, "under"),
                    first(block, "within"),
                    words(block, "after"),
                    words(block, "outside"),
                    first(block, "closes"),
                    words(block, "without"),
                    first(block, "step"),
                    pairs(block.get("set")),
                    first(block, "text"),
                    words(block, "columns"),
                    first(block, "otherwise"),
                    isNothing(block, "opens"),
                    isNothing(block, "fills"),
                    labels));
        }
        lineOf.put(blockKind + ' ' + blockName, number);
        block = ArrayListMultimap.create();
        blockKind = "";
        number = reached;
    }

    /** What a header settles of the document: what the column says, and what amounts count in where a label has a unit. */
    private Map<String, String> heads(List<LabelPattern> labels) {
        Map<String, String> heads = new LinkedHashMap<>(pairs(block.get("head")));
        if (!isNothing(block, "fills") && labels.stream().anyMatch(LabelPattern::namesUnit)) {
            heads.putIfAbsent("currency", "{currency}");
            heads.putIfAbsent("scale", "{scale}");
        }
        return heads;
    }

    private static @Nullable String something(ListMultimap<String, String> entries, String key) {
        return isNothing(entries, key) ? null : first(entries, key);
    }

    private static boolean isNothing(ListMultimap<String, String> entries, String key) {
        return NOTHING.equals(first(entries, key));
    }

    private MoneyList moneyList() {
        Map<String, String> amounts = new LinkedHashMap<>();
        for (String entry : block.get("money")) {
            boolean isPair = entry.indexOf('=') >= 0;
            amounts.put(isPair ? name(entry) : entry, isPair ? checkedPairs(text(entry)) : "");
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
                .flatMap(word -> ALTERNATIVES.splitToList(word).stream())
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

    /** What a line of what is required comes to: "label code|chapter" is "label code" or "label chapter". */
    private static Stream<List<String>> required(String line) {
        Stream<List<String>> lists = Stream.of(List.of());
        for (String word : words(line)) {
            lists = lists.flatMap(list -> ALTERNATIVES.splitToStream(word).map(one -> with(list, one)));
        }
        return lists;
    }

    private static List<String> with(List<String> list, String one) {
        return Stream.concat(list.stream(), Stream.of(one)).toList();
    }

    private static Map<String, String> pairs(List<String> entries) {
        Map<String, String> pairs = new LinkedHashMap<>();
        entries.forEach(entry -> pairs.put(name(entry), text(entry)));
        return pairs;
    }

    /** What stands before the equals sign of an entry. */
    private static String name(String entry) {
        return entry.substring(0, entry.indexOf('=')).strip();
    }

    private static String text(String entry) {
        return entry.substring(entry.indexOf('=') + 1).strip();
    }
}
