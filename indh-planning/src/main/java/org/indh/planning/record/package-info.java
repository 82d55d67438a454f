/**
 * What plans are documented with, whatever the plan: {@link org.indh.planning.record.Agreement}s between partners and who
 * approved them. These values know of no plan.
 */
@NullMarked
package org.indh.planning.record;

import org.jspecify.annotations.NullMarked;
