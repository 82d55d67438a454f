package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Flow;
import org.jspecify.annotations.Nullable;

/**
 * Finds the two sides of each transfer inside a group and takes both out. Sides are compared by their whole amounts, and cut
 * only then: of a member by half, the halves of instalments differ from the half of all by cents that nobody owes.
 */
final class Transfers {
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
    private final Map<TransferKey, Sides> inside = new TreeMap<>();

    Transfers(Perimeter perimeter, Closing closing) {
        this.members = perimeter.fractions();
        this.closing = closing;
    }

    Elimination eliminate(List<BudgetLine> all) {
        all.forEach(this::sort);
        joinPhases();
        TransferJournal journal = new TransferJournal(closing);
        inside.forEach((key, sides) -> {
            sides.given.sort(ORDER);
            sides.received.sort(ORDER);
            if (!key.hasReference()) {
                matchEqual(key, sides, journal);
            }
            if (!sides.given.isEmpty() || !sides.received.isEmpty()) {
                takeOut(key, sides.given, sides.received, journal);
            }
        });
        return new Elimination(lines, journal.residuals(), journal.entries(), outside);
    }

    private Fraction share(String member) {
        return members.getOrDefault(member, Fraction.NIL);
    }

    private Fraction share(TransferKey key) {
        return share(key.giver()).min(share(key.receiver()));
    }

    /** Puts a line where it belongs: beside the other side of its transfer, else in or outside the group. */
    private void sort(BudgetLine line) {
        String member = line.code(Dimension.MEMBER).orElse("");
        String other = line.code(Dimension.COUNTERPART).orElse("");
        boolean isGiven = line.is(Dimension.FLOW, Flow.USE.code());
        boolean hasWay = isGiven || line.is(Dimension.FLOW, Flow.RESOURCE.code());
        TransferKey key = isGiven ? TransferKey.of(member, other, line) : TransferKey.of(other, member, line);
        if (hasWay && !other.equals(member) && !share(key).isNil()) {
            Sides sides = inside.computeIfAbsent(key, any -> new Sides());
            (isGiven ? sides.given : sides.received).add(line);
        } else {
            LineParts cut = LineParts.of(List.of(line), share(member));
            lines.addAll(cut.parts());
            outside.addAll(cut.rests());
        }
    }

    /** A side that says only when it is counted belongs to the other's stage, where that is one. */
    private void joinPhases() {
        Map<TransferKey, List<TransferKey>> phases = new TreeMap<>();
        for (TransferKey key : inside.keySet()) {
            if (!key.statesBasisAlone()) {
                phases.computeIfAbsent(key.withoutPhase(), any -> new ArrayList<>())
                        .add(key);
            }
        }
        phases.forEach((withoutPhase, keys) -> {
            Sides bare = inside.get(withoutPhase);
            Sides staged = inside.get(keys.get(0));
            if (withoutPhase.statesBasisAlone() && keys.size() == 1 && bare != null && staged != null) {
                staged.given.addAll(bare.given);
                staged.received.addAll(bare.received);
                inside.remove(withoutPhase);
            }
        });
    }

    /** Takes both sides out as far as they are inside the group; what is left of each stays its member's. */
    private void takeOut(TransferKey key, List<BudgetLine> given, List<BudgetLine> received, TransferJournal journal) {
        journal.add(
                key.giver(),
                key.receiver(),
                new TransferJournal.Side(given, cut(given, key.giver(), share(key))),
                new TransferJournal.Side(received, cut(received, key.receiver(), share(key))),
                share(key));
    }

    /** The parts inside the group; the rests are put away. */
    private List<BudgetLine> cut(List<BudgetLine> side, String member, Fraction internal) {
        LineParts cut = LineParts.of(side, internal);
        if (!cut.rests().isEmpty()) {
            Fraction own = share(member).minus(internal).over(Fraction.WHOLE.minus(internal));
            LineParts rests = LineParts.of(cut.rests(), own);
            lines.addAll(rests.parts());
            outside.addAll(rests.rests());
        }
        return cut.parts();
    }

    /** Without a reference, equal amounts of near days are one transfer: of several, the earliest. */
    private void matchEqual(TransferKey key, Sides sides, TransferJournal journal) {
        for (BudgetLine sent : ImmutableList.copyOf(sides.given)) {
            BudgetLine booked = earliest(sent, sides.received);
            if (booked != null) {
                sides.given.remove(sent);
                sides.received.remove(booked);
                takeOut(key, List.of(sent), List.of(booked), journal);
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
