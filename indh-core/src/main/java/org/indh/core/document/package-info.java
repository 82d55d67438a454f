/**
 * Documents: from a neutral tree to a value and back, with the place of every part.
 *
 * <p>Meet {@link org.indh.core.document.Node}, the tree that adapters make of files,
 * {@link org.indh.core.document.Binder}, which makes values of trees and trees of values,
 * {@link org.indh.core.document.Document}, a value with its places and what could not be read, and
 * {@link org.indh.core.document.Dossier}, documents that are judged together. What the binder knows of a type is its
 * {@link org.indh.core.document.Shape}, for adapters that describe documents instead of reading them. Which formats there are is known to
 * the adapters alone ({@link org.indh.core.document.Format}), who keep to
 * {@link org.indh.core.document.ReadLimits} and say {@link org.indh.core.document.UnreadableFileException} where nothing
 * of a file can be read.
 */
@NullMarked
package org.indh.core.document;

import org.jspecify.annotations.NullMarked;
