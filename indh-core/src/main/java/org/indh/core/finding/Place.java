package org.indh.core.finding;

import io.soabase.recordbuilder.core.RecordBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding stands: one cell of a workbook, one place of a text file, or a part of a value built by code.
 *
 * @param file the file's name as it was given: "cadre-logique.xlsx"
 * @param sheet the sheet's name
 * @param cell the cell's address: "D41"
 * @param line the line in a text file, counted from 1
 * @param column the character within the line, counted from 1
 * @param pointer the part of the document as a JSON Pointer: "/nodes/3/indicators/0/baseline"
 * @param role what the place has to do with the finding, where it is not the place itself: "population"
 * @param raw what stands there, shortened where it is long
 */
@RecordBuilder
public record Place(
        @Nullable String file,
        @Nullable String sheet,
        @Nullable String cell,
        @Nullable Integer line,
        @Nullable Integer column,
        @Nullable String pointer,
        @Nullable String role,
        @Nullable String raw) {}
