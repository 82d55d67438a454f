/**
 * What can be wrong with plans, and between documents that are judged together: one class a rule, which states when it is
 * breached. Their texts stand in {@code META-INF/indh/planning/rules}, one file a rule; a check under a rule of another
 * module has its words there.
 */
@NullMarked
package org.indh.planning.rule;

import org.jspecify.annotations.NullMarked;
