package org.indh.spreadsheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.core.document.Draft;
import org.indh.core.document.Fault;
import org.indh.core.document.ObjectNode;
import org.indh.spreadsheet.grid.Sheet;

/** Reads sheets through the first layout whose table stands on each. */
public final class Layouts {
    private Layouts() {}

    /** The documents of some sheets: one of each sheet's table, and one of several where they hold parts of the same. */
    public static List<SheetDocument> read(List<Sheet> sheets, List<Layout> layouts) {
        List<SheetDocument> documents = new ArrayList<>();
        for (Sheet sheet : sheets) {
            Optional<SheetDocument> found = read(sheet, layouts);
            if (found.isEmpty()) {
                continue;
            }
            for (int i = 0; i < documents.size() && found.isPresent(); i++) {
                Optional<SheetDocument> joined = documents.get(i).joined(found.get());
                if (joined.isPresent()) {
                    documents.set(i, joined.get());
                    found = Optional.empty();
                }
            }
            found.ifPresent(documents::add);
        }
        return documents;
    }

    private static Optional<SheetDocument> read(Sheet sheet, List<Layout> layouts) {
        for (Layout layout : layouts) {
            Optional<Table> table = new TableFinder(sheet, layout).find();
            if (table.isPresent()) {
                Draft read = withAmounts(new TableReader(table.get()).read(), layout);
                return Optional.of(new SheetDocument(layout, List.of(sheet.name()), read));
            }
        }
        return Optional.empty();
    }

    private static Draft withAmounts(Draft read, Layout layout) {
        List<Fault> faults = new ArrayList<>(read.faults());
        List<Integer> years = layout.periods().years(read.tree());
        ObjectNode tree = MoneyList.read(read.tree(), layout.lists(), years, faults);
        return new Draft(read.kind(), layout.periods().read(tree), faults);
    }
}
