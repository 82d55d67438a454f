package org.indh.cli.consolidate;

import com.google.common.collect.ImmutableList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Cell;
import org.indh.budget.consolidation.Tally;
import org.indh.budget.consolidation.Total;

/** What is in no total of a group beside its members' transfers, and why: so nothing vanishes. */
final class LeftOut {
    /** Why money is in no total. */
    enum Reason {
        /** It is of a body that is no member, or the part of a member's that does not count. */
        OUTSIDE("outside"),
        /** It is dated after the closing. */
        AFTER("after"),
        /** It stands in several members' accounts and is counted in one. */
        REPEATED("repeated"),
        /** It is the other partners' part of a common project. */
        SHARED("shared");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** As JSON has it: {@code "outside"}. */
        String code() {
            return code;
        }
    }

    private static final List<Dimension> BY = ImmutableList.<Dimension>builder()
            .add(Dimension.MEMBER)
            .addAll(Dimension.apart())
            .build();

    private final Map<Reason, Tally> tallies = new EnumMap<>(Reason.class);

    void add(Reason reason, BudgetLine line) {
        tallies.computeIfAbsent(reason, any -> Tally.withoutLines(BY)).add(line);
    }

    void add(Reason reason, List<BudgetLine> lines) {
        lines.forEach(line -> add(reason, line));
    }

    /** By member and by what is never added. */
    SortedMap<Cell, Total> of(Reason reason) {
        Tally tally = tallies.get(reason);
        return tally == null ? new TreeMap<>() : tally.cells();
    }
}
