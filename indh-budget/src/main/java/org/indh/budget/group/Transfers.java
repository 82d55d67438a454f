package org.indh.budget.group;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Flow;
import org.indh.budget.period.CutOff;

/**
 * Finds the two sides of each transfer inside a group and takes both out. Sides are compared by their whole amounts, and cut
 * only then: of a member by half, the halves of instalments differ from the half of all by cents that nobody owes.
 */
final class Transfers {
    /** A transfer between two members. */
    private record Found(String giver, String receiver, TransferSides sides) {
        /** An order that does not depend on how lines came. */
        static final Comparator<Found> ORDER = Comparator.comparing(Found::giver)
                .thenComparing(Found::receiver)
                .thenComparing(found -> found.sides.reference())
                .thenComparing(found -> found.sides.first(), TransferSides.ORDER);
    }

    private final Perimeter perimeter;
    private final ImmutableMap<String, Fraction> members;
    private final Closing closing;
    private final List<BudgetLine> lines = new ArrayList<>();
    private final List<BudgetLine> outside = new ArrayList<>();
    private final TransferKeys inside = new TransferKeys();

    Transfers(Perimeter perimeter, Closing closing) {
        this.perimeter = perimeter;
        this.members = perimeter.fractions();
        this.closing = closing;
    }

    Elimination eliminate(List<BudgetLine> all) {
        CutOff cutOff = CutOff.at(closing.day(), all);
        cutOff.within().forEach(this::sort);
        List<Found> found = new ArrayList<>();
        inside.sides().forEach((key, sides) -> {
            for (TransferSides transfer : new TransferPairing(closing).pair(key, sides)) {
                found.add(new Found(key.giver(), key.receiver(), transfer));
            }
        });
        TransferJournal journal = new TransferJournal(closing);
        found.stream().sorted(Found.ORDER).forEach(transfer -> takeOut(transfer, journal));
        return new Elimination(lines, journal.residuals(), journal.entries(), outside, cutOff.after());
    }

    private Fraction share(String member) {
        return members.getOrDefault(member, Fraction.NIL);
    }

    /** Puts a line where it belongs: beside the other side of its transfer, else in or outside the group. */
    private void sort(BudgetLine line) {
        String member = line.code(Dimension.MEMBER).orElse("");
        if (perimeter.isInternal(line)) {
            String other = line.code(Dimension.COUNTERPART).orElse("");
            if (line.is(Dimension.FLOW, Flow.USE.code())) {
                inside.addGiven(TransferKey.of(member, other, line), line);
            } else {
                inside.addReceived(TransferKey.of(other, member, line), line);
            }
        } else {
            LineParts cut = LineParts.of(List.of(line), share(member));
            lines.addAll(cut.parts());
            outside.addAll(cut.rests());
        }
    }

    /** Takes both sides out as far as they are inside the group; what is left of each stays its member's. */
    private void takeOut(Found transfer, TransferJournal journal) {
        List<BudgetLine> given = transfer.sides().given();
        List<BudgetLine> received = transfer.sides().received();
        Fraction internal = share(transfer.giver()).min(share(transfer.receiver()));
        TransferSides parts =
                new TransferSides(cut(given, transfer.giver(), internal), cut(received, transfer.receiver(), internal));
        journal.add(transfer.giver(), transfer.receiver(), transfer.sides(), parts, internal);
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
}
