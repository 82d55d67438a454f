package org.indh.core.finding;

/** Where a part of a document stood in its file. */
public sealed interface Origin permits CellOrigin, TextOrigin, LateOrigin {}
