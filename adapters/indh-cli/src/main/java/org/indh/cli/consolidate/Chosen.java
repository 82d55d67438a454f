package org.indh.cli.consolidate;

import java.util.List;
import java.util.function.Predicate;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Cell;

/**
 * Some of the lines: those of certain cells.
 *
 * @param by the dimensions that the cells are by
 * @param cells which of them
 */
record Chosen(List<Dimension> by, Predicate<Cell> cells) {
    boolean holds(SourceLine line) {
        return cells.test(line.cell(by));
    }

    /** Those of them that lie in a cell. */
    Chosen in(Cell cell) {
        return new Chosen(by, each -> cell.holds(each) && cells.test(each));
    }
}
