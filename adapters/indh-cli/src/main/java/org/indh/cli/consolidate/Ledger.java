package org.indh.cli.consolidate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.Tally;
import org.indh.core.document.UnreadableFileException;

/**
 * All lines that were given, added up once and as finely as a question needs: every table that is shown is made of these
 * totals, and lines are looked at again only where somebody opens a cell.
 *
 * @param sets the lines that could be read
 * @param totals by everything that was asked for or that lines are chosen by, by what is never added over, and by the form
 *     and the currency of the amounts
 * @param unreadable the lists that could not be read to their end
 */
record Ledger(List<LineSet> sets, Consolidation totals, List<UnreadableFileException> unreadable) {
    Ledger {
        sets = ImmutableList.copyOf(sets);
        unreadable = ImmutableList.copyOf(unreadable);
    }

    /** @param asked every dimension that was asked for */
    static Ledger read(List<LineSet> given, Set<Dimension> asked) {
        List<Dimension> by = ImmutableList.<Dimension>builder()
                .addAll(asked)
                .addAll(Dimension.apart())
                .add(Dimension.FORM, Dimension.CURRENCY)
                .build()
                .stream()
                .distinct()
                .toList();
        List<Consolidation> parts = new ArrayList<>();
        List<LineSet> sets = new ArrayList<>();
        List<UnreadableFileException> unreadable = new ArrayList<>();
        for (LineSet lines : given) {
            try {
                parts.add(lines.totals(by));
                sets.add(lines);
            } catch (UnreadableFileException e) {
                unreadable.add(e);
            }
        }
        return new Ledger(sets, parts.size() == 1 ? parts.get(0) : together(parts, by), unreadable);
    }

    private static Consolidation together(List<Consolidation> parts, List<Dimension> by) {
        Tally tally = Tally.withoutLines(by);
        parts.forEach(part -> part.cells().forEach(tally::add));
        return tally.finish();
    }

    /** The dimensions that the totals are by. */
    List<Dimension> by() {
        return totals.dimensions();
    }

    /** Every line, one after the other, that was chosen. */
    void open(Chosen chosen, Consumer<SourceLine> each) throws UnreadableFileException {
        for (LineSet lines : sets) {
            lines.open(chosen, each);
        }
    }

    /** What the chosen lines state codes in. */
    SortedSet<Dimension> dimensions(Chosen chosen) {
        TreeSet<Dimension> stated = new TreeSet<>();
        sets.forEach(lines -> stated.addAll(lines.dimensions(chosen)));
        return stated;
    }
}
