package org.indh.budget.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.reconciliation.Amounts.cents;
import static org.indh.budget.reconciliation.Amounts.decimal;
import static org.indh.budget.reconciliation.Amounts.lines;
import static org.indh.budget.reconciliation.Amounts.sum;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.indh.budget.reconciliation.Evidence.Neighbour;
import org.indh.core.measure.Decimal;
import org.indh.core.text.Language;
import org.junit.jupiter.api.Test;

/** What is tried for a gap, and what is not. */
class HypothesesTest {
    private static List<Hypothesis> of(Cause cause, Reconciliation sum, Evidence evidence) {
        return Amounts.hypotheses(sum, evidence).of(cause).toList();
    }

    private static List<Hypothesis> of(Cause cause, Reconciliation sum) {
        return of(cause, sum, Evidence.none());
    }

    private static Stated whole(String name, long amount) {
        return Stated.of(name, Decimal.of(amount), Decimal.of(1));
    }

    /** Lists of one to six amounts in dirhams, two columns beside, and more amounts known from elsewhere than there are lines. */
    @Test
    void no_cause_has_more_hypotheses_than_are_reckoned_with() {
        long[] amounts = {98_701_543L, 12_345_678L, 45_632_109L, 70_815_243L, 23_456_917L, 51_908_264L};
        List<Stated> known = IntStream.range(0, 30)
                .mapToObj(i -> whole("K" + i, 1_000_003L + i * 7_919L))
                .toList();
        for (int size = 1; size <= amounts.length; size++) {
            List<Stated> parts = IntStream.range(0, size)
                    .mapToObj(i -> whole("L" + i, amounts[i]))
                    .toList();
            List<Stated> beside = parts.stream()
                    .map(part -> part.amended(part.amount().plus(Decimal.of(11))))
                    .toList();
            Evidence evidence = Evidence.none()
                    .withKnown(known)
                    .withMembers(size + 1)
                    .withNeighbours(List.of(
                            new Neighbour("2018", beside),
                            new Neighbour("2019", beside),
                            new Neighbour("2020", beside)));
            Hypotheses hypotheses =
                    Amounts.hypotheses(Reconciliation.of(whole("Total", 314_159_265L), parts), evidence);
            for (Cause cause : Cause.values()) {
                assertThat(hypotheses.of(cause).count())
                        .as("%s of %s lines", cause, size)
                        .isLessThanOrEqualTo(hypotheses.most(cause));
            }
        }
    }

    @Test
    void a_nought_too_many_stands_behind_what_was_typed_and_another_scale_takes_any_digit() {
        assertThat(of(Cause.SCALE, sum("123.45")))
                .extracting(each -> each.mend().to().toString())
                .containsExactly("1234.5", "12345", "0.12345", "123450", "0.00012345", "123450000");
        assertThat(of(Cause.SCALE, sum("1200")))
                .extracting(each -> each.mend().to().toString())
                .containsExactly("120", "12000", "12", "120000", "1.2", "1200000", "0.0012", "1200000000");
        Stated exact = Stated.exact("Total", decimal("1.5"));
        assertThat(of(Cause.SCALE, Reconciliation.of(exact, List.of()))).hasSize(8);
    }

    @Test
    void a_line_that_stands_in_the_list_twice_is_counted_twice_and_not_left_out() {
        Stated rent = cents("Loyer", "400.10");
        Reconciliation sum = Reconciliation.of(cents("Total", "900"), List.of(rent, rent, cents("Eau", "50.20")));
        assertThat(of(Cause.LEFT_OUT, sum))
                .extracting(each -> each.lines().get(0).name())
                .containsExactly("Eau");
    }

    @Test
    void a_column_of_other_lines_says_nothing_of_these() {
        Neighbour shorter = new Neighbour("2018", lines("1.00"));
        Reconciliation sum = sum("7", "1.00", "2.00");
        assertThat(of(Cause.SHIFTED, sum, Evidence.none().withNeighbours(List.of(shorter))))
                .isEmpty();
    }

    @Test
    void a_missing_line_that_is_known_in_thousands_may_miss_the_gap_by_half_a_thousand_more() {
        Stated audit = Stated.of("Audit", Decimal.of(31_000), Decimal.of(1_000));
        Reconciliation sum = sum("100.00", "60.00", "30.00");
        assertThat(of(Cause.MISSING_LINE, sum, Evidence.none().withKnown(List.of(audit))))
                .singleElement()
                .satisfies(it -> assertThat(it.tolerance()).isEqualByComparingTo("500.015"));
        assertThat(of(Cause.SIGN, sum))
                .allSatisfy(it -> assertThat(it.tolerance()).isEqualByComparingTo("0.015"));
    }

    @Test
    void amounts_that_no_budget_has_are_not_tried() {
        String thirty = "1" + "0".repeat(29);
        String fine = "0." + "0".repeat(29) + "1";
        String both = "1" + "0".repeat(19) + ".000000000001";
        assertThat(tried(thirty, fine, both)).containsExactly("L0", "L1", "L2");
        assertThat(tried(thirty + "0", "0.0" + fine.substring(2), "7")).containsExactly("L2");
    }

    /** The lines whose sign is tried. */
    private static List<String> tried(String... amounts) {
        List<Stated> parts = IntStream.range(0, amounts.length)
                .mapToObj(i -> Stated.exact("L" + i, decimal(amounts[i])))
                .toList();
        Reconciliation sum = Reconciliation.of(Stated.exact("Total", Decimal.ZERO), parts);
        return of(Cause.SIGN, sum).stream()
                .map(each -> each.lines().get(0).name())
                .toList();
    }

    @Test
    void two_causes_are_one_where_they_mend_the_same_lines_alike() {
        List<Hypothesis> signs = of(Cause.SIGN, sum("7", "1.00", "2.00"));
        assertThat(signs).hasSize(3);
        for (Hypothesis one : signs) {
            assertThat(signs.stream().filter(one::isMendedAs)).containsExactly(one);
        }
        Hypothesis other = of(Cause.SIGN, Reconciliation.of(cents("Total", "7"), List.of(cents("Z", "1.00"))))
                .get(1);
        assertThat(signs.get(1).isMendedAs(other))
                .as("the same mend of another line")
                .isFalse();
    }

    private static List<List<String>> subtotals(Stated... list) {
        return new Subtotals(List.of(list))
                .found().stream()
                        .map(each -> each.stream().map(Stated::name).toList())
                        .toList();
    }

    @Test
    void a_subtotal_stands_before_or_behind_its_lines_and_some_of_these_may_be_below_nil() {
        assertThat(subtotals(whole("S", 50), whole("A", 100), whole("B", -30), whole("C", -20)))
                .containsExactly(List.of("S"));
        assertThat(subtotals(whole("A", -100), whole("B", -30), whole("S", -130)))
                .containsExactly(List.of("S"));
        assertThat(subtotals(whole("A", 100), whole("B", 30), whole("S", 130)))
                .as("one alone is not told again with all together")
                .containsExactly(List.of("S"));
    }

    @Test
    void a_subtotal_may_differ_from_its_lines_by_what_rounding_explains() {
        assertThat(subtotals(whole("A", 100), whole("B", 200), whole("C", 400), whole("S", 702)))
                .containsExactly(List.of("S"));
        assertThat(subtotals(whole("A", 100), whole("B", 200), whole("C", 400), whole("S", 703)))
                .isEmpty();
    }

    @Test
    void up_to_three_names_are_told_in_full() {
        String three = words("A", "B", "C");
        assertThat(three).contains("A, B, C").doesNotContain("…");
        assertThat(words("A", "B", "C", "D")).contains("A, B, C, …").doesNotContain("D");
    }

    private static String words(String... names) {
        List<Stated> lines = Stream.of(names).map(name -> cents(name, "5")).toList();
        Mend mend = new Mend(Mend.Step.AMEND_LINE, Decimal.of(5), Decimal.of(7));
        return new Explanation(Cause.SIGN, lines, List.of(), mend, Decimal.ZERO, new Odds(1, decimal("0.01")))
                .in(Language.EN);
    }
}
