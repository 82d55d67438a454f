package org.indh.spreadsheet.grid;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/**
 * A workbook (classeur) as read from one file.
 *
 * @param sheets in the order of their tabs, hidden ones too
 * @param limits the reading limits that cut it; empty if all of it was read
 */
public record Workbook(List<Sheet> sheets, List<LimitReached> limits) {
    /** Copies both lists. */
    public Workbook {
        sheets = ImmutableList.copyOf(sheets);
        limits = ImmutableList.copyOf(limits);
    }

    /** The sheet of that name, written exactly so; the first one if a damaged file has two. */
    public Optional<Sheet> sheet(String name) {
        return sheets.stream().filter(sheet -> sheet.name().equals(name)).findFirst();
    }
}
