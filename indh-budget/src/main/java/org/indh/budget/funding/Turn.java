package org.indh.budget.funding;

import com.google.common.collect.Maps;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Cell;

/**
 * When an expense is paid: by its day, what has none last; of one day by the codes that earmarks go by, A.2 before A.10; then by
 * its other codes, its id and its amount. It follows from what expenses say, never from the order in which they came.
 */
record Turn(Bill bill, LocalDate day, Cell purpose, String codes, String id) {
    static final Comparator<Turn> ORDER = Comparator.comparing(Turn::day)
            .thenComparing(Turn::purpose)
            .thenComparing(Turn::codes)
            .thenComparing(Turn::id)
            .thenComparing(turn -> turn.bill.open())
            .thenComparing(turn -> turn.bill.expense().toString());

    /** @param by what earmarks go by, each once */
    static Turn of(Bill bill, List<Dimension> by) {
        BudgetLine expense = bill.expense();
        return new Turn(
                bill,
                Optional.ofNullable(expense.date()).orElse(LocalDate.MAX),
                new Cell(by, Maps.filterKeys(expense.codes(), by::contains)),
                expense.codes().toString(),
                Optional.ofNullable(expense.id()).orElse(""));
    }
}
