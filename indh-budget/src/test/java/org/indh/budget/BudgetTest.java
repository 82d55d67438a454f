package org.indh.budget;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.SortedMap;
import org.indh.core.measure.Decimal;
import org.indh.core.time.MilestoneYear;
import org.junit.jupiter.api.Test;

/** What a budget states, and what it adds up to. */
class BudgetTest {
    private static final SortedMap<MilestoneYear, Decimal> AMOUNTS = ImmutableSortedMap.of(
            MilestoneYear.calendar(2024), Decimal.parse("0.10"), MilestoneYear.calendar(2025), Decimal.parse("0.20"));

    private static CostLine line(String total) {
        return CostLineBuilder.builder()
                .nature(Nature.OPERATING)
                .amounts(AMOUNTS)
                .total(Decimal.parse(total))
                .build();
    }

    @Test
    void a_total_is_worked_out_exactly_whatever_the_table_states() {
        assertThat(line("0.31").computedTotal()).isEqualTo(Decimal.parse("0.3"));
        assertThat(line("0.31").total()).isEqualTo(Decimal.parse("0.31"));
    }

    @Test
    void a_heading_is_worked_out_by_year_from_all_its_parts() {
        Heading below = HeadingBuilder.builder().amounts(AMOUNTS).build();
        Heading heading = HeadingBuilder.builder()
                .addHeadings(below)
                .addLines(line("0.3"))
                .build();
        assertThat(heading.computedAmounts())
                .containsExactly(
                        entry(MilestoneYear.calendar(2024), Decimal.parse("0.2")),
                        entry(MilestoneYear.calendar(2025), Decimal.parse("0.4")));
        assertThat(below.computedAmounts()).isEmpty();
    }

    @Test
    void a_budget_is_its_headings_and_never_its_applicants() {
        Heading stated = HeadingBuilder.builder().total(Decimal.of(7)).build();
        Heading unstated = HeadingBuilder.builder().amounts(AMOUNTS).build();
        Budget budget = BudgetBuilder.builder()
                .addHeadings(stated)
                .addHeadings(unstated)
                .addApplicants(new ApplicantBudget(null, List.of(line("0.3")), null))
                .build();
        assertThat(budget.computedTotal()).isEqualTo(Decimal.parse("7.3"));
    }

    @Test
    void noughts_are_nil_and_a_total_alone_is_not() {
        CostLine noughts = CostLineBuilder.builder()
                .amounts(ImmutableSortedMap.of(MilestoneYear.calendar(2024), Decimal.ZERO))
                .build();
        assertThat(noughts.isNil()).isTrue();
        assertThat(line("0").isNil()).isFalse();
        assertThat(new ApplicantBudget(null, List.of(noughts), null).isNil()).isTrue();
        Heading total = HeadingBuilder.builder().total(Decimal.of(1)).build();
        assertThat(total.isNil()).isFalse();
        assertThat(new ApplicantBudget(null, List.of(noughts), total).isNil()).isFalse();
    }
}
