package org.indh.budget.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indh.budget.Absence;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Flow;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;

/** Judges how the sides of each transfer agree, and writes down what was taken out and what is left. */
final class TransferJournal {
    /**
     * How whole sides agree.
     *
     * @param difference what is left where rates compared the sides; absent where they did not
     */
    private record Verdict(TransferState state, Optional<TransferRates.Difference> difference) {
        static Verdict of(TransferState state) {
            return new Verdict(state, Optional.empty());
        }
    }

    private static final List<Dimension> OF_RESIDUAL = List.of(
            Dimension.TRANSFER,
            Dimension.YEAR,
            Dimension.PHASE,
            Dimension.BASIS,
            Dimension.TAX_BASIS,
            Dimension.FORM,
            Dimension.VIEW,
            Dimension.ADVANCE);

    private final Closing closing;
    private final List<Elimination.Entry> entries = new ArrayList<>();
    private final List<BudgetLine> residuals = new ArrayList<>();

    TransferJournal(Closing closing) {
        this.closing = closing;
    }

    List<Elimination.Entry> entries() {
        return entries;
    }

    List<BudgetLine> residuals() {
        return residuals;
    }

    /**
     * @param whole the lines as they came
     * @param inside the same lines, as far as their amounts are inside the group
     * @param share that part of both sides
     */
    void add(String giver, String receiver, TransferSides whole, TransferSides inside, Fraction share) {
        Verdict verdict = verdict(whole);
        Optional<Money> left = verdict.difference().map(difference -> part(difference.total(), share));
        Optional<Money> exchange = verdict.difference().map(difference -> part(difference.exchange(), share));
        MoneyByCurrency residual = left.map(MoneyByCurrency::of)
                .orElseGet(() -> Elimination.money(inside.given()).minus(Elimination.money(inside.received())));
        String id = "E" + (entries.size() + 1);
        String reference = inside.reference();
        entries.add(new Elimination.Entry(
                id,
                verdict.state(),
                giver,
                receiver,
                reference.isEmpty() ? null : reference,
                inside.given(),
                inside.received(),
                residual));
        SortedMap<Dimension, String> codes = shared(inside.all());
        codes.put(Dimension.MEMBER, giver);
        codes.put(Dimension.COUNTERPART, receiver);
        codes.put(Dimension.FLOW, Flow.SUSPENSE.code());
        codes.put(Dimension.TRANSFER_STATE, verdict.state().code());
        boolean isSplit = verdict.state() != TransferState.MATCHED
                && verdict.state() != TransferState.RATE_DIFFERENCE
                && exchange.map(Money::signum).orElse(0) != 0;
        MoneyByCurrency rest = isSplit ? residual.minus(MoneyByCurrency.of(exchange.get())) : residual;
        rest.amounts().forEach(amount -> residuals.add(residual(id + " " + amount.currency(), codes, amount)));
        if (isSplit) {
            codes.put(Dimension.TRANSFER_STATE, TransferState.RATE_DIFFERENCE.code());
            residuals.add(residual(id + " " + exchange.get().currency() + " rate", codes, exchange.get()));
        }
        if (isUnknown(inside.all())) {
            codes.put(Dimension.ABSENCE, Absence.UNKNOWN.code());
            residuals.add(new BudgetLine(id + " ?", codes, null, null, null, null, null, null));
        }
    }

    private static BudgetLine residual(String id, SortedMap<Dimension, String> codes, Money amount) {
        return new BudgetLine(id, codes, amount, null, null, null, null, null);
    }

    private static Money part(Money whole, Fraction share) {
        return share.equals(Fraction.WHOLE) ? whole : LineParts.part(whole, share);
    }

    private static boolean isUnknown(List<BudgetLine> lines) {
        return lines.stream().anyMatch(line -> line.money().isEmpty() && !line.isNotApplicable());
    }

    /** Of the codes that say something of the transfer itself, those that its lines agree on, as far as they state them. */
    private static SortedMap<Dimension, String> shared(List<BudgetLine> all) {
        TreeMap<Dimension, String> codes = new TreeMap<>();
        for (Dimension dimension : OF_RESIDUAL) {
            List<String> stated = all.stream()
                    .flatMap(line -> line.code(dimension).stream())
                    .distinct()
                    .toList();
            if (stated.size() == 1) {
                codes.put(dimension, stated.get(0));
            }
        }
        return codes;
    }

    private Verdict verdict(TransferSides sides) {
        MoneyByCurrency sent = Elimination.money(sides.given());
        MoneyByCurrency booked = Elimination.money(sides.received());
        MoneyByCurrency residual = sent.minus(booked);
        if (isUnknown(sides.all())) {
            return Verdict.of(sides.isOneSided() ? TransferState.ONE_SIDED : TransferState.AMOUNT_DIFFERENCE);
        }
        if (residual.isZero() && !sides.isOneSided()) {
            return Verdict.of(sides.isOneTransfer() ? TransferState.MATCHED : TransferState.SUM_ONLY);
        }
        if (sides.given().isEmpty()) {
            return Verdict.of(TransferState.ONE_SIDED);
        }
        if (residual.single()
                .filter(missing -> isOnItsWay(sides.given(), missing))
                .isPresent()) {
            return Verdict.of(TransferState.IN_TRANSIT);
        }
        if (sides.received().isEmpty()) {
            return Verdict.of(TransferState.ONE_SIDED);
        }
        Optional<Money> one = sent.single();
        Optional<Money> other = booked.single();
        boolean areInTwoCurrencies = one.isPresent()
                && other.isPresent()
                && !one.get().currency().equals(other.get().currency());
        return areInTwoCurrencies ? compared(sides, other.get()) : Verdict.of(TransferState.AMOUNT_DIFFERENCE);
    }

    /** Whether so much was sent shortly before the closing that what is missing may be part of it. */
    private boolean isOnItsWay(List<BudgetLine> given, Money missing) {
        List<BudgetLine> late = given.stream()
                .filter(line -> closing.mayBeOnItsWay(line.date()))
                .toList();
        Money sentLate = Elimination.money(late).in(missing.currency());
        return missing.signum() > 0 && sentLate.compareTo(missing) >= 0;
    }

    private Verdict compared(TransferSides sides, Money booked) {
        Optional<TransferRates> rates = closing.rates(booked.currency());
        Optional<TransferRates.Difference> difference = rates.flatMap(by -> by.compare(sides, booked));
        return difference.isEmpty()
                ? Verdict.of(TransferState.NO_RATE)
                : new Verdict(state(sides, rates.orElseThrow(), difference.get()), difference);
    }

    private TransferState state(TransferSides sides, TransferRates rates, TransferRates.Difference found) {
        if (found.total().isZero()) {
            return sides.isOneTransfer() || rates.isLineByLine(sides) ? TransferState.MATCHED : TransferState.SUM_ONLY;
        }
        if (found.rest().isZero()) {
            return TransferState.RATE_DIFFERENCE;
        }
        boolean isOnItsWay = !found.unbooked().isEmpty()
                && found.unbooked().stream().allMatch(line -> closing.mayBeOnItsWay(line.date()));
        return isOnItsWay ? TransferState.IN_TRANSIT : TransferState.AMOUNT_DIFFERENCE;
    }
}
