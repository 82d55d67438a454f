/**
 * What people write, read as quantities and years, with the text kept. French and English.
 *
 * <p>Meet {@link org.indh.core.statement.Figure}, the cell of a baseline or a target ("9 communes disposent d'un
 * SAS (77 %)"), and {@link org.indh.core.statement.Reading}, what a sentence promises ("La plateforme N/S se réunit
 * au moins 2 x entre 2017 et 2021"). What cannot be read is left unread: nothing is guessed.
 * {@link org.indh.core.statement.NounPhrase} compares what they speak of, abbreviations included.
 *
 * <p>The words of each language (numbers, bounds, rhythms, verbs, openers of timings) are files under
 * {@code META-INF/indh/core/statement/}; a further language is a further file, named in {@code languages.txt}.
 */
@NullMarked
package org.indh.core.statement;

import org.jspecify.annotations.NullMarked;
