package org.indh.spreadsheet.layout;

/**
 * Rows that follow each other in a list.
 *
 * @param first the first one, counted from 0
 * @param last the last one; before the first where there is none
 */
record RowRange(int first, int last) {
    boolean isEmpty() {
        return last < first;
    }
}
