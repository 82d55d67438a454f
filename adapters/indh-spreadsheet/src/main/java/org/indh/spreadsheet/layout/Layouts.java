package org.indh.spreadsheet.layout;

import java.util.List;
import java.util.Optional;
import org.indh.core.document.Draft;
import org.indh.spreadsheet.grid.Sheet;

/** Reads a sheet through the first layout whose table stands on it. */
public final class Layouts {
    private Layouts() {}

    /** What the sheet says; empty where it holds no table of any of these layouts. */
    public static Optional<Draft> read(Sheet sheet, List<Layout> layouts) {
        for (Layout layout : layouts) {
            Optional<Table> table = new TableFinder(sheet, layout).find();
            if (table.isPresent()) {
                return table.map(found -> new TableReader(found).read())
                        .map(read ->
                                new Draft(read.kind(), MoneyList.read(read.tree(), layout.lists()), read.faults()));
            }
        }
        return Optional.empty();
    }
}
