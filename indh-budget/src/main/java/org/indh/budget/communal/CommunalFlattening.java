package org.indh.budget.communal;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeSet;
import org.indh.budget.Absence;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.PlacedLine;
import org.indh.core.finding.Path;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Makes flat lines of a commune's budget: in each column, one for each line that no line under it speaks for. An amount that is
 * there and that nobody could read makes a line without one.
 */
final class CommunalFlattening {
    private final CommunalBudget budget;
    private final TreeSet<Path> unknown;
    private final ImmutableList.Builder<PlacedLine> lines = ImmutableList.builder();

    private CommunalFlattening(CommunalBudget budget, Collection<Path> unknown) {
        this.budget = budget;
        this.unknown = new TreeSet<>(unknown);
    }

    static List<PlacedLine> of(CommunalBudget budget, Collection<Path> unknown) {
        CommunalFlattening flattening = new CommunalFlattening(budget, unknown);
        for (int i = 0; i < budget.sections().size(); i++) {
            flattening.section(
                    budget.sections().get(i), Path.ROOT.child("sections").child(i));
        }
        return flattening.lines.build();
    }

    private void section(BudgetSection section, Path path) {
        CodeTree tree = section.tree();
        for (CreditColumn column : CreditColumn.values()) {
            boolean found = false;
            for (int root : tree.roots()) {
                found |= line(section, path, tree, root, column);
            }
            if (!found) {
                amount(section, path, codes(section, column, null), column);
            }
        }
    }

    /** Adds what a line and those under it state; whether they state anything. */
    private boolean line(BudgetSection section, Path path, CodeTree tree, int position, CreditColumn column) {
        boolean found = false;
        for (int below : tree.children(position)) {
            found |= line(section, path, tree, below, column);
        }
        CommunalLine line = section.lines().get(position);
        return found || amount(line, path.child("lines").child(position), codes(section, column, line), column);
    }

    private boolean amount(CreditRow row, Path path, SortedMap<Dimension, String> codes, CreditColumn column) {
        Path at = path.child(column.component());
        Decimal stated = column.of(row);
        if (stated == null && !unknown.contains(at)) {
            return false;
        }
        if (stated == null) {
            codes.put(Dimension.ABSENCE, Absence.UNKNOWN.code());
        }
        Money money = stated == null ? null : money(budget, stated);
        lines.add(new PlacedLine(new BudgetLine(null, codes, money, null, null, null, null, null), at));
        return true;
    }

    private SortedMap<Dimension, String> codes(
            BudgetSection section, CreditColumn column, @Nullable CommunalLine line) {
        FlatCodes codes = new FlatCodes()
                .put(Dimension.PHASE, column.phase().code())
                .put(Dimension.VIEW, view(column, line))
                .put(Dimension.YEAR, budget.year())
                .commune(budget.commune())
                .section(section.part(), section.side(), section.account());
        if (line != null) {
            codes.put(CommunalDimensions.ECONOMIC, line.economic())
                    .put(Dimension.PROJECT, line.project())
                    .line(line.code(), line.label());
        }
        return codes.all();
    }

    private static String view(CreditColumn column, @Nullable CommunalLine line) {
        if (line != null && line.role() == LineRole.TRANSFER) {
            return CommunalDimensions.BETWEEN_PARTS;
        }
        return column == CreditColumn.CARRIED_OVER ? CommunalDimensions.CARRIED_OVER : CommunalDimensions.OWN_YEAR;
    }

    /** An amount of the budget in whole units of its currency. */
    static Money money(CommunalBudget budget, Decimal amount) {
        return FlatCodes.money(amount, budget.scale(), budget.currency());
    }
}
