package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Phase;
import org.indh.core.money.MoneyByCurrency;

/**
 * A budget as decisions have changed it (budget révisé): the approved lines and the amendments since.
 *
 * @param lines the approved lines and the amendments, all as {@link Phase#REVISED}: together they are the revised budget
 * @param unbalanced the virements that add or take money, by their code, with what they add: a virement moves money between
 *     lines and sums to nil
 */
public record Revision(List<BudgetLine> lines, SortedMap<String, Unbalanced> unbalanced) {
    /**
     * A virement whose lines do not sum to nil. What it adds to uses and takes from resources are two sums, and do not make up
     * for each other.
     *
     * @param sums what its lines sum to, where that is not nil: by the direction of the flow, the tax basis and the view
     * @param unknown how many of its lines have an amount that nobody stated
     */
    public record Unbalanced(SortedMap<Cell, MoneyByCurrency> sums, long unknown) {
        /** Copies the map. */
        public Unbalanced {
            sums = ImmutableSortedMap.copyOf(sums);
        }

        private static Unbalanced of(Cell cell, Total total) {
            MoneyByCurrency money = total.withInKind();
            return new Unbalanced(
                    money.isZero() ? ImmutableSortedMap.of() : ImmutableSortedMap.of(cell, money), total.unknown());
        }

        private Unbalanced plus(Unbalanced other) {
            TreeMap<Cell, MoneyByCurrency> all = new TreeMap<>(sums);
            all.putAll(other.sums);
            return new Unbalanced(all, unknown + other.unknown);
        }
    }

    /** Copies the list and the map. */
    public Revision {
        lines = ImmutableList.copyOf(lines);
        unbalanced = ImmutableSortedMap.copyOf(unbalanced);
    }

    /**
     * The budget as it was at the end of a day (budget révisé au …): amendments of later days are not in it, those without a
     * day are.
     *
     * @param lines those of virements with the code of their decision ({@link Dimension#VIREMENT})
     * @param asAt the day; 2031-09-30
     */
    public static Revision of(List<BudgetLine> lines, LocalDate asAt) {
        return of(lines.stream()
                .filter(line -> line.date() == null
                        || !line.date().isAfter(asAt)
                        || !line.is(Dimension.PHASE, Phase.AMENDMENT.code()))
                .toList());
    }

    /**
     * The budget that the approved lines and amendments among these make; other phases are left out.
     *
     * @param lines those of virements with the code of their decision ({@link Dimension#VIREMENT})
     */
    public static Revision of(List<BudgetLine> lines) {
        List<BudgetLine> revised = new ArrayList<>();
        List<BudgetLine> moved = new ArrayList<>();
        for (BudgetLine line : lines) {
            boolean isAmendment = line.is(Dimension.PHASE, Phase.AMENDMENT.code());
            if (isAmendment || line.is(Dimension.PHASE, Phase.APPROVED.code())) {
                revised.add(line.with(Phase.REVISED));
            }
            if (isAmendment && line.code(Dimension.VIREMENT).isPresent()) {
                moved.add(line);
            }
        }
        TreeMap<String, Unbalanced> unbalanced = new TreeMap<>();
        moved.stream()
                .collect(Consolidation.by(Dimension.VIREMENT, Dimension.FLOW, Dimension.TAX_BASIS, Dimension.VIEW))
                .cells()
                .forEach((cell, total) -> {
                    if (!total.withInKind().isZero() || total.isAtLeast()) {
                        unbalanced.merge(
                                cell.code(Dimension.VIREMENT).orElseThrow(),
                                Unbalanced.of(cell, total),
                                Unbalanced::plus);
                    }
                });
        return new Revision(revised, unbalanced);
    }
}
