package org.indh.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.indh.budget.Budget;
import org.indh.budget.BudgetBuilder;
import org.indh.budget.HeadingBuilder;
import org.indh.core.document.Document;
import org.indh.core.measure.Decimal;
import org.indh.core.text.Language;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.MilestoneYear;
import org.indh.core.time.YearRange;
import org.indh.planning.programme.Programme;
import org.indh.planning.programme.ProgrammeBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Years of a budget that does not state its period, beside a programme that does. */
class BudgetYearsTest {
    private static final String CODE = "BU-YEARS";

    private static Document<?> budget(@Nullable YearRange period, int... years) {
        TreeMap<MilestoneYear, Decimal> amounts = new TreeMap<>();
        for (int year : years) {
            amounts.put(MilestoneYear.calendar(year), Decimal.of(30));
        }
        Budget budget = BudgetBuilder.builder()
                .period(period)
                .headings(List.of(HeadingBuilder.builder()
                        .label(LocalizedText.parse("Siège"))
                        .amounts(amounts)
                        .total(Decimal.of(30L * years.length))
                        .build()))
                .build();
        return Document.of(Budget.KIND, budget);
    }

    private static Document<?> programme(@Nullable YearRange period) {
        return Document.of(
                Programme.KIND, ProgrammeBuilder.builder().period(period).build());
    }

    private static YearRange years(int first, int last) {
        return new YearRange(first, last);
    }

    @Test
    void amounts_outside_the_programmes_period_are_told_with_the_place_of_the_period() {
        Judged judged = Judged.of(budget(null, 2016, 2017, 2021, 2022), programme(years(2017, 2021)));
        assertThat(judged.found(CODE))
                .containsExactlyInAnyOrder(
                        "warning /headings/0/amounts/2016 /period(period)",
                        "info /headings/0/amounts/2022 /period(period)");
        assertThat(judged.told(CODE, Language.EN))
                .contains("Amounts are planned for 2016, outside the programme (from 2017 to 2021).");
        assertThat(judged.gaps(CODE)).isEmpty();
    }

    @Test
    void a_budget_that_states_its_own_period_is_held_against_that() {
        assertThat(Judged.of(budget(years(2016, 2017), 2016, 2017), programme(years(2017, 2021)))
                        .found(CODE))
                .isEmpty();
    }

    @Test
    void a_list_of_partners_that_states_no_period_does_not_hide_the_programmes() {
        assertThat(Judged.of(budget(null, 2016), programme(null), programme(years(2017, 2021)))
                        .found(CODE))
                .hasSize(1);
    }

    @Test
    void of_two_programmes_of_other_years_nobody_knows_whose_the_budget_is() {
        Judged judged = Judged.of(budget(null, 2016), programme(years(2017, 2021)), programme(years(2022, 2026)));
        assertThat(judged.found(CODE)).isEmpty();
        assertThat(judged.gaps(CODE)).containsExactly("absent 1");
        assertThat(Judged.of(budget(null, 2016), programme(null)).gaps(CODE)).containsExactly("absent 1");
    }
}
