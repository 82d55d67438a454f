package org.indh.spreadsheet.layout;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.indh.core.document.Fault;
import org.indh.core.finding.CellOrigin;
import org.indh.core.finding.Severity;
import org.indh.spreadsheet.grid.Cell;
import org.indh.spreadsheet.grid.CellRef;
import org.indh.spreadsheet.layout.Table.Headed;
import org.jspecify.annotations.Nullable;

/** What is to be said of the reading of a table: rows, columns and cells that nothing was made of, and stray blanks. */
final class Remarks {
    private final Table table;
    private final List<Fault> faults = new ArrayList<>();
    private final ListMultimap<String, Cell> blanks = ArrayListMultimap.create();
    private final Set<CellRef> read = new HashSet<>();
    private final List<Cell> misplaced = new ArrayList<>();
    private final List<Cell> headings = new ArrayList<>();
    private final List<Cell> restated = new ArrayList<>();
    private final Map<Integer, Cell> unread = new TreeMap<>();
    private final Set<Integer> ofOtherYears = new HashSet<>();

    Remarks(Table table) {
        this.table = table;
    }

    /** A part of the tree was made of that cell. */
    void read(CellRef ref) {
        read.add(ref);
    }

    /** Keeps in mind the cells of a row that no part of the tree was made of. */
    void row(List<Cell> row) {
        for (Cell cell : row) {
            Headed headed = table.columns().get(cell.ref().column());
            boolean isPassedOver = headed != null && headed.column().isPassedOver();
            if (!cell.text().isBlank() && !read.contains(cell.ref()) && !isPassedOver) {
                if (headed != null) {
                    misplaced.add(cell);
                } else {
                    unread.putIfAbsent(cell.ref().column(), cell);
                }
            }
        }
    }

    /** A row with nothing but a text in it, within a document of sections: a heading, unless it was meant for more. */
    void heading(Cell text) {
        headings.add(text);
    }

    /** Keeps in mind the cells of a row that says again what others say. */
    void restated(List<Cell> row) {
        row.stream()
                .filter(cell -> !cell.text().isBlank() && !read.contains(cell.ref()))
                .forEach(restated::add);
    }

    /** Columns that state the same money in another currency, once for each column that is read in their place. */
    void currencies(OtherCurrencies currencies) {
        ListMultimap<Headed, Headed> others =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        currencies.kept().forEach((number, kept) -> {
            Headed other = table.columns().get(number);
            if (other != null) {
                others.put(kept, other);
            }
        });
        others.asMap().forEach((kept, group) -> {
            List<Cell> headers = group.stream().map(Headed::lowest).toList();
            Map<String, Object> facts = Map.of(
                    "kept", kept.name(),
                    "count", headers.size(),
                    "columns", group.stream().map(Headed::name).toList());
            faults.add(of("currency", headers, facts).lowered(Severity.INFO));
        });
    }

    /** Units that contradict each other: those of headers and of a title, of two titles, or of one text. */
    void unit(TableUnit unit) {
        List<Cell> headers =
                unit.contradicting(table).stream().map(Headed::lowest).toList();
        if (unit.isOpen(table)) {
            faults.add(of("units-open", unit.cells(), Map.of("stated", texts(unit.cells()))));
        } else if (!headers.isEmpty()) {
            differs(headers, both(unit.cells(), unit.others()));
        } else if (!unit.others().isEmpty()) {
            differs(unit.cells(), unit.others());
        }
    }

    private void differs(List<Cell> kept, List<Cell> others) {
        Map<String, Object> facts = Map.of("kept", texts(kept), "others", texts(others));
        faults.add(of("unit-differs", both(kept, others), facts).lowered(Severity.WARNING));
    }

    private static List<Cell> both(List<Cell> some, List<Cell> others) {
        return ImmutableList.copyOf(Iterables.concat(some, others));
    }

    private static List<String> texts(List<Cell> cells) {
        return cells.stream().map(cell -> cell.text().strip()).toList();
    }

    /** A cell for which the record has no room, or none left. */
    void misplaced(Cell cell) {
        misplaced.add(cell);
    }

    /** Blanks where none belong, of that sort. */
    void blank(String sort, Cell cell) {
        blanks.put(sort, cell);
    }

    /** A row of which nobody knows what it is, told at its label. */
    void unknownRow(Cell label) {
        unknown("row", label, label.text().strip());
    }

    /** All of it, once the table is read. */
    List<Fault> faults(List<List<Cell>> headerRows) {
        otherYears(headerRows);
        noRoom();
        sameMeaning();
        unknownColumns(headerRows);
        if (!headings.isEmpty()) {
            List<String> names =
                    headings.stream().map(cell -> cell.text().strip()).toList();
            faults.add(of("headings", headings, Map.of("count", names.size(), "names", names))
                    .lowered(Severity.INFO));
        }
        if (!restated.isEmpty()) {
            faults.add(together("DC-UNKNOWN", "restated", restated).lowered(Severity.INFO));
        }
        if (!misplaced.isEmpty()) {
            faults.add(together("DC-UNKNOWN", "cell", misplaced).lowered(Severity.WARNING));
        }
        blanks.asMap()
                .forEach((sort, cells) ->
                        faults.add(together("DC-BLANKS", sort.isEmpty() ? null : sort, List.copyOf(cells))));
        return faults;
    }

    /** Columns of other years: beside one of this year they are for comparison; without it, what was looked for is lacking. */
    private void otherYears(List<List<Cell>> headerRows) {
        YearColumns years = table.years();
        Map<Cell, String> compared = new LinkedHashMap<>();
        years.left().asMap().forEach((component, group) -> {
            Map<Cell, String> headers = new LinkedHashMap<>();
            group.forEach(headed -> headers.put(headed.lowest(), headed.name()));
            headers.keySet().forEach(header -> ofOtherYears.add(header.ref().column()));
            if (years.fills(component)) {
                compared.putAll(headers);
            } else {
                faults.add(ofYears(years.year() == null ? "years-open" : "year-lacking", headers));
            }
        });
        for (Cell header : Iterables.concat(headerRows)) {
            int column = header.ref().column();
            boolean isUnknown = !table.columns().containsKey(column) && !ofOtherYears.contains(column);
            if (isUnknown && isOfOtherYear(header)) {
                ofOtherYears.add(column);
                compared.put(header, header.text().strip());
            }
        }
        if (!compared.isEmpty()) {
            faults.add(ofYears("other-years", compared).lowered(Severity.INFO));
        }
    }

    /** Columns of a sort that the document cannot hold, once for all of one sort. */
    private void noRoom() {
        ListMultimap<String, Headed> sorts =
                MultimapBuilder.linkedHashKeys().arrayListValues().build();
        table.columns().values().stream()
                .filter(headed -> headed.column().hasNoRoom())
                .forEach(headed -> sorts.put(headed.column().name(), headed));
        sorts.asMap().forEach((sort, group) -> {
            List<Cell> headers = group.stream().map(Headed::lowest).toList();
            faults.add(of("no-room", headers, Map.of("count", headers.size(), "columns", texts(headers))));
        });
    }

    private void sameMeaning() {
        YearColumns years = table.years();
        years.same().asMap().forEach((component, group) -> {
            List<Cell> headers = group.stream().map(Headed::lowest).toList();
            headers.forEach(header -> ofOtherYears.add(header.ref().column()));
            Map<String, Object> facts = Map.of(
                    "kept", years.filling(component).map(Headed::name).orElse(""),
                    "count", headers.size(),
                    "columns", group.stream().map(Headed::name).toList());
            faults.add(of("same", headers, facts).lowered(Severity.INFO));
        });
    }

    private boolean isOfOtherYear(Cell header) {
        String year = table.years().year();
        List<String> said = YearWords.bare(header.text());
        return year != null && said.size() == 1 && !said.contains(year);
    }

    private Fault ofYears(String variant, Map<Cell, String> headers) {
        Map<String, Object> facts = new HashMap<>();
        facts.put("columns", List.copyOf(headers.values()));
        facts.put("count", headers.size());
        Optional.ofNullable(table.years().year()).ifPresent(year -> facts.put("year", year));
        List<CellOrigin> origins = headers.keySet().stream().map(this::origin).toList();
        String first = headers.values().iterator().next();
        return Fault.at("DC-UNKNOWN", origins, first, facts).variant(variant);
    }

    /** Columns whose header nobody knows, and columns without one that hold something, unless rows took their text there. */
    private void unknownColumns(List<List<Cell>> headerRows) {
        Set<Integer> done = new HashSet<>(table.columns().keySet());
        done.addAll(ofOtherYears);
        done.add(table.labels());
        read.stream()
                .map(CellRef::column)
                .filter(column -> !unread.containsKey(column))
                .forEach(done::add);
        for (Cell header : Iterables.concat(headerRows)) {
            if (!header.text().isBlank() && done.add(header.ref().column())) {
                unknownColumn(header);
            }
        }
        unread.forEach((column, cell) -> {
            if (done.add(column)) {
                unknown("column", cell, CellRef.letters(column));
            }
        });
    }

    /** A header that nobody knows, with the one that was most likely meant. */
    private void unknownColumn(Cell header) {
        String name = header.text().strip();
        String nearest = NearestHeader.of(name, table.layout().columns());
        if (nearest.isEmpty()) {
            unknown("column", header, name);
        } else {
            unknown("column-nearest", header, Map.of("name", name, "nearest", nearest));
        }
    }

    private void unknown(String variant, Cell cell, String name) {
        unknown(variant, cell, Map.of("name", name));
    }

    private void unknown(String variant, Cell cell, Map<String, Object> facts) {
        faults.add(Fault.at("DC-UNKNOWN", List.of(origin(cell)), cell.text(), facts)
                .variant(variant)
                .lowered(Severity.WARNING));
    }

    private Fault of(String variant, List<Cell> cells, Map<String, Object> facts) {
        List<CellOrigin> origins = cells.stream().map(this::origin).toList();
        return Fault.at("DC-UNKNOWN", origins, cells.get(0).text(), facts).variant(variant);
    }

    private Fault together(String code, @Nullable String variant, List<Cell> cells) {
        return Fault.at(
                        code,
                        cells.stream().map(this::origin).toList(),
                        cells.get(0).text(),
                        Map.of("count", cells.size()))
                .variant(variant);
    }

    private CellOrigin origin(Cell cell) {
        return new CellOrigin(table.sheet().name(), cell.ref().toString());
    }
}
