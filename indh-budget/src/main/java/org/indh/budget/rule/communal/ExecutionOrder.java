package org.indh.budget.rule.communal;

import java.util.ArrayList;
import java.util.List;
import org.indh.budget.communal.BudgetPart;
import org.indh.budget.communal.CommunalBudget;
import org.indh.budget.communal.CreditColumn;
import org.indh.budget.communal.CreditRow;
import org.indh.budget.communal.Side;
import org.indh.budget.rule.communal.Books.Section;
import org.indh.core.finding.Severity;
import org.indh.core.text.Term;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;

/**
 * Nothing is paid that was not ordered, ordered that was not committed, or committed that there is no credit for. Receipts may
 * exceed what was foreseen, and a stage that a line does not state is passed over. One finding a line: its first stage that is
 * too large.
 */
final class ExecutionOrder {
    static final Rule<CommunalBudget> RULE =
            Rule.of("CB-EXEC-ORDER", Severity.ERROR, "public-accounting", CommunalBudget.class, ExecutionOrder::check);

    private static final List<CreditColumn> CREDITS =
            List.of(CreditColumn.VOTED, CreditColumn.MODIFIED, CreditColumn.CARRIED_OVER);
    private static final List<CreditColumn> STAGES =
            List.of(CreditColumn.COMMITTED, CreditColumn.ORDERED, CreditColumn.PAID);
    private static final String AVAILABLE = "CreditRow.available";

    private ExecutionOrder() {}

    /** A stage with what it comes to: "available credits, 120000". */
    private record Stage(String term, Sum sum, List<CreditColumn> columns) {}

    private static Verdict check(At<CommunalBudget> budget, Setting setting) {
        Findings findings = new Findings();
        Books books = Books.of(budget);
        for (Section section : books.sections()) {
            if (section.at().value().side() == Side.EXPENSE) {
                section.leaves().forEach(row -> row(books, section, row, findings));
            }
        }
        return findings.verdict();
    }

    private static void row(Books books, Section section, At<? extends CreditRow> row, Findings findings) {
        List<Stage> stages = new ArrayList<>();
        stages.add(new Stage(AVAILABLE, sum(books, row, CREDITS), CREDITS));
        STAGES.forEach(column -> stages.add(
                new Stage("CreditColumn." + column.code(), sum(books, row, List.of(column)), List.of(column))));
        stages.removeIf(stage -> !stage.sum().isStated());
        boolean canJudge = true;
        for (Stage stage : stages) {
            canJudge &= stages.size() < 2 || findings.canJudge(stage.sum());
        }
        for (int i = 1; canJudge && i < stages.size(); i++) {
            if (stages.get(i).sum().exceeds(stages.get(i - 1).sum())) {
                findings.add(breach(books, section, row, stages.get(i), stages.get(i - 1)));
                return;
            }
        }
    }

    private static Sum sum(Books books, At<? extends CreditRow> row, List<CreditColumn> columns) {
        return columns.stream()
                .map(column -> books.sum(List.of(row), column))
                .reduce(Sum.none(books.digits()), Sum::plus);
    }

    private static Breach breach(Books books, Section section, At<? extends CreditRow> row, Stage stage, Stage before) {
        Breach breach = Breach.at(row.spot(stage.columns().get(0).component()))
                .and(before.columns().stream()
                        .filter(column -> column.of(row.value()) != null)
                        .map(column -> row.spot(column.component()).as("limit"))
                        .toList())
                .with("stage", new Term(stage.term()))
                .with("limit", new Term(before.term()))
                .found(stage.sum().shown(stage.sum().value()))
                .expected(stage.sum().shown(before.sum().value()));
        boolean mayHaveMore = before.term().equals(AVAILABLE)
                && (!books.hasColumn(CreditColumn.MODIFIED)
                        || section.at().value().part() != BudgetPart.OPERATING
                                && !books.hasColumn(CreditColumn.CARRIED_OVER));
        return mayHaveMore ? breach.lowered(Severity.WARNING, "credits-incomplete") : breach;
    }
}
