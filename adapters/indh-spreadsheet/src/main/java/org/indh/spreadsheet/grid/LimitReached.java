package org.indh.spreadsheet.grid;

/**
 * A reading limit that cut a workbook: what lies within was read, the rest was left out or shortened. One stands for each
 * limit and sheet, at the first place concerned; more may be cut after it.
 *
 * <p>Example: {@code maxRows}, 1048576, sheet "Données", at A1048576.
 *
 * @param limit the limit's name in {@link org.indh.core.document.ReadLimits}: {@code "maxRows"}
 * @param value the limit's value, in the unit that it has there
 * @param sheet the sheet that was cut; for {@code maxSheets} the first one left out
 * @param ref the first cell left out or shortened, or the sheet's nearest cell if it claims to stand beyond the last one
 */
public record LimitReached(String limit, long value, String sheet, CellRef ref) {}
