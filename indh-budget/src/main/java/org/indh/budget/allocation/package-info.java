/**
 * Shared costs and who bears them (répartition): {@link org.indh.budget.allocation.AllocationKey} says in what proportions,
 * {@link org.indh.budget.allocation.Allocation} shares an amount out by one and keeps the key beside the result. Parts and
 * what the key leaves unallocated always add up to the amount, whoever bears the last cent
 * ({@link org.indh.core.money.Remainder}).
 *
 * <p>{@link org.indh.budget.allocation.Cascade} passes costs on from centre to centre, each by its key;
 * {@link org.indh.budget.allocation.FlatRate} is the cost that is reckoned as a percentage of others, such as structure costs,
 * and {@link org.indh.budget.execution.CostBase} what it is reckoned on; {@link org.indh.budget.allocation.FlatRates} are several
 * of which one may be reckoned on another.
 *
 * <p>Flat lines are shared out by {@link org.indh.budget.allocation.LineSplit}, and put under the headings of another chart by a
 * {@link org.indh.budget.allocation.Crosswalk}. A key shares out no line of a year that it does not hold for;
 * {@link org.indh.budget.allocation.YearlyKeys} is one whose proportions change from year to year.
 */
@NullMarked
package org.indh.budget.allocation;

import org.jspecify.annotations.NullMarked;
