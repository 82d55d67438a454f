package org.indh.spreadsheet.limit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.indh.core.document.ReadLimits;
import org.indh.spreadsheet.grid.CellRef;
import org.indh.spreadsheet.grid.LimitReached;

/** What may still be kept of one workbook, and where that ran out. */
public final class Allowance {
    /** What a string takes beside its characters, in bytes. */
    private static final int STRING_BYTES = 48;

    private final ReadLimits limits;
    private final List<LimitReached> reached = new ArrayList<>();
    private final Set<List<String>> said = new HashSet<>();
    private int kept;
    private long textBytes;
    private boolean textIsUp;

    /** What these limits allow, nothing of it used. */
    public Allowance(ReadLimits limits) {
        this.limits = limits;
    }

    /** The limits. */
    public ReadLimits limits() {
        return limits;
    }

    /** Counts one more cell or range of that sheet; {@code false}, and said, if it is one too many. */
    public boolean keep(String sheet, CellRef ref) {
        if (kept == limits.maxCells()) {
            cut("maxCells", limits.maxCells(), sheet, ref);
            return false;
        }
        kept++;
        return true;
    }

    /** Counts a text; {@code false} if it is too much. From then on every text is, so that the cut is one. */
    public boolean keepText(String text) {
        return text.isEmpty() || keepBytes(STRING_BYTES + (isLatin(text) ? 1L : 2L) * text.length());
    }

    /** Counts memory for text; {@code false} if it is too much. */
    public boolean keepBytes(long bytes) {
        textIsUp |= textBytes + bytes > limits.maxTextBytes();
        textBytes += textIsUp ? 0 : bytes;
        return !textIsUp;
    }

    /** Says that a limit cut that sheet there, once for a limit and a sheet. */
    public void cut(String limit, long value, String sheet, CellRef ref) {
        if (said.add(List.of(limit, sheet))) {
            reached.add(new LimitReached(limit, value, sheet, ref));
        }
    }

    /** Says that the text's limit cut that sheet there. */
    public void cutText(String sheet, CellRef ref) {
        cut("maxTextBytes", limits.maxTextBytes(), sheet, ref);
    }

    /** What was cut, in the order in which it was met. */
    public List<LimitReached> reached() {
        return reached;
    }

    private static boolean isLatin(String text) {
        return text.chars().allMatch(c -> c <= 0xFF);
    }
}
