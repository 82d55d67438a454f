package org.indh.budget.group;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.indh.budget.BudgetLine;

/** Lines of a giver and of a receiver that are one transfer, or may be. */
record TransferSides(List<BudgetLine> given, List<BudgetLine> received) {
    /** An order that does not depend on how lines came. */
    static final Comparator<BudgetLine> ORDER = Comparator.comparing(
                    BudgetLine::date, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(BudgetLine::id, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(BudgetLine::toString);

    /** Puts both sides in order. */
    TransferSides {
        given = ImmutableList.sortedCopyOf(ORDER, given);
        received = ImmutableList.sortedCopyOf(ORDER, received);
    }

    static TransferSides ofGiven(BudgetLine line) {
        return new TransferSides(List.of(line), List.of());
    }

    static TransferSides ofReceived(BudgetLine line) {
        return new TransferSides(List.of(), List.of(line));
    }

    /** Each line by itself. */
    Stream<TransferSides> singly() {
        return Stream.concat(
                given.stream().map(TransferSides::ofGiven), received.stream().map(TransferSides::ofReceived));
    }

    boolean isOneSided() {
        return given.isEmpty() || received.isEmpty();
    }

    /** Whether its lines are known to be of one transfer: all bear its reference, or one side booked it at once. */
    boolean isOneTransfer() {
        return given.size() == 1
                || received.size() == 1
                || all().stream().map(TransferKey::reference).noneMatch(String::isEmpty);
    }

    List<BudgetLine> all() {
        return Stream.concat(given.stream(), received.stream()).toList();
    }

    /** The reference that its lines bear, blank where none does. */
    String reference() {
        return all().stream()
                .map(TransferKey::reference)
                .filter(reference -> !reference.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The line that comes first of both sides. */
    BudgetLine first() {
        return all().stream().min(ORDER).orElseThrow();
    }
}
