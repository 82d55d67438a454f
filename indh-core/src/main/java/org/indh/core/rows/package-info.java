/**
 * Many flat records read one after another, without a tree and without a text for each field: lists of a hundred thousand or a
 * hundred million budget lines.
 *
 * <pre>
 * RowSource lines = CsvSource.of(Path.of("lignes.csv"));
 * lines.columns();                                            // commune, year, heading, amount
 * try (RowReading reading = lines.open(List.of("commune", "amount"))) {
 *     Rows rows = reading.rows();                             // one for each thread
 *     while (rows.next()) {
 *         rows.line();                                        // 2
 *         rows.text(0);                                       // "08.401.03.03"
 *     }
 * }
 * </pre>
 *
 * <p>A {@link org.indh.core.rows.RowSource} can be read again whenever somebody wants to see the lines behind a total.
 * {@link org.indh.core.rows.CsvSource} is delimited text; JSON Lines are indh-json's. What is to be read as documents, with
 * places for every part, is {@code org.indh.core.document}'s.
 */
@NullMarked
package org.indh.core.rows;

import org.jspecify.annotations.NullMarked;
