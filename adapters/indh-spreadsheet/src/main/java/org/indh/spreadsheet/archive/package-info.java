/**
 * Zipped files of XML parts, read within limits: what XLSX and ODS have in common below their formats. Not exported.
 *
 * <p>{@link org.indh.spreadsheet.archive.Archive} opens a file, after {@link org.indh.spreadsheet.archive.FileSignature}
 * has told what its first bytes say, and hands out one part at a time as an
 * {@link org.indh.spreadsheet.archive.XmlCursor}. Every byte counts against
 * {@link org.indh.core.document.ReadLimits}; no document type, no entity and no address is ever followed. A fault inside a
 * part is an {@link org.indh.spreadsheet.archive.UnreadablePartException}, which the archive turns into the public one.
 */
@NullMarked
package org.indh.spreadsheet.archive;

import org.jspecify.annotations.NullMarked;
