/**
 * What can be wrong with a logframe or a register of risks: one short class for each rule, gathered in
 * {@link org.indh.logframe.rule.LogframePack}. What several rules derive from a logframe (the population, the period, an
 * indicator's values) stands in classes of its own here.
 */
@NullMarked
package org.indh.logframe.rule;

import org.jspecify.annotations.NullMarked;
