package org.indh.budget.consolidation;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.indh.budget.BudgetLine;
import org.indh.budget.consolidation.TransferClusters.Mark;
import org.indh.core.money.Money;

/**
 * Which lines of a giver and a receiver are one transfer. A reference ties all that bear it. Without one, equal amounts of near
 * days are; then what is left near to each other, as instalments or with a difference; a line that nothing is near to is a
 * transfer that the other side has not booked.
 */
final class TransferPairing {
    private final Closing closing;
    private final List<TransferSides> transfers = new ArrayList<>();

    TransferPairing(Closing closing) {
        this.closing = closing;
    }

    List<TransferSides> pair(TransferKey key, TransferSides sides) {
        if (key.hasReference()) {
            return TransferClusters.of(sides, Mark::mayBeOfOneYear);
        }
        TransferSides left = withoutEqual(sides);
        left = withoutNear(left, line -> line.date() != null);
        left = withoutNear(left, line -> true);
        left.singly().forEach(transfers::add);
        return transfers;
    }

    /** Of several equal amounts, the earliest; what is left has no equal near to it. */
    private TransferSides withoutEqual(TransferSides sides) {
        List<BudgetLine> received = sides.received();
        List<Mark> marks = received.stream().map(Mark::of).toList();
        ListMultimap<Optional<Money>, Integer> open = LinkedListMultimap.create();
        for (int i = 0; i < received.size(); i++) {
            open.put(received.get(i).money(), i);
        }
        List<BudgetLine> given = new ArrayList<>();
        for (BudgetLine sent : sides.given()) {
            Mark mark = Mark.of(sent);
            List<Integer> equals = sent.money().isPresent() ? open.get(sent.money()) : List.of();
            Optional<Integer> equal = equals.stream()
                    .filter(booked -> mayBeOne(mark, marks.get(booked)))
                    .findFirst();
            if (equal.isPresent()) {
                equals.remove(equal.get());
                transfers.add(new TransferSides(List.of(sent), List.of(received.get(equal.get()))));
            } else {
                given.add(sent);
            }
        }
        return new TransferSides(
                given, open.values().stream().map(received::get).toList());
    }

    /** Takes out what is near to each other, of lines of that sort; of two references, nobody knows which is meant. */
    private TransferSides withoutNear(TransferSides sides, Predicate<BudgetLine> sort) {
        TransferSides sorted = new TransferSides(
                sides.given().stream().filter(sort).toList(),
                sides.received().stream().filter(sort).toList());
        List<BudgetLine> given = new ArrayList<>();
        List<BudgetLine> received = new ArrayList<>();
        sides.given().stream().filter(sort.negate()).forEach(given::add);
        sides.received().stream().filter(sort.negate()).forEach(received::add);
        for (TransferSides near : TransferClusters.of(sorted, this::mayBeOne)) {
            long references = near.all().stream()
                    .map(TransferKey::reference)
                    .filter(reference -> !reference.isEmpty())
                    .distinct()
                    .count();
            if (!near.isOneSided() && references < 2) {
                transfers.add(near);
            } else {
                given.addAll(near.given());
                received.addAll(near.received());
            }
        }
        return new TransferSides(given, received);
    }

    private boolean mayBeOne(Mark sent, Mark booked) {
        return TransferKey.agree(sent.reference(), booked.reference())
                && sent.mayBeOfOneYear(booked)
                && closing.mayBeOne(sent.date(), booked.date());
    }
}
