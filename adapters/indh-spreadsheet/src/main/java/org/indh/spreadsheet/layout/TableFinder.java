package org.indh.spreadsheet.layout;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.indh.core.statement.AmountUnit;
import org.indh.spreadsheet.grid.Cell;
import org.indh.spreadsheet.grid.CellRange;
import org.indh.spreadsheet.grid.CellRef;
import org.indh.spreadsheet.grid.Sheet;
import org.indh.spreadsheet.layout.LabelPattern.Label;
import org.indh.spreadsheet.layout.Table.Headed;
import org.indh.spreadsheet.layout.YearWords.Stated;

/**
 * Finds a layout's table on a sheet by its headers, wherever it starts. Headers may stand in up to three rows and are read
 * from the top down ("Baseline" above "2016"); the column of the rows' labels is the one whose cells read most like
 * labels, whatever its own header says; in a flat table it is the first of its rows' columns that is there.
 */
final class TableFinder {
    /** How many rows that hold something are searched for headers. */
    private static final int SEARCHED_ROWS = 100;
    /** How many rows below the headers are searched for labels. */
    private static final int LABELLED_ROWS = 2_000;

    private static final Pattern FIGURES = Pattern.compile("[-(]?[\\p{Nd}][\\p{Nd}.,\\s\\p{Z}]*\\)?");
    /** How many rows a header may take. */
    private static final int HEADER_ROWS = 3;

    private final Sheet sheet;
    private final Layout layout;
    private final SheetYears elsewhere;
    private final List<List<Cell>> rows = new ArrayList<>();

    TableFinder(Sheet sheet, Layout layout) {
        this(sheet, layout, SheetYears.none());
    }

    /** @param elsewhere the year that the other sheets of its workbook state */
    TableFinder(Sheet sheet, Layout layout, SheetYears elsewhere) {
        this.sheet = sheet;
        this.layout = layout;
        this.elsewhere = elsewhere;
    }

    Optional<Table> find() {
        int best = best();
        return best < 0 ? Optional.empty() : table(best);
    }

    /** The row of the headers, numbered from 1; 0 where none is known. */
    int headerRow() {
        int best = best();
        return best < 0 ? 0 : number(best);
    }

    /** Where the leftmost of the known headers comes again over a column further right, numbered from 1: another table. */
    OptionalInt secondTable() {
        int best = best();
        if (best < 0) {
            return OptionalInt.empty();
        }
        List<Map.Entry<Integer, Headed>> columns =
                List.copyOf(columns(rows.subList(best, best + 1)).entrySet());
        return columns.stream()
                .skip(1)
                .filter(column -> isAgain(columns.get(0).getValue(), column.getValue()))
                .mapToInt(Map.Entry::getKey)
                .findFirst();
    }

    /** Headers that mean nothing of the document come again where they read the same. */
    private static boolean isAgain(Headed one, Headed other) {
        boolean isSameText = one.lowest().text().equals(other.lowest().text());
        return one.column().name().equals(other.column().name())
                && !one.lowest().equals(other.lowest())
                && (isSameText || !one.column().isPassedOver());
    }

    /** The rows above the table's headers; where there is no table, the first of the sheet. */
    List<List<Cell>> above() {
        Optional<Table> table = find();
        return rows.stream()
                .limit(SEARCHED_ROWS)
                .filter(row ->
                        table.isEmpty() || row.get(0).ref().row() < table.get().firstHeader())
                .toList();
    }

    /** What is like a table of the layout, and what it lacks; empty where no header is known, or it is of another layout. */
    Optional<NearTable> near() {
        int best = best();
        if (best < 0 || isForeign(rows.subList(best, best + 1))) {
            return Optional.empty();
        }
        Map<Integer, Headed> columns = columns(rows.subList(best, best + 1));
        List<Cell> said =
                rows.get(best).stream().filter(cell -> !cell.text().isBlank()).toList();
        return layout.required().stream()
                .map(names -> lacking(names, best + 1, columns))
                .min(Comparator.comparingInt(
                                (Lacking lacking) -> lacking.names().size())
                        .thenComparing(Comparator.comparingInt(Lacking::found).reversed()))
                .map(Lacking::names)
                .filter(lacking -> lacking.stream().noneMatch(this::isByName))
                .map(lacking -> new NearTable(
                        sheet.name(),
                        said,
                        lacking.stream()
                                .map(name -> NearTable.example(layout, name))
                                .toList(),
                        lacking.stream().noneMatch(name -> layout.column(name).isPresent()),
                        (int) columns.values().stream()
                                .map(headed -> headed.column().name())
                                .distinct()
                                .count()));
    }

    /** What a table lacks of one list of what is required, and how many columns of that list it has. */
    private record Lacking(List<String> names, int found) {}

    private Lacking lacking(List<String> names, int below, Map<Integer, Headed> columns) {
        List<String> lacking = names.stream()
                .filter(name -> columnOf(name, columns).isEmpty() && !hasRow(below, name))
                .toList();
        return new Lacking(lacking, (int) names.stream()
                .filter(name -> columnOf(name, columns).isPresent())
                .count());
    }

    /** Whether it is a row that says what the table is and nothing else: without it, nothing makes the table one of the layout. */
    private boolean isByName(String name) {
        return layout.rows().stream().anyMatch(type -> type.name().equals(name) && type.fillsNothing());
    }

    private int best() {
        rows.clear();
        sheet.rows().forEach(rows::add);
        int best = -1;
        int most = 0;
        for (int i = 0; i < rows.size() && i < SEARCHED_ROWS; i++) {
            int matches = headers(rows.get(i));
            if (matches > most) {
                most = matches;
                best = i;
            }
        }
        return best;
    }

    private boolean isForeign(List<List<Cell>> headers) {
        return headers.stream().flatMap(List::stream).anyMatch(cell -> layout.isForeign(Label.of(cell.text())));
    }

    private Optional<Table> table(int best) {
        int first = best;
        for (int i = best - 1; i >= 0 && mayHead(i, best, best); i--) {
            first = headers(rows.get(i)) > 0 ? i : first;
        }
        int last = best;
        for (int i = best + 1; i < rows.size() && mayHead(i, first, best); i++) {
            last = isYears(rows.get(i)) || isUnits(rows.get(i)) || headers(rows.get(i)) > 0 && !hasAmounts(rows.get(i))
                    ? i
                    : last;
        }
        while (last > best && isUnitOfAll(rows.get(last), rows.subList(first, last + 1))) {
            last--;
        }
        int below = last + 1;
        while (first < best
                && (headers(rows.get(first)) == 0 || isTitle(rows.get(first), rows.subList(first, below)))) {
            first++;
        }
        int top = first;
        Map<Integer, Headed> columns = columns(rows.subList(first, below));
        boolean complete = layout.required().stream()
                .anyMatch(names ->
                        names.stream().allMatch(name -> columnOf(name, columns).isPresent() || hasRow(below, name)));
        if (!complete || isForeign(rows.subList(first, below))) {
            return Optional.empty();
        }
        int firstRow = number(first);
        int lastRow = number(last);
        YearColumns years = layout.years()
                .map(words -> YearColumns.of(words, stated(words, rows.subList(0, top), columns), columns))
                .orElseGet(() -> YearColumns.all(columns));
        return labelColumn(below, columns)
                .map(labels -> new Table(
                        sheet, layout, firstRow, lastRow, ImmutableSortedMap.copyOf(years.kept()), years, labels));
    }

    /** The year that stands above the headers, in the sheet's name, or on the workbook's other sheets. */
    private Optional<Stated> stated(YearWords words, List<List<Cell>> above, Map<Integer, Headed> columns) {
        Set<String> offered = YearColumns.offered(columns);
        return words.of(sheet, above, offered)
                .or(() -> elsewhere.among(offered).map(year -> new Stated(year, null)))
                .or(() -> YearColumns.firstOf(columns));
    }

    /**
     * Whether a row of the headers is but a title that reads like one: it stands alone, or beside nothing but a unit, above a
     * header of its own.
     */
    private boolean isTitle(List<Cell> row, List<List<Cell>> headers) {
        List<Cell> said = row.stream().filter(cell -> !cell.text().isBlank()).toList();
        String beside = said.stream().skip(1).map(Cell::text).collect(Collectors.joining(" "));
        if (said.isEmpty() || said.size() > 1 && AmountUnit.stated(beside).isEmpty()) {
            return false;
        }
        Cell only = said.get(0);
        List<Cell> stack = stack(headers, only.ref().column());
        int leftmost = headers.stream()
                .mapToInt(header -> header.get(0).ref().column())
                .min()
                .orElse(0);
        return (stack.size() > 1 || said.size() == 1 && only.ref().column() == leftmost)
                && columns(headers).values().stream()
                        .noneMatch(headed ->
                                headed.cells().contains(only) && headed.cells().size() > 1);
    }

    /** Whether the lowest row of the headers is but a line that reads like one: "Montants en milliers de dirhams". */
    private boolean isUnitOfAll(List<Cell> row, List<List<Cell>> headers) {
        return row.stream().anyMatch(cell -> !AmountUnit.stated(cell.text()).isEmpty()) && isTitle(row, headers);
    }

    /** Whether a row is near enough to be one of the headers' rows, and bears no label of a row. */
    private boolean mayHead(int row, int from, int best) {
        int span = Math.max(Math.abs(number(row) - number(from)), Math.abs(number(row) - number(best)));
        return span < HEADER_ROWS && rows.get(row).stream().noneMatch(cell -> layout.isLabel(cell.text()));
    }

    private int number(int row) {
        return rows.get(row).get(0).ref().row();
    }

    /** How many cells of the row read like headers. */
    private int headers(List<Cell> row) {
        return (int) row.stream()
                .map(cell -> Label.of(cell.text()))
                .filter(label -> layout.columns().stream()
                        .anyMatch(column -> column.match(label).isPresent()))
                .count();
    }

    /** Whether a row holds the years of the headers above it, and nothing else. */
    private boolean isYears(List<Cell> row) {
        return layout.years().isPresent()
                && row.stream()
                        .map(cell -> cell.text().strip())
                        .allMatch(text -> text.isEmpty() || YearWords.isYear(text));
    }

    /** Whether a row holds the units of the headers above it, and nothing else. */
    private boolean isUnits(List<Cell> row) {
        return layout.namesUnits()
                && row.stream().anyMatch(HeaderUnit::is)
                && row.stream().allMatch(cell -> cell.text().isBlank() || HeaderUnit.is(cell));
    }

    /** Whether a row holds figures that are no years: a line called like a header, "Dotation", heads nothing. */
    private boolean hasAmounts(List<Cell> row) {
        return layout.years().isPresent()
                && row.stream()
                        .map(cell -> cell.text().strip())
                        .anyMatch(text -> isFigure(text) && !YearWords.isYear(text));
    }

    /** Whether a text is a figure, and nothing else. */
    static boolean isFigure(String text) {
        return FIGURES.matcher(text.strip()).matches();
    }

    private Map<Integer, Headed> columns(List<List<Cell>> headers) {
        TreeSet<Integer> numbers = new TreeSet<>();
        headers.forEach(row -> row.forEach(cell -> numbers.add(cell.ref().column())));
        Map<Integer, Headed> columns = new TreeMap<>();
        for (int column : numbers) {
            headed(stack(headers, column)).ifPresent(headed -> columns.put(column, headed));
        }
        return columns;
    }

    /** The header cells of a column from the top; a merged one stands in every column that it covers. */
    private List<Cell> stack(List<List<Cell>> headers, int column) {
        LinkedHashSet<Cell> stack = new LinkedHashSet<>();
        for (List<Cell> row : headers) {
            CellRef ref = CellRef.of(row.get(0).ref().row(), column);
            sheet.cell(ref)
                    .or(() -> sheet.merged(ref).map(CellRange::first).flatMap(sheet::cell))
                    .filter(cell -> !cell.text().isBlank())
                    .ifPresent(stack::add);
        }
        return new ArrayList<>(stack);
    }

    /** The longest run of the column's header cells that reads like a known header, the lowest of several. */
    private Optional<Headed> headed(List<Cell> stack) {
        for (int length = stack.size(); length > 0; length--) {
            for (int from = stack.size() - length; from >= 0; from--) {
                List<Cell> run = stack.subList(from, from + length);
                String text = run.stream().map(Cell::text).collect(Collectors.joining(" "));
                for (Column column : layout.columns()) {
                    Optional<Map<String, String>> match = column.match(Label.of(text))
                            .or(() -> run.size() > 1 ? HeaderUnit.match(column, run) : Optional.empty());
                    if (match.isPresent() && !(from + length < stack.size() && spansColumns(run))) {
                        return Optional.of(new Headed(column, run, dated(match.get(), stack)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a header stands over several columns; what stands below it there says which is which. */
    private boolean spansColumns(List<Cell> run) {
        return run.stream()
                .flatMap(cell -> sheet.merged(cell.ref()).stream())
                .anyMatch(range -> range.first().column() != range.last().column());
    }

    /** The placeholders of a header with the year that the cells above or below it say. */
    private Map<String, String> dated(Map<String, String> placeholders, List<Cell> stack) {
        List<String> years = stack.stream()
                .flatMap(cell -> YearWords.bare(cell.text()).stream())
                .distinct()
                .toList();
        if (layout.years().isEmpty() || years.size() != 1 || placeholders.containsKey(YearColumns.PLACEHOLDER)) {
            return placeholders;
        }
        Map<String, String> dated = new LinkedHashMap<>(placeholders);
        dated.put(YearColumns.PLACEHOLDER, years.get(0));
        return dated;
    }

    private Optional<Integer> labelColumn(int from, Map<Integer, Headed> columns) {
        Optional<RowType> flat = layout.anyRow();
        if (flat.isPresent()) {
            return from < rows.size()
                    ? flat.get().columns().stream()
                            .flatMap(name -> columnOf(name, columns).stream())
                            .findFirst()
                    : Optional.empty();
        }
        return labelledColumn(from, columns);
    }

    private static Optional<Integer> columnOf(String name, Map<Integer, Headed> columns) {
        return columns.entrySet().stream()
                .filter(column -> column.getValue().column().name().equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private Optional<Integer> labelledColumn(int from, Map<Integer, Headed> columns) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (List<Cell> row : labelled(from)) {
            for (Cell cell : row) {
                if (!columns.containsKey(cell.ref().column()) && layout.isLabel(cell.text())) {
                    counts.merge(cell.ref().column(), 1, Integer::sum);
                }
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }

    /** Whether a row of that type stands below the headers; what names a section may stand above those of a flat table. */
    private boolean hasRow(int below, String name) {
        int from = layout.anyRow().isPresent() ? 0 : below;
        Label sheetName = Label.of(YearWords.without(sheet.name()));
        return layout.rows().stream()
                .filter(type -> type.name().equals(name))
                .anyMatch(type -> type.match(sheetName).isPresent()
                        || labelled(from).stream()
                                .flatMap(List::stream)
                                .anyMatch(cell ->
                                        type.match(Label.of(cell.text())).isPresent()));
    }

    private List<List<Cell>> labelled(int from) {
        return rows.subList(from, Math.min(rows.size(), from + LABELLED_ROWS));
    }
}
