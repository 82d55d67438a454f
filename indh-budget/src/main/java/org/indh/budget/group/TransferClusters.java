package org.indh.budget.group;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.indh.budget.BudgetLine;
import org.indh.budget.group.TransferMarks.Mark;

/**
 * Lines sent and booked that are tied to each other, be it through others. Whether they are depends on their marks alone, so that
 * the lines of one day are tied together, however many they are.
 */
final class TransferClusters {
    /** The lines of a mark on one side, and the one that stands for its cluster: itself at first. */
    private static final class Tied {
        private final List<BudgetLine> given = new ArrayList<>();
        private final List<BudgetLine> received = new ArrayList<>();
        private Tied root = this;

        Tied root() {
            Tied at = this;
            while (at.root != at) {
                at.root = at.root.root;
                at = at.root;
            }
            return at;
        }
    }

    private TransferClusters() {}

    /**
     * The clusters; a line that nothing is tied to is one of its own.
     *
     * @param tie whether what was sent and what was booked under these marks, which do not name two transfers, may be one
     */
    static List<TransferSides> of(TransferSides sides, BiPredicate<Mark, Mark> tie) {
        TransferMarks<Tied> booked = new TransferMarks<>();
        for (BudgetLine line : sides.received()) {
            booked.at(Mark.of(line), any -> new Tied()).received.add(line);
        }
        Map<Mark, Tied> sent = new LinkedHashMap<>();
        for (BudgetLine line : sides.given()) {
            sent.computeIfAbsent(Mark.of(line), any -> new Tied()).given.add(line);
        }
        sent.forEach((mark, tied) -> booked.agreeingWith(mark)
                .filter(other -> tie.test(mark, other.getKey()))
                .forEach(other -> other.getValue().root().root = tied.root()));
        Map<Tied, List<Tied>> clusters = new LinkedHashMap<>();
        Stream.concat(sent.values().stream(), booked.all())
                .forEach(tied -> clusters.computeIfAbsent(tied.root(), any -> new ArrayList<>())
                        .add(tied));
        return clusters.values().stream()
                .map(TransferClusters::together)
                .flatMap(cluster -> cluster.isOneSided() ? cluster.singly() : Stream.of(cluster))
                .toList();
    }

    private static TransferSides together(List<Tied> cluster) {
        return new TransferSides(
                cluster.stream().flatMap(tied -> tied.given.stream()).toList(),
                cluster.stream().flatMap(tied -> tied.received.stream()).toList());
    }
}
