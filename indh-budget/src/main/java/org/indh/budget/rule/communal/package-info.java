/**
 * What can be wrong with a commune's own budget and with its three-year programming: one class a rule, which states when it is
 * breached. Their texts stand in {@code META-INF/indh/budget/rules}, one file a rule; delays and shares that the law or a lender
 * sets are parameters of profiles. {@code Books} finds the amounts that a rule adds up, each with its place, and a {@code Sum}
 * says how far rounding may explain that two of them differ.
 */
@NullMarked
package org.indh.budget.rule.communal;

import org.jspecify.annotations.NullMarked;
