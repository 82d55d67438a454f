package org.indh.budget.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.indh.budget.BudgetLine;
import org.indh.budget.BudgetLineBuilder;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.ConvertedAmount;
import org.indh.budget.consolidation.LineConversion;
import org.indh.core.money.Money;

/**
 * Compares sides in two currencies: what was sent, by the rate of the day of sending and by that of the day of booking, against
 * what was booked.
 */
record TransferRates(LineConversion sending, LineConversion booking) {
    /**
     * What the sides differ by, in the receiver's currency.
     *
     * @param exchange what the rates of two days make of it (écart de change)
     * @param rest what no rate explains: a fee of the bank, an instalment that is missing
     * @param unbooked the lines sent that the rest is made of, where it is made of whole ones
     */
    record Difference(Money exchange, Money rest, List<BudgetLine> unbooked) {
        Money total() {
            return exchange.plus(rest);
        }
    }

    /** Lines sent that are not booked, and the others as of the days on which they were booked. */
    private static final class Instalments {
        final List<BudgetLine> unbooked;
        final List<BudgetLine> arrived = new ArrayList<>();

        Instalments(List<BudgetLine> given) {
            unbooked = new ArrayList<>(given);
        }

        void arrive(BudgetLine line, BudgetLine booked) {
            unbooked.remove(line);
            arrived.add(of(line, booked));
        }
    }

    /** Nothing where a rate is missing that what was sent is converted by. */
    Optional<Difference> compare(TransferSides sides, Money booked) {
        ConvertedAmount given = sending.amount(sides.given());
        if (!given.isComplete()) {
            return Optional.empty();
        }
        Money total = given.perTotal().minus(booked);
        if (isAllBooked(sides)) {
            return Optional.of(new Difference(total, Money.zero(total.currency()), List.of()));
        }
        Instalments instalments = instalments(sides);
        List<BudgetLine> unbooked = List.copyOf(instalments.unbooked);
        ConvertedAmount missing = sending.amount(unbooked);
        ConvertedAmount arrived = booking.amount(instalments.arrived);
        if (total.isZero() || !arrived.isComplete()) {
            return Optional.of(new Difference(Money.zero(total.currency()), total, unbooked));
        }
        Money byLine = arrived.perLine().minus(booked);
        Money less = byLine.isZero() ? byLine : arrived.perTotal().minus(booked);
        Money rest = missing.perTotal().plus(less);
        return Optional.of(new Difference(total.minus(rest), rest, less.isZero() ? unbooked : List.of()));
    }

    /** Whether what was booked is, by the rates of its days, all that was sent: one sum may be changed in parts. */
    private boolean isAllBooked(TransferSides sides) {
        return Elimination.money(sides.given())
                .single()
                .filter(sent -> sent.currency().getDefaultFractionDigits() >= 0) // XDR is converted to by no rate
                .filter(sent -> {
                    ConvertedAmount booked = booking.to(sent.currency()).amount(sides.received());
                    return booked.isComplete() && booked.perLine().equals(sent);
                })
                .isPresent();
    }

    /** Whether each line booked is what the rate of one of the two days makes of one that was sent, and none is left. */
    boolean isLineByLine(TransferSides sides) {
        Instalments instalments = new Instalments(sides.given());
        List<BudgetLine> left = exact(
                instalments, sides.received(), (sent, booked) -> isExactly(sent, booked) || isAsSent(sent, booked));
        return left.isEmpty() && instalments.unbooked.isEmpty();
    }

    /**
     * Each line sent with the day on which it was booked: that on which the rate makes of it what was booked; of those left, as
     * many sent as booked, in their order, else the last day.
     */
    private Instalments instalments(TransferSides sides) {
        Instalments instalments = new Instalments(sides.given());
        List<BudgetLine> left = exact(instalments, sides.received(), this::isExactly);
        List<BudgetLine> unmatched = List.copyOf(instalments.unbooked);
        boolean isOneByOne = left.size() == unmatched.size();
        for (int i = 0; i < unmatched.size() && !left.isEmpty(); i++) {
            BudgetLine booked = left.get(isOneByOne ? i : left.size() - 1);
            instalments.arrive(unmatched.get(i), booked);
        }
        return instalments;
    }

    /** Puts each line booked beside one that it is, and returns those that are none. */
    private static List<BudgetLine> exact(
            Instalments instalments, List<BudgetLine> received, BiPredicate<BudgetLine, BudgetLine> is) {
        List<BudgetLine> left = new ArrayList<>();
        for (BudgetLine booked : received) {
            Optional<BudgetLine> exact = instalments.unbooked.stream()
                    .filter(sent -> is.test(sent, booked))
                    .findFirst();
            exact.ifPresentOrElse(sent -> instalments.arrive(sent, booked), () -> left.add(booked));
        }
        return left;
    }

    private boolean isAsSent(BudgetLine sent, BudgetLine booked) {
        return booked.money()
                .filter(sending.amount(List.of(sent)).perLine()::equals)
                .isPresent();
    }

    private boolean isExactly(BudgetLine sent, BudgetLine booked) {
        boolean isBefore =
                sent.date() == null || booked.date() == null || !sent.date().isAfter(booked.date());
        ConvertedAmount arrived = booking.amount(List.of(of(sent, booked)));
        return isBefore
                && arrived.isComplete()
                && booked.money().filter(arrived.perLine()::equals).isPresent();
    }

    /** The line sent, of the day or the year of the line booked. */
    private static BudgetLine of(BudgetLine sent, BudgetLine booked) {
        return BudgetLineBuilder.builder(
                        sent.with(Dimension.YEAR, booked.code(Dimension.YEAR).orElse("")))
                .date(booked.date())
                .build();
    }
}
