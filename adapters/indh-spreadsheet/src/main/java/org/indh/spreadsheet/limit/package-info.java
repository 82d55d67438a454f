/** How much is kept of a file while it is read. */
@NullMarked
package org.indh.spreadsheet.limit;

import org.jspecify.annotations.NullMarked;
