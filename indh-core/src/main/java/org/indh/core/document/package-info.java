/**
 * Reading documents: how much of a file a reader takes in, and how it says that it cannot read one at all.
 *
 * <p>Start with {@link org.indh.core.document.ReadLimits}, which every reader is given, and
 * {@link org.indh.core.document.UnreadableFileException}, the only exception that a reader throws for a file's fault. A
 * fault inside a file that can be read is no exception: the reader returns what it read together with what it could not.
 */
@NullMarked
package org.indh.core.document;

import org.jspecify.annotations.NullMarked;
