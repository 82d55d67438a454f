package org.indh.budget.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.indh.budget.Dimension.ACTIVITY;
import static org.indh.budget.Dimension.PHASE;
import static org.indh.budget.Dimension.VIEW;
import static org.indh.budget.Dimension.YEAR;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indh.budget.Absence;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Cell;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.Tally;
import org.indh.budget.consolidation.Total;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;
import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;

/** Every figure of an execution opened to the lines that made it. */
class ExecutionOpeningTest {
    /** Every total that a cell has. */
    private static final Map<String, Function<ExecutionFigures, Total>> FIGURES = figures();

    private static Map<String, Function<ExecutionFigures, Total>> figures() {
        Map<String, Function<ExecutionFigures, Total>> figures = new LinkedHashMap<>();
        for (Stage stage : Stage.values()) {
            figures.put(stage.code(), each -> each.of(stage));
        }
        figures.put("restated", ExecutionFigures::restated);
        figures.put("carriedWithin", ExecutionFigures::carriedWithin);
        figures.put("restatedCarried", ExecutionFigures::restatedCarried);
        figures.put("unplaced", ExecutionFigures::unplaced);
        return figures;
    }

    private static BudgetLine line(String phase, String activity, String year, String amount) {
        return BudgetLine.of(Money.parse(amount + " MAD"))
                .with(PHASE, phase)
                .with(ACTIVITY, activity)
                .with(YEAR, year);
    }

    private static Cell cell(Execution execution, String code) {
        return execution.cells().keySet().stream()
                .filter(cell -> cell.codes().containsValue(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_revised_budget_opens_to_what_was_approved_and_amended_and_available_to_what_is_carried_over_as_well() {
        BudgetLine approved = line("approved", "A.1", "2031", "1000");
        BudgetLine amended = line("amendment", "A.1", "2031", "-100");
        BudgetLine carried = line("approved", "A.1", "2031", "150").with(VIEW, Execution.CARRIED_OVER);
        BudgetLine stated = line("revised", "A.1", "2031", "905");
        BudgetLine elsewhere = line("approved", "A.2", "2031", "7");
        Execution execution = Execution.of(List.of(approved, stated, amended, carried, elsewhere), ACTIVITY);
        Cell cell = cell(execution, "A.1");
        assertThat(execution.lines(cell, Stage.REVISED)).containsExactlyInAnyOrder(approved, amended);
        assertThat(execution.lines(cell, Stage.AVAILABLE)).containsExactlyInAnyOrder(approved, amended, carried);
        assertThat(execution.lines(cell, ExecutionFigures::restated)).containsExactly(stated);
        assertThat(execution.lines(cell, Stage.PAID)).isEmpty();
        Execution whole = execution.per();
        assertThat(whole.lines(whole.cells().firstKey(), Stage.PLAN)).containsExactlyInAnyOrder(approved, elsewhere);
    }

    @Test
    void what_one_year_leaves_to_the_next_opens_where_it_stands_in_both_together() {
        BudgetLine first = line("approved", "A.1", "2031", "1000");
        BudgetLine carried = line("approved", "A.1", "2032", "400").with(VIEW, Execution.CARRIED_OVER);
        Execution execution = Execution.of(List.of(first, carried), YEAR);
        assertThat(execution.lines(cell(execution, "2032"), Stage.CARRIED)).containsExactly(carried);
        Execution both = execution.per();
        assertThat(both.lines(both.cells().firstKey(), Stage.CARRIED)).isEmpty();
        assertThat(both.lines(both.cells().firstKey(), ExecutionFigures::carriedWithin))
                .containsExactly(carried);
    }

    @Test
    void a_line_that_states_its_basis_alone_opens_with_the_phase_that_it_was_taken_for() {
        BudgetLine cash = BudgetLine.of(Money.parse("5 MAD")).with(Dimension.BASIS, "cash");
        Execution execution = Execution.of(List.of(cash));
        assertThat(execution.lines(execution.cells().firstKey(), Stage.PAID)).containsExactly(cash.with(PHASE, "paid"));
    }

    @Test
    void totals_without_their_lines_say_which_of_their_cells_a_figure_is_made_of() {
        Tally tally = Tally.withoutLines(List.of(ACTIVITY, PHASE));
        tally.add(line("paid", "A.1", "2031", "5"));
        tally.add(line("committed", "A.1", "2031", "6"));
        tally.add(line("paid", "A.2", "2031", "7"));
        Consolidation totals = tally.finish();
        Execution execution = Execution.of(totals);
        Cell cell = cell(execution, "A.1");
        assertThat(totals.cells().keySet().stream().filter(execution.partsOf(cell, ExecutionFigures::paid)))
                .singleElement()
                .hasToString("activity A.1, phase paid");
        assertThatIllegalStateException().isThrownBy(() -> execution.lines(cell, Stage.PAID));
        Cell other = totals.cells().firstKey();
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> execution.partsOf(other, ExecutionFigures::paid));
    }

    /** Counts and amounts of the lines are those of the total, whichever, wherever, by however few dimensions. */
    @Property
    void the_lines_that_a_figure_opens_to_make_it_up(@ForAll("lines") List<BudgetLine> lines) {
        Execution finest = Execution.of(lines, ACTIVITY, YEAR);
        for (Execution each : List.of(finest, finest.per(ACTIVITY), finest.per(YEAR), finest.per())) {
            each.cells()
                    .forEach((cell, figures) -> FIGURES.forEach((name, figure) -> {
                        List<BudgetLine> opened = new ArrayList<>(each.lines(cell, figure));
                        Total total = figure.apply(figures);
                        assertThat(opened).as("%s of %s", name, cell).hasSize((int) total.lines());
                        assertThat(MoneyByCurrency.total(opened.stream()
                                        .flatMap(line -> line.money().stream())
                                        .toList()))
                                .as("%s of %s", name, cell)
                                .isEqualTo(total.withInKind());
                    }));
        }
    }

    @Provide
    Arbitrary<List<BudgetLine>> lines() {
        Arbitrary<BudgetLine> line = Combinators.combine(
                        Arbitraries.of("approved", "amendment", "revised", "committed", "paid", "proposed"),
                        Arbitraries.of("A.1", "A.2"),
                        Arbitraries.of("2031", "2032", ""),
                        Arbitraries.integers().between(-50, 100),
                        Arbitraries.of("", "", "carried", "in-kind", "unknown"))
                .as((phase, activity, year, amount, sort) -> {
                    BudgetLine made = line(phase, activity, year, String.valueOf(amount));
                    return switch (sort) {
                        case "carried" -> made.with(VIEW, Execution.CARRIED_OVER);
                        case "in-kind" -> made.with(Dimension.FORM, "in-kind");
                        case "unknown" ->
                            BudgetLine.of(Absence.UNKNOWN)
                                    .with(PHASE, phase)
                                    .with(ACTIVITY, activity)
                                    .with(YEAR, year);
                        default -> made;
                    };
                });
        return line.list().ofMaxSize(12);
    }
}
