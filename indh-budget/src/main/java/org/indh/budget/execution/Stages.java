package org.indh.budget.execution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.indh.budget.Basis;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Phase;
import org.indh.budget.consolidation.Cell;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.MixedMoneyException;
import org.indh.budget.consolidation.Total;
import org.indh.core.text.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** Puts totals by phase where they belong. */
final class Stages {
    private final List<Dimension> by;
    private final boolean isReckoned;
    private final SortedMap<Cell, ExecutionFigures> figures = new TreeMap<>();
    /** Of each cell and phase, the view of the money: two views of one phase are the same money twice. */
    private final SortedMap<Cell, String> views = new TreeMap<>();

    private Stages(List<Dimension> by, boolean isReckoned) {
        this.by = by;
        this.isReckoned = isReckoned;
    }

    static Execution of(Consolidation totals) {
        if (!totals.dimensions().contains(Dimension.PHASE)) {
            throw new InvalidValueException("dimensions", Dimension.PHASE + " of " + totals.dimensions());
        }
        List<Dimension> by = totals.dimensions().stream()
                .filter(dimension -> !dimension.equals(Dimension.PHASE) && !dimension.equals(Dimension.VIEW))
                .toList();
        boolean isReckoned = totals.cells().keySet().stream()
                .filter(cell -> !isCarried(cell))
                .anyMatch(cell -> is(cell, Phase.APPROVED) || is(cell, Phase.AMENDMENT));
        Stages stages = new Stages(by, isReckoned);
        totals.cells().forEach(stages::add);
        return new Execution(by, stages.figures, new TreeMap<>());
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

    private static boolean isCarried(Cell cell) {
        return cell.code(Dimension.VIEW).filter(Execution.CARRIED_OVER::equals).isPresent();
    }

    private static boolean is(Cell cell, Phase phase) {
        return cell.code(Dimension.PHASE).filter(phase.code()::equals).isPresent();
    }

    private void add(Cell cell, Total total) {
        Cell place = part(cell, by);
        Phase phase = cell.code(Dimension.PHASE).map(Phase::parse).orElse(null);
        if (!isCarried(cell)) {
            checkView(cell);
        }
        figures.merge(place, figures(phase, isCarried(cell), total), ExecutionFigures::plus);
    }

    private void checkView(Cell cell) {
        List<Dimension> phases = new ArrayList<>(by);
        phases.add(Dimension.PHASE);
        Cell place = part(cell, phases);
        String view = cell.code(Dimension.VIEW).orElse("");
        String before = views.putIfAbsent(place, view);
        if (before != null && !before.equals(view)) {
            throw new MixedMoneyException(place, Dimension.VIEW, List.of(before, view));
        }
    }

    private ExecutionFigures figures(@Nullable Phase phase, boolean isCarried, Total total) {
        ExecutionFiguresBuilder one = ExecutionFiguresBuilder.builder(ExecutionFigures.ZERO);
        if (phase == null || phase == Phase.PROPOSED) {
            return one.unplaced(total).build();
        }
        if (isCarried) {
            return (phase.basis() == Basis.BUDGET ? one.carried(total) : one.unplaced(total)).build();
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
