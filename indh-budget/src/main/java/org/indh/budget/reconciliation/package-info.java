/**
 * Declared against computed totals (rapprochement), for whoever has amounts and their sums, in a table of any form.
 *
 * <p>{@link org.indh.budget.reconciliation.Stated} is an amount as somebody wrote it, with the unit that it was rounded to;
 * {@link org.indh.budget.reconciliation.Reconciliation} holds a stated total against its parts and says whether they agree,
 * whether rounding is enough to explain the gap, or neither; {@link org.indh.budget.reconciliation.StatedTree} does so at
 * every level of a tree and tells causes from what follows from them. Where a gap is left,
 * {@link org.indh.budget.reconciliation.Explanations} looks for what an accountant would look for (a line left out or counted
 * twice, two digits swapped, a wrong scale), ranked, and is silent where chance would explain the gap as well.
 *
 * <p>Everything is exact; nothing is known of documents, places or files, which the rules on sums of
 * {@code org.indh.budget.rule} add.
 */
@NullMarked
package org.indh.budget.reconciliation;

import org.jspecify.annotations.NullMarked;
