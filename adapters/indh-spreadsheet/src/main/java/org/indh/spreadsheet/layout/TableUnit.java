package org.indh.spreadsheet.layout;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.indh.core.statement.AmountUnit;
import org.indh.spreadsheet.grid.Cell;
import org.indh.spreadsheet.grid.CellRange;
import org.indh.spreadsheet.layout.LabelPattern.Label;
import org.indh.spreadsheet.layout.Table.Headed;
import org.jspecify.annotations.Nullable;

/**
 * What a table says outside the headers of its amounts that these count in: over its labels, in its title or another line above
 * it, or in a line that stands alone. It holds for amounts whose own header says nothing; the statement next to the headers
 * counts, and takes from the others a currency at most.
 *
 * @param unit what amounts count in; absent where nothing says it, or one text says several
 * @param cells the cells that say it, or several
 * @param others cells that say another
 */
record TableUnit(@Nullable AmountUnit unit, List<Cell> cells, List<Cell> others) {
    /** The member of a document that holds it. */
    static final String SCALE = "scale";

    TableUnit {
        cells = ImmutableList.copyOf(cells);
        others = ImmutableList.copyOf(others);
    }

    /** What the cells of one row say. */
    private record Stated(List<Cell> cells, List<AmountUnit> units) {
        static Stated of(Cell cell) {
            return new Stated(List.of(cell), AmountUnit.stated(cell.text()));
        }

        /** What both say: the first, with what the other adds; both where they contradict each other. */
        Stated and(Stated other) {
            boolean isOne = units.size() == 1 && other.units.size() == 1;
            Optional<AmountUnit> both = isOne
                    ? units.get(0)
                            .with(other.units.get(0))
                            .or(() -> other.units.get(0).with(units.get(0)))
                    : Optional.empty();
            return new Stated(
                    joined(cells, other.cells), both.map(List::of).orElseGet(() -> joined(units, other.units)));
        }

        private static <T> List<T> joined(List<T> some, List<T> others) {
            return Stream.concat(some.stream(), others.stream()).toList();
        }
    }

    static TableUnit of(Table table) {
        List<Stated> stated = table.layout().namesUnits() ? stated(table) : List.of();
        if (stated.isEmpty()) {
            return new TableUnit(null, List.of(), List.of());
        }
        Stated nearest = stated.get(0);
        if (nearest.units().size() > 1) {
            return new TableUnit(null, nearest.cells(), List.of());
        }
        AmountUnit unit = nearest.units().get(0);
        List<Cell> others = new ArrayList<>();
        for (Stated further : stated.subList(1, stated.size())) {
            Optional<AmountUnit> both = further.units().size() > 1
                    ? Optional.empty()
                    : unit.with(further.units().get(0));
            if (both.isEmpty()) {
                others.addAll(further.cells());
            }
            unit = both.orElse(unit);
        }
        return new TableUnit(unit, nearest.cells(), others);
    }

    /** What cells say that the header of no amount bears, row by row, those nearest to the headers first. */
    private static List<Stated> stated(Table table) {
        List<Stated> heads = new ArrayList<>();
        List<Stated> above = new ArrayList<>();
        List<Stated> below = new ArrayList<>();
        for (List<Cell> row : table.sheet().rows()) {
            int number = row.get(0).ref().row();
            List<Cell> said =
                    row.stream().filter(cell -> !cell.text().isBlank()).toList();
            if (number < table.firstHeader()) {
                said(beside(said, table.layout())).ifPresent(found -> above.add(0, found));
            } else if (number <= table.lastHeader()) {
                said(said.stream().filter(cell -> isOverAll(cell, table))).ifPresent(heads::add);
            } else if (said.size() == 1) {
                said(said.stream()).ifPresent(below::add);
            }
        }
        return Stream.of(heads, above, below).flatMap(List::stream).toList();
    }

    private static Optional<Stated> said(Stream<Cell> cells) {
        return cells.map(Stated::of).filter(stated -> !stated.units().isEmpty()).reduce(Stated::and);
    }

    /** The cells of a row, the unit of a figure or of something else, and the headers of another table, aside. */
    private static Stream<Cell> beside(List<Cell> row, Layout layout) {
        boolean hasFigures =
                row.stream().map(Cell::text).anyMatch(text -> TableFinder.isFigure(text) && !YearWords.isYear(text));
        return IntStream.range(0, row.size())
                .filter(i -> !HeaderUnit.is(row.get(i))
                        || isToldBefore(row, i)
                        || !hasFigures && !(i > 0 && isCaption(row.get(i - 1))))
                .mapToObj(row::get)
                .filter(cell -> row.size() == 1 || !isHeader(cell, layout));
    }

    /** Whether the cell before a unit says that it is one: "Unité :". */
    private static boolean isToldBefore(List<Cell> row, int unit) {
        return unit > 0
                && !AmountUnit.stated(
                                row.get(unit - 1).text() + " " + row.get(unit).text())
                        .isEmpty();
    }

    /** Whether what stands in the next cell is this one's: "Monnaie de la convention :". */
    private static boolean isCaption(Cell cell) {
        return cell.text().strip().endsWith(":");
    }

    private static boolean isHeader(Cell cell, Layout layout) {
        return layout.columns().stream()
                .flatMap(column -> column.match(Label.of(cell.text())).stream())
                .anyMatch(found -> found.containsKey(LabelPattern.UNIT));
    }

    /** Whether a cell of the headers' rows stands over the labels, or over headers of amounts without being one of them. */
    private static boolean isOverAll(Cell cell, Table table) {
        int first = cell.ref().column();
        int last = table.sheet()
                .merged(cell.ref())
                .map(CellRange::last)
                .orElse(cell.ref())
                .column();
        List<Headed> amounts = table.columns().subMap(first, last + 1).values().stream()
                .filter(headed -> headed.column().namesUnit())
                .toList();
        return first == table.labels()
                || !amounts.isEmpty()
                        && amounts.stream().noneMatch(headed -> headed.cells().contains(cell));
    }

    /** Whether one text says several, and some amount has nothing else to go by. */
    boolean isOpen(Table table) {
        return unit == null
                && !cells.isEmpty()
                && !hasCurrencies(table)
                && amounts(table).stream().anyMatch(headed -> headed.unit().isEmpty());
    }

    /** Whether each row says its own currency. */
    private static boolean hasCurrencies(Table table) {
        return table.columns().values().stream()
                .map(headed -> headed.column().fills())
                .anyMatch(fills -> table.layout().lists().stream().anyMatch(list -> fills.equals(list.currency())));
    }

    /** The headers of amounts that say a unit, where none of them says this one. */
    List<Headed> contradicting(Table table) {
        AmountUnit said = unit;
        List<Headed> own = amounts(table).stream()
                .filter(headed -> headed.unit().isPresent())
                .toList();
        boolean agrees = said == null
                || own.stream()
                        .anyMatch(headed -> headed.unit()
                                .filter(near -> near.with(said).isPresent())
                                .isPresent());
        return agrees ? List.of() : own;
    }

    private static List<Headed> amounts(Table table) {
        return table.columns().values().stream()
                .filter(headed -> headed.column().namesUnit())
                .toList();
    }

    /** Whether a row below the headers says this and nothing else, so that it is none of the table's. */
    boolean isAllOf(List<Cell> row) {
        return row.stream().allMatch(cell -> cell.text().isBlank() || isSaid(cell))
                && row.stream().anyMatch(this::isSaid);
    }

    private boolean isSaid(Cell cell) {
        return cells.contains(cell) || others.contains(cell);
    }
}
