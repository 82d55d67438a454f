/**
 * Layouts: how published tables are recognised and what their cells mean. A {@link org.indh.spreadsheet.layout.Layout} is
 * data, read from a text file: words that head columns, patterns of row labels, and the components that they fill.
 * {@link org.indh.spreadsheet.layout.TableFinder} finds a layout's table on a sheet wherever it starts,
 * {@link org.indh.spreadsheet.layout.TableReader} makes the neutral tree of it, with the cell of every part:
 * {@link org.indh.spreadsheet.layout.RowSorter} says which type a row is of, {@link org.indh.spreadsheet.layout.RowFiller} what
 * its cells fill. The language of layouts is told in {@code docs/layouts.md}.
 */
@NullMarked
package org.indh.spreadsheet.layout;

import org.jspecify.annotations.NullMarked;
