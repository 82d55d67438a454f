package org.indh.budget;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indh.budget.allocation.AllocationKey;
import org.indh.budget.allocation.Crosswalk;
import org.indh.budget.allocation.KeyPart;
import org.indh.budget.allocation.LineSplit;
import org.indh.budget.consolidation.Consolidation;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;
import org.indh.core.money.Remainder;
import org.junit.jupiter.api.Test;

/** Many lines are shared out as one, so that cents that one line cannot share do not all fall to the same bearer. */
class JointSplitTest {
    private static final Currency MAD = Currency.getInstance("MAD");
    private static final AllocationKey THIRDS = AllocationKey.equally("tiers", List.of("A", "B", "C"));
    private static final AllocationKey TRAVEL =
            AllocationKey.ofPercents("déplacements", List.of(KeyPart.of("missions", 60), KeyPart.of("formation", 40)));

    private static List<BudgetLine> lines(int count, String amount) {
        return IntStream.range(0, count)
                .mapToObj(i -> BudgetLine.of(Money.parse(amount)).withId("F-" + i))
                .toList();
    }

    private static List<BudgetLine> flat(List<List<BudgetLine>> parts) {
        return parts.stream().flatMap(List::stream).toList();
    }

    private static Consolidation shared(List<BudgetLine> lines, AllocationKey key) {
        return flat(LineSplit.of(lines, Dimension.BEARER, key, Remainder.LARGEST_REMAINDER)).stream()
                .collect(Consolidation.by(Dimension.BEARER));
    }

    private static MoneyByCurrency dirhams(String amount) {
        return MoneyByCurrency.of(Money.parse(amount + " MAD"));
    }

    @Test
    void a_hundred_invoices_of_one_cent_go_to_missions_and_training_by_sixty_and_forty() {
        Dimension chart = Dimension.of("eu-heading");
        Crosswalk walk = new Crosswalk(Dimension.HEADING, chart, ImmutableSortedMap.of("déplacements", TRAVEL));
        List<BudgetLine> lines = lines(100, "0.01 MAD").stream()
                .map(line -> line.with(Dimension.HEADING, "déplacements"))
                .toList();
        Consolidation totals =
                walk.apply(lines, Remainder.LARGEST_REMAINDER).lines().stream().collect(Consolidation.by(chart));
        assertThat(totals.at("missions").money()).isEqualTo(dirhams("0.60"));
        assertThat(totals.at("formation").money()).isEqualTo(dirhams("0.40"));
    }

    @Test
    void thirty_lines_of_one_cent_in_thirds_give_each_ten_cents() {
        Consolidation totals = shared(lines(30, "0.01 MAD"), THIRDS);
        for (String bearer : List.of("A", "B", "C")) {
            assertThat(totals.at(bearer).money()).as(bearer).isEqualTo(dirhams("0.10"));
        }
    }

    @Test
    void a_thousand_rents_of_a_hundred_in_thirds_differ_by_one_cent_and_not_by_ten_dirhams() {
        Consolidation totals = shared(lines(1000, "100.00 MAD"), THIRDS);
        assertThat(totals.at("A").money()).isEqualTo(dirhams("33333.34"));
        assertThat(totals.at("B").money()).isEqualTo(dirhams("33333.33"));
        assertThat(totals.at("C").money()).isEqualTo(dirhams("33333.33"));
    }

    /** Approved and paid lines take turns: cut together, one bearer would have all that is approved. */
    @Test
    void what_is_never_added_up_is_cut_apart() {
        AllocationKey halves = AllocationKey.equally("moitiés", List.of("A", "B"));
        List<BudgetLine> lines = new ArrayList<>();
        for (int month = 10; month < 20; month++) {
            BudgetLine line = BudgetLine.of(Money.parse("0.01 MAD")).with(Dimension.ACTIVITY, "A." + month);
            lines.add(line.with(Phase.APPROVED));
            lines.add(line.with(Phase.PAID));
        }
        Consolidation totals = flat(LineSplit.of(lines, Dimension.BEARER, halves, Remainder.LAST)).stream()
                .collect(Consolidation.by(Dimension.PHASE, Dimension.BEARER));
        assertThat(totals.cells().values())
                .hasSize(4)
                .allMatch(total -> total.money().equals(dirhams("0.05")));
    }

    /** Cut apart, each of the two would have given all its cents to the last bearer. */
    @Test
    void expenses_checked_to_different_degrees_are_added_up_and_cut_as_one() {
        AllocationKey halves = AllocationKey.equally("moitiés", List.of("A", "B"));
        BudgetLine cent = BudgetLine.of(Money.parse("0.01 MAD"));
        List<BudgetLine> lines = List.of(
                cent.with(Dimension.EXPENSE_STATE, "declared"), cent.with(Dimension.EXPENSE_STATE, "certified"));
        Consolidation totals = flat(LineSplit.of(lines, Dimension.BEARER, halves, Remainder.LAST)).stream()
                .collect(Consolidation.by(Dimension.BEARER));
        assertThat(totals.cells().values())
                .hasSize(2)
                .allMatch(total -> total.money().equals(dirhams("0.01")));
    }

    @Test
    void a_refund_is_cut_by_itself_and_takes_back_what_its_expense_gave() {
        List<BudgetLine> lines =
                List.of(BudgetLine.of(Money.parse("100.00 MAD")), BudgetLine.of(Money.parse("-100.00 MAD")));
        Consolidation totals = shared(lines, THIRDS);
        assertThat(totals.cells().values()).allMatch(total -> total.money().isZero());
    }

    @Test
    void digits_beyond_the_cent_stay_in_the_parts_of_their_sum() {
        List<Money> amounts = Stream.of("10.8345 MAD", "0.01 MAD", "0.0005 MAD")
                .map(Money::parse)
                .toList();
        List<Money> totals =
                Stream.of("5.425 MAD", "5.42 MAD").map(Money::parse).toList();
        List<List<Money>> parts = JointSplit.ofAmounts(amounts, totals);
        assertThat(IntStream.range(0, 3).mapToObj(i -> Money.total(parts.get(i), MAD)))
                .isEqualTo(amounts);
        assertThat(IntStream.range(0, 2)
                        .mapToObj(i -> Money.total(
                                parts.stream().map(each -> each.get(i)).toList(), MAD)))
                .isEqualTo(totals);
    }

    @Provide
    Arbitrary<List<BudgetLine>> amounts() {
        return Arbitraries.longs()
                .between(-300, 300)
                .flatMap(cents -> Arbitraries.of("A.1", "A.2")
                        .map(activity ->
                                BudgetLine.of(Money.ofMinor(cents, MAD)).with(Dimension.ACTIVITY, activity)))
                .list()
                .ofMaxSize(40);
    }

    @Provide
    Arbitrary<AllocationKey> keys() {
        return Arbitraries.integers()
                .between(0, 9)
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .filter(weights -> weights.stream().anyMatch(weight -> weight > 0))
                .map(weights -> AllocationKey.ofPercents(
                        "clé",
                        IntStream.range(0, weights.size())
                                .mapToObj(i -> KeyPart.of("B" + i, weights.get(i)))
                                .toList()));
    }

    @Property
    void parts_make_up_their_line_and_none_goes_the_other_way(
            @ForAll("amounts") List<BudgetLine> lines, @ForAll("keys") AllocationKey key, @ForAll Remainder remainder) {
        List<List<BudgetLine>> parts = LineSplit.of(lines, Dimension.BEARER, key, remainder);
        for (int i = 0; i < lines.size(); i++) {
            Money whole = lines.get(i).money().orElseThrow();
            List<Money> cut = parts.get(i).stream()
                    .map(part -> part.money().orElseThrow())
                    .toList();
            assertThat(Money.total(cut, MAD)).isEqualTo(whole);
            assertThat(cut).allMatch(part -> part.signum() * whole.signum() >= 0);
        }
    }

    @Property
    void what_falls_to_each_is_what_he_has_of_the_sum(
            @ForAll("amounts") List<BudgetLine> lines, @ForAll("keys") AllocationKey key, @ForAll Remainder remainder) {
        List<BudgetLine> expenses = lines.stream()
                .filter(line -> line.money().orElseThrow().signum() >= 0)
                .toList();
        Money sum = expenses.stream().collect(Consolidation.by()).total().in(MAD);
        Consolidation one = LineSplit.of(BudgetLine.of(sum), Dimension.BEARER, key, remainder).stream()
                .collect(Consolidation.by(Dimension.BEARER));
        Consolidation many = flat(LineSplit.of(expenses, Dimension.BEARER, key, remainder)).stream()
                .collect(Consolidation.by(Dimension.BEARER));
        many.cells()
                .forEach((cell, total) -> assertThat(total.money())
                        .isEqualTo(Objects.requireNonNull(one.cells().get(cell)).money()));
    }

    @Property
    void no_part_depends_on_the_order_in_which_lines_came(
            @ForAll("amounts") List<BudgetLine> lines, @ForAll("keys") AllocationKey key, @ForAll Random random) {
        List<BudgetLine> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);
        assertThat(counted(flat(LineSplit.of(shuffled, Dimension.BEARER, key, Remainder.LARGEST_REMAINDER))))
                .isEqualTo(counted(flat(LineSplit.of(lines, Dimension.BEARER, key, Remainder.LARGEST_REMAINDER))));
    }

    private static Money third(Money sum) {
        return sum.split(List.of(Decimal.of(1), Decimal.of(2)), Remainder.LARGEST_REMAINDER)
                .get(0);
    }

    @Test
    void a_third_of_an_expense_and_its_refund_is_a_third_of_what_is_left_and_nothing_of_what_is_unknown() {
        List<BudgetLine> lines = List.of(
                BudgetLine.of(Money.parse("0.02 MAD")),
                BudgetLine.of(Absence.UNKNOWN),
                BudgetLine.of(Money.parse("-0.02 MAD")),
                BudgetLine.of(Money.parse("1 EUR")));
        List<List<Money>> parts = JointSplit.ofPart(lines, JointSplitTest::third);
        assertThat(parts.get(1)).isEmpty();
        assertThat(parts.get(0).get(0).plus(parts.get(2).get(0))).isEqualTo(Money.zero(MAD));
        assertThat(parts.get(3)).containsExactly(Money.parse("0.33 EUR"), Money.parse("0.67 EUR"));
    }

    /** In whatever order lines came, with expenses and refunds among them. */
    @Property
    void one_part_of_lines_is_the_part_of_their_sum_and_follows_from_the_lines_alone(
            @ForAll("amounts") List<BudgetLine> lines, @ForAll Random random) {
        List<BudgetLine> shuffled = new ArrayList<>(lines);
        Collections.shuffle(shuffled, random);
        List<BudgetLine> parts = third(lines);
        assertThat(counted(third(shuffled))).isEqualTo(counted(parts));
        Money sum = Money.total(
                lines.stream().map(line -> line.money().orElseThrow()).toList(), MAD);
        assertThat(Money.total(
                        parts.stream().map(line -> line.money().orElseThrow()).toList(), MAD))
                .isEqualTo(third(sum));
    }

    private static List<BudgetLine> third(List<BudgetLine> lines) {
        List<List<Money>> parts = JointSplit.ofPart(lines, JointSplitTest::third);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> {
                    assertThat(Money.total(parts.get(i), MAD))
                            .isEqualTo(lines.get(i).money().orElseThrow());
                    return lines.get(i).with(parts.get(i).get(0));
                })
                .toList();
    }

    private static Map<String, Integer> counted(List<BudgetLine> lines) {
        Map<String, Integer> counts = new HashMap<>();
        lines.stream()
                .sorted(Comparator.comparing(BudgetLine::toString))
                .forEach(line -> counts.merge(line.toString(), 1, Integer::sum));
        return counts;
    }
}
