package org.indh.cli.consolidate;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.PlacedLine;
import org.indh.budget.consolidation.Cell;
import org.indh.core.document.Document;

/**
 * A line to be consolidated and where it comes from.
 *
 * @param line the line, with its codes
 * @param place where it stands
 */
record SourceLine(BudgetLine line, LinePlace place) {
    static SourceLine of(PlacedLine placed, Document<?> document) {
        return new SourceLine(placed.line(), new LinePlace.OfDocument(document, placed.path()));
    }

    /** The same line with a code, where it states none in that dimension. */
    SourceLine orElse(Dimension dimension, String code) {
        return line.code(dimension).isPresent() ? this : new SourceLine(line.with(dimension, code), place);
    }

    /** The code; an empty text where the line states none. */
    String code(Dimension dimension) {
        return stated(dimension).orElse("");
    }

    private Optional<String> stated(Dimension dimension) {
        return dimension.equals(RateDays.DAY) ? RateDays.code(line) : line.code(dimension);
    }

    /** The line as it is added up by those dimensions, with its day where lines are told apart by it. */
    BudgetLine by(List<Dimension> dimensions) {
        return dimensions.contains(RateDays.DAY)
                ? RateDays.code(line).map(day -> line.with(RateDays.DAY, day)).orElse(line)
                : line;
    }

    /** The cell by those dimensions that it belongs to. */
    Cell cell(List<Dimension> by) {
        TreeMap<Dimension, String> codes = new TreeMap<>();
        by.forEach(dimension -> stated(dimension).ifPresent(code -> codes.put(dimension, code)));
        return new Cell(by, codes);
    }

    /** Every dimension that it states a code in. */
    TreeSet<Dimension> dimensions() {
        TreeSet<Dimension> stated = new TreeSet<>(line.codes().keySet());
        if (line.code(Dimension.BASIS).isPresent()) {
            stated.add(Dimension.BASIS); // it follows from the phase
        }
        return stated;
    }

    /** Whether its amount counts and nobody knows it. */
    boolean isUnknown() {
        return line.money().isEmpty() && !line.isNotApplicable();
    }
}
