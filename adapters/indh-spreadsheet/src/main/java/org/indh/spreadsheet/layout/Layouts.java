package org.indh.spreadsheet.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indh.core.document.Draft;
import org.indh.core.document.Fault;
import org.indh.core.document.ObjectNode;
import org.indh.spreadsheet.grid.Sheet;

/** Reads the sheets of a workbook, each through the first layout whose table stands on it. */
public final class Layouts {
    private final List<Layout> layouts;
    private final Map<String, SheetYears> years = new HashMap<>();

    private Layouts(List<Sheet> sheets, List<Layout> layouts) {
        this.layouts = layouts;
        layouts.forEach(layout -> years.put(layout.name(), SheetYears.of(sheets, layout)));
    }

    /** The documents of some sheets: one of each sheet's table, and one of several where they hold parts of the same. */
    public static List<SheetDocument> read(List<Sheet> sheets, List<Layout> layouts) {
        Layouts reading = new Layouts(sheets, layouts);
        List<SheetDocument> documents = new ArrayList<>();
        sheets.forEach(sheet -> reading.read(sheet).ifPresent(found -> add(found, documents)));
        return documents;
    }

    private static void add(SheetDocument found, List<SheetDocument> documents) {
        for (int i = 0; i < documents.size(); i++) {
            Optional<SheetDocument> joined = documents.get(i).joined(found);
            if (joined.isPresent()) {
                documents.set(i, joined.get());
                return;
            }
        }
        documents.add(found);
    }

    private Optional<SheetDocument> read(Sheet sheet) {
        return layouts.stream()
                .flatMap(layout -> beside(sheet, layout).or(() -> read(sheet, layout)).stream())
                .findFirst();
    }

    /** Two tables beside each other that are parts of one document. */
    private Optional<SheetDocument> beside(Sheet sheet, Layout layout) {
        return SideBySide.of(sheet, layout).stream()
                .map(part -> read(part, layout))
                .reduce((left, right) -> left.flatMap(one -> right.flatMap(one::joined)))
                .flatMap(both -> both);
    }

    private Optional<SheetDocument> read(Sheet sheet, Layout layout) {
        SheetYears elsewhere = years.getOrDefault(layout.name(), SheetYears.none());
        return new TableFinder(sheet, layout, elsewhere)
                .find()
                .map(table -> new SheetDocument(
                        layout, List.of(sheet.name()), withAmounts(new TableReader(table).read(), layout)));
    }

    private static Draft withAmounts(Draft read, Layout layout) {
        List<Fault> faults = new ArrayList<>(read.faults());
        List<Integer> years = layout.periods().years(read.tree());
        ObjectNode tree = MoneyList.read(read.tree(), layout.lists(), years, faults);
        return new Draft(read.kind(), layout.periods().read(tree), faults);
    }
}
