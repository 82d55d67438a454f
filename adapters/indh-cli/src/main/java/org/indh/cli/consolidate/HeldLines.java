package org.indh.cli.consolidate;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Consolidation;

/**
 * Lines that stand in memory and of which nothing is to be remarked: their lists tell what cannot be read, and what is left of
 * transfers stands in no file.
 */
record HeldLines(List<SourceLine> lines) implements LineSet {
    HeldLines {
        lines = ImmutableList.copyOf(lines);
    }

    private DocumentLines all() {
        return new DocumentLines(lines);
    }

    @Override
    public long count() {
        return 0; // they are counted in their lists
    }

    @Override
    public SortedSet<Dimension> dimensions() {
        return all().dimensions();
    }

    @Override
    public SortedSet<Dimension> dimensions(Chosen chosen) {
        return all().dimensions(chosen);
    }

    @Override
    public Consolidation totals(List<Dimension> by) {
        return all().totals(by);
    }

    @Override
    public void open(Chosen chosen, Consumer<SourceLine> each) {
        all().open(chosen, each);
    }

    @Override
    public void hashes(Chosen chosen, Function<String, FileLines> files) {}

    @Override
    public void find(LongPredicate hashes, Chosen chosen, Consumer<SourceLine> each) {}

    @Override
    public List<String> remarks(Chosen chosen, Words words) {
        return List.of();
    }

    @Override
    public List<String> notes(Words words) {
        return List.of();
    }

    @Override
    public boolean isIncomplete() {
        return false;
    }
}
