/**
 * What can be wrong with a budget: one class a rule, which states when it is breached. Their texts stand in
 * {@code META-INF/indh/budget/rules}, one file a rule. The three rules on sums share one {@code Ledger}, which knows every
 * sum that the table ought to keep.
 */
@NullMarked
package org.indh.budget.rule;

import org.jspecify.annotations.NullMarked;
