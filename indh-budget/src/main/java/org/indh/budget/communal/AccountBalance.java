package org.indh.budget.communal;

import com.google.common.collect.ImmutableList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.indh.core.measure.Decimal;
import org.jspecify.annotations.Nullable;

/**
 * What an annex budget or a special account comes to (solde), in one column of the budget and in its unit.
 *
 * <pre>
 * INDH: opening 0.3, receipts 1.0, expenses 1.5     closing -0.2
 * </pre>
 *
 * @param part annex budget or special account
 * @param account what its sections call it: "INDH"; empty where they name none
 * @param opening what it held when the year began, where that is stated apart; nil where a line of its receipts states it, and
 *     absent where nothing does; 0.3
 * @param receipts what it receives; 1.0
 * @param expenses what it spends; 1.5
 */
public record AccountBalance(
        BudgetPart part, String account, @Nullable Decimal opening, Decimal receipts, Decimal expenses) {
    /** Its receipts over its expenses: nil where an annex budget balances. */
    public Decimal gap() {
        return receipts.minus(expenses);
    }

    /** What it holds in the end, below nil where it is overdrawn; empty where nothing says what it held at first. */
    public Optional<Decimal> closing() {
        return Optional.ofNullable(opening).map(held -> held.plus(gap()));
    }

    /** Those of a part of the budget, in the order of its sections. */
    static List<AccountBalance> of(CommunalBudget budget, BudgetPart part, CreditColumn column) {
        Set<String> accounts = new LinkedHashSet<>();
        budget.sections().stream()
                .filter(section -> section.part() == part)
                .forEach(section -> accounts.add(name(section.account())));
        return accounts.stream()
                .map(account -> new AccountBalance(
                        part,
                        account,
                        opening(budget, part, account, column),
                        total(budget, part, account, Side.RECEIPT, column),
                        total(budget, part, account, Side.EXPENSE, column)))
                .collect(ImmutableList.toImmutableList());
    }

    private static @Nullable Decimal opening(
            CommunalBudget budget, BudgetPart part, String account, CreditColumn column) {
        boolean isAmongReceipts = sections(budget, part, account, Side.RECEIPT).stream()
                .flatMap(section -> section.lines().stream())
                .anyMatch(line -> line.role() == LineRole.SURPLUS && column.of(line) != null);
        return budget.accounts().stream()
                .filter(one -> one.part() == null || one.part() == part)
                .filter(one -> name(one.code()).equals(account))
                .map(BudgetAccount::opening)
                .filter(Objects::nonNull)
                .reduce(Decimal::plus)
                .orElse(isAmongReceipts ? Decimal.ZERO : null);
    }

    private static Decimal total(
            CommunalBudget budget, BudgetPart part, String account, Side side, CreditColumn column) {
        return sections(budget, part, account, side).stream()
                .map(section -> section.total(column))
                .reduce(Decimal.ZERO, Decimal::plus);
    }

    private static List<BudgetSection> sections(CommunalBudget budget, BudgetPart part, String account, Side side) {
        return budget.sections().stream()
                .filter(section ->
                        section.is(part, side) && name(section.account()).equals(account))
                .toList();
    }

    private static String name(@Nullable String account) {
        return Objects.requireNonNullElse(account, "");
    }
}
