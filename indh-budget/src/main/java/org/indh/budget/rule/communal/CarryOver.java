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
import org.indh.budget.rule.communal.Books.Section;
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
 * which the budget of the year before tells where it is given too. Special accounts carry their balance by nature.
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
            List<At<CommunalBudget>> before = budgets.stream()
                    .filter(other -> isYearBefore(other.value(), budget.value()))
                    .toList();
            if (before.size() == 1 && SameCommune.unit(before.get(0).value(), budget.value())) {
                equipment(budget, before.get(0), findings);
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

    private static void operating(At<CommunalBudget> budget, Findings findings) {
        List<Spot> spots = new ArrayList<>();
        List<Decimal> amounts = new ArrayList<>();
        for (Section section : Books.of(budget).sections(BudgetPart.OPERATING, Side.EXPENSE)) {
            for (At<? extends CreditRow> row : section.leaves()) {
                Decimal carried = row.value().stated(CreditColumn.CARRIED_OVER);
                if (!carried.isZero()) {
                    spots.add(row.spot(CreditColumn.CARRIED_OVER.component()));
                    amounts.add(carried);
                }
            }
        }
        if (!spots.isEmpty()) {
            findings.add(Breach.at(spots).with("count", spots.size()).found(amounts.get(0)));
        }
    }

    private static void equipment(At<CommunalBudget> budget, At<CommunalBudget> before, Findings findings) {
        List<At<CommunalLine>> earlier = lines(before);
        for (At<CommunalLine> line : lines(budget)) {
            Decimal carried = line.value().carriedOver();
            if (carried == null || carried.isZero() || line.value().code() == null) {
                continue;
            }
            List<At<CommunalLine>> same = earlier.stream()
                    .filter(other -> isSame(other.value(), line.value()))
                    .toList();
            if (same.size() == 1) {
                hold(Books.of(budget), line, carried, same.get(0), findings);
            }
        }
    }

    private static List<At<CommunalLine>> lines(At<CommunalBudget> budget) {
        List<At<CommunalLine>> lines = new ArrayList<>();
        for (Section section : Books.of(budget).sections(BudgetPart.EQUIPMENT, Side.EXPENSE)) {
            for (int i = 0; i < section.lines().size(); i++) {
                if (section.tree().isLeaf(i)) {
                    lines.add(section.lines().get(i));
                }
            }
        }
        return lines;
    }

    private static boolean isSame(CommunalLine one, CommunalLine other) {
        return Objects.equals(one.code(), other.code()) && Objects.equals(one.economic(), other.economic());
    }

    private static void hold(
            Books books, At<CommunalLine> line, Decimal carried, At<CommunalLine> before, Findings findings) {
        Sum committed = books.sum(List.of(before), CreditColumn.COMMITTED);
        Sum paid = books.sum(List.of(before), CreditColumn.PAID);
        if (!committed.isStated() || !paid.isStated()) {
            findings.gap("unpaid-unknown", before.spot());
            return;
        }
        Sum unpaid = committed.minus(paid);
        Sum over = books.amount(carried);
        if (findings.canJudge(unpaid) && over.exceeds(unpaid)) {
            findings.add(Breach.at(line.spot(CreditColumn.CARRIED_OVER.component()))
                    .and(before.spot(CreditColumn.COMMITTED.component()).as("year-before"))
                    .and(before.spot(CreditColumn.PAID.component()).as("year-before"))
                    .variant("equipment")
                    .found(over.shown(carried))
                    .expected(over.shown(unpaid.value())));
        }
    }
}
