package org.indh.cli.consolidate;

import java.util.List;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.Tally;
import org.indh.budget.group.Elimination;
import org.indh.budget.group.Perimeter;
import org.indh.core.document.UnreadableFileException;

/**
 * The lines of a list that are consolidated one by one as they are read, for none of them has another side: each counts by its
 * member's share, or is left out. They are given as they count.
 */
final class PassedLines implements LineSet {
    private final LineSet list;
    private final Chosen alone;
    private final MemberNames names;
    private final Perimeter perimeter;
    private final Group group;
    private final LeftOut leftOut;

    /**
     * @param list the list, added up once by what these are chosen by
     * @param alone those of its lines
     * @param leftOut where those that do not count are told when they are added up
     */
    PassedLines(LineSet list, Chosen alone, MemberNames names, Group group, LeftOut leftOut) {
        this.list = list;
        this.alone = alone;
        this.names = names;
        this.perimeter = group.perimeter();
        this.group = group;
        this.leftOut = leftOut;
    }

    @Override
    public long count() {
        return list.count();
    }

    @Override
    public SortedSet<Dimension> dimensions() {
        return list.dimensions();
    }

    @Override
    public SortedSet<Dimension> dimensions(Chosen chosen) {
        return list.dimensions();
    }

    @Override
    public Consolidation totals(List<Dimension> by) throws UnreadableFileException {
        Tally tally = Tally.withoutLines(by);
        list.open(alone, line -> {
            Elimination own = consolidated(line);
            own.lines().forEach(part -> tally.add(new SourceLine(part, line.place()).by(by)));
            leftOut.add(LeftOut.Reason.OUTSIDE, own.outside());
            leftOut.add(LeftOut.Reason.AFTER, own.after());
        });
        return tally.finish();
    }

    private Elimination consolidated(SourceLine line) {
        return perimeter.consolidate(List.of(names.named(line.line())), group.closing());
    }

    @Override
    public void open(Chosen chosen, Consumer<SourceLine> each) throws UnreadableFileException {
        list.open(alone, line -> {
            for (BudgetLine part : consolidated(line).lines()) {
                SourceLine own = new SourceLine(part, line.place());
                if (chosen.holds(own)) {
                    each.accept(own);
                }
            }
        });
    }

    @Override
    public void hashes(Chosen chosen, Function<String, FileLines> files) throws UnreadableFileException {
        list.hashes(alone, files);
    }

    @Override
    public void find(LongPredicate hashes, Chosen chosen, Consumer<SourceLine> each) throws UnreadableFileException {
        list.find(hashes, alone, line -> {
            boolean counts = consolidated(line).lines().stream()
                    .anyMatch(part -> chosen.holds(new SourceLine(part, line.place())));
            if (counts) {
                each.accept(line);
            }
        });
    }

    @Override
    public List<String> remarks(Chosen chosen, Words words) {
        return list.remarks(chosen, words);
    }

    @Override
    public List<String> notes(Words words) {
        return list.notes(words);
    }

    @Override
    public boolean isIncomplete() {
        return list.isIncomplete();
    }
}
