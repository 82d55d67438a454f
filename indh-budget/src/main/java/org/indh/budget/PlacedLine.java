package org.indh.budget;

import org.indh.core.finding.Path;

/**
 * A flat line and the amount of a document that it was made of, so that a total can be opened down to the cells that made it
 * ({@link Budget#placedLines}).
 *
 * @param line the line
 * @param path the amount within the document's value: {@code /headings/0/lines/1/amounts/2017}
 */
public record PlacedLine(BudgetLine line, Path path) {}
