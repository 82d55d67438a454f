/**
 * Workbooks: {@link org.indh.spreadsheet.SpreadsheetFormat} reads them through layouts that are data. Names kinds and
 * components as text, so that it serves the records of any module.
 */
@NullMarked
package org.indh.spreadsheet;

import org.jspecify.annotations.NullMarked;
