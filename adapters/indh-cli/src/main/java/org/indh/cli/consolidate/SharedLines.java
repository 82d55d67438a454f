package org.indh.cli.consolidate;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.indh.budget.BudgetLine;
import org.indh.budget.consolidation.MixedMoneyException;
import org.indh.budget.consolidation.Tally;
import org.indh.budget.consolidation.Total;
import org.indh.core.document.UnreadableFileException;

/**
 * Lines that stand in several files. Each file is read for a hash of each line; then those lines are read again whose hash several
 * files have, and are compared as they are. Lists that are too long for that are read only where another one has as many lines,
 * to see whether the two are one as a whole.
 *
 * @param sets where the lines stand
 * @param chosen which of them count
 * @param files what the lines of each file are known by, in the order of the files
 * @param lines what lines of several files say
 * @param uncompared how many lines were too many to be compared one by one
 */
record SharedLines(
        List<LineSet> sets, Chosen chosen, Map<String, FileLines> files, List<SharedLine> lines, long uncompared) {
    /** So many lines of lists are compared one by one at most. */
    static final long MOST_READ = 1_000_000;
    /** So many different ones that several files have are held at most. */
    static final int MOST_HELD = 50_000;

    SharedLines {
        sets = ImmutableList.copyOf(sets);
        lines = ImmutableList.copyOf(lines);
    }

    /**
     * Those among the chosen lines.
     *
     * @throws UnreadableFileException where a list cannot be read again
     */
    static SharedLines among(List<LineSet> sets, Chosen chosen) throws UnreadableFileException {
        return among(sets, chosen, MOST_READ, MOST_HELD);
    }

    static SharedLines among(List<LineSet> sets, Chosen chosen, long mostRead, int mostHeld)
            throws UnreadableFileException {
        List<LineSet> lists = sets.stream()
                .filter(set -> !(set instanceof DocumentLines) && set.count() > 0)
                .toList();
        long ofLists = lists.stream().mapToLong(LineSet::count).sum();
        boolean isLong = ofLists > mostRead;
        List<LineSet> oneByOne = sets.stream()
                .filter(set -> !isLong || set instanceof DocumentLines)
                .toList();
        Map<String, FileLines> files = new LinkedHashMap<>();
        for (LineSet set : oneByOne) {
            set.hashes(chosen, file -> files.computeIfAbsent(file, any -> new FileLines(true)));
        }
        for (LineSet list : isLong ? lists : List.<LineSet>of()) {
            if (lists.stream().filter(other -> other.count() == list.count()).count() > 1) {
                list.hashes(chosen, file -> files.computeIfAbsent(file, any -> new FileLines(false)));
            }
        }
        SortedHashes shared = SortedHashes.inSeveral(
                files.values().stream().map(FileLines::lines).toList());
        boolean areSeveral = sets.stream().filter(set -> set.count() > 0).count() > 1;
        long uncompared = isLong && areSeveral ? ofLists : 0;
        return shared.size() > mostHeld
                ? new SharedLines(sets, chosen, files, List.of(), uncompared + shared.size())
                : new SharedLines(sets, chosen, files, held(oneByOne, chosen, shared), uncompared);
    }

    private static List<SharedLine> held(List<LineSet> sets, Chosen chosen, SortedHashes shared)
            throws UnreadableFileException {
        Map<BudgetLine, SharedLine> held = new LinkedHashMap<>();
        for (LineSet set : shared.size() == 0 ? List.<LineSet>of() : sets) {
            set.find(
                    shared::contains,
                    chosen,
                    line -> held.computeIfAbsent(FileLines.content(line.line()), SharedLine::new)
                            .add(line));
        }
        List<SharedLine> several = new ArrayList<>(held.values());
        several.removeIf(line -> line.files().size() < 2); // the other file's does not count, or has but the hash
        return several;
    }

    /**
     * Gives all lines that are compared, those of other files too.
     *
     * @throws UnreadableFileException where a list cannot be read again
     */
    void each(Consumer<SourceLine> each) throws UnreadableFileException {
        for (LineSet set : sets) {
            set.find(any -> true, chosen, each);
        }
    }

    /** What was added up; nothing where it is never added to each other. */
    static Optional<Total> total(Tally tally) {
        try {
            return Optional.of(tally.finish().total());
        } catch (MixedMoneyException e) {
            return Optional.empty();
        }
    }
}
