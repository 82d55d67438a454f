package org.indh.cli;

import java.util.Optional;
import java.util.TreeSet;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.PlacedLine;
import org.indh.core.document.Document;
import org.indh.core.finding.CellOrigin;
import org.indh.core.finding.Origin;
import org.indh.core.finding.Path;
import org.indh.core.finding.TextOrigin;

/**
 * A line to be consolidated and the document that it comes from.
 *
 * @param line the line, with its codes
 * @param document whose line it is
 * @param path the amount within the document's value
 */
record SourceLine(BudgetLine line, Document<?> document, Path path) {
    static SourceLine of(PlacedLine placed, Document<?> document) {
        return new SourceLine(placed.line(), document, placed.path());
    }

    /** The same line with a code, where it states none in that dimension. */
    SourceLine orElse(Dimension dimension, String code) {
        return line.code(dimension).isPresent() ? this : new SourceLine(line.with(dimension, code), document, path);
    }

    /** The code; an empty text where the line states none. */
    String code(Dimension dimension) {
        return line.code(dimension).orElse("");
    }

    /** Every dimension that it states a code in. */
    TreeSet<Dimension> dimensions() {
        TreeSet<Dimension> stated = new TreeSet<>(line.codes().keySet());
        if (line.code(Dimension.BASIS).isPresent()) {
            stated.add(Dimension.BASIS); // it follows from the phase
        }
        return stated;
    }

    /** What stands in the file. */
    String raw() {
        return document.raw(document.inTree(path)).orElse("");
    }

    Optional<Origin> origin() {
        return document.origin(document.inTree(path));
    }

    /** The file, and the sheet where there is one: "budget.xlsx · T3". */
    String heading() {
        boolean hasSheet = origin().filter(CellOrigin.class::isInstance).isPresent();
        return hasSheet ? document.file() + " · " + ((CellOrigin) origin().orElseThrow()).sheet() : document.file();
    }

    /** The place within them: "B6", "12:4", else the part of the document. */
    String where() {
        Origin origin = origin().orElse(null);
        if (origin instanceof CellOrigin cell && cell.cell() != null) {
            return cell.cell();
        }
        return origin instanceof TextOrigin text ? text.line() + ":" + text.column() : path.toString();
    }
}
