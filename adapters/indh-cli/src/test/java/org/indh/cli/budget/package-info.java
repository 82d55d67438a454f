/** Budgets as people publish them, from the file to the report. */
@NullMarked
package org.indh.cli.budget;

import org.jspecify.annotations.NullMarked;
