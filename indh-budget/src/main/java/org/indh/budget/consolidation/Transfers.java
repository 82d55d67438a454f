package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Ordering;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Flow;
import org.indh.core.money.Money;
import org.indh.core.money.Remainder;
import org.jspecify.annotations.Nullable;

/** Finds the two sides of each transfer inside a group and takes both out. */
final class Transfers {
    /** What the two sides of a transfer have in common. */
    private record Key(String giver, String receiver, List<String> common) implements Comparable<Key> {
        private static final List<Dimension> COMMON =
                List.of(Dimension.TRANSFER, Dimension.PHASE, Dimension.BASIS, Dimension.TAX_BASIS, Dimension.FORM);

        static Key of(String giver, String receiver, BudgetLine line) {
            return new Key(
                    giver,
                    receiver,
                    COMMON.stream()
                            .map(dimension -> line.code(dimension).orElse(""))
                            .toList());
        }

        boolean hasReference() {
            return !common.get(0).isEmpty();
        }

        @Override
        public int compareTo(Key other) {
            return Comparator.comparing(Key::giver)
                    .thenComparing(Key::receiver)
                    .thenComparing(Key::common, Ordering.natural().lexicographical())
                    .compare(this, other);
        }
    }

    /** Lines of both sides. */
    private static final class Sides {
        final List<BudgetLine> given = new ArrayList<>();
        final List<BudgetLine> received = new ArrayList<>();
    }

    /** An order that does not depend on how lines came. */
    private static final Comparator<BudgetLine> ORDER = Comparator.comparing(
                    BudgetLine::date, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(BudgetLine::id, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(BudgetLine::toString);

    private final ImmutableMap<String, Fraction> members;
    private final Closing closing;
    private final List<BudgetLine> lines = new ArrayList<>();
    private final List<BudgetLine> outside = new ArrayList<>();
    private final Map<Key, Sides> inside = new TreeMap<>();

    Transfers(Perimeter perimeter, Closing closing) {
        this.members = perimeter.fractions();
        this.closing = closing;
    }

    Elimination eliminate(List<BudgetLine> all) {
        all.forEach(this::sort);
        TransferJournal journal = new TransferJournal(closing);
        inside.forEach((key, sides) -> {
            sides.given.sort(ORDER);
            sides.received.sort(ORDER);
            if (!key.hasReference()) {
                matchEqual(key, sides, journal);
            }
            if (!sides.given.isEmpty() || !sides.received.isEmpty()) {
                journal.add(key.giver(), key.receiver(), sides.given, sides.received);
            }
        });
        return new Elimination(lines, journal.residuals(), journal.entries(), outside);
    }

    private Fraction share(String member) {
        return members.getOrDefault(member, Fraction.NIL);
    }

    /** Puts a line, or each part of it, where it belongs. */
    private void sort(BudgetLine line) {
        String member = line.code(Dimension.MEMBER).orElse("");
        String other = line.code(Dimension.COUNTERPART).orElse("");
        Fraction counts = share(member);
        boolean hasWay = line.is(Dimension.FLOW, Flow.USE.code()) || line.is(Dimension.FLOW, Flow.RESOURCE.code());
        boolean isTransfer = hasWay && !other.equals(member) && !share(other).isNil();
        Fraction internal = isTransfer ? counts.min(share(other)) : Fraction.NIL;
        List<Fraction> shares = List.of(internal, counts.minus(internal), Fraction.WHOLE.minus(counts));
        if (!internal.isNil()) {
            part(line, shares, 0).ifPresent(part -> side(part, member, other).add(part));
        }
        if (!shares.get(1).isNil()) {
            part(line, shares, 1).ifPresent(lines::add);
        }
        if (!shares.get(2).isNil()) {
            part(line, shares, 2).ifPresent(outside::add);
        }
    }

    private List<BudgetLine> side(BudgetLine line, String member, String other) {
        boolean isGiven = line.is(Dimension.FLOW, Flow.USE.code());
        Key key = isGiven ? Key.of(member, other, line) : Key.of(other, member, line);
        Sides sides = inside.computeIfAbsent(key, any -> new Sides());
        return isGiven ? sides.given : sides.received;
    }

    /** The line with its part of the amount; a part of an unknown amount is unknown. */
    private static Optional<BudgetLine> part(BudgetLine line, List<Fraction> shares, int index) {
        Optional<Money> whole = line.money();
        if (whole.isEmpty() || shares.get(index).equals(Fraction.WHOLE)) {
            return Optional.of(line);
        }
        List<Money> parts = whole.get().split(Fraction.weights(shares), Remainder.LARGEST_REMAINDER);
        return Optional.of(line.with(parts.get(index)));
    }

    /** Without a reference, equal amounts of near days are one transfer: of several, the earliest. */
    private void matchEqual(Key key, Sides sides, TransferJournal journal) {
        for (BudgetLine sent : ImmutableList.copyOf(sides.given)) {
            BudgetLine booked = earliest(sent, sides.received);
            if (booked != null) {
                sides.given.remove(sent);
                sides.received.remove(booked);
                journal.add(key.giver(), key.receiver(), List.of(sent), List.of(booked));
            }
        }
    }

    private @Nullable BudgetLine earliest(BudgetLine sent, List<BudgetLine> received) {
        return received.stream()
                .filter(booked -> sent.money().isPresent() && sent.money().equals(booked.money()))
                .filter(booked -> closing.mayBeOne(sent.date(), booked.date()))
                .findFirst()
                .orElse(null);
    }
}
