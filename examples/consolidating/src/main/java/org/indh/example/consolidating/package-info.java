/** Budgets of several bodies, added up: {@link org.indh.example.consolidating.ConsolidateBudgets} is the file to read. */
@NullMarked
package org.indh.example.consolidating;

import org.jspecify.annotations.NullMarked;
