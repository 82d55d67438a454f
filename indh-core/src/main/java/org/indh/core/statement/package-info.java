/**
 * What people write in French, English and Arabic, read as quantities, years and amounts, with the text kept.
 *
 * <p>Meet {@link org.indh.core.statement.Figure}, the cell of a baseline or a target ("9 communes disposent d'un
 * SAS (77 %)"), and {@link org.indh.core.statement.Reading}, what a sentence promises ("La plateforme N/S se réunit
 * au moins 2 x entre 2017 et 2021"). What cannot be read is left unread: nothing is guessed.
 * {@link org.indh.core.statement.NounPhrase} compares what they speak of, abbreviations included.
 *
 * <p>A cell that is to hold an amount or a percentage and nothing else is read by
 * {@link org.indh.core.statement.AmountText} and {@link org.indh.core.statement.PercentText}: a
 * {@link org.indh.core.statement.CellReading} says what is given, nil, not given, not applicable, ambiguous or unreadable.
 * A point between digits means what the document's {@link org.indh.core.statement.NumberConvention} says.
 *
 * <p>The words of each language (numbers, bounds, rhythms, verbs, openers of timings) and what it does its own way are files
 * under {@code META-INF/indh/core/statement/}; a further language is a further file, named in {@code languages.txt}. The
 * words of amounts (currencies, scales, words for nil) stand in {@code amounts.txt}, for all languages.
 */
@NullMarked
package org.indh.core.statement;

import org.jspecify.annotations.NullMarked;
