package org.indh.core.finding;

import org.jspecify.annotations.Nullable;

/**
 * A cell of a workbook.
 *
 * @param sheet the sheet's name: "Cadre logique OS 1"
 * @param cell the cell's address, column letters and row counted from 1: "D41"; absent for the sheet as a whole
 */
public record CellOrigin(String sheet, @Nullable String cell) implements Origin {}
