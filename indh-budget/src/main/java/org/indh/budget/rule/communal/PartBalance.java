package org.indh.budget.rule.communal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.indh.budget.communal.BudgetPart;
import org.indh.budget.communal.CommunalBudget;
import org.indh.budget.communal.CreditColumn;
import org.indh.budget.communal.LineRole;
import org.indh.budget.communal.Side;
import org.indh.budget.reconciliation.Agreement;
import org.indh.budget.reconciliation.Reconciliation;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Decimal;
import org.indh.core.text.Term;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;

/**
 * Each part balances by itself, once the first has handed its surplus to the second. A surplus that is not said to be handed
 * over is taken to be, for the law does not leave the choice; whether the right amount is, is CB-SURPLUS-TO-II's business.
 */
final class PartBalance {
    static final Rule<CommunalBudget> RULE = Rule.of(
                    "CB-PART-BALANCE", Severity.ERROR, "lo-113-14", CommunalBudget.class, PartBalance::check)
            .following("CB-NO-II-TO-I", "CB-SURPLUS-TO-II", "CB-CODE-TREE");

    private PartBalance() {}

    private static Verdict check(At<CommunalBudget> budget, Setting setting) {
        Findings findings = new Findings();
        Transfer transfer = Transfer.of(budget);
        operating(transfer, findings);
        equipment(transfer, findings);
        annexes(transfer.books(), findings);
        return findings.verdict();
    }

    /** The first part has to pay its way; what it leaves over goes to the second. */
    private static void operating(Transfer transfer, Findings findings) {
        Sum receipts = transfer.operatingReceipts();
        Sum expenses = transfer.operatingExpenses();
        if (transfer.hasSurplus() && findings.canJudge(receipts) && findings.canJudge(expenses)) {
            boolean isShort = receipts.value().compareTo(expenses.value()) < 0;
            if (isShort) {
                hold(
                        receipts,
                        expenses,
                        BudgetPart.OPERATING,
                        places(transfer.books(), BudgetPart.OPERATING),
                        findings);
            }
        }
    }

    private static void equipment(Transfer transfer, Findings findings) {
        Sum receipts = transfer.equipmentReceipts();
        Sum expenses = transfer.equipmentExpenses();
        boolean hasBoth = expenses.isStated() && (receipts.isStated() || transfer.isStated());
        if (!hasBoth || !findings.canJudge(receipts) || !findings.canJudge(expenses)) {
            return;
        }
        List<Spot> places = places(transfer.books(), BudgetPart.EQUIPMENT);
        if (transfer.isStated()) {
            places.addAll(transfer.places());
            if (findings.canJudge(transfer.amount()) && !holdIt(transfer)) {
                hold(receipts.plus(transfer.amount()), expenses, BudgetPart.EQUIPMENT, places, findings);
            }
        } else if (!transfer.hasSurplus()) {
            boolean hasMore = receipts.value().compareTo(expenses.value()) > 0;
            if (hasMore) {
                hold(receipts, expenses, BudgetPart.EQUIPMENT, places, findings);
            } else if (receipts.against(expenses).agreement() == Agreement.BROKEN) {
                findings.gap("transfer-unknown", places.get(0));
            }
        } else if (findings.canJudge(transfer.surplus())) {
            unmarked(transfer, places, findings);
        }
    }

    /** Whether the second part's receipts balance with what is handed over in them, as a total or an unmarked line. */
    private static boolean holdIt(Transfer transfer) {
        Sum receipts = transfer.equipmentReceipts();
        Sum amount = transfer.amount();
        return !transfer.received().isStated()
                && receipts.against(transfer.equipmentExpenses()).agreement().isKept()
                && (mayHold(transfer, receipts, amount)
                        || transfer.books().hasLine(BudgetPart.EQUIPMENT, Side.RECEIPT, amount));
    }

    /** Nobody says what the first part hands over: its surplus, unless the second part's receipts hold it already. */
    private static void unmarked(Transfer transfer, List<Spot> places, Findings findings) {
        Sum receipts = transfer.equipmentReceipts();
        Sum expenses = transfer.equipmentExpenses();
        Sum surplus = transfer.surplus();
        boolean isDeficit = surplus.value().compareTo(Decimal.ZERO) < 0;
        if (isDeficit) {
            hold(receipts, expenses, BudgetPart.EQUIPMENT, places, findings);
            return;
        }
        boolean balances = receipts.against(expenses).agreement().isKept();
        Sum all = receipts.plus(surplus);
        if (balances && mayHold(transfer, receipts, surplus)) {
            findings.gap("transfer-unknown", places.get(0));
        } else if (!transfer.books().hasLine(BudgetPart.EQUIPMENT, Side.RECEIPT, surplus)) {
            breach(all, expenses, BudgetPart.EQUIPMENT, places)
                    .ifPresent(breach -> findings.add(unstated(breach, surplus)));
        } else if (!balances && !all.against(expenses).agreement().isKept()) {
            hold(receipts, expenses, BudgetPart.EQUIPMENT, places, findings);
        }
    }

    /** Whether the total of the second part's receipts may hold the surplus, for no line says how much of it that is. */
    private static boolean mayHold(Transfer transfer, Sum receipts, Sum surplus) {
        Books books = transfer.books();
        boolean isTotalOnly = !books.hasLines(BudgetPart.EQUIPMENT, Side.RECEIPT);
        boolean isBlank = books.hasRole(BudgetPart.EQUIPMENT, Side.RECEIPT, LineRole.TRANSFER);
        return (isTotalOnly || isBlank) && !surplus.exceeds(receipts);
    }

    /** A sentence that does not say that the surplus was handed over, for nobody wrote it. */
    private static Breach unstated(Breach breach, Sum surplus) {
        return breach.variant() == null && !surplus.value().isZero()
                ? breach.variant("unstated").with("surplus", surplus.shown(surplus.value()))
                : breach;
    }

    private static void annexes(Books books, Findings findings) {
        Set<Object> accounts = new LinkedHashSet<>();
        List<Section> receipts = books.sections(BudgetPart.ANNEX, Side.RECEIPT);
        receipts.forEach(section -> accounts.add(account(section)));
        for (Object account : accounts) {
            Sum in = sum(books, of(account, receipts));
            List<Section> spending = of(account, books.sections(BudgetPart.ANNEX, Side.EXPENSE));
            Sum out = sum(books, spending);
            if (in.isStated() && out.isStated() && findings.canJudge(in) && findings.canJudge(out)) {
                List<Section> both = new ArrayList<>(of(account, receipts));
                both.addAll(spending);
                List<Spot> places = both.stream()
                        .flatMap(section -> Books.places(section, CreditColumn.VOTED).stream())
                        .toList();
                hold(in, out, BudgetPart.ANNEX, places, findings);
            }
        }
    }

    private static Object account(Section section) {
        return Objects.requireNonNullElse(section.at().value().account(), "");
    }

    private static List<Section> of(Object account, List<Section> sections) {
        return sections.stream()
                .filter(section -> account(section).equals(account))
                .toList();
    }

    private static Sum sum(Books books, List<Section> sections) {
        return sections.stream()
                .map(section -> books.section(section, CreditColumn.VOTED))
                .reduce(Sum.none(books.digits()), Sum::plus);
    }

    private static List<Spot> places(Books books, BudgetPart part) {
        List<Spot> places = new ArrayList<>(books.places(part, Side.RECEIPT, CreditColumn.VOTED));
        places.addAll(books.places(part, Side.EXPENSE, CreditColumn.VOTED));
        return places;
    }

    private static void hold(Sum receipts, Sum expenses, BudgetPart part, List<Spot> places, Findings findings) {
        breach(receipts, expenses, part, places).ifPresent(findings::add);
    }

    private static Optional<Breach> breach(Sum receipts, Sum expenses, BudgetPart part, List<Spot> places) {
        Reconciliation held = receipts.against(expenses);
        if (held.agreement() == Agreement.EXACT) {
            return Optional.empty();
        }
        Breach breach = Breach.at(places)
                .with("part", new Term("BudgetPart." + part.code()))
                .with("gap", receipts.shown(held.gap()).abs())
                .found(receipts.shown(receipts.value()))
                .expected(receipts.shown(expenses.value()));
        return Optional.of(
                held.agreement() == Agreement.ROUNDED
                        ? breach.variant("rounding").lowered(Severity.INFO)
                        : breach);
    }
}
