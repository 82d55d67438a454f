/** What tests of several packages are given. */
@NullMarked
package org.indh.budget.given;

import org.jspecify.annotations.NullMarked;
