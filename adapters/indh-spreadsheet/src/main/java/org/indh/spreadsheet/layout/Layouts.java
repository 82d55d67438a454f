package org.indh.spreadsheet.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.core.document.Draft;
import org.indh.core.document.Fault;
import org.indh.core.document.ObjectNode;
import org.indh.spreadsheet.grid.Sheet;

/** Reads a sheet through the first layout whose table stands on it. */
public final class Layouts {
    private Layouts() {}

    /** What the sheet says; empty where it holds no table of any of these layouts. */
    public static Optional<Draft> read(Sheet sheet, List<Layout> layouts) {
        for (Layout layout : layouts) {
            Optional<Table> table = new TableFinder(sheet, layout).find();
            if (table.isPresent()) {
                return table.map(found -> new TableReader(found).read()).map(read -> withAmounts(read, layout));
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
