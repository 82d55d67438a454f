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
    /**
     * One side of a transfer.
     *
     * @param whole its lines as they came
     * @param inside the same lines, as far as their amounts are inside the group
     */
    record Side(List<BudgetLine> whole, List<BudgetLine> inside) {}

    /**
     * How whole sides agree.
     *
     * @param booked what is left in the receiver's currency where rates compared the sides; absent where they did not
     */
    private record Verdict(TransferState state, Optional<Money> booked) {
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

    /** @param share the part of both sides that is inside the group */
    void add(String giver, String receiver, Side given, Side received, Fraction share) {
        Verdict verdict = verdict(given.whole(), received.whole());
        MoneyByCurrency residual = verdict.booked()
                .map(left -> MoneyByCurrency.of(share.equals(Fraction.WHOLE) ? left : LineParts.part(left, share)))
                .orElseGet(() -> Elimination.money(given.inside()).minus(Elimination.money(received.inside())));
        List<BudgetLine> all = ImmutableList.<BudgetLine>builder()
                .addAll(given.inside())
                .addAll(received.inside())
                .build();
        String id = "E" + (entries.size() + 1);
        entries.add(new Elimination.Entry(
                id,
                verdict.state(),
                giver,
                receiver,
                all.get(0).code(Dimension.TRANSFER).orElse(null),
                given.inside(),
                received.inside(),
                residual));
        SortedMap<Dimension, String> codes = shared(all);
        codes.put(Dimension.MEMBER, giver);
        codes.put(Dimension.COUNTERPART, receiver);
        codes.put(Dimension.FLOW, Flow.SUSPENSE.code());
        codes.put(Dimension.TRANSFER_STATE, verdict.state().code());
        residual.amounts()
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
            return Verdict.of(
                    given.isEmpty() || received.isEmpty() ? TransferState.ONE_SIDED : TransferState.AMOUNT_DIFFERENCE);
        }
        if (residual.isZero() && !given.isEmpty() && !received.isEmpty()) {
            return Verdict.of(TransferState.MATCHED);
        }
        if (given.isEmpty()) {
            return Verdict.of(TransferState.ONE_SIDED);
        }
        Optional<Money> one = sent.single();
        Optional<Money> other = booked.single();
        if (one.isPresent() && (booked.isZero() || residual.isSingle()) && isOnItsWay(given, residual)) {
            return Verdict.of(TransferState.IN_TRANSIT);
        }
        if (received.isEmpty()) {
            return Verdict.of(TransferState.ONE_SIDED);
        }
        boolean areInTwoCurrencies = one.isPresent()
                && other.isPresent()
                && !one.get().currency().equals(other.get().currency());
        return areInTwoCurrencies
                ? compared(given, received, other.get()).orElse(Verdict.of(TransferState.NO_RATE))
                : Verdict.of(TransferState.AMOUNT_DIFFERENCE);
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
            return Optional.of(new Verdict(state, Optional.of(residual)));
        });
    }
}
