package org.indh.budget.execution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.indh.budget.Basis;
import org.indh.budget.Dimension;
import org.indh.budget.Phase;
import org.indh.budget.consolidation.Cell;
import org.indh.budget.consolidation.Consolidation;

/**
 * The budgets that totals are of, one for each member, code and direction of the money: which of them are reckoned from what
 * was approved and amended, and in which year each begins. Of lines that do not say whose they are, no money is counted twice:
 * they may be of any.
 */
final class Budgets {
    /** What tells budgets apart, as far as totals are by it. */
    static final ImmutableList<Dimension> TOLD_BY =
            ImmutableList.of(Dimension.MEMBER, Dimension.BUDGET, Dimension.FLOW);

    /** What tells apart whose money is carried over: a commune's is no other's. */
    static final ImmutableList<Dimension> CARRIED_BY = ImmutableList.<Dimension>builder()
            .addAll(TOLD_BY)
            .add(Dimension.COMMUNE)
            .build();

    private static final ImmutableList<Dimension> YEAR = ImmutableList.of(Dimension.YEAR);

    private final Set<Cell> reckoned;
    private final Set<Cell> reckonedCarried;
    private final Map<Cell, Cell> firstYears;

    private Budgets(Set<Cell> reckoned, Set<Cell> reckonedCarried, Map<Cell, Cell> firstYears) {
        this.reckoned = ImmutableSet.copyOf(reckoned);
        this.reckonedCarried = ImmutableSet.copyOf(reckonedCarried);
        this.firstYears = ImmutableMap.copyOf(firstYears);
    }

    static Budgets of(Consolidation totals) {
        Set<Cell> reckoned = new TreeSet<>();
        Set<Cell> reckonedCarried = new TreeSet<>();
        for (Cell cell : totals.cells().keySet()) {
            if (Stages.is(cell, Phase.APPROVED) || Stages.is(cell, Phase.AMENDMENT)) {
                if (Stages.isCarried(cell)) {
                    reckonedCarried.add(yearOfBudget(cell));
                } else {
                    reckoned.add(budget(cell));
                }
            }
        }
        return new Budgets(reckoned, reckonedCarried, firstYears(totals));
    }

    /** The same budgets, of which only those totals are left; they may begin later. */
    Budgets within(Consolidation left) {
        return new Budgets(reckoned, reckonedCarried, firstYears(left));
    }

    private static Map<Cell, Cell> firstYears(Consolidation totals) {
        Map<Cell, Cell> first = new TreeMap<>();
        for (Cell cell : totals.cells().keySet()) {
            if (hasCredits(cell) && cell.code(Dimension.YEAR).isPresent()) {
                first.merge(
                        Stages.part(cell, CARRIED_BY),
                        Stages.part(cell, YEAR),
                        (one, other) -> one.compareTo(other) < 0 ? one : other);
            }
        }
        return first;
    }

    private static boolean hasCredits(Cell cell) {
        Optional<Phase> phase = cell.code(Dimension.PHASE).map(Phase::parse);
        return phase.filter(each -> each != Phase.PROPOSED && each.basis() == Basis.BUDGET)
                .isPresent();
    }

    private static Cell budget(Cell cell) {
        return Stages.part(cell, TOLD_BY);
    }

    /** Money may be moved from year to year of a budget; what one year brings with it is that year's. */
    private static Cell yearOfBudget(Cell cell) {
        return Stages.part(
                cell,
                ImmutableList.<Dimension>builder()
                        .addAll(CARRIED_BY)
                        .addAll(YEAR)
                        .build());
    }

    /** Whether the revised credits of the cell follow from others, so that a statement of them is the same money again. */
    boolean isReckoned(Cell cell) {
        return Stages.isCarried(cell)
                ? reckonedCarried.stream().anyMatch(each -> isMaybe(each, yearOfBudget(cell)))
                : reckoned.stream().anyMatch(each -> isMaybe(each, budget(cell)));
    }

    /** Whether what is carried over into the cell's year came from a year that the budget holds as well. */
    boolean isFromWithin(Cell cell) {
        Cell year = Stages.part(cell, YEAR);
        Cell carriedBy = Stages.part(cell, CARRIED_BY);
        return cell.code(Dimension.YEAR).isPresent()
                && firstYears.entrySet().stream()
                        .filter(each -> isMaybe(each.getKey(), carriedBy))
                        .anyMatch(each -> each.getValue().compareTo(year) < 0);
    }

    /** Whether they are one budget, as far as lines say: who names no member may mean any. */
    private static boolean isMaybe(Cell one, Cell other) {
        return one.by().stream()
                .allMatch(dimension -> one.code(dimension).isEmpty()
                        || other.code(dimension).isEmpty()
                        || one.code(dimension).equals(other.code(dimension)));
    }
}
