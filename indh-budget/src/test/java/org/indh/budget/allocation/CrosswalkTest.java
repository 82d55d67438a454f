package org.indh.budget.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indh.budget.Absence;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.Total;
import org.indh.budget.execution.CostBase;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Percent;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;
import org.indh.core.money.Remainder;
import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;

/** Lines of one chart in the headings of another. */
class CrosswalkTest {
    private static final Dimension EU = Dimension.of("eu-heading");
    private static final Crosswalk WALK = new Crosswalk(
            Dimension.HEADING,
            EU,
            ImmutableSortedMap.of(
                    "staff", AllocationKey.equally("staff", List.of("1 Human resources")),
                    "travel",
                            AllocationKey.ofPercents(
                                    "travel", List.of(KeyPart.of("2 Travel", 60), KeyPart.of("5 Training", 40))),
                    "thirds", AllocationKey.equally("thirds", List.of("2 Travel", "4 Office", "5 Training"))));

    private static BudgetLine line(String amount, String heading) {
        return BudgetLine.of(Money.parse(amount)).with(Dimension.HEADING, heading);
    }

    private static MoneyByCurrency dirhams(String amount) {
        return MoneyByCurrency.of(Money.parse(amount));
    }

    @Test
    void a_heading_is_shared_out_among_those_of_the_other_chart_to_the_cent() {
        Crosswalk.Crossed crossed = WALK.apply(
                List.of(line("100.00 MAD", "staff"), line("10.01 MAD", "travel"), line("1.00 MAD", "thirds")),
                Remainder.LAST);
        Consolidation totals = crossed.lines().stream().collect(Consolidation.by(EU));
        assertThat(totals.at("1 Human resources").money()).isEqualTo(dirhams("100 MAD"));
        assertThat(totals.at("2 Travel").money()).as("6.006 and 0.333, cut").isEqualTo(dirhams("6.33 MAD"));
        assertThat(totals.at("4 Office").money()).isEqualTo(dirhams("0.33 MAD"));
        assertThat(totals.at("5 Training").money()).as("4.01 and 0.34").isEqualTo(dirhams("4.35 MAD"));
        assertThat(crossed.unmapped()).isEmpty();
    }

    @Test
    void headings_that_nobody_mapped_are_listed_and_their_money_stays() {
        BudgetLine other = line("7 MAD", "audit");
        BudgetLine none = BudgetLine.of(Money.parse("8 MAD"));
        Crosswalk.Crossed crossed =
                WALK.apply(List.of(other, line("5 MAD", "staff"), none, other), Remainder.LARGEST_REMAINDER);
        assertThat(crossed.unmapped()).containsExactly(other, none, other);
        assertThat(crossed.headings()).containsExactly("audit");
        assertThat(crossed.lines().stream().collect(Consolidation.by()).total().money())
                .isEqualTo(dirhams("27 MAD"));
    }

    @Test
    void parts_of_a_line_are_not_one_money_and_say_their_key() {
        Crosswalk.Crossed crossed = WALK.apply(List.of(line("10 MAD", "travel").withId("L1")), Remainder.FIRST);
        assertThat(crossed.lines()).extracting(BudgetLine::id).containsExactly("L1 2 Travel", "L1 5 Training");
        assertThat(crossed.lines()).allMatch(line -> line.is(Dimension.KEY, "eu-heading:travel"));
        assertThat(WALK.apply(List.of(line("10 MAD", "staff").withId("L2")), Remainder.FIRST)
                        .lines())
                .containsExactly(
                        line("10 MAD", "staff").with(EU, "1 Human resources").withId("L2"));
    }

    @Test
    void an_unknown_amount_is_unknown_in_each_heading() {
        BudgetLine unknown = BudgetLine.of(Absence.UNKNOWN).with(Dimension.HEADING, "travel");
        Consolidation totals =
                WALK.apply(List.of(unknown), Remainder.FIRST).lines().stream().collect(Consolidation.by(EU));
        assertThat(totals.cells().values()).hasSize(2).allMatch(Total::isAtLeast);
    }

    @Test
    void weights_make_up_the_whole_and_charts_are_two() {
        AllocationKey short1 = AllocationKey.ofPercents("short", List.of(KeyPart.of("2 Travel", 99)));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Crosswalk(Dimension.HEADING, EU, ImmutableSortedMap.of("travel", short1)))
                .satisfies(refused -> assertThat(refused.actual()).isEqualTo("travel: 1/100 left"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Crosswalk(EU, EU, ImmutableSortedMap.of()));
    }

    @Provide
    Arbitrary<List<BudgetLine>> lines() {
        return Combinators.combine(
                        Arbitraries.longs().between(-100_000, 100_000),
                        Arbitraries.of("staff", "travel", "thirds", "audit"))
                .as((units, heading) -> line("0 MAD", heading)
                        .with(Money.ofMinor(units, Money.parse("1 MAD").currency())))
                .list()
                .ofMaxSize(20);
    }

    @Property
    void no_cent_is_lost_whoever_bears_the_remainder(
            @ForAll("lines") List<BudgetLine> lines, @ForAll Remainder remainder) {
        assertThat(WALK.apply(lines, remainder).lines().stream()
                        .collect(Consolidation.by())
                        .total()
                        .money())
                .isEqualTo(lines.stream().collect(Consolidation.by()).total().money());
    }

    /** 7 % of direct costs, without what is in kind and what is passed on. */
    @Test
    void a_flat_rate_is_reckoned_without_what_the_donor_leaves_out() {
        List<BudgetLine> lines = Stream.of(
                        "400000.00 MAD operational - -",
                        "60000.00 MAD management - -",
                        "30000.00 MAD operational in-kind -",
                        "100000.00 MAD operational - sub-grant",
                        "5000.00 EUR operational - -",
                        "8000.00 MAD structure - -")
                .map(text -> text.split(" ", -1))
                .map(parts -> BudgetLine.of(Money.parse(parts[0] + " " + parts[1]))
                        .with(Dimension.COST_CLASS, parts[2])
                        .with(Dimension.FORM, parts[3].equals("-") ? "" : parts[3])
                        .with(Dimension.NATURE, parts[4].equals("-") ? "" : parts[4]))
                .toList();
        CostBase base = CostBase.byClass().withoutInKind().without(Dimension.NATURE, "sub-grant");
        FlatRate rate = new FlatRate("structure", List.of("operational", "management"), Percent.of(7), null);
        assertThat(base.costs(lines, Money.parse("1 MAD").currency()))
                .isEqualTo(ImmutableSortedMap.of(
                        "management", Decimal.of(60_000),
                        "operational", Decimal.of(400_000),
                        "structure", Decimal.of(8_000)));
        assertThat(rate.amount(base.costs(lines, Money.parse("1 MAD").currency())))
                .isEqualTo(Decimal.of(32_200));
        assertThat(base.leftOut(lines)).containsExactly(lines.get(2), lines.get(3));
        assertThat(rate.amount(
                        CostBase.byClass().costs(lines, Money.parse("1 MAD").currency())))
                .as("with both, 41,300 would be claimed")
                .isEqualTo(Decimal.of(41_300));
    }
}
