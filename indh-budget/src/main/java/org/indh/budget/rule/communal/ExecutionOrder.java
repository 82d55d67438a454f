package org.indh.budget.rule.communal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.indh.budget.communal.BudgetPart;
import org.indh.budget.communal.CommunalBudget;
import org.indh.budget.communal.CreditColumn;
import org.indh.budget.communal.CreditRow;
import org.indh.budget.communal.Side;
import org.indh.core.finding.Severity;
import org.indh.core.text.Term;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;

/**
 * Nothing is paid that was not ordered, ordered that was not committed, or committed that there is no credit for. Receipts may
 * exceed what was foreseen, and a stage that a line does not state is passed over; where no line states it, its article or chapter
 * is judged. One finding a row: its first stage that is too large. Commitments of nil beside orders are only warned of, for
 * salaries and bills are often paid without one.
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
                rows(section).forEach(position -> row(books, section, position, findings));
            }
        }
        return findings.verdict();
    }

    /** Those that state a stage that nothing under them does, in their order. */
    private static SortedSet<Integer> rows(Section section) {
        SortedSet<Integer> rows = new TreeSet<>();
        STAGES.forEach(column -> rows.addAll(section.deepest(column)));
        return rows;
    }

    private static void row(Books books, Section section, int position, Findings findings) {
        At<? extends CreditRow> row = section.row(position);
        List<Stage> stages = new ArrayList<>();
        stages.add(new Stage(AVAILABLE, available(books, section, position), CREDITS));
        STAGES.forEach(column -> stages.add(
                new Stage("CreditColumn." + column.code(), books.sum(List.of(row), column), List.of(column))));
        stages.removeIf(stage -> !stage.sum().isStated());
        boolean canJudge = true;
        for (Stage stage : stages) {
            canJudge &= stages.size() < 2 || findings.canJudge(stage.sum());
        }
        if (canJudge) {
            List<Stage> committed =
                    stages.stream().filter(stage -> !isNilCommitment(stage)).toList();
            breach(books, section, row, committed)
                    .or(() -> breach(books, section, row, stages)
                            .map(breach -> breach.lowered(Severity.WARNING, "no-commitment")))
                    .ifPresent(findings::add);
        }
    }

    private static boolean isNilCommitment(Stage stage) {
        return stage.columns().contains(CreditColumn.COMMITTED)
                && stage.sum().value().isZero();
    }

    /** Of a chapter that leaves its credits to the lines under it, nobody knows whether those are all. */
    private static Sum available(Books books, Section section, int position) {
        List<At<? extends CreditRow>> row = List.of(section.row(position));
        boolean isOpen = !section.below(position).isEmpty()
                && !books.sum(row, CreditColumn.VOTED).isStated();
        return isOpen
                ? Sum.none(books.digits())
                : CREDITS.stream()
                        .map(column -> books.row(section, position, column))
                        .reduce(Sum.none(books.digits()), Sum::plus);
    }

    /** The first stage that goes beyond the one before. */
    private static Optional<Breach> breach(
            Books books, Section section, At<? extends CreditRow> row, List<Stage> stages) {
        for (int i = 1; i < stages.size(); i++) {
            if (stages.get(i).sum().exceeds(stages.get(i - 1).sum())) {
                return Optional.of(breach(books, section, row, stages.get(i), stages.get(i - 1)));
            }
        }
        return Optional.empty();
    }

    private static Breach breach(Books books, Section section, At<? extends CreditRow> row, Stage stage, Stage before) {
        Breach breach = Breach.at(row.spot(stage.columns().get(0).component()))
                .and(before.columns().stream()
                        .filter(column -> column.of(row.value()) != null)
                        .map(column -> row.spot(column.component()).as("stage-before"))
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
