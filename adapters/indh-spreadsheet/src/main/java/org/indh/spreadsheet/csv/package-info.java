/** Delimited text (CSV) as office suites and programs export it, read as the sheet that a suite would show. */
@NullMarked
package org.indh.spreadsheet.csv;

import org.jspecify.annotations.NullMarked;
