package org.indh.budget.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.Dimension.COMMUNE;
import static org.indh.budget.given.Lines.absent;
import static org.indh.budget.given.Lines.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indh.budget.Absence;
import org.indh.budget.BudgetLine;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.Total;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;
import org.junit.jupiter.api.Test;

/** The same money counts once. */
class DistinctTest {
    private static final BudgetLine LINE = line("100 MAD", "commune", "A", "member", "M1");
    private static final LocalDate DAY = LocalDate.of(2031, 5, 4);

    @Test
    void what_came_twice_under_one_id_counts_once_and_is_listed() {
        Distinct distinct = Distinct.of(List.of(LINE.withId("L1"), LINE.withId("L1"), LINE.withId("L2")));
        assertThat(distinct.lines()).containsExactly(LINE.withId("L1"), LINE.withId("L2"));
        assertThat(distinct.repeated())
                .containsExactly(new Distinct.Group(List.of(LINE.withId("L1"), LINE.withId("L1"))));
        assertThat(distinct.contradicting()).isEmpty();
    }

    @Test
    void of_two_amounts_under_one_id_neither_is_believed() {
        BudgetLine one = LINE.withId("L1");
        BudgetLine other = line("90 MAD", "commune", "A", "member", "M1").withId("L1");
        Distinct distinct = Distinct.of(List.of(one, other));
        assertThat(distinct.contradicting()).containsExactly(new Distinct.Group(List.of(one, other)));
        assertThat(distinct.repeated()).isEmpty();
        Total total =
                distinct.lines().stream().collect(Consolidation.by(COMMUNE)).at("A");
        assertThat(total.isAtLeast()).isTrue();
        assertThat(total.lines()).isEqualTo(1);
        assertThat(total.money().isZero()).isTrue();
    }

    @Test
    void of_two_phases_under_one_id_each_has_an_unknown_amount() {
        BudgetLine approved = line("100 MAD", "commune", "A", "phase", "approved", "flow", "use")
                .withId("L1");
        BudgetLine paid =
                line("90 MAD", "commune", "A", "phase", "paid", "flow", "use").withId("L1");
        BudgetLine paidInB =
                line("90 MAD", "commune", "B", "phase", "paid", "flow", "use").withId("L1");
        Distinct distinct = Distinct.of(List.of(approved, paid, paidInB));
        assertThat(distinct.lines())
                .containsExactly(
                        absent(Absence.UNKNOWN, "phase", "approved", "flow", "use")
                                .withId("L1"),
                        absent(Absence.UNKNOWN, "phase", "paid", "flow", "use").withId("L1"));
        assertThat(distinct.contradicting()).hasSize(1);
        assertThat(Distinct.of(distinct.lines()).lines()).as("again").isEqualTo(distinct.lines());
    }

    @Test
    void what_two_members_report_alike_is_listed_and_left_alone() {
        BudgetLine other = line("100 MAD", "commune", "A", "member", "M2");
        Distinct distinct = Distinct.of(List.of(LINE, other, line("100 MAD", "commune", "B", "member", "M2")));
        assertThat(distinct.lines()).hasSize(3);
        assertThat(distinct.probable()).containsExactly(new Distinct.Group(List.of(LINE, other)));
    }

    @Test
    void equal_rents_of_one_member_are_no_duplicates_unless_they_are_of_one_day() {
        assertThat(Distinct.of(Collections.nCopies(12, LINE)).probable()).isEmpty();
        assertThat(Distinct.of(List.of(LINE.on(DAY), LINE.on(DAY))).probable()).hasSize(1);
        assertThat(Distinct.of(List.of(LINE.on(DAY), LINE.on(DAY.plusDays(30)))).probable())
                .isEmpty();
        assertThat(Distinct.of(List.of(LINE.on(DAY))).probable()).isEmpty();
        assertThat(Distinct.of(List.of(
                                LINE.with(Money.parse("0 MAD")).on(DAY),
                                LINE.with(Money.parse("0 MAD")).on(DAY)))
                        .probable())
                .isEmpty();
    }

    @Provide
    Arbitrary<List<BudgetLine>> lines() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 9).map(n -> "L" + n).injectNull(0.3),
                        Arbitraries.integers().between(1, 2),
                        Arbitraries.of("A", "B"))
                .as((id, amount, commune) -> new BudgetLine(
                        id,
                        line(amount + " MAD", "commune", commune).codes(),
                        Money.of(amount, "MAD"),
                        null,
                        null,
                        null,
                        null,
                        null))
                .list()
                .ofMaxSize(20);
    }

    @Property
    void totals_do_not_depend_on_the_order_in_which_lines_came(
            @ForAll("lines") List<BudgetLine> lines, @ForAll Random random) {
        List<BudgetLine> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);
        Consolidation totals = Distinct.of(lines).lines().stream().collect(Consolidation.by(COMMUNE));
        assertThat(Distinct.of(shuffled).lines().stream().collect(Consolidation.by(COMMUNE)))
                .isEqualTo(totals);
        MoneyByCurrency all = lines.stream().collect(Consolidation.by()).total().money();
        assertThat(all.minus(totals.total().money())
                        .in(java.util.Currency.getInstance("MAD"))
                        .signum())
                .isNotNegative();
    }
}
