package org.indh.budget.consolidation;

import org.indh.budget.BudgetLine;

/**
 * A line of a total that was opened, and where it stands.
 *
 * @param line the line, with everything that its record states
 * @param fileLine the line of the file that the record starts on, counted from 1; 5004
 */
public record OpenedLine(BudgetLine line, int fileLine) {}
