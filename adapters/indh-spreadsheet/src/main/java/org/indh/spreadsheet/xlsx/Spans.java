package org.indh.spreadsheet.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.indh.spreadsheet.grid.CellRange;
import org.indh.spreadsheet.grid.CellRef;
import org.indh.spreadsheet.limit.Allowance;

/** Rows or columns that follow each other, gathered as few spans. */
final class Spans {
    private final int last;
    private final String sheet;
    private final Allowance allowance;
    private final List<int[]> spans = new ArrayList<>();

    /**
     * None yet.
     *
     * @param last the last row or column of a sheet, numbered from 1
     */
    Spans(int last, String sheet, Allowance allowance) {
        this.last = last;
        this.sheet = sheet;
        this.allowance = allowance;
    }

    /** Adds those from one to another, both included, numbered from 1; what no sheet has is left out. */
    void add(int from, int to) {
        int end = Math.min(to, last);
        if (from < 1 || from > end) {
            return;
        }
        int[] before = spans.isEmpty() ? new int[] {0, -1} : spans.get(spans.size() - 1);
        if (from == before[1] + 1) {
            before[1] = end;
        } else if (allowance.keep(sheet, CellRef.of(1, 1))) {
            spans.add(new int[] {from, end});
        }
    }

    List<CellRange> ranges(BiFunction<Integer, Integer, CellRange> range) {
        return spans.stream().map(span -> range.apply(span[0], span[1])).toList();
    }
}
