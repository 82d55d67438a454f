package org.indh.budget.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.indh.budget.Dimension.HEADING;
import static org.indh.budget.given.Lines.absent;
import static org.indh.budget.given.Lines.line;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.indh.budget.Absence;
import org.indh.budget.Budget;
import org.indh.budget.BudgetBuilder;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.HeadingBuilder;
import org.indh.budget.Phase;
import org.indh.core.measure.Decimal;
import org.indh.core.money.CurrencyCode;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;
import org.indh.core.time.MilestoneYear;
import org.junit.jupiter.api.Test;

/** A budget that decisions have changed. */
class RevisionTest {
    private static final List<BudgetLine> LINES = List.of(
            line("100 MAD", "heading", "10", "phase", "approved"),
            line("50 MAD", "heading", "20", "phase", "approved"),
            line("-30 MAD", "heading", "10", "phase", "amendment", "virement", "D-1"),
            line("30 MAD", "heading", "20", "phase", "amendment", "virement", "D-1"),
            line("7 MAD", "heading", "20", "phase", "amendment"),
            line("70 MAD", "heading", "20", "phase", "paid"));

    @Test
    void the_approved_budget_and_its_amendments_are_the_revised_one() {
        Revision revision = Revision.of(LINES);
        Consolidation totals = revision.lines().stream().collect(Consolidation.by(HEADING));
        assertThat(totals.at("10").money()).isEqualTo(MoneyByCurrency.of(Money.parse("70 MAD")));
        assertThat(totals.at("20").money()).isEqualTo(MoneyByCurrency.of(Money.parse("87 MAD")));
        assertThat(revision.unbalanced()).isEmpty();
    }

    @Test
    void a_revision_as_at_a_day_knows_nothing_of_later_amendments() {
        LocalDate day = LocalDate.of(2031, 9, 30);
        List<BudgetLine> dated = List.of(
                LINES.get(0).on(day.plusYears(1)),
                LINES.get(2).on(day),
                LINES.get(3).on(day.plusDays(1)),
                LINES.get(4));
        Revision revision = Revision.of(dated, day);
        assertThat(revision.lines().stream().collect(Consolidation.by()).total().money())
                .as("100 approved, 30 less since, 7 more on no day")
                .isEqualTo(MoneyByCurrency.of(Money.parse("77 MAD")));
        assertThat(revision.unbalanced())
                .as("one half of it was not yet decided")
                .containsOnlyKeys("D-1");
        assertThat(Revision.of(dated, day.plusDays(1))).isEqualTo(Revision.of(dated));
    }

    @Test
    void a_virement_that_makes_money_is_told_and_one_of_unknown_amount_is_not_proved() {
        Revision revision = Revision.of(List.of(
                LINES.get(2),
                LINES.get(3).with(Money.parse("31 MAD")),
                absent(Absence.UNKNOWN, "phase", "amendment", "virement", "D-2"),
                line("1 MAD", "phase", "amendment", "virement", "D-3", "flow", "use"),
                line("2 MAD", "phase", "amendment", "virement", "D-3", "flow", "resource")));
        assertThat(revision.unbalanced()).containsOnlyKeys("D-1", "D-2", "D-3");
        assertThat(sums(revision, "D-1")).containsExactly("- 1.00 MAD");
        assertThat(sums(revision, "D-2")).isEmpty();
        assertThat(Objects.requireNonNull(revision.unbalanced().get("D-2")).unknown())
                .isEqualTo(1);
        assertThat(sums(revision, "D-3")).containsExactly("resource 2.00 MAD", "use 1.00 MAD");
    }

    @Test
    void a_virement_that_adds_to_uses_and_takes_from_resources_is_told_with_both_sums() {
        Revision revision = Revision.of(List.of(
                line("5000 MAD", "phase", "amendment", "virement", "D-4", "flow", "use"),
                line("-5000 MAD", "phase", "amendment", "virement", "D-4", "flow", "resource"),
                line("300 MAD", "phase", "amendment", "virement", "D-5", "flow", "use"),
                line("-300 MAD", "phase", "amendment", "virement", "D-5", "flow", "use")));
        assertThat(revision.unbalanced()).containsOnlyKeys("D-4");
        assertThat(sums(revision, "D-4")).containsExactly("resource -5000.00 MAD", "use 5000.00 MAD");
    }

    private static Budget version(Phase phase, LocalDate asAt, int amount) {
        return BudgetBuilder.builder()
                .currency(CurrencyCode.parse("MAD"))
                .phase(phase)
                .asAt(asAt)
                .addHeadings(HeadingBuilder.builder()
                        .code("10")
                        .amounts(ImmutableSortedMap.of(MilestoneYear.calendar(2031), Decimal.of(amount)))
                        .build())
                .build();
    }

    @Test
    void versions_of_a_budget_make_the_revised_one_as_at_a_day() {
        LocalDate may = LocalDate.of(2031, 5, 7);
        List<BudgetLine> lines = Stream.of(
                        version(Phase.PROPOSED, may.minusMonths(8), 120),
                        version(Phase.APPROVED, may.minusMonths(5), 100),
                        version(Phase.AMENDMENT, may, -30),
                        version(Phase.AMENDMENT, may.plusMonths(4), 7))
                .flatMap(budget -> budget.lines().stream())
                .toList();
        assertThat(List.of(may.minusDays(1), may, may.plusYears(1)))
                .extracting(day -> Revision.of(lines, day).lines().stream()
                        .collect(Consolidation.by(HEADING))
                        .at("10")
                        .money())
                .hasToString("[100.00 MAD, 70.00 MAD, 77.00 MAD]");
        assertThatExceptionOfType(MixedMoneyException.class)
                .as("two versions are never added")
                .isThrownBy(() -> lines.stream().collect(Consolidation.by(HEADING)));
    }

    private static List<String> sums(Revision revision, String virement) {
        return Objects.requireNonNull(revision.unbalanced().get(virement)).sums().entrySet().stream()
                .map(sum -> sum.getKey().code(Dimension.FLOW).orElse("-") + " " + sum.getValue())
                .toList();
    }

    @Test
    void unknown_amounts_of_a_virement_are_counted_over_all_its_directions() {
        Revision revision = Revision.of(List.of(
                absent(Absence.UNKNOWN, "phase", "amendment", "virement", "D-4", "flow", "use"),
                absent(Absence.UNKNOWN, "phase", "amendment", "virement", "D-4", "flow", "resource"),
                line("5 MAD", "phase", "amendment", "virement", "D-4", "flow", "use")));
        assertThat(Objects.requireNonNull(revision.unbalanced().get("D-4")).unknown())
                .isEqualTo(2);
        assertThat(sums(revision, "D-4")).containsExactly("use " + MoneyByCurrency.of(Money.parse("5 MAD")));
    }
}
