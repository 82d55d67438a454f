package org.indh.cli.consolidate;

import java.util.List;
import java.util.TreeMap;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Cell;

/** Finds the cell by fewer dimensions that a finer one lies in. */
final class CellPart {
    private CellPart() {}

    static Cell of(Cell cell, List<Dimension> by) {
        TreeMap<Dimension, String> codes = new TreeMap<>();
        by.forEach(dimension -> cell.code(dimension).ifPresent(code -> codes.put(dimension, code)));
        return new Cell(by, codes);
    }
}
