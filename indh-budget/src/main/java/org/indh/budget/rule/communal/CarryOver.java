package org.indh.budget.rule.communal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.indh.budget.communal.BudgetPart;
import org.indh.budget.communal.CommunalBudget;
import org.indh.budget.communal.CommunalLine;
import org.indh.budget.communal.CreditColumn;
import org.indh.budget.communal.CreditRow;
import org.indh.budget.communal.Side;
import org.indh.core.document.Dossier;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Decimal;
import org.indh.core.time.MilestoneYear;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;

/**
 * Credits of operation lapse with their year. Those of equipment are carried over as far as they were committed and not paid,
 * which the budget of the year before tells; without it they are not judged. Special accounts carry their balance by nature.
 */
final class CarryOver {
    static final Rule<Dossier> RULE =
            Rule.onDossiers("CB-CARRY", Severity.WARNING, "public-accounting", CarryOver::check);

    private CarryOver() {}

    private static Verdict check(At<Dossier> dossier, Setting setting) {
        Findings findings = new Findings();
        List<At<CommunalBudget>> budgets = dossier.below(CommunalBudget.class);
        for (At<CommunalBudget> budget : budgets) {
            operating(budget, findings);
            List<At<? extends CreditRow>> carried = carried(budget, BudgetPart.EQUIPMENT, findings);
            if (!carried.isEmpty()) {
                equipment(budget, carried, budgets, findings);
            }
        }
        return findings.verdict();
    }

    private static boolean isYearBefore(CommunalBudget one, CommunalBudget other) {
        MilestoneYear year = one.year();
        MilestoneYear next = other.year();
        return year != null
                && next != null
                && year.calendar()
                && next.calendar()
                && year.number() == next.number() - 1
                && SameCommune.of(one, other);
    }

    /** The deepest expenses of a part that something is carried over for. */
    private static List<At<? extends CreditRow>> carried(
            At<CommunalBudget> budget, BudgetPart part, Findings findings) {
        List<At<? extends CreditRow>> carried = new ArrayList<>();
        for (Section section : Books.of(budget).sections(part, Side.EXPENSE)) {
            for (int position : section.deepest(CreditColumn.CARRIED_OVER)) {
                At<? extends CreditRow> row = section.row(position);
                Spot spot = row.spot(CreditColumn.CARRIED_OVER.component());
                if (spot.isUnreadable()) {
                    findings.gap("unreadable", spot);
                } else if (!row.value().stated(CreditColumn.CARRIED_OVER).isZero()) {
                    carried.add(row);
                }
            }
        }
        return carried;
    }

    private static void operating(At<CommunalBudget> budget, Findings findings) {
        List<At<? extends CreditRow>> carried = carried(budget, BudgetPart.OPERATING, findings);
        if (!carried.isEmpty()) {
            findings.add(Breach.at(carried.stream()
                            .map(row -> row.spot(CreditColumn.CARRIED_OVER.component()))
                            .toList())
                    .with("count", carried.size())
                    .found(carried.get(0).value().stated(CreditColumn.CARRIED_OVER)));
        }
    }

    /** Each line against itself in the budget of the year before; what nobody can compare is said once. */
    private static void equipment(
            At<CommunalBudget> budget,
            List<At<? extends CreditRow>> carried,
            List<At<CommunalBudget>> budgets,
            Findings findings) {
        List<At<CommunalBudget>> before = budgets.stream()
                .filter(other -> isYearBefore(other.value(), budget.value()))
                .toList();
        Spot first = carried.get(0).spot(CreditColumn.CARRIED_OVER.component());
        if (before.size() != 1) {
            findings.gap("year-before-unknown", first);
        } else if (!SameCommune.unit(before.get(0).value(), budget.value())) {
            findings.gap("units-differ", first);
        } else {
            List<At<CommunalLine>> earlier = lines(before.get(0));
            List<Spot> alone = new ArrayList<>();
            for (At<? extends CreditRow> row : carried) {
                List<At<CommunalLine>> same = earlier.stream()
                        .filter(other -> isSame(other.value(), row.value()))
                        .toList();
                if (same.size() == 1) {
                    hold(Books.of(budget), row, same.get(0), findings);
                } else {
                    alone.add(row.spot(CreditColumn.CARRIED_OVER.component()));
                }
            }
            alone.stream().limit(1).forEach(spot -> findings.gap("year-before-unknown", spot));
        }
    }

    private static List<At<CommunalLine>> lines(At<CommunalBudget> budget) {
        List<At<CommunalLine>> lines = new ArrayList<>();
        for (Section section : Books.of(budget).sections(BudgetPart.EQUIPMENT, Side.EXPENSE)) {
            for (int i = 0; i < section.lines().size(); i++) {
                if (!section.tree().isRestated(i)) {
                    lines.add(section.lines().get(i));
                }
            }
        }
        return lines;
    }

    private static boolean isSame(CommunalLine one, CreditRow other) {
        return other instanceof CommunalLine line
                && line.code() != null
                && line.code().equals(one.code())
                && Objects.equals(one.economic(), line.economic());
    }

    private static void hold(Books books, At<? extends CreditRow> row, At<CommunalLine> before, Findings findings) {
        Decimal carried = row.value().stated(CreditColumn.CARRIED_OVER);
        Sum committed = books.sum(List.of(before), CreditColumn.COMMITTED);
        Sum paid = books.sum(List.of(before), CreditColumn.PAID);
        if (!committed.isStated() || !paid.isStated()) {
            findings.gap("unpaid-unknown", before.spot());
            return;
        }
        Sum unpaid = committed.minus(paid);
        Sum over = books.amount(carried);
        if (findings.canJudge(unpaid) && over.exceeds(unpaid)) {
            findings.add(Breach.at(row.spot(CreditColumn.CARRIED_OVER.component()))
                    .and(before.spot(CreditColumn.COMMITTED.component()).as("year-before"))
                    .and(before.spot(CreditColumn.PAID.component()).as("year-before"))
                    .variant("equipment")
                    .found(over.shown(carried))
                    .expected(over.shown(unpaid.value())));
        }
    }
}
