package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.period.YearCalendar;

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
            cluster(sides, TransferPairing::haveOneYear).forEach(transfers::add);
            return transfers;
        }
        TransferSides left = withoutEqual(sides);
        left = withoutNear(left, line -> line.date() != null);
        left = withoutNear(left, line -> true);
        left.given().forEach(line -> transfers.add(TransferSides.ofGiven(line)));
        left.received().forEach(line -> transfers.add(TransferSides.ofReceived(line)));
        return transfers;
    }

    /** Of several equal amounts, the earliest; what is left has no equal near to it. */
    private TransferSides withoutEqual(TransferSides sides) {
        List<BudgetLine> given = new ArrayList<>();
        List<BudgetLine> received = new ArrayList<>(sides.received());
        for (BudgetLine sent : sides.given()) {
            Optional<BudgetLine> equal = received.stream()
                    .filter(booked -> sent.money().isPresent() && sent.money().equals(booked.money()))
                    .filter(booked -> mayBeOne(sent, booked))
                    .findFirst();
            if (equal.isPresent()) {
                received.remove(equal.get());
                transfers.add(new TransferSides(List.of(sent), List.of(equal.get())));
            } else {
                given.add(sent);
            }
        }
        return new TransferSides(given, received);
    }

    /** Takes out what is near to each other, of lines of that sort; of two references, nobody knows which is meant. */
    private TransferSides withoutNear(TransferSides sides, Predicate<BudgetLine> sort) {
        TransferSides sorted = new TransferSides(
                sides.given().stream().filter(sort).toList(),
                sides.received().stream().filter(sort).toList());
        List<BudgetLine> given = new ArrayList<>(sides.given());
        List<BudgetLine> received = new ArrayList<>(sides.received());
        for (TransferSides near : cluster(sorted, this::mayBeOne)) {
            long references = near.all().stream()
                    .map(TransferKey::reference)
                    .filter(reference -> !reference.isEmpty())
                    .distinct()
                    .count();
            if (!near.isOneSided() && references < 2) {
                transfers.add(near);
                near.given().forEach(given::remove);
                near.received().forEach(received::remove);
            }
        }
        return new TransferSides(given, received);
    }

    /** Whether a line sent and a line booked may be of one transfer. */
    private interface Tie {
        boolean holds(BudgetLine sent, BudgetLine booked);
    }

    /** Lines that are tied, be it through others. */
    private static List<TransferSides> cluster(TransferSides sides, Tie tie) {
        List<TransferSides> clusters = new ArrayList<>();
        sides.given().forEach(sent -> clusters.add(TransferSides.ofGiven(sent)));
        for (BudgetLine booked : sides.received()) {
            TransferSides tied = TransferSides.ofReceived(booked);
            for (TransferSides cluster : ImmutableList.copyOf(clusters)) {
                if (cluster.given().stream().anyMatch(sent -> tie.holds(sent, booked))) {
                    clusters.remove(cluster);
                    tied = tied.plus(cluster);
                }
            }
            clusters.add(tied);
        }
        return clusters;
    }

    private boolean mayBeOne(BudgetLine sent, BudgetLine booked) {
        return TransferKey.agree(TransferKey.reference(sent), TransferKey.reference(booked))
                && haveOneYear(sent, booked)
                && closing.mayBeOne(sent.date(), booked.date());
    }

    /** Of two days, it does not matter whether a new year is between them. */
    private static boolean haveOneYear(BudgetLine sent, BudgetLine booked) {
        if (sent.date() != null && booked.date() != null) {
            return true;
        }
        String one = year(sent);
        String other = year(booked);
        return isCalendarYear(one) != isCalendarYear(other) || TransferKey.agree(one, other);
    }

    private static String year(BudgetLine line) {
        return YearCalendar.budgetYear().place(line).code(Dimension.YEAR).orElse("");
    }

    /** A programme's year, "Y2", may be any calendar year. */
    private static boolean isCalendarYear(String year) {
        return !year.isEmpty() && Character.isDigit(year.charAt(0));
    }
}
