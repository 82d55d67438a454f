/**
 * What can be wrong with a financial report: one class a rule or family, all of them listed by
 * {@link org.indh.budget.rule.execution.ExecutionRules}. Their texts stand in {@code META-INF/indh/budget/rules}, one file a
 * rule.
 */
@NullMarked
package org.indh.budget.rule.execution;

import org.jspecify.annotations.NullMarked;
