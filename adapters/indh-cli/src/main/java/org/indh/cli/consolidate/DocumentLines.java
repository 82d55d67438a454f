package org.indh.cli.consolidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.LineHash;
import org.indh.budget.consolidation.Tally;

/**
 * The lines of documents.
 *
 * @param lines in the order of the files
 */
record DocumentLines(List<SourceLine> lines) implements LineSet {
    @Override
    public long count() {
        return lines.size();
    }

    @Override
    public SortedSet<Dimension> dimensions() {
        return dimensions(lines);
    }

    @Override
    public SortedSet<Dimension> dimensions(Chosen chosen) {
        return dimensions(of(chosen));
    }

    private static SortedSet<Dimension> dimensions(List<SourceLine> lines) {
        TreeSet<Dimension> stated = new TreeSet<>();
        lines.forEach(line -> stated.addAll(line.dimensions()));
        return stated;
    }

    /** The chosen of them. */
    List<SourceLine> of(Chosen chosen) {
        return lines.stream().filter(chosen::holds).toList();
    }

    @Override
    public Consolidation totals(List<Dimension> by) {
        Tally tally = Tally.withoutLines(by);
        lines.forEach(line -> tally.add(line.by(by)));
        return tally.finish();
    }

    @Override
    public void open(Chosen chosen, Consumer<SourceLine> each) {
        of(chosen).forEach(each);
    }

    @Override
    public void hashes(Chosen chosen, Function<String, FileLines> files) {
        of(chosen).forEach(line -> files.apply(line.place().file()).add(line));
    }

    @Override
    public void find(LongPredicate hashes, Chosen chosen, Consumer<SourceLine> each) {
        for (SourceLine line : of(chosen)) {
            LineHash.of(line.line()).ifPresent(hash -> {
                if (hashes.test(hash)) {
                    each.accept(line);
                }
            });
        }
    }

    @Override
    public List<String> remarks(Chosen chosen, Words words) {
        List<String> remarks = new ArrayList<>();
        for (SourceLine line : of(chosen)) {
            if (line.isUnknown()) {
                String place = line.place().heading() + " " + line.place().where();
                remarks.add(words.say(
                        "unread", Map.of("place", place, "raw", line.place().raw())));
            }
        }
        return remarks;
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
