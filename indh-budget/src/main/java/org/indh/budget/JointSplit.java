package org.indh.budget;

import com.google.common.collect.ImmutableList;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.indh.core.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Lines that are shared out as one (répartition conjointe): their sum is cut, and each line has its part of the cut. A hundred
 * lines of 0.01 MAD by 60 and 40 give 0.60 and 0.40; cut one by one, they would give 1.00 and nothing.
 *
 * <p>What is never added up is cut apart: other currencies, directions, phases, bases, tax bases and views, what is in kind,
 * and amounts below nil. Which lines of a sum bear its cents follows from their codes, days, periods, amounts and ids, never from the
 * order in which they came. Parts make up their line, and none goes the other way than it as long as it is in whole cents.
 */
public final class JointSplit {
    private JointSplit() {}

    /** What is added up, and so is cut as one. */
    private record Pot(Currency currency, boolean isBelowNil, boolean isInKind, List<String> apart) {
        static Pot of(BudgetLine line, Money amount) {
            return new Pot(
                    amount.currency(),
                    amount.signum() < 0,
                    line.isInKind(),
                    Dimension.apart().stream()
                            .map(dimension ->
                                    dimension.sort(line.code(dimension).orElse("")))
                            .toList());
        }
    }

    /** A line in its pot; lines of the same codes stand together, and who reports them changes nothing. */
    private record Portion(int index, String codes, BudgetLine line, Money amount) {
        static final Comparator<Portion> ORDER = Comparator.comparing(Portion::codes)
                .thenComparing(each -> day(each.line.date()))
                .thenComparing(each -> day(each.line.periodFrom()))
                .thenComparing(each -> day(each.line.periodUntil()))
                .thenComparing(Portion::amount)
                .thenComparing(each -> Optional.ofNullable(each.line.id()).orElse(""));

        private static LocalDate day(@Nullable LocalDate day) {
            return day == null ? LocalDate.MAX : day;
        }

        static Portion of(int index, BudgetLine line, Money amount) {
            TreeMap<Dimension, String> codes = new TreeMap<>(line.codes());
            codes.remove(Dimension.MEMBER);
            return new Portion(index, codes.toString(), line, amount);
        }
    }

    /**
     * The parts of each line, in the order of the lines; none of a line whose amount is unknown.
     *
     * @param split cuts a sum into parts that make it up, as many for every sum
     */
    public static List<List<Money>> of(List<BudgetLine> lines, Function<Money, List<Money>> split) {
        Map<Pot, List<Portion>> pots = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            BudgetLine line = lines.get(i);
            Money amount = line.money().orElse(null);
            if (amount != null) {
                pots.computeIfAbsent(Pot.of(line, amount), any -> new ArrayList<>())
                        .add(Portion.of(i, line, amount));
            }
        }
        return each(lines.size(), pots.values(), amounts -> {
            Money sum = Money.total(amounts, amounts.get(0).currency());
            return ofAmounts(amounts, split.apply(sum));
        });
    }

    /**
     * One part of each line and what is left of it, in the order of the lines; nothing of a line whose amount is unknown. In each
     * currency the parts add up to the part of all lines together, rounded once, whatever they are of and whichever way they go:
     * the two sides of a transfer make the same part, in however many instalments each was written down.
     *
     * @param part the part of a sum: a half, rounded
     */
    public static List<List<Money>> ofPart(List<BudgetLine> lines, UnaryOperator<Money> part) {
        Map<Currency, List<Portion>> byCurrency = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Money amount = lines.get(i).money().orElse(null);
            if (amount != null) {
                byCurrency
                        .computeIfAbsent(amount.currency(), any -> new ArrayList<>())
                        .add(Portion.of(i, lines.get(i), amount));
            }
        }
        return each(lines.size(), byCurrency.values(), amounts -> {
            List<Money> parts = upTo(amounts, part);
            List<List<Money>> cut = new ArrayList<>();
            for (int i = 0; i < amounts.size(); i++) {
                cut.add(List.of(parts.get(i), amounts.get(i).minus(parts.get(i))));
            }
            return cut;
        });
    }

    /** Cuts the amounts of each pot in their order, and puts what comes of it where each line stood. */
    private static List<List<Money>> each(
            int lines, Collection<List<Portion>> pots, Function<List<Money>, List<List<Money>>> cut) {
        List<List<Money>> parts = new ArrayList<>(Collections.nCopies(lines, ImmutableList.of()));
        for (List<Portion> pot : pots) {
            pot.sort(Portion.ORDER);
            List<List<Money>> each = cut.apply(pot.stream().map(Portion::amount).toList());
            for (int i = 0; i < each.size(); i++) {
                parts.set(pot.get(i).index(), each.get(i));
            }
        }
        return ImmutableList.copyOf(parts);
    }

    /** Of each amount what the amounts up to it add to the part. */
    private static List<Money> upTo(List<Money> amounts, UnaryOperator<Money> part) {
        List<Money> parts = new ArrayList<>();
        if (amounts.isEmpty()) {
            return parts;
        }
        Money before = Money.zero(amounts.get(0).currency());
        Money given = before;
        for (Money amount : amounts) {
            before = before.plus(amount);
            Money due = part.apply(before);
            parts.add(due.minus(given));
            given = due;
        }
        return parts;
    }

    /**
     * The parts of each amount: those of one amount make it up, and those that fall to one bearer make up his total. Bearer by
     * bearer, each amount leaves him what the amounts up to it add to his part, and the rest to those behind him.
     *
     * @param amounts of one currency, none of them below nil or none above
     * @param totals what falls to each bearer; together what the amounts are
     */
    public static List<List<Money>> ofAmounts(List<Money> amounts, List<Money> totals) {
        List<Money> rests = new ArrayList<>(amounts);
        List<List<Money>> parts = new ArrayList<>();
        amounts.forEach(any -> parts.add(new ArrayList<>()));
        for (Money total : totals.subList(0, totals.size() - 1)) {
            Money whole = Money.total(rests, total.currency());
            List<Money> given = upTo(
                    rests, sum -> sum.equals(whole) ? total : sum.times(total.shareOf(whole), RoundingMode.HALF_UP));
            for (int i = 0; i < rests.size(); i++) {
                parts.get(i).add(given.get(i));
                rests.set(i, rests.get(i).minus(given.get(i)));
            }
        }
        for (int i = 0; i < rests.size(); i++) {
            parts.get(i).add(rests.get(i));
        }
        return parts.stream().<List<Money>>map(ImmutableList::copyOf).collect(ImmutableList.toImmutableList());
    }
}
