/**
 * Reads workbooks from XLSX files (Office Open XML, ECMA-376, in its transitional and its strict form), as suites and
 * libraries write them and as people damage them.
 *
 * <p>{@link org.indh.spreadsheet.xlsx.XlsxReader} is all that is public. It finds the workbook from the package's own
 * relationships, then the parts that it names: shared strings, styles, and sheets in the order of their tabs. Each of these
 * parts has one reader here; what they read ends in {@link org.indh.spreadsheet.grid.Workbook}. Formulas are kept as text
 * and never computed; charts, comments and drawings are not read.
 */
@NullMarked
package org.indh.spreadsheet.xlsx;

import org.jspecify.annotations.NullMarked;
