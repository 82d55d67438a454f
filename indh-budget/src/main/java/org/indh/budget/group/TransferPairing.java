package org.indh.budget.group;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.indh.budget.BudgetLine;
import org.indh.budget.group.TransferMarks.Mark;
import org.indh.core.money.Money;

/**
 * Which lines of a giver and a receiver are one transfer. A reference ties all that bear it. Without one, equal amounts of near
 * days are; then what is left near to each other, as instalments or with a difference, where running totals agree in several; a
 * line that nothing is near to is a transfer that the other side has not booked.
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
        Map<Money, TransferMarks<ArrayDeque<Integer>>> open = new HashMap<>();
        for (int i = 0; i < received.size(); i++) {
            BudgetLine booked = received.get(i);
            if (booked.money().isPresent()) {
                open.computeIfAbsent(booked.money().get(), any -> new TransferMarks<>())
                        .at(Mark.of(booked), any -> new ArrayDeque<>())
                        .add(i);
            }
        }
        BitSet taken = new BitSet();
        List<BudgetLine> given = new ArrayList<>();
        for (BudgetLine sent : sides.given()) {
            Optional<Integer> equal = sent.money()
                    .flatMap(money -> Optional.ofNullable(open.get(money)))
                    .flatMap(booked -> takeFirst(booked, Mark.of(sent)));
            if (equal.isPresent()) {
                taken.set(equal.get());
                transfers.add(new TransferSides(List.of(sent), List.of(received.get(equal.get()))));
            } else {
                given.add(sent);
            }
        }
        return new TransferSides(
                given,
                IntStream.range(0, received.size())
                        .filter(i -> !taken.get(i))
                        .mapToObj(received::get)
                        .toList());
    }

    private Optional<Integer> takeFirst(TransferMarks<ArrayDeque<Integer>> booked, Mark sent) {
        Optional<Map.Entry<Mark, ArrayDeque<Integer>>> first = booked.agreeingWith(sent)
                .filter(other -> mayBeOne(sent, other.getKey()))
                .min(Comparator.comparing(other -> other.getValue().getFirst()));
        Optional<Integer> taken = first.map(other -> other.getValue().removeFirst());
        first.filter(other -> other.getValue().isEmpty()).ifPresent(other -> booked.remove(other.getKey()));
        return taken;
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
                transfers.addAll(parts(near));
            } else {
                given.addAll(near.given());
                received.addAll(near.received());
            }
        }
        return new TransferSides(given, received);
    }

    /** Where running totals meet, one transfer ends, unless what it would be made of is only near through others. */
    private List<TransferSides> parts(TransferSides near) {
        List<TransferSides> parts = RunningTotals.parted(near);
        boolean areNear = parts.stream()
                .allMatch(part -> TransferClusters.of(part, this::mayBeOne).size() == 1);
        return areNear ? parts : List.of(near);
    }

    private boolean mayBeOne(Mark sent, Mark booked) {
        return sent.mayBeOfOneYear(booked) && closing.mayBeOne(sent.date(), booked.date());
    }
}
