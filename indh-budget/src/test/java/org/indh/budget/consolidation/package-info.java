@NullMarked
package org.indh.budget.consolidation;

import org.jspecify.annotations.NullMarked;
