package org.indh.budget.rule.communal;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.indh.budget.communal.BudgetAccount;
import org.indh.budget.communal.BudgetPart;
import org.indh.budget.communal.CommunalBudget;
import org.indh.budget.communal.CreditColumn;
import org.indh.budget.communal.LineRole;
import org.indh.budget.communal.Side;
import org.indh.core.finding.Severity;
import org.indh.core.text.Term;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;

/**
 * A special account spends no more than it held when the year began and receives: by what is foreseen, and by what was paid. A
 * balance that nobody states is not taken for nil, and neither are receipts.
 */
final class SpecialAccount {
    static final Rule<CommunalBudget> RULE = Rule.of(
                    "CB-SPECIAL-BALANCE",
                    Severity.ERROR,
                    "public-accounting",
                    CommunalBudget.class,
                    SpecialAccount::check)
            .following("CB-CODE-TREE");

    private SpecialAccount() {}

    private static Verdict check(At<CommunalBudget> budget, Setting setting) {
        Findings findings = new Findings();
        Books books = Books.of(budget);
        Set<String> accounts = new LinkedHashSet<>();
        books.sections(BudgetPart.SPECIAL, Side.EXPENSE).forEach(section -> accounts.add(accountOf(section)));
        for (String account : accounts) {
            Account one = new Account(budget, books, account);
            if (!one.check(CreditColumn.VOTED, findings)) {
                one.check(CreditColumn.PAID, findings);
            }
        }
        return findings.verdict();
    }

    /** What the section calls its account; nothing where it does not. */
    private static String accountOf(Section section) {
        return Objects.requireNonNullElse(section.at().value().account(), "");
    }

    /** One account with its sections. */
    private record Account(At<CommunalBudget> budget, Books books, String name) {
        /** Whether it spends too much by that column. */
        boolean check(CreditColumn column, Findings findings) {
            Sum spent = side(Side.EXPENSE, column);
            Sum received = side(Side.RECEIPT, column);
            if (!spent.isStated() || !findings.canJudge(spent) || !findings.canJudge(received)) {
                return false;
            }
            Sum opening = opening();
            if (!spent.exceeds(received.plus(opening)) || !findings.canJudge(opening)) {
                return false;
            }
            Spot first = place(Side.EXPENSE, column).get(0);
            if (!received.isStated()) {
                findings.gap("receipts-unknown", first);
                return false;
            }
            if (isSeveral() || !isOpeningKnown(opening, column)) {
                findings.gap("opening-unknown", first);
                return false;
            }
            findings.add(breach(column, spent, received.plus(opening)));
            return true;
        }

        private Breach breach(CreditColumn column, Sum spent, Sum had) {
            List<Spot> receipts = place(Side.RECEIPT, column).stream()
                    .map(spot -> spot.as("receipts"))
                    .toList();
            return Breach.at(place(Side.EXPENSE, column))
                    .and(receipts)
                    .with("account", name.isEmpty() ? new Term("BudgetPart.special") : name)
                    .with("column", new Term("CreditColumn." + column.code()))
                    .with("gap", spent.shown(spent.value().minus(had.value())))
                    .found(spent.shown(spent.value()))
                    .expected(spent.shown(had.value()));
        }

        private List<Section> sections(Side side) {
            return books.sections(BudgetPart.SPECIAL, side).stream()
                    .filter(section -> name.equals(accountOf(section)))
                    .toList();
        }

        /** Whether sections that name no account may be those of several. */
        private boolean isSeveral() {
            return name.isEmpty()
                    && (sections(Side.EXPENSE).size() > 1
                            || sections(Side.RECEIPT).size() > 1);
        }

        private List<Spot> place(Side side, CreditColumn column) {
            return sections(side).stream()
                    .flatMap(section -> Books.places(section, column).stream())
                    .toList();
        }

        private Sum side(Side side, CreditColumn column) {
            return sections(side).stream()
                    .map(section -> books.section(section, column))
                    .reduce(Sum.none(books.digits()), Sum::plus);
        }

        /** What the account held, where it is stated apart from its receipts. */
        private Sum opening() {
            Sum opening = Sum.none(books.digits());
            for (At<BudgetAccount> account : budget.each("accounts", BudgetAccount.class)) {
                boolean isIts = name.isEmpty()
                        ? account.value().part() == BudgetPart.SPECIAL
                        : name.equals(account.value().code());
                if (isIts) {
                    opening = opening.plus(books.amount(account.value().opening(), account.spot("opening")));
                }
            }
            return opening;
        }

        /** Stated apart, or by a line of its receipts. */
        private boolean isOpeningKnown(Sum apart, CreditColumn column) {
            return apart.isStated()
                    || sections(Side.RECEIPT).stream()
                            .flatMap(section -> section.lines().stream())
                            .anyMatch(
                                    line -> line.value().role() == LineRole.SURPLUS && column.of(line.value()) != null);
        }
    }
}
