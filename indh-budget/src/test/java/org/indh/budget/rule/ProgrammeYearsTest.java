package org.indh.budget.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.indh.budget.Budget;
import org.indh.budget.BudgetBuilder;
import org.indh.budget.ProgrammeYears;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.document.Kind;
import org.indh.core.finding.Finding;
import org.indh.core.time.YearRange;
import org.indh.core.validation.NotEvaluated;
import org.indh.core.validation.ValidationReport;
import org.indh.core.validation.Validator;
import org.junit.jupiter.api.Test;

/** The years that a budget is held against: its own, or those of the programme that is judged with it. */
class ProgrammeYearsTest {
    /** A programme, of which budgets know the years alone. */
    public record Programme(YearRange period) implements ProgrammeYears {}

    private static final Kind<Programme> PROGRAMME = new Kind<>("programme-of-test", 1, Programme.class);

    private static ValidationReport judged(Budget budget, YearRange... programmes) {
        List<Document<?>> documents = new ArrayList<>(List.of(Document.of(Budget.KIND, budget)));
        for (YearRange years : programmes) {
            documents.add(Document.of(PROGRAMME, new Programme(years)));
        }
        return Validator.standard().showingAll().validate(Dossier.of(documents), LocalDate.of(2026, 1, 1));
    }

    private static List<String> told(ValidationReport report) {
        return report.findings().stream()
                .filter(finding -> finding.code().equals("BU-YEARS"))
                .map(Finding::found)
                .map(String::valueOf)
                .toList();
    }

    private static final Budget FROM_2021 = Sketch.of("# A | 20 | 5 | 25");

    @Test
    void a_budget_without_years_is_held_against_those_of_the_programme() {
        assertThat(told(judged(FROM_2021, new YearRange(2022, 2023)))).containsExactly("2021");
        assertThat(told(judged(FROM_2021, new YearRange(2021, 2023)))).isEmpty();
    }

    @Test
    void a_budget_that_states_its_years_is_held_against_these() {
        Budget own = BudgetBuilder.builder(FROM_2021)
                .period(new YearRange(2021, 2022))
                .build();
        assertThat(told(judged(own, new YearRange(2022, 2023)))).isEmpty();
    }

    @Test
    void of_two_programmes_nobody_knows_whose_the_table_is_unless_their_years_are_the_same() {
        ValidationReport two = judged(FROM_2021, new YearRange(2022, 2023), new YearRange(2021, 2023));
        assertThat(told(two)).isEmpty();
        assertThat(two.notEvaluated()).extracting(NotEvaluated::code).contains("BU-YEARS");
        assertThat(told(judged(FROM_2021, new YearRange(2022, 2023), new YearRange(2022, 2023))))
                .containsExactly("2021");
    }
}
