package org.indh.budget.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.indh.budget.reconciliation.Evidence.Neighbour;
import org.indh.budget.reconciliation.Mend.Step;
import org.indh.core.measure.Decimal;
import org.indh.core.statement.AmountScale;
import org.jspecify.annotations.Nullable;

/** Everything that may have made the gap of a sum, cause by cause. Lines of one amount are one hypothesis between them. */
final class Hypotheses {
    /** Factors that noughts and scales are wrong by: one to three noughts, DH for MDH. */
    private static final List<Integer> ZEROS = List.of(1, 2, 3, 6);

    /** Digits on either side of the point beyond which nothing is tried: no budget has them. */
    private static final int MOST_DIGITS = 30;

    private final Reconciliation sum;
    private final Evidence evidence;
    private final Decimal computed;
    private final BigDecimal bound;
    private final List<List<Stated>> lines;
    private final List<List<Stated>> known;

    Hypotheses(Reconciliation sum, Evidence evidence) {
        this.sum = sum;
        this.evidence = evidence;
        this.computed = sum.computed();
        this.bound = sum.bound().value();
        this.lines = byAmount(sum.parts());
        this.known = byAmount(evidence.known());
    }

    /** Amounts that differ from nil, those that are equal together. */
    private static List<List<Stated>> byAmount(Collection<Stated> stated) {
        Map<List<Decimal>, List<Stated>> groups = new LinkedHashMap<>();
        for (Stated one : stated) {
            BigDecimal value = one.amount().value();
            boolean isOrdinary = value.precision() - value.scale() <= MOST_DIGITS && value.scale() <= MOST_DIGITS;
            if (value.signum() != 0 && isOrdinary) {
                groups.computeIfAbsent(List.of(one.amount(), one.unit()), any -> new ArrayList<>())
                        .add(one);
            }
        }
        return List.copyOf(groups.values());
    }

    /** How many there are of that cause, at most. */
    long most(Cause cause) {
        long amounts = lines.size() + 1L;
        return switch (cause) {
            case DIFFERENCE -> amounts * (amounts + known.size());
            case DISTANT_DIGITS, DIGIT_DROPPED -> amounts * MOST_DIGITS * MOST_DIGITS;
            default -> amounts * MOST_DIGITS + known.size();
        };
    }

    /** Those of that cause, in the parts' order. */
    List<Hypothesis> of(Cause cause) {
        return switch (cause) {
            case SIGN -> amended(cause, stated -> List.of(stated.amount().times(-1)));
            case MISSING_MEMBER -> missingMembers();
            case MISSING_LINE ->
                known.stream().map(each -> added(cause, each, List.of())).toList();
            case SUBTOTAL ->
                new Subtotals(sum.parts())
                        .found().stream()
                                .map(each -> dropped(cause, each, List.of()))
                                .toList();
            case COUNTED_TWICE -> countedTwice();
            case LEFT_OUT ->
                lines.stream()
                        .filter(each -> twin(each) == null)
                        .map(each -> total(
                                cause, each, List.of(), sum.whole().amount().plus(amount(each))))
                        .toList();
            case SHIFTED -> shifted();
            case SCALE -> amended(cause, Hypotheses::scaled);
            case SWAPPED_DIGITS -> amended(cause, stated -> new Digits(stated).swappedSideBySide());
            case DIGIT_ADDED -> amended(cause, stated -> new Digits(stated).withoutOne());
            case DIGIT_DROPPED -> amended(cause, stated -> new Digits(stated).withOneMore());
            case DISTANT_DIGITS -> amended(cause, stated -> new Digits(stated).swappedApart());
            case DIFFERENCE -> differences();
        };
    }

    /** One or two noughts too many stand behind what somebody typed; whoever takes another scale types what he likes. */
    private static List<Decimal> scaled(Stated stated) {
        BigDecimal unit = stated.unit().value();
        List<Decimal> meant = new ArrayList<>();
        for (int zeros : ZEROS) {
            BigDecimal less = stated.amount().value().movePointLeft(zeros);
            if (zeros >= AmountScale.THOUSAND.zeros()
                    || unit.signum() == 0
                    || less.remainder(unit).signum() == 0) {
                meant.add(new Decimal(less));
            }
            meant.add(new Decimal(stated.amount().value().movePointRight(zeros)));
        }
        return meant;
    }

    /** The total, or a line, has another amount than was meant. */
    private List<Hypothesis> amended(Cause cause, Function<Stated, Collection<Decimal>> meant) {
        List<Hypothesis> all = new ArrayList<>();
        for (List<Stated> whole : byAmount(List.of(sum.whole()))) {
            meant.apply(sum.whole()).forEach(to -> all.add(total(cause, whole, List.of(), to)));
        }
        for (List<Stated> each : lines) {
            meant.apply(each.get(0)).forEach(to -> all.add(line(cause, each, List.of(), to)));
        }
        return all;
    }

    private List<Hypothesis> missingMembers() {
        Integer members = evidence.members();
        int missing = members == null ? 0 : members - sum.parts().size();
        if (missing <= 0) {
            return List.of();
        }
        return lines.stream()
                .map(each -> added(
                        Cause.MISSING_MEMBER,
                        List.of(new Stated(
                                "",
                                amount(each).times(missing),
                                each.get(0).unit().times(missing))),
                        each))
                .toList();
    }

    private List<Hypothesis> countedTwice() {
        List<Hypothesis> all = new ArrayList<>();
        for (List<Stated> each : lines) {
            all.add(total(
                    Cause.COUNTED_TWICE, each, List.of(), sum.whole().amount().minus(amount(each))));
            Stated twin = twin(each);
            if (twin != null) {
                all.add(dropped(Cause.COUNTED_TWICE, List.of(twin), List.of()));
            }
        }
        return all;
    }

    /** A line that stands in the list again, by the same name and with the same amount. */
    private static @Nullable Stated twin(List<Stated> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (lines.subList(0, i).contains(lines.get(i))) {
                return lines.get(i);
            }
        }
        return null;
    }

    private List<Hypothesis> shifted() {
        List<Hypothesis> all = new ArrayList<>();
        for (Neighbour column : evidence.neighbours()) {
            if (column.amounts().size() == sum.parts().size()) {
                Decimal other = column.amounts().stream().map(Stated::amount).reduce(Decimal.ZERO, Decimal::plus);
                Stated total = new Stated(column.name(), other, sum.whole().unit());
                Mend mend = new Mend(Step.AMEND_TOTAL, sum.whole().amount(), computed);
                all.add(hypothesis(
                        Cause.SHIFTED,
                        List.of(sum.whole()),
                        List.of(total),
                        mend,
                        other.minus(computed),
                        Decimal.ZERO));
                for (int i = 0; i < sum.parts().size(); i++) {
                    Stated part = sum.parts().get(i);
                    Stated beside = column.amounts().get(i);
                    if (!part.amount().equals(beside.amount())) {
                        all.add(line(Cause.SHIFTED, List.of(part), List.of(beside), beside.amount()));
                    }
                }
            }
        }
        return all;
    }

    private List<Hypothesis> differences() {
        List<List<Stated>> rights = new ArrayList<>(lines);
        rights.addAll(known);
        List<Hypothesis> all = new ArrayList<>();
        for (List<Stated> wrong : lines) {
            for (List<Stated> right : rights) {
                if (!amount(wrong).equals(amount(right))) {
                    all.add(line(Cause.DIFFERENCE, wrong, right, amount(right)));
                }
            }
        }
        return all;
    }

    private static Decimal amount(List<Stated> lines) {
        return lines.get(0).amount();
    }

    private Hypothesis total(Cause cause, List<Stated> lines, List<Stated> others, Decimal to) {
        Decimal from = sum.whole().amount();
        return hypothesis(cause, lines, others, new Mend(Step.AMEND_TOTAL, from, to), from.minus(to), Decimal.ZERO);
    }

    private Hypothesis line(Cause cause, List<Stated> lines, List<Stated> others, Decimal to) {
        Decimal from = amount(lines);
        return hypothesis(cause, lines, others, new Mend(Step.AMEND_LINE, from, to), to.minus(from), Decimal.ZERO);
    }

    private Hypothesis added(Cause cause, List<Stated> lines, List<Stated> others) {
        Decimal to = amount(lines);
        return hypothesis(
                cause,
                lines,
                others,
                new Mend(Step.ADD_LINE, Decimal.ZERO, to),
                to,
                lines.get(0).unit());
    }

    private Hypothesis dropped(Cause cause, List<Stated> lines, List<Stated> others) {
        Decimal from = lines.stream().map(Stated::amount).reduce(Decimal.ZERO, Decimal::plus);
        Decimal units = lines.stream().map(Stated::unit).reduce(Decimal.ZERO, Decimal::plus);
        Mend mend = new Mend(Step.DROP_LINE, from, Decimal.ZERO);
        return hypothesis(cause, lines, others, mend, from.times(-1), units.times(-1));
    }

    /** A hypothesis may miss the gap by what rounding explains once the sum is mended, with so many units more or fewer. */
    private Hypothesis hypothesis(
            Cause cause, List<Stated> lines, List<Stated> others, Mend mend, Decimal made, Decimal units) {
        BigDecimal rounding = bound.add(units.value().divide(BigDecimal.valueOf(2)));
        Decimal most = evidence.tolerance();
        BigDecimal tolerance = most == null ? rounding : rounding.min(most.value());
        return new Hypothesis(cause, lines, others, mend, made.value(), tolerance);
    }
}
