package org.indh.budget.funding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.indh.budget.Dimension.ACTIVITY;
import static org.indh.budget.Dimension.FORM;
import static org.indh.budget.Dimension.FUNDING_STATE;
import static org.indh.budget.Dimension.SOURCE;
import static org.indh.budget.Dimension.VALUATION;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.indh.budget.Absence;
import org.indh.budget.BudgetLine;
import org.indh.budget.FundingState;
import org.indh.budget.consolidation.Consolidation;
import org.indh.core.measure.Decimal;
import org.indh.core.money.CurrencyCode;
import org.indh.core.money.CurrencyMismatchException;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;
import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;

/** Sources that pay for named purposes beside sources that pay pari passu. */
class EarmarkedFundingTest {
    private static final CurrencyCode MAD = CurrencyCode.parse("MAD");
    /** 1,000: the Region 300 for the well alone, commune 400, INDH 200, the cooperative's land 60; 40 lack. */
    private static final FundingPlan PLAN = new FundingPlan(
            Decimal.of(1000),
            List.of(
                    FundingSource.cash("Région", Decimal.of(300), FundingState.ACQUIRED),
                    FundingSource.cash("Commune", Decimal.of(400), FundingState.ACQUIRED),
                    FundingSource.cash("INDH", Decimal.of(200), FundingState.ACQUIRED),
                    FundingSource.inKind("Coopérative", Decimal.of(60), FundingState.ACQUIRED, "barème")));

    private static final EarmarkedFunding FUNDING =
            new EarmarkedFunding(PLAN, MAD, List.of(new Earmark("Région", ACTIVITY, List.of("A.1"))));

    private static BudgetLine expense(String amount, String activity) {
        return BudgetLine.of(Money.parse(amount)).with(ACTIVITY, activity);
    }

    private static MoneyByCurrency paidBy(EarmarkedFunding.Paid paid, String source) {
        return paid.lines().stream()
                .collect(Consolidation.by(SOURCE))
                .at(source)
                .money();
    }

    private static MoneyByCurrency money(String amount) {
        return MoneyByCurrency.of(Money.parse(amount));
    }

    /** Of the 640 in money that the Region does not pay, the commune bears 400, INDH 200 and nobody 40. */
    @Test
    void the_earmarked_source_pays_first_and_the_others_what_it_leaves_pari_passu() {
        EarmarkedFunding.Paid paid =
                FUNDING.pay(List.of(expense("240 MAD", "A.1"), expense("100 MAD", "A.1"), expense("600 MAD", "A.2")));
        assertThat(paidBy(paid, "Région")).as("240, and 60 of 100").isEqualTo(money("300 MAD"));
        assertThat(paidBy(paid, "Commune")).as("400/640 of 640").isEqualTo(money("400 MAD"));
        assertThat(paidBy(paid, "INDH")).isEqualTo(money("200 MAD"));
        assertThat(paid.unfunded().stream().collect(Consolidation.by()).total().money())
                .as("the gap of the plan")
                .isEqualTo(money("40 MAD"));
        assertThat(paid.left())
                .isEqualTo(ImmutableSortedMap.of(
                        "Commune", Money.parse("0 MAD"),
                        "Coopérative", Money.parse("60 MAD"),
                        "INDH", Money.parse("0 MAD"),
                        "Région", Money.parse("0 MAD")));
    }

    @Test
    void what_a_source_has_left_for_its_purpose_pays_for_nothing_else() {
        EarmarkedFunding.Paid paid = FUNDING.pay(List.of(expense("64 MAD", "A.2")));
        assertThat(paid.left().get("Région")).isEqualTo(Money.parse("300 MAD"));
        assertThat(paidBy(paid, "Commune")).isEqualTo(money("40 MAD"));
        assertThat(paidBy(paid, "INDH")).isEqualTo(money("20 MAD"));
        assertThat(paid.unfunded()).extracting(BudgetLine::amount).containsExactly(Money.parse("4 MAD"));
    }

    /** With what is in kind INDH pays 20 % of the cost, without it 200 of 940. */
    @Test
    void what_is_in_kind_pays_for_what_is_in_kind_and_changes_no_share_of_the_money() {
        BudgetLine land = expense("60 MAD", "A.1").with(FORM, "in-kind");
        EarmarkedFunding.Paid paid = FUNDING.pay(List.of(land, expense("640 MAD", "A.2")));
        assertThat(paid.lines().get(0))
                .isEqualTo(land.with(SOURCE, "Coopérative")
                        .with(FUNDING_STATE, "acquired")
                        .with(VALUATION, "barème"));
        assertThat(paidBy(paid, "INDH")).isEqualTo(money("200 MAD"));
        FundingSource indh = PLAN.sources().get(2);
        assertThat(PLAN.share(indh).orElseThrow()).hasToString("200/1000");
        assertThat(PLAN.shareOfCash(indh).orElseThrow()).hasToString("200/940");
        FundingPlan noKind = new FundingPlan(Decimal.of(940), PLAN.sources().subList(0, 3));
        assertThat(new EarmarkedFunding(noKind, MAD, List.of())
                        .pay(List.of(land))
                        .unfunded())
                .as("money pays for no gift")
                .containsExactly(land);
    }

    @Test
    void an_expense_of_unknown_amount_is_nobody_s_yet_and_one_below_nil_is_refused() {
        BudgetLine unknown = BudgetLine.of(Absence.UNKNOWN).with(ACTIVITY, "A.1");
        assertThat(FUNDING.pay(List.of(unknown)).unfunded()).containsExactly(unknown);
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> FUNDING.pay(List.of(expense("-1 MAD", "A.1"))));
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> FUNDING.pay(List.of(expense("1 EUR", "A.1"))));
    }

    /** 240 of the Region's 300 for the first pump, 60 for the second, nothing for the third. */
    @Test
    void a_source_that_has_nothing_left_has_no_line_of_nil() {
        EarmarkedFunding.Paid paid = new EarmarkedFunding(PLAN, MAD, FUNDING.earmarks())
                .pay(List.of(
                        expense("240 MAD", "A.1").withId("P1"),
                        expense("100 MAD", "A.1").withId("P2"),
                        expense("32 MAD", "A.1").withId("P3")));
        assertThat(paid.lines())
                .extracting(line -> line.id() + ": " + line.amount() + " "
                        + line.code(SOURCE).orElse("-"))
                .as("a part bears its source in its id, an expense paid by one alone stays as it is")
                .containsExactly(
                        "P1: 240.00 MAD Région",
                        "P2 Région: 60.00 MAD Région",
                        "P2 Commune: 25.00 MAD Commune",
                        "P2 INDH: 12.50 MAD INDH",
                        "P3 Commune: 20.00 MAD Commune",
                        "P3 INDH: 10.00 MAD INDH");
    }

    @Test
    void of_two_earmarks_for_one_purpose_the_first_pays_alone_as_long_as_it_can() {
        EarmarkedFunding both = new EarmarkedFunding(
                PLAN,
                MAD,
                List.of(
                        new Earmark("INDH", ACTIVITY, List.of("A.1")),
                        new Earmark("Région", ACTIVITY, List.of("A.1"))));
        EarmarkedFunding.Paid paid = both.pay(List.of(expense("150 MAD", "A.1"), expense("150 MAD", "A.1")));
        assertThat(paid.lines())
                .extracting(line -> line.amount() + " " + line.code(SOURCE).orElse("-"))
                .containsExactly("150.00 MAD INDH", "50.00 MAD INDH", "100.00 MAD Région");
        assertThat(paid.left())
                .containsEntry("INDH", Money.parse("0 MAD"))
                .containsEntry("Région", Money.parse("200 MAD"));
    }

    /** The Region gives 50 for three activities, of which two cost 50 each. */
    @Test
    void what_is_earlier_is_paid_first_and_of_one_day_the_activity_s_code_tells() {
        FundingPlan plan = new FundingPlan(
                Decimal.of(50), List.of(FundingSource.cash("Région", Decimal.of(50), FundingState.ACQUIRED)));
        EarmarkedFunding region = new EarmarkedFunding(
                plan, MAD, List.of(new Earmark("Région", ACTIVITY, List.of("A.1", "A.2", "A.10"))));
        BudgetLine ten = expense("50 MAD", "A.10");
        BudgetLine two = expense("50 MAD", "A.2");
        assertThat(region.pay(List.of(ten, two)).unfunded()).containsExactly(ten);
        assertThat(region.pay(List.of(two, ten)).unfunded()).containsExactly(ten);
        BudgetLine early = ten.on(LocalDate.of(2031, 3, 1));
        BudgetLine late = two.on(LocalDate.of(2031, 3, 2));
        assertThat(region.pay(List.of(late, early)).unfunded()).containsExactly(late);
        assertThat(region.pay(List.of(expense("50 MAD", "A.1"), late)).lines())
                .as("what has no day waits")
                .extracting(line -> line.code(ACTIVITY).orElse(""))
                .containsExactly("A.2");
    }

    @Test
    void sources_that_give_nothing_yet_pay_for_nothing() {
        FundingPlan promised = new FundingPlan(
                Decimal.of(500), List.of(FundingSource.cash("Région", Decimal.ZERO, FundingState.TO_BE_FOUND)));
        BudgetLine well = expense("100 MAD", "A.1");
        EarmarkedFunding.Paid paid = new EarmarkedFunding(promised, MAD, List.of()).pay(List.of(well));
        assertThat(paid.lines()).isEmpty();
        assertThat(paid.unfunded()).containsExactly(well);
    }

    @Test
    void an_earmark_is_of_a_source_of_the_plan_which_has_one() {
        Earmark well = new Earmark("Région", ACTIVITY, List.of("A.1"));
        for (List<Earmark> wrong :
                List.of(List.of(well, well), List.of(new Earmark("État", ACTIVITY, List.of("A.1"))))) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> new EarmarkedFunding(PLAN, MAD, wrong));
        }
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Earmark("Région", ACTIVITY, List.of()));
    }

    @Provide
    Arbitrary<List<BudgetLine>> expenses() {
        return Combinators.combine(
                        Arbitraries.longs().between(0, 50_000),
                        Arbitraries.of("A.1", "A.2"),
                        Arbitraries.of("", "in-kind", "cash"))
                .as((units, activity, form) -> expense("0 MAD", activity)
                        .with(Money.ofMinor(units, MAD.currency()))
                        .with(FORM, form))
                .list()
                .ofMaxSize(20);
    }

    @Property
    void parts_and_what_is_unfunded_make_up_the_expenses_and_no_source_passes_its_earmark(
            @ForAll("expenses") List<BudgetLine> expenses) {
        EarmarkedFunding.Paid paid = FUNDING.pay(expenses);
        Consolidation came = expenses.stream().collect(Consolidation.by(ACTIVITY));
        Consolidation went =
                Stream.concat(paid.lines().stream(), paid.unfunded().stream()).collect(Consolidation.by(ACTIVITY));
        for (String activity : List.of("A.1", "A.2")) {
            assertThat(went.at(activity).withInKind())
                    .isEqualTo(came.at(activity).withInKind());
        }
        assertThat(Objects.requireNonNull(paid.left().get("Région")).signum()).isNotNegative();
        assertThat(paidBy(paid, "Région").plus(paid.left().get("Région"))).isEqualTo(money("300 MAD"));
    }

    @Property
    void the_order_of_expenses_changes_nobody_s_part(
            @ForAll("expenses") List<BudgetLine> expenses,
            @ForAll @Size(20) List<@IntRange(min = 0, max = 3) Integer> days,
            @ForAll Random random) {
        EarmarkedFunding funding = new EarmarkedFunding(
                PLAN,
                MAD,
                List.of(
                        new Earmark("Région", ACTIVITY, List.of("A.1", "A.2")),
                        new Earmark("INDH", ACTIVITY, List.of("A.2"))));
        List<BudgetLine> dated = new ArrayList<>();
        for (int i = 0; i < expenses.size(); i++) {
            int day = days.get(i);
            dated.add(day == 0 ? expenses.get(i) : expenses.get(i).on(LocalDate.of(2031, 3, day)));
        }
        EarmarkedFunding.Paid paid = funding.pay(dated);
        Collections.shuffle(dated, random);
        EarmarkedFunding.Paid shuffled = funding.pay(dated);
        assertThat(shuffled.lines()).containsExactlyInAnyOrderElementsOf(paid.lines());
        assertThat(shuffled.unfunded()).containsExactlyInAnyOrderElementsOf(paid.unfunded());
        assertThat(shuffled.left()).isEqualTo(paid.left());
    }
}
