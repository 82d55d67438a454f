package org.indh.cli.consolidate;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.Multiset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Tally;
import org.indh.budget.consolidation.Total;
import org.indh.core.document.UnreadableFileException;

/**
 * Two files of which one is, in all or nearly all of its lines, in the other.
 *
 * @param one the file that was given first
 * @param other the other one
 * @param count how many lines they have in common
 * @param total what these add up to in one of the files; nothing where they are never added to each other
 */
record Overlap(String one, String other, long count, Optional<Total> total) {
    /** Of ten lines of the shorter file, so many are in the other one at least. */
    private static final int OF_TEN = 9;

    private static final int TEN = 10;
    /** A line that more files have is of a template. */
    private static final int MOST_FILES = 20;
    /** So many lines are never the same by chance. */
    private static final int ENOUGH = 1_000;

    /**
     * The overlaps, each file told once, with the first one that it repeats.
     *
     * @throws UnreadableFileException where a list cannot be read again
     */
    static List<Overlap> among(SharedLines shared) throws UnreadableFileException {
        Map<Set<String>, List<SharedLine>> pairs = new HashMap<>();
        for (SharedLine line : shared.lines()) {
            List<String> files = line.files();
            for (int i = 1; i < files.size() && files.size() <= MOST_FILES; i++) {
                for (String one : files.subList(0, i)) {
                    pairs.computeIfAbsent(Set.of(one, files.get(i)), any -> new ArrayList<>())
                            .add(line);
                }
            }
        }
        List<Overlap> found = new ArrayList<>();
        List<String> files = List.copyOf(shared.files().keySet());
        for (int i = 1; i < files.size(); i++) {
            String other = files.get(i);
            for (String one : files.subList(0, i)) {
                List<SharedLine> both = pairs.getOrDefault(Set.of(one, other), List.of());
                Optional<Overlap> overlap =
                        both.isEmpty() ? whole(one, other, shared) : of(one, other, both, shared.files());
                if (overlap.isPresent()) {
                    found.add(overlap.get());
                    break;
                }
            }
        }
        return found;
    }

    /** Files that are too long to be compared line by line and have the same lines by all that is known. */
    private static Optional<Overlap> whole(String one, String other, SharedLines shared)
            throws UnreadableFileException {
        FileLines first = Objects.requireNonNull(shared.files().get(one));
        FileLines second = Objects.requireNonNull(shared.files().get(other));
        if (first.count() < ENOUGH || !first.print().equals(second.print())) {
            return Optional.empty();
        }
        Tally tally = Tally.withoutLines(Dimension.apart());
        Multiset<String> counts = HashMultiset.create();
        shared.each(line -> {
            String file = line.place().file();
            counts.add(file);
            if (file.equals(one)) {
                tally.add(line.line());
            }
        });
        return counts.contains(one) && counts.contains(other)
                ? Optional.of(new Overlap(one, other, counts.count(one), SharedLines.total(tally)))
                : Optional.empty();
    }

    private static Optional<Overlap> of(String one, String other, List<SharedLine> both, Map<String, FileLines> files) {
        FileLines first = Objects.requireNonNull(files.get(one));
        FileLines second = Objects.requireNonNull(files.get(other));
        long count = 0;
        Tally tally = Tally.withoutLines(Dimension.apart());
        for (SharedLine line : both) {
            int times = line.inCommon(one, other);
            count += times;
            for (int i = 0; i < times; i++) {
                tally.add(line.content());
            }
        }
        boolean isMost = TEN * count >= OF_TEN * Math.min(first.count(), second.count());
        List<BudgetLine> contents = both.stream().map(SharedLine::content).toList();
        return isMost && !Coincidence.mayExplain(contents, first.sharesTitle(second))
                ? Optional.of(new Overlap(one, other, count, SharedLines.total(tally)))
                : Optional.empty();
    }

    /** Whether it is of these two files. */
    boolean isOf(String first, String second) {
        return Set.of(one, other).equals(Set.of(first, second));
    }
}
