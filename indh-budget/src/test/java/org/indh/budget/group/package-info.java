@NullMarked
package org.indh.budget.group;

import org.jspecify.annotations.NullMarked;
