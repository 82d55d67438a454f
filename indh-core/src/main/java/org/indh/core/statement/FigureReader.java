package org.indh.core.statement;

import java.util.List;
import org.indh.core.measure.Quantity;

/** Reads the cells of figures. */
final class FigureReader {
    private FigureReader() {}

    static List<Quantity> read(String text) {
        return List.of();
    }
}
