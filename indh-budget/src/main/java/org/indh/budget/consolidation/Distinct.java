package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.indh.budget.Absence;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.core.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Lines of which each stands for money of its own (identité): what came twice counts once. Only a line's id proves that two
 * are the same money; what merely looks so is listed and left alone.
 *
 * <pre>
 * Distinct distinct = Distinct.of(lines);
 * distinct.lines().stream().collect(Consolidation.by(COMMUNE));
 * distinct.probable();       // to be shown to somebody who knows
 * </pre>
 *
 * @param lines each line once; instead of lines that contradict each other under one id, one of unknown amount with the codes
 *     that they share, so that totals are "at least"; where they are of several phases, directions or views, one for each,
 *     for these are never added up
 * @param repeated lines that came several times, all equal
 * @param contradicting lines of one id that differ
 * @param probable lines that are maybe the same money: two members report it with the same codes, amount and day, or one
 *     reports it twice for the same day
 */
public record Distinct(List<BudgetLine> lines, List<Group> repeated, List<Group> contradicting, List<Group> probable) {
    /**
     * Lines that have something in common.
     *
     * @param lines two at least, as they came
     */
    public record Group(List<BudgetLine> lines) {
        /** Copies the list. */
        public Group {
            lines = ImmutableList.copyOf(lines);
        }
    }

    private record Looks(
            SortedMap<Dimension, String> codes,
            Money money,
            @Nullable LocalDate date) {
        static Looks of(BudgetLine line, Money money) {
            TreeMap<Dimension, String> codes = new TreeMap<>(line.codes());
            codes.remove(Dimension.MEMBER);
            return new Looks(codes, money, line.date());
        }
    }

    /** Copies the lists. */
    public Distinct {
        lines = ImmutableList.copyOf(lines);
        repeated = ImmutableList.copyOf(repeated);
        contradicting = ImmutableList.copyOf(contradicting);
        probable = ImmutableList.copyOf(probable);
    }

    /** Tells the lines apart. */
    public static Distinct of(List<BudgetLine> lines) {
        Map<String, List<BudgetLine>> byId = new LinkedHashMap<>();
        List<BudgetLine> kept = new ArrayList<>();
        for (BudgetLine line : lines) {
            String id = line.id();
            if (id == null) {
                kept.add(line);
            } else {
                byId.computeIfAbsent(id, any -> new ArrayList<>()).add(line);
            }
        }
        List<Group> repeated = new ArrayList<>();
        List<Group> contradicting = new ArrayList<>();
        for (List<BudgetLine> same : byId.values()) {
            BudgetLine first = same.get(0);
            boolean isOne = same.stream().allMatch(first::equals);
            kept.addAll(isOne ? List.of(first) : unknown(same));
            if (same.size() > 1) {
                (isOne ? repeated : contradicting).add(new Group(same));
            }
        }
        return new Distinct(kept, repeated, contradicting, probable(kept));
    }

    /** A line for each set of codes that are kept apart, with what all lines agree on. */
    private static List<BudgetLine> unknown(List<BudgetLine> same) {
        TreeMap<Dimension, String> shared = new TreeMap<>(same.get(0).codes());
        same.forEach(line -> shared.entrySet().retainAll(line.codes().entrySet()));
        shared.put(Dimension.ABSENCE, Absence.UNKNOWN.code());
        return same.stream()
                .map(line -> {
                    TreeMap<Dimension, String> codes = new TreeMap<>(line.codes());
                    codes.keySet().retainAll(Dimension.apart());
                    codes.putAll(shared);
                    return new BudgetLine(line.id(), codes, null, null, null, null);
                })
                .distinct()
                .toList();
    }

    private static List<Group> probable(List<BudgetLine> lines) {
        Map<Looks, List<BudgetLine>> alike = new LinkedHashMap<>();
        for (BudgetLine line : lines) {
            line.money()
                    .filter(money -> !money.isZero())
                    .ifPresent(money -> alike.computeIfAbsent(Looks.of(line, money), any -> new ArrayList<>())
                            .add(line));
        }
        return alike.values().stream()
                .filter(Distinct::areProbablyOne)
                .map(Group::new)
                .toList();
    }

    /** Twelve equal rents of one tenant are no doubt twelve; two members rarely pay one bill of the same day each. */
    private static boolean areProbablyOne(List<BudgetLine> alike) {
        long members = alike.stream()
                .map(line -> line.code(Dimension.MEMBER))
                .collect(Collectors.toSet())
                .size();
        return members > 1 || alike.size() > 1 && alike.get(0).date() != null;
    }
}
