package org.indh.budget.consolidation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.period.YearCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Lines sent and booked that are tied to each other, be it through others. Whether they are depends on their references, years and
 * days alone, so that the lines of one day are tied once and together, however many they are.
 */
final class TransferClusters {
    /**
     * What a line is tied by.
     *
     * @param reference the transfer's; blank where it bears none
     * @param year the year of the line; blank where it has none
     */
    record Mark(String reference, String year, @Nullable LocalDate date) {
        static Mark of(BudgetLine line) {
            String year =
                    YearCalendar.budgetYear().place(line).code(Dimension.YEAR).orElse("");
            return new Mark(TransferKey.reference(line), year, line.date());
        }

        /** Of two days, it does not matter whether a new year is between them. */
        boolean mayBeOfOneYear(Mark other) {
            return date != null && other.date != null
                    || isCalendarYear() != other.isCalendarYear()
                    || TransferKey.agree(year, other.year);
        }

        /** A programme's year, "Y2", may be any calendar year. */
        private boolean isCalendarYear() {
            return !year.isEmpty() && Character.isDigit(year.charAt(0));
        }
    }

    /** Whether what was sent and what was booked under these marks may be one transfer. */
    interface Tie {
        boolean holds(Mark sent, Mark booked);
    }

    /** The lines of a mark on one side, and the one that stands for its cluster: itself at first. */
    private static final class Tied {
        private final Mark mark;
        private final List<BudgetLine> given = new ArrayList<>();
        private final List<BudgetLine> received = new ArrayList<>();
        private Tied root = this;

        Tied(Mark mark) {
            this.mark = mark;
        }

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

    /** The clusters; a line that nothing is tied to is one of its own. */
    static List<TransferSides> of(TransferSides sides, Tie tie) {
        Map<Mark, Tied> sent = new LinkedHashMap<>();
        Map<Mark, Tied> booked = new LinkedHashMap<>();
        for (BudgetLine line : sides.given()) {
            sent.computeIfAbsent(Mark.of(line), Tied::new).given.add(line);
        }
        for (BudgetLine line : sides.received()) {
            booked.computeIfAbsent(Mark.of(line), Tied::new).received.add(line);
        }
        for (Tied one : sent.values()) {
            for (Tied other : booked.values()) {
                if (tie.holds(one.mark, other.mark)) {
                    other.root().root = one.root();
                }
            }
        }
        Map<Tied, List<Tied>> clusters = new LinkedHashMap<>();
        for (Collection<Tied> side : List.of(sent.values(), booked.values())) {
            side.forEach(tied -> clusters.computeIfAbsent(tied.root(), any -> new ArrayList<>())
                    .add(tied));
        }
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
