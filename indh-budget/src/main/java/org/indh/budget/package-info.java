/**
 * Budgets as cost tables state them: {@link org.indh.budget.Budget} holds {@link org.indh.budget.Heading}s, and these hold
 * {@link org.indh.budget.CostLine}s, each with an amount a year and the total that the table states. What is stated and
 * what it adds up to are two things: the first are components, the second methods ({@code computedTotal()}). A second view of
 * the same money, by applicant, stands beside the headings and is never added to them. Codes of results and activities are
 * texts here: logframes are none of a budget's business.
 *
 * <p>What is consolidated is flat: a {@link org.indh.budget.BudgetLine} is one amount with its code in each
 * {@link org.indh.budget.Dimension}, and {@link org.indh.budget.Budget#lines()} makes such lines of a table. Adding them up is
 * {@code org.indh.budget.consolidation}'s business, and what shares many of them out to the cent is
 * {@link org.indh.budget.JointSplit}.
 */
@NullMarked
package org.indh.budget;

import org.jspecify.annotations.NullMarked;
