package org.indh.cli.consolidate;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.group.Distinct;

/**
 * Lines that two files have under one id, with the same codes and amount. Where most ids that both have stand for other
 * lines in each, each file numbers its own and the others are chance; so is a number of a line that names nothing but headings and years.
 */
final class SharedIds {
    private final Map<String, SortedHashes> ids = new HashMap<>();
    private final SetMultimap<Set<String>, String> agreed = HashMultimap.create();
    private final Map<Set<String>, Boolean> mostAgree = new HashMap<>();

    private SharedIds(SharedLines shared) {
        shared.files().forEach((file, lines) -> ids.put(file, lines.ids()));
    }

    /** @param told files of which everything is told already */
    static List<SharedLine> among(SharedLines shared, List<Overlap> told) {
        SharedIds found = new SharedIds(shared);
        List<SharedLine> withId = shared.lines().stream()
                .filter(line -> line.content().id() != null)
                .toList();
        for (SharedLine line : withId) {
            List<String> files = line.files();
            String id = Objects.requireNonNull(line.content().id());
            files.stream().skip(1).forEach(other -> found.agreed.put(Set.of(files.get(0), other), id));
        }
        return withId.stream()
                .filter(line -> isKnown(line.content()) && !isOfSameMoney(line))
                .filter(line -> found.isRepeated(line, told))
                .toList();
    }

    private static boolean isKnown(BudgetLine line) {
        return Distinct.isTelling(Objects.requireNonNull(line.id())) || Coincidence.namesItsOwn(line);
    }

    /** Whether it is told as a line of a common project of several members. */
    private static boolean isOfSameMoney(SharedLine line) {
        return Distinct.namesProject(line.content())
                && line.places().stream()
                                .map(place -> place.code(Dimension.MEMBER))
                                .distinct()
                                .count()
                        > 1;
    }

    private boolean isRepeated(SharedLine line, List<Overlap> told) {
        List<String> others = new ArrayList<>(line.files());
        String first = others.remove(0);
        return others.stream()
                .anyMatch(other -> told.stream().noneMatch(overlap -> overlap.isOf(first, other))
                        && mostAgree.computeIfAbsent(Set.of(first, other), this::mostAgree));
    }

    private boolean mostAgree(Set<String> files) {
        List<SortedHashes> both = files.stream()
                .map(file -> Objects.requireNonNull(ids.get(file)))
                .toList();
        return 2 * agreed.get(files).size() > both.get(0).inCommon(both.get(1));
    }
}
