package org.indh.budget.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.Dimension.ACTIVITY;
import static org.indh.budget.Dimension.MEMBER;
import static org.indh.budget.Dimension.VIEW;
import static org.indh.budget.Dimension.YEAR;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indh.budget.BudgetLine;
import org.indh.budget.Phase;
import org.indh.budget.consolidation.CreditYear;
import org.indh.budget.consolidation.Credits;
import org.indh.core.money.Money;
import org.indh.core.time.MilestoneYear;

/** An execution of several years beside the credits of the same years. */
class ExecutionCreditsTest {
    private static final Currency MAD = Currency.getInstance("MAD");
    private static final int FIRST = 2031;

    @Provide
    Arbitrary<List<CreditYear>> years() {
        Arbitrary<Money> money = Arbitraries.longs().between(0, 1_000_000).map(units -> Money.ofMinor(units, MAD));
        return Combinators.combine(money, money, money, money)
                .as((opened, carried, spent, cancelled) ->
                        new CreditYear(MilestoneYear.calendar(FIRST), opened, carried, spent, cancelled))
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(ExecutionCreditsTest::inOrder);
    }

    private static List<CreditYear> inOrder(List<CreditYear> years) {
        List<CreditYear> ordered = new ArrayList<>();
        for (CreditYear each : years) {
            ordered.add(new CreditYear(
                    MilestoneYear.calendar(FIRST + ordered.size()),
                    each.opened(),
                    each.carriedIn(),
                    each.spent(),
                    each.cancelled()));
        }
        return ordered;
    }

    private static Stream<BudgetLine> lines(CreditYear year, String member) {
        return Stream.of(
                        BudgetLine.of(year.opened()).with(Phase.APPROVED).with(ACTIVITY, "A.1"),
                        BudgetLine.of(year.carriedIn()).with(Phase.APPROVED).with(VIEW, Execution.CARRIED_OVER),
                        BudgetLine.of(year.cancelled().negated())
                                .with(Phase.AMENDMENT)
                                .with(ACTIVITY, "A.2"),
                        BudgetLine.of(year.spent()).with(Phase.PAID).with(ACTIVITY, "A.1"))
                .map(line -> line.with(year.year()).with(MEMBER, member));
    }

    @Property
    void what_several_years_can_spend_is_what_their_credits_come_to(@ForAll("years") List<CreditYear> years) {
        Execution execution =
                Execution.of(years.stream().flatMap(year -> lines(year, "A")).toList(), ACTIVITY, YEAR);
        Credits credits = Credits.of(years);
        assertThat(execution.total().available().in(MAD)).isEqualTo(credits.total());
        assertThat(execution.total().paid().in(MAD)).isEqualTo(credits.spent());
        for (CreditYear year : years) {
            assertThat(execution
                            .per(YEAR)
                            .at(year.year().toString())
                            .available()
                            .in(MAD))
                    .isEqualTo(year.available().minus(year.cancelled()));
        }
    }

    @Property
    void two_members_can_spend_what_each_of_them_can(
            @ForAll("years") List<CreditYear> ofOne, @ForAll("years") List<CreditYear> ofOther) {
        List<CreditYear> later = ofOther.subList(ofOther.size() / 2, ofOther.size());
        List<BudgetLine> lines = Stream.concat(
                        ofOne.stream().flatMap(year -> lines(year, "A")),
                        later.stream().flatMap(year -> lines(year, "B")))
                .toList();
        Execution execution = Execution.of(lines, MEMBER, ACTIVITY);
        Money both = Credits.of(ofOne).total().plus(Credits.of(later).total());
        assertThat(execution.total().available().in(MAD)).isEqualTo(both);
        assertThat(execution.per(MEMBER).at("B").available().in(MAD))
                .isEqualTo(Credits.of(later).total());
        assertThat(Execution.of(lines).total()).isEqualTo(execution.total());
    }
}
