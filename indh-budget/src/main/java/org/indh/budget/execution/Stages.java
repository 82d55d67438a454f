package org.indh.budget.execution;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.indh.budget.Basis;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Phase;
import org.indh.budget.consolidation.Cell;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.MixedMoneyException;
import org.indh.budget.consolidation.Total;
import org.indh.core.money.MoneyByCurrency;
import org.jspecify.annotations.Nullable;

/** Puts totals by phase where they belong. */
final class Stages {
    private final List<Dimension> by;
    private final Budgets budgets;
    private final SortedMap<Cell, ExecutionFigures> figures = new TreeMap<>();

    private Stages(List<Dimension> by, Budgets budgets) {
        this.by = by;
        this.budgets = budgets;
    }

    /**
     * What each cell by those dimensions holds.
     *
     * @throws MixedMoneyException where totals of a cell and phase are never added to each other
     */
    static SortedMap<Cell, ExecutionFigures> figures(Consolidation totals, List<Dimension> by, Budgets budgets) {
        refuseMixed(totals, by);
        Stages stages = new Stages(by, budgets);
        totals.cells().forEach(stages::add);
        return ImmutableSortedMap.copyOfSorted(stages.figures);
    }

    /** Phases stand beside each other, and what is carried over beside all views; nothing else is told apart. */
    private static void refuseMixed(Consolidation totals, List<Dimension> by) {
        List<Dimension> phases = ImmutableList.<Dimension>builder()
                .addAll(by)
                .add(Dimension.PHASE)
                .build();
        Dimension[] shown = Stream.concat(phases.stream(), Stream.of(Dimension.VIEW))
                .filter(totals.dimensions()::contains)
                .toArray(Dimension[]::new);
        TreeMap<Cell, String> views = new TreeMap<>();
        for (Cell cell : totals.per(shown).cells().keySet()) {
            if (!isCarried(cell)) {
                Cell place = part(cell, phases);
                String view = cell.code(Dimension.VIEW).orElse("");
                String before = views.putIfAbsent(place, view);
                if (before != null && !before.equals(view)) {
                    throw new MixedMoneyException(place, Dimension.VIEW, List.of(before, view));
                }
            }
        }
    }

    /** A line that states only its basis, with the phase of that basis where that is one. */
    static BudgetLine staged(BudgetLine line) {
        String basis = line.code(Dimension.BASIS).orElse("");
        if (line.phase().isPresent() || basis.equals(Basis.BUDGET.code())) {
            return line;
        }
        return Stream.of(Phase.values())
                .filter(phase -> phase.basis().code().equals(basis))
                .min(Comparator.naturalOrder())
                .map(line::with)
                .orElse(line);
    }

    /** The same cell by fewer dimensions. */
    static Cell part(Cell cell, List<Dimension> by) {
        TreeMap<Dimension, String> codes = new TreeMap<>();
        by.forEach(dimension -> cell.code(dimension).ifPresent(code -> codes.put(dimension, code)));
        return new Cell(by, codes);
    }

    static boolean isCarried(Cell cell) {
        return cell.code(Dimension.VIEW).filter(Execution.CARRIED_OVER::equals).isPresent();
    }

    static boolean is(Cell cell, Phase phase) {
        return cell.code(Dimension.PHASE).filter(phase.code()::equals).isPresent();
    }

    private void add(Cell cell, Total total) {
        figures.merge(part(cell, by), of(cell, total), ExecutionFigures::plus);
    }

    /** Which parts of totals are in a figure of a cell by those dimensions. */
    static Predicate<Cell> partsOf(
            Cell cell, Function<ExecutionFigures, Total> figure, List<Dimension> by, Budgets budgets) {
        Predicate<Cell> parts = partsOf(figure, by, budgets);
        return part -> part(part, by).equals(cell) && parts.test(part);
    }

    private static Predicate<Cell> partsOf(
            Function<ExecutionFigures, Total> figure, List<Dimension> by, Budgets budgets) {
        Stages stages = new Stages(by, budgets);
        Total any = new Total(MoneyByCurrency.ZERO, MoneyByCurrency.ZERO, 1, 0, 0);
        return part -> figure.apply(stages.of(part, any)).lines() > 0;
    }

    /**
     * The lines of one stage, such as can be added up: budgeted ones all as revised, what is carried over in the view of the
     * others.
     */
    static Stream<BudgetLine> lines(Consolidation totals, Stage stage, List<Dimension> by, Budgets budgets) {
        List<BudgetLine> lines = totals.filter(partsOf(stage::of, by, budgets)).lines();
        List<String> views = lines.stream()
                .map(line -> line.code(Dimension.VIEW).orElse(""))
                .filter(view -> !view.equals(Execution.CARRIED_OVER))
                .distinct()
                .toList();
        String view = views.size() == 1 ? views.get(0) : "";
        return lines.stream()
                .map(line -> line.is(Dimension.VIEW, Execution.CARRIED_OVER) ? line.with(Dimension.VIEW, view) : line)
                .map(line -> line.phase()
                                .filter(phase -> phase.basis() == Basis.BUDGET)
                                .isPresent()
                        ? line.with(Phase.REVISED)
                        : line);
    }

    /** Where one part of the totals stands. */
    private ExecutionFigures of(Cell cell, Total total) {
        Phase phase = cell.code(Dimension.PHASE).map(Phase::parse).orElse(null);
        boolean isReckoned = phase == Phase.REVISED && budgets.isReckoned(cell);
        return isCarried(cell) ? carried(phase, isReckoned, cell, total) : figures(phase, isReckoned, total);
    }

    private ExecutionFigures carried(@Nullable Phase phase, boolean isReckoned, Cell cell, Total total) {
        ExecutionFiguresBuilder one = ExecutionFiguresBuilder.builder(ExecutionFigures.ZERO);
        if (phase == null || phase == Phase.PROPOSED || phase.basis() != Basis.BUDGET) {
            return one.unplaced(total).build();
        }
        if (isReckoned) {
            return one.restatedCarried(total).build();
        }
        boolean isWithin = !by.contains(Dimension.YEAR) && budgets.isFromWithin(cell);
        return (isWithin ? one.carriedWithin(total) : one.carried(total)).build();
    }

    private static ExecutionFigures figures(@Nullable Phase phase, boolean isReckoned, Total total) {
        ExecutionFiguresBuilder one = ExecutionFiguresBuilder.builder(ExecutionFigures.ZERO);
        if (phase == null) {
            return one.unplaced(total).build();
        }
        return switch (phase) {
            case APPROVED -> one.plan(total).revised(total).build();
            case AMENDMENT -> one.revised(total).build();
            case REVISED -> (isReckoned ? one.restated(total) : one.revised(total)).build();
            case COMMITTED -> one.committed(total).build();
            case ORDERED -> one.ordered(total).build();
            case PAID -> one.paid(total).build();
            case PROPOSED -> one.unplaced(total).build();
        };
    }
}
