package org.indh.budget.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.budget.reconciliation.Evidence;
import org.indh.budget.reconciliation.Evidence.Neighbour;
import org.indh.budget.reconciliation.Explanation;
import org.indh.budget.reconciliation.Explanations;
import org.indh.budget.reconciliation.Mend.Step;
import org.indh.budget.reconciliation.Reconciliation;
import org.indh.budget.reconciliation.Stated;
import org.indh.budget.rule.Relation.Check;

/** What may explain the gap of a sum, from what stands around it in the table. */
final class SumCause {
    private final Ledger ledger;
    private final Sum sum;

    SumCause(Ledger ledger, Sum sum) {
        this.ledger = ledger;
        this.sum = sum;
    }

    /** The likeliest explanation; where one cell is known to have made the gap, the likeliest of that cell. */
    Optional<Explanation> best(Optional<Cell> suspect) {
        Reconciliation reconciliation = sum.reconciliation();
        Explanations found = Explanations.of(reconciliation, evidence());
        return suspect.isEmpty()
                ? found.best()
                : found.ranked().stream()
                        .flatMap(each -> of(each, suspect.get()).stream())
                        .findFirst();
    }

    /** The same explanation of that cell alone, where it amends it. */
    private Optional<Explanation> of(Explanation explanation, Cell cell) {
        Stated stated = sum.precision().stated(cell.name(), cell.amount());
        Step amended = cell.equals(sum.whole()) ? Step.AMEND_TOTAL : Step.AMEND_LINE;
        boolean isOfCell = explanation.mend().step() == amended;
        if (amended == Step.AMEND_TOTAL) {
            return isOfCell ? Optional.of(explanation) : Optional.empty();
        }
        return isOfCell && explanation.lines().contains(stated)
                ? Optional.of(new Explanation(
                        explanation.cause(),
                        List.of(stated),
                        explanation.others(),
                        explanation.mend(),
                        explanation.left(),
                        explanation.odds()))
                : Optional.empty();
    }

    /** The years beside, and for the lines of a heading those of the others. */
    private Evidence evidence() {
        if (sum.check() == Check.ROW || sum.whole().column().equals(Column.TOTAL)) {
            return Evidence.none().withKnown(known());
        }
        List<Column> years = ledger.years();
        int at = years.indexOf(sum.whole().column());
        List<Neighbour> beside = new ArrayList<>();
        for (int year : new int[] {at - 1, at + 1}) {
            if (year >= 0 && year < years.size()) {
                beside.add(neighbour(years.get(year)));
            }
        }
        return Evidence.none().withKnown(known()).withNeighbours(beside);
    }

    private Neighbour neighbour(Column column) {
        List<Stated> amounts = sum.parts().stream()
                .filter(cell -> cell.stated().isPresent())
                .map(cell -> stated(cell.row().cell(column)))
                .toList();
        return new Neighbour(String.valueOf(column.year()), amounts);
    }

    private List<Stated> known() {
        if (sum.check() != Check.COLUMN) {
            return List.of();
        }
        return ledger.relations().stream()
                .filter(relation -> relation.check() == Check.COLUMN
                        && !relation.whole().equals(sum.whole().row()))
                .flatMap(relation -> relation.parts().stream())
                .map(row -> stated(row.cell(sum.whole().column())))
                .toList();
    }

    private Stated stated(Cell cell) {
        return sum.precision().stated(cell.name(), cell.amount());
    }
}
