package org.indh.budget.communal;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.indh.core.measure.Decimal;

/**
 * What the second part of a budget receives by itself (recettes propres de la deuxième partie). Its printed total often holds
 * what the first part hands over without a line that says so; that is taken off where figures show it, and only there.
 *
 * @param sections the sections of the second part's receipts
 * @param column the column
 * @param expenses what the second part spends in it
 */
record OwnReceipts(List<BudgetSection> sections, CreditColumn column, Decimal expenses) {
    OwnReceipts {
        sections = ImmutableList.copyOf(sections);
    }

    /**
     * The receipts without what the first part hands over.
     *
     * @param handedOver what that may be: as stated, and what the first part leaves over
     */
    Decimal without(Stream<Decimal> handedOver) {
        Decimal receipts = sections.stream()
                .map(section -> section.totalWithout(LineRole.TRANSFER, column))
                .reduce(Decimal.ZERO, Decimal::plus);
        if (says(line -> line.role() == LineRole.TRANSFER && column.of(line) != null)) {
            return receipts;
        }
        Optional<Decimal> held = handedOver
                .filter(amount -> amount.compareTo(Decimal.ZERO) > 0)
                .filter(amount -> holds(receipts, amount))
                .findFirst();
        return held.map(receipts::minus).orElse(receipts);
    }

    private boolean says(Predicate<CommunalLine> condition) {
        return sections.stream().flatMap(section -> section.lines().stream()).anyMatch(condition);
    }

    /**
     * Whether the receipts hold that amount: they are by so much more than their lines, or they balance with the expenses
     * already, and have no lines or one of just that amount. Where they balance with that amount besides, they do not.
     */
    private boolean holds(Decimal receipts, Decimal amount) {
        if (is(receipts.plus(amount), expenses)) {
            return false;
        }
        boolean hasLines = says(line -> column.of(line) != null);
        Decimal lines =
                sections.stream().map(section -> section.lineTotal(column)).reduce(Decimal.ZERO, Decimal::plus);
        if (hasLines && is(receipts, lines.plus(amount))) {
            return true;
        }
        boolean mayBeAmong = hasLines
                ? says(line -> column.of(line) != null && is(line.stated(column), amount))
                : amount.compareTo(receipts) <= 0;
        return mayBeAmong && is(receipts, expenses);
    }

    private static boolean is(Decimal one, Decimal other) {
        return one.compareTo(other) == 0;
    }
}
