/**
 * What was done with the money: a {@link org.indh.budget.execution.FinancialReport} holds the lines of an execution as they
 * are kept, planned, committed and paid, and beside them what it states on them: totals, rates of exchange, partners'
 * advances, keys, who pays for what, grants and credits of several years. What is stated may contradict the lines; whether it
 * does is the rules' business.
 *
 * <p>What is reckoned of such lines: an {@link org.indh.budget.execution.Execution} sets what was planned, committed and paid
 * beside each other by any dimensions, a {@link org.indh.budget.execution.Forecast} says where it leads, and
 * {@link org.indh.budget.execution.UnitCosts} what one result or beneficiary costs. A
 * {@link org.indh.budget.execution.CostBase} is what flat rates are reckoned on. The rest stands in {@code
 * org.indh.budget.consolidation}, {@code .allocation} and {@code .funding}.
 */
@NullMarked
package org.indh.budget.execution;

import org.jspecify.annotations.NullMarked;
