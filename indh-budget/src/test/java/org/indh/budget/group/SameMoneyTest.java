package org.indh.budget.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.Dimension.MEMBER;
import static org.indh.budget.given.Lines.line;

import java.time.LocalDate;
import java.util.List;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Consolidation;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What several members report is the same money where its id and its money say so. */
class SameMoneyTest {
    private static final BudgetLine INVOICE =
            line("100 MAD", "member", "A", "heading", "6").withId("F-12");

    private static MoneyByCurrency total(Distinct distinct) {
        return distinct.lines().stream().collect(Consolidation.by()).total().money();
    }

    private static MoneyByCurrency dirhams(long amount) {
        return MoneyByCurrency.of(Money.of(amount, "MAD"));
    }

    @Test
    void an_invoice_and_its_copy_in_the_programme_s_report_are_one() {
        BudgetLine copy = INVOICE.with(MEMBER, "Programme");
        for (List<BudgetLine> lines : List.of(List.of(INVOICE, copy), List.of(copy, INVOICE))) {
            Distinct distinct = Distinct.of(lines);
            assertThat(distinct.lines()).as("the member that comes first").containsExactly(INVOICE);
            assertThat(distinct.repeated()).containsExactly(new Distinct.Group(lines));
            assertThat(distinct.contradicting()).isEmpty();
        }
    }

    @Test
    void a_hundred_is_ten_times_ten() {
        BudgetLine counted =
                new BudgetLine("F-12", INVOICE.codes(), null, Decimal.of(10), Money.of(10, "MAD"), null, null, null);
        Distinct distinct = Distinct.of(List.of(INVOICE, counted));
        assertThat(distinct.contradicting()).isEmpty();
        assertThat(distinct.repeated()).hasSize(1);
        assertThat(total(distinct)).isEqualTo(dirhams(100));
    }

    @Test
    void two_partners_number_their_lines_by_themselves() {
        BudgetLine one = line("100 MAD", "member", "A").withId("L1");
        BudgetLine other = line("200 MAD", "member", "B").withId("L1");
        Distinct distinct = Distinct.of(List.of(one, other));
        assertThat(distinct.lines()).containsExactly(one, other);
        assertThat(distinct.contradicting()).isEmpty();
        assertThat(total(distinct)).isEqualTo(dirhams(300));
        assertThat(Distinct.of(distinct.lines())).as("again").isEqualTo(distinct);
    }

    private static BudgetLine own(String member, String... codes) {
        BudgetLine line =
                line("150145.16 MAD", "year", "2031", "member", member).withId("1");
        for (int i = 0; i < codes.length; i += 2) {
            line = line.with(Dimension.of(codes[i]), codes[i + 1]);
        }
        return line;
    }

    @Test
    void equal_first_lines_of_two_partners_are_two_for_a_number_is_each_ones_own() {
        Distinct distinct = Distinct.of(List.of(own("A"), own("B"), own("A")));
        assertThat(distinct.lines()).containsExactly(own("A"), own("B"));
        assertThat(distinct.repeated()).as("A's own copy").containsExactly(group(own("A"), own("A")));
        assertThat(distinct.probable()).as("listed").containsExactly(group(own("A"), own("B")));
        assertThat(total(distinct)).isEqualTo(MoneyByCurrency.of(Money.parse("300290.32 MAD")));
        assertThat(Distinct.of(distinct.lines()).lines()).as("again").isEqualTo(distinct.lines());
    }

    private static Distinct.Group group(BudgetLine... lines) {
        return new Distinct.Group(List.of(lines));
    }

    @ParameterizedTest
    @CsvSource({"P-12, 1", "12, 2", "012, 2"})
    void under_a_number_of_ones_own_a_common_project_proves_it_and_a_number_of_a_project_does_not(
            String project, int lines) {
        assertThat(Distinct.of(List.of(own("A", "project", project), own("B", "project", project)))
                        .lines())
                .hasSize(lines);
    }

    @Test
    void a_line_under_a_number_that_does_not_say_whose_it_is_is_the_first_members() {
        BudgetLine anybody = own("");
        for (List<BudgetLine> lines :
                List.of(List.of(own("B"), anybody, own("A")), List.of(anybody, own("A"), own("B")))) {
            Distinct distinct = Distinct.of(lines);
            assertThat(distinct.lines()).containsExactlyInAnyOrder(own("A"), own("B"));
            assertThat(distinct.repeated()).hasSize(1);
            assertThat(distinct.repeated().get(0).lines()).containsExactlyInAnyOrder(anybody, own("A"));
        }
    }

    @ParameterizedTest
    @CsvSource({"P-12, true", "F-2031-118, true", "1204, true", "12, false", "' 7 ', false", "'', false", "A, true"})
    void a_number_of_up_to_three_digits_tells_others_nothing(String code, boolean isTelling) {
        assertThat(Distinct.isTelling(code)).isEqualTo(isTelling);
    }

    @Test
    void two_budgets_of_one_member_do_so_too() {
        BudgetLine one = line("100 MAD", "member", "A", "budget", "T3-OS1").withId("L1");
        BudgetLine other = line("200 MAD", "member", "A", "budget", "T3-OS2").withId("L1");
        assertThat(total(Distinct.of(List.of(one, other)))).isEqualTo(dirhams(300));
    }

    /** A's L1 is 100 and 90: nobody knows which, and B's is its own. */
    @Test
    void who_contradicts_himself_makes_no_other_member_unknown() {
        BudgetLine own = line("200 MAD", "member", "B").withId("L1");
        Distinct distinct = Distinct.of(List.of(
                line("100 MAD", "member", "A").withId("L1"),
                own,
                line("90 MAD", "member", "A").withId("L1")));
        assertThat(distinct.contradicting()).hasSize(1);
        assertThat(distinct.contradicting().get(0).lines()).hasSize(2);
        assertThat(distinct.lines()).contains(own).hasSize(2);
        assertThat(distinct.lines().stream().collect(Consolidation.by()).total().isAtLeast())
                .isTrue();
    }

    @Test
    void of_a_line_that_does_not_say_whose_it_is_another_amount_contradicts() {
        Distinct distinct = Distinct.of(List.of(INVOICE, line("90 MAD").withId("F-12")));
        assertThat(distinct.contradicting()).hasSize(1);
        assertThat(total(distinct)).isEqualTo(MoneyByCurrency.ZERO);
    }

    private static BudgetLine project(String member, String commune, String... codes) {
        BudgetLine line = line("1440000 MAD", "project", "P-12", "year", "2031", "member", member, "commune", commune);
        for (int i = 0; i < codes.length; i += 2) {
            line = line.with(Dimension.of(codes[i]), codes[i + 1]);
        }
        return line;
    }

    @Test
    void a_project_that_two_partners_place_in_two_communes_is_listed_and_left_alone() {
        List<BudgetLine> lines = List.of(project("A", "08.401.03.03"), project("B", "08.401.03.05"));
        Distinct distinct = Distinct.of(lines);
        assertThat(distinct.probable()).containsExactly(new Distinct.Group(lines));
        assertThat(distinct.lines()).isEqualTo(lines);
    }

    @Test
    void a_project_that_is_but_a_number_is_another_one_with_each_partner_who_places_it_elsewhere() {
        assertThat(Distinct.of(List.of(
                                project("A", "08.401.03.03", "project", "12"),
                                project("B", "08.401.03.05", "project", "12")))
                        .probable())
                .isEmpty();
    }

    @Test
    void what_looks_alike_in_all_and_by_its_project_is_listed_once() {
        assertThat(Distinct.of(List.of(project("A", "08.401.03.03"), project("B", "08.401.03.03")))
                        .probable())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "year, 2032",
        "project, P-13",
        "phase, paid",
        "flow, resource",
        "form, in-kind",
        "member, A",
    })
    void another_year_project_phase_direction_or_form_is_other_money_and_one_member_s_two_lines_are_two(
            String dimension, String code) {
        assertThat(Distinct.of(List.of(project("A", "08.401.03.03"), project("B", "08.401.03.05", dimension, code)))
                        .probable())
                .isEmpty();
    }

    @Test
    void other_days_other_vouchers_and_no_year_tell_lines_of_a_project_apart() {
        BudgetLine one = project("A", "08.401.03.03");
        BudgetLine other = project("B", "08.401.03.05");
        LocalDate day = LocalDate.of(2031, 5, 4);
        assertThat(Distinct.of(List.of(one.on(day), other.on(day.plusDays(1)))).probable())
                .isEmpty();
        assertThat(Distinct.of(List.of(one.with(Dimension.VOUCHER, "F-1"), other.with(Dimension.VOUCHER, "F-2")))
                        .probable())
                .isEmpty();
        assertThat(Distinct.of(List.of(one.with(Dimension.VOUCHER, "F-1"), other))
                        .probable())
                .hasSize(1);
        assertThat(Distinct.of(List.of(one.with(Dimension.YEAR, ""), other.with(Dimension.YEAR, "")))
                        .probable())
                .isEmpty();
    }
}
