package org.indh.budget;

import java.util.Collection;
import java.util.List;
import org.indh.core.finding.Path;
import org.indh.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A document that can be told as flat lines, each with the place that it was made of: whoever consolidates, compares or shows
 * money asks for these and need not know the kinds of documents.
 */
public interface BudgetLines {
    /** What the document is called, where it says so. */
    @Nullable
    LocalizedText title();

    /**
     * Its money as flat lines, each once, with the part of the document that it was made of. An amount that stands there and
     * that nobody could read makes a line as well, whose amount is unknown: totals over it are "at least".
     *
     * <pre>
     * lines.placedLines(document.unreadable().stream().map(document::inValue).toList());
     * document.origin(document.inTree(line.path()));     // the cell
     * </pre>
     *
     * @param unknown the parts of the document's value that could not be read, amounts and others
     * @throws org.indh.core.text.InvalidValueException where an amount has more than 40 digits on one side of the point
     */
    List<PlacedLine> placedLines(Collection<Path> unknown);
}
