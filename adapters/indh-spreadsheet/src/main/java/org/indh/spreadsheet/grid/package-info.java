/**
 * A workbook as its readers see it, whatever file it came from: sheets, cells, merged ranges, what is hidden.
 *
 * <p>Meet {@link org.indh.spreadsheet.grid.Workbook} and its {@link org.indh.spreadsheet.grid.Sheet}s first. A sheet holds
 * the {@link org.indh.spreadsheet.grid.Cell}s that hold something, row by row; a
 * {@link org.indh.spreadsheet.grid.CellRef} says where one stands, as {@code D41}. What a reading limit left out is in
 * {@link org.indh.spreadsheet.grid.LimitReached}. All of it is immutable and knows nothing of file formats, nor of what a
 * table means: readers are in packages of their own, layouts too.
 */
@NullMarked
package org.indh.spreadsheet.grid;

import org.jspecify.annotations.NullMarked;
