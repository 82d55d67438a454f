package org.indh.budget.group;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;

/**
 * Lines of one id, told apart. What looks the same is the same money. What looks different is other money where it is certainly
 * of other members or budgets, and a contradiction elsewhere.
 *
 * @param distinct each money once
 * @param repeated lines of one money, several of each
 * @param contradicting lines of which nobody knows what they are
 */
record SameId(List<BudgetLine> distinct, List<List<BudgetLine>> repeated, List<BudgetLine> contradicting) {
    /** By their members; a line that does not say whose it is comes last, and is told less. */
    private static final Comparator<BudgetLine> ORDER = Comparator.<BudgetLine, Boolean>comparing(
                    line -> line.code(Dimension.MEMBER).isEmpty())
            .thenComparing(line -> line.code(Dimension.MEMBER).orElse(""))
            .thenComparing(BudgetLine::toString);

    /** Whose a line is; what is not stated may be anybody's. */
    private record Owner(Optional<String> member, Optional<String> budget) {
        static Owner of(BudgetLine line) {
            return new Owner(line.code(Dimension.MEMBER), line.code(Dimension.BUDGET));
        }

        boolean maybeIs(Owner other) {
            return maybeIs(member, other.member) && maybeIs(budget, other.budget);
        }

        private static boolean maybeIs(Optional<String> one, Optional<String> other) {
            return one.isEmpty() || other.isEmpty() || one.equals(other);
        }
    }

    static SameId of(List<BudgetLine> lines) {
        if (lines.size() == 1) {
            return new SameId(lines, List.of(), List.of());
        }
        Map<Looks, List<BudgetLine>> alike = new LinkedHashMap<>();
        Map<Owner, Set<Looks>> owned = new LinkedHashMap<>();
        for (BudgetLine line : lines) {
            Looks looks = Looks.of(line);
            alike.computeIfAbsent(looks, any -> new ArrayList<>()).add(line);
            owned.computeIfAbsent(Owner.of(line), any -> new LinkedHashSet<>()).add(looks);
        }
        Set<Looks> doubtful = doubtful(owned);
        List<BudgetLine> distinct = new ArrayList<>();
        List<List<BudgetLine>> repeated = new ArrayList<>();
        alike.forEach((looks, same) -> {
            for (List<BudgetLine> one : doubtful.contains(looks) ? List.<List<BudgetLine>>of() : monies(same)) {
                distinct.add(one.stream().min(ORDER).orElseThrow());
                if (one.size() > 1) {
                    repeated.add(one);
                }
            }
        });
        List<BudgetLine> contradicting =
                lines.stream().filter(line -> doubtful.contains(Looks.of(line))).toList();
        return new SameId(distinct, repeated, contradicting);
    }

    /**
     * Lines that look the same, by what money they are: one and the same, unless each of several members has a number of its
     * own for it. A line that does not say whose it is may be anybody's, and is taken for the first member's.
     */
    private static List<List<BudgetLine>> monies(List<BudgetLine> alike) {
        if (Distinct.isKnownToOthers(alike.get(0))) {
            return List.of(alike);
        }
        String first = alike.stream()
                .flatMap(line -> line.code(Dimension.MEMBER).stream())
                .min(Comparator.naturalOrder())
                .orElse("");
        Map<String, List<BudgetLine>> byMember = new LinkedHashMap<>();
        for (BudgetLine line : alike) {
            byMember.computeIfAbsent(line.code(Dimension.MEMBER).orElse(first), any -> new ArrayList<>())
                    .add(line);
        }
        return List.copyOf(byMember.values());
    }

    /** Looks that are not the only ones of an owner. */
    private static Set<Looks> doubtful(Map<Owner, Set<Looks>> owned) {
        Set<Looks> doubtful = new HashSet<>();
        owned.forEach((owner, looks) -> {
            Set<Looks> maybe = new HashSet<>();
            owned.forEach((other, theirs) -> {
                if (owner.maybeIs(other)) {
                    maybe.addAll(theirs);
                }
            });
            if (maybe.size() > 1) {
                doubtful.addAll(maybe);
            }
        });
        return doubtful;
    }
}
