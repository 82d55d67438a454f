/**
 * The commune's own budget (budget de la commune). A {@link org.indh.budget.communal.CommunalBudget} holds {@link
 * org.indh.budget.communal.BudgetSection}s, one for each side of each part (receipts of operation, expenses of equipment), and
 * these hold {@link org.indh.budget.communal.CommunalLine}s in the author's order. Chapters, articles and lines are all lines:
 * which stands under which follows from their codes ({@link org.indh.budget.communal.CodeTree}), so that a line whose chapter is
 * missing can be held, and told. What the budget balances to is derived: {@link org.indh.budget.communal.Balance}. A {@link
 * org.indh.budget.communal.TriennialProgramming} foresees the same sections for three years and is a document of its own; an
 * {@link org.indh.budget.communal.ProgrammingUpdate} sets two of them beside each other.
 *
 * <p>What is consolidated are flat lines: {@link org.indh.budget.communal.CommunalBudget#placedLines}. Laws and delays are none
 * of this package's business; rules ask a profile for them.
 */
@NullMarked
package org.indh.budget.communal;

import org.jspecify.annotations.NullMarked;
