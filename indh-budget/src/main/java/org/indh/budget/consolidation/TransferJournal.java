package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
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
    private record Verdict(TransferState state, MoneyByCurrency residual) {}

    private static final List<Dimension> OF_RESIDUAL = List.of(
            Dimension.TRANSFER,
            Dimension.YEAR,
            Dimension.PHASE,
            Dimension.BASIS,
            Dimension.TAX_BASIS,
            Dimension.FORM,
            Dimension.VIEW);

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

    void add(String giver, String receiver, List<BudgetLine> given, List<BudgetLine> received) {
        Verdict verdict = verdict(given, received);
        List<BudgetLine> all = ImmutableList.<BudgetLine>builder()
                .addAll(given)
                .addAll(received)
                .build();
        String id = "E" + (entries.size() + 1);
        entries.add(new Elimination.Entry(
                id,
                verdict.state(),
                giver,
                receiver,
                all.get(0).code(Dimension.TRANSFER).orElse(null),
                given,
                received,
                verdict.residual()));
        SortedMap<Dimension, String> codes = shared(all);
        codes.put(Dimension.MEMBER, giver);
        codes.put(Dimension.COUNTERPART, receiver);
        codes.put(Dimension.FLOW, Flow.SUSPENSE.code());
        codes.put(Dimension.TRANSFER_STATE, verdict.state().code());
        verdict.residual()
                .amounts()
                .forEach(amount ->
                        residuals.add(new BudgetLine(id + " " + amount.currency(), codes, amount, null, null, null)));
        if (isUnknown(all)) {
            codes.put(Dimension.ABSENCE, Absence.UNKNOWN.code());
            residuals.add(new BudgetLine(id + " ?", codes, null, null, null, null));
        }
    }

    private static boolean isUnknown(List<BudgetLine> lines) {
        return lines.stream().anyMatch(line -> line.money().isEmpty() && !line.isNotApplicable());
    }

    /** The codes that all lines of a transfer have in common, of those that say something of the transfer itself. */
    private static SortedMap<Dimension, String> shared(List<BudgetLine> all) {
        TreeMap<Dimension, String> codes = new TreeMap<>();
        for (Dimension dimension : OF_RESIDUAL) {
            Optional<String> code = all.get(0).code(dimension);
            if (code.isPresent()
                    && all.stream().allMatch(line -> line.code(dimension).equals(code))) {
                codes.put(dimension, code.get());
            }
        }
        return codes;
    }

    private Verdict verdict(List<BudgetLine> given, List<BudgetLine> received) {
        MoneyByCurrency sent = Elimination.money(given);
        MoneyByCurrency booked = Elimination.money(received);
        MoneyByCurrency residual = sent.minus(booked);
        if (isUnknown(given) || isUnknown(received)) {
            return new Verdict(
                    given.isEmpty() || received.isEmpty() ? TransferState.ONE_SIDED : TransferState.AMOUNT_DIFFERENCE,
                    residual);
        }
        if (residual.isZero() && !given.isEmpty() && !received.isEmpty()) {
            return new Verdict(TransferState.MATCHED, residual);
        }
        if (given.isEmpty()) {
            return new Verdict(TransferState.ONE_SIDED, residual);
        }
        Optional<Money> one = sent.single();
        Optional<Money> other = booked.single();
        if (one.isPresent() && (booked.isZero() || residual.isSingle()) && isOnItsWay(given, residual)) {
            return new Verdict(TransferState.IN_TRANSIT, residual);
        }
        if (received.isEmpty()) {
            return new Verdict(TransferState.ONE_SIDED, residual);
        }
        boolean areInTwoCurrencies = one.isPresent()
                && other.isPresent()
                && !one.get().currency().equals(other.get().currency());
        return areInTwoCurrencies
                ? compared(given, received, other.get()).orElse(new Verdict(TransferState.NO_RATE, residual))
                : new Verdict(TransferState.AMOUNT_DIFFERENCE, residual);
    }

    /** Whether so much was sent shortly before the closing that what is missing may be part of it. */
    private boolean isOnItsWay(List<BudgetLine> given, MoneyByCurrency residual) {
        Money missing = residual.amounts().get(0);
        Money late = Money.total(
                given.stream()
                        .filter(line -> closing.mayBeOnItsWay(line.date()))
                        .flatMap(line -> line.money().stream())
                        .toList(),
                missing.currency());
        return missing.signum() > 0 && late.compareTo(missing) >= 0;
    }

    /** What was sent, by the rate of the day of sending and by that of the day of booking, against what was booked. */
    private Optional<Verdict> compared(List<BudgetLine> given, List<BudgetLine> received, Money booked) {
        LocalDate arrival = received.stream()
                .map(BudgetLine::date)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(closing.day());
        return closing.into(booked).flatMap(conversion -> {
            ConvertedAmount sent = conversion.amount(given);
            if (!sent.isComplete()) {
                return Optional.empty();
            }
            Money residual = sent.perTotal().minus(booked);
            ConvertedAmount arrived = conversion.amount(
                    given.stream().map(line -> line.on(arrival)).toList());
            boolean isByRate = arrived.isComplete() && arrived.perTotal().equals(booked);
            TransferState state = residual.isZero()
                    ? TransferState.MATCHED
                    : isByRate ? TransferState.RATE_DIFFERENCE : TransferState.AMOUNT_DIFFERENCE;
            return Optional.of(new Verdict(state, MoneyByCurrency.of(residual)));
        });
    }
}
