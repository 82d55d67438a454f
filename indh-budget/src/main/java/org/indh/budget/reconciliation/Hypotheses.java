package org.indh.budget.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
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
    private final long longest;
    private final Differences differences;
    private final GapSize nearDifference;

    /** @param size differences of two lines that fit no gap of that size are counted and not listed */
    Hypotheses(Reconciliation sum, Evidence evidence, GapSize size) {
        this.sum = sum;
        this.evidence = evidence;
        this.computed = sum.computed();
        this.bound = sum.bound().value();
        this.lines = byAmount(sum.parts());
        this.known = byAmount(evidence.known());
        this.longest = Stream.concat(lines.stream().map(each -> each.get(0)), Stream.of(sum.whole()))
                .mapToLong(Hypotheses::length)
                .max()
                .orElse(1);
        this.differences = new Differences(Stream.concat(lines.stream(), known.stream()));
        this.nearDifference = size.within(tolerance(Decimal.ZERO));
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

    /** How many are listed of that cause, at most. */
    long most(Cause cause) {
        long amounts = lines.size() + 1L;
        return switch (cause) {
            case DIFFERENCE ->
                lines.stream()
                        .mapToLong(each -> near(each).mapToLong(List::size).sum())
                        .sum();
            case DISTANT_DIGITS -> amounts * longest * longest / 2;
            case DIGIT_DROPPED -> amounts * (longest + 1) * 10;
            case SHIFTED -> (sum.parts().size() + 1L) * evidence.neighbours().size();
            case SCALE -> amounts * ZEROS.size() * 2;
            case SWAPPED_DIGITS, DIGIT_ADDED -> amounts * longest;
            default -> 2 * amounts + known.size();
        };
    }

    /** How many there are of that cause that are not listed, since they fit no gap of that size. */
    long unlisted(Cause cause) {
        return cause == Cause.DIFFERENCE
                ? lines.stream()
                                .mapToLong(
                                        each -> differences.count(amount(each).value()))
                                .sum()
                        - most(cause)
                : 0;
    }

    /** How many digits an amount is typed with. */
    private static long length(Stated stated) {
        BigDecimal value = stated.amount().value();
        int decimals = Math.max(value.scale(), stated.unit().value().scale());
        return Math.max(value.precision() - value.scale(), 1) + (long) decimals;
    }

    /** Those of that cause, in the parts' order. */
    Stream<Hypothesis> of(Cause cause) {
        return switch (cause) {
            case SIGN -> amended(cause, stated -> List.of(stated.amount().times(-1)));
            case MISSING_MEMBER -> missingMembers();
            case MISSING_LINE -> known.stream().map(each -> added(cause, each, List.of()));
            case SUBTOTAL -> new Subtotals(sum.parts()).found().stream().map(each -> dropped(cause, each));
            case COUNTED_TWICE -> lines.stream().flatMap(this::countedTwice);
            case LEFT_OUT -> lines.stream().filter(each -> twin(each) == null).map(this::leftOut);
            case SHIFTED ->
                evidence.neighbours().stream()
                        .filter(column -> column.amounts().size() == sum.parts().size())
                        .flatMap(this::shifted);
            case SCALE -> amended(cause, Hypotheses::scaled);
            case SWAPPED_DIGITS -> amended(cause, stated -> new Digits(stated).swappedSideBySide());
            case DIGIT_ADDED -> amended(cause, stated -> new Digits(stated).withoutOne());
            case DIGIT_DROPPED -> amended(cause, stated -> new Digits(stated).withOneMore());
            case DISTANT_DIGITS -> amended(cause, stated -> new Digits(stated).swappedApart());
            case DIFFERENCE -> lines.stream().flatMap(this::differences);
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
    private Stream<Hypothesis> amended(Cause cause, Function<Stated, Collection<Decimal>> meant) {
        Stream<Hypothesis> ofTotal = byAmount(List.of(sum.whole())).stream()
                .flatMap(whole -> meant.apply(sum.whole()).stream().map(to -> total(cause, whole, List.of(), to)));
        Stream<Hypothesis> ofLines = lines.stream()
                .flatMap(each -> meant.apply(each.get(0)).stream().map(to -> line(cause, each, List.of(), to)));
        return Stream.concat(ofTotal, ofLines);
    }

    private Stream<Hypothesis> missingMembers() {
        Integer members = evidence.members();
        int missing = members == null ? 0 : members - sum.parts().size();
        return missing <= 0
                ? Stream.empty()
                : lines.stream().map(each -> added(Cause.MISSING_MEMBER, List.of(members(each, missing)), each));
    }

    /** So many members together, each at the amount of those lines. */
    private static Stated members(List<Stated> lines, int missing) {
        return new Stated("", amount(lines).times(missing), lines.get(0).unit().times(missing));
    }

    private Stream<Hypothesis> countedTwice(List<Stated> line) {
        Decimal once = sum.whole().amount().minus(amount(line));
        Hypothesis inTotal = total(Cause.COUNTED_TWICE, line, List.of(), once);
        Stated twin = twin(line);
        return twin == null ? Stream.of(inTotal) : Stream.of(inTotal, dropped(Cause.COUNTED_TWICE, List.of(twin)));
    }

    private Hypothesis leftOut(List<Stated> line) {
        return total(Cause.LEFT_OUT, line, List.of(), sum.whole().amount().plus(amount(line)));
    }

    /** A line that stands in the list again, by the same name and with the same amount. */
    private static @Nullable Stated twin(List<Stated> lines) {
        Set<Stated> met = new HashSet<>();
        return lines.stream().filter(each -> !met.add(each)).findFirst().orElse(null);
    }

    private Stream<Hypothesis> shifted(Neighbour column) {
        List<Hypothesis> all = new ArrayList<>();
        Decimal other = column.amounts().stream().map(Stated::amount).reduce(Decimal.ZERO, Decimal::plus);
        Stated total = new Stated(column.name(), other, sum.whole().unit());
        Mend mend = new Mend(Step.AMEND_TOTAL, sum.whole().amount(), computed);
        all.add(hypothesis(
                Cause.SHIFTED, List.of(sum.whole()), List.of(total), mend, other.minus(computed), Decimal.ZERO));
        for (int i = 0; i < sum.parts().size(); i++) {
            Stated part = sum.parts().get(i);
            Stated beside = column.amounts().get(i);
            if (!part.amount().equals(beside.amount())) {
                all.add(line(Cause.SHIFTED, List.of(part), List.of(beside), beside.amount()));
            }
        }
        return all.stream();
    }

    private Stream<Hypothesis> differences(List<Stated> wrong) {
        return near(wrong).flatMap(List::stream).map(right -> line(Cause.DIFFERENCE, wrong, right, amount(right)));
    }

    private Stream<List<List<Stated>>> near(List<Stated> wrong) {
        return differences.near(amount(wrong).value(), nearDifference).stream();
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

    private Hypothesis dropped(Cause cause, List<Stated> lines) {
        Decimal from = lines.stream().map(Stated::amount).reduce(Decimal.ZERO, Decimal::plus);
        Decimal units = lines.stream().map(Stated::unit).reduce(Decimal.ZERO, Decimal::plus);
        Mend mend = new Mend(Step.DROP_LINE, from, Decimal.ZERO);
        return hypothesis(cause, lines, List.of(), mend, from.times(-1), units.times(-1));
    }

    private Hypothesis hypothesis(
            Cause cause, List<Stated> lines, List<Stated> others, Mend mend, Decimal made, Decimal units) {
        return new Hypothesis(cause, lines, others, mend, made.value(), tolerance(units));
    }

    /** A hypothesis may miss the gap by what rounding explains once the sum is mended, with so many units more or fewer. */
    private BigDecimal tolerance(Decimal units) {
        BigDecimal rounding = units.isZero() ? bound : bound.add(units.value().divide(BigDecimal.valueOf(2)));
        Decimal most = evidence.tolerance();
        return most == null ? rounding : rounding.min(most.value());
    }
}
