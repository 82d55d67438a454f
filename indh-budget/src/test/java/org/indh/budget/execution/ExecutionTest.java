package org.indh.budget.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.indh.budget.Dimension.ACTIVITY;
import static org.indh.budget.Dimension.PHASE;
import static org.indh.budget.Dimension.VIEW;
import static org.indh.budget.Dimension.YEAR;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
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
import org.indh.budget.consolidation.Comparison;
import org.indh.budget.consolidation.Consolidation;
import org.indh.budget.consolidation.MixedMoneyException;
import org.indh.budget.consolidation.RateVariance;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Share;
import org.indh.core.money.ExchangeRate;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;
import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;

/** What was planned, committed and paid, beside each other. */
class ExecutionTest {
    private static final Currency MAD = Currency.getInstance("MAD");
    private static final Currency EUR = Currency.getInstance("EUR");

    private static BudgetLine line(String phase, String activity, String year, String amount) {
        return BudgetLine.of(Money.parse(amount + " MAD"))
                .with(PHASE, phase)
                .with(ACTIVITY, activity)
                .with(YEAR, year);
    }

    private static BudgetLine moved(String virement, String activity, String year, String amount) {
        return line("amendment", activity, year, amount).with(Dimension.VIREMENT, virement);
    }

    /** Two activities and two years: 2,300 approved, 50 more by decisions, 150 of the year before, 1,400 paid. */
    private static final List<BudgetLine> LINES = List.of(
            line("approved", "A.1", "2031", "1000"),
            line("approved", "A.1", "2032", "500"),
            line("approved", "A.2", "2031", "800"),
            moved("V1", "A.1", "2031", "-100"),
            moved("V1", "A.2", "2031", "100"),
            moved("V2", "A.2", "2032", "50"),
            line("approved", "A.2", "2031", "150").with(VIEW, Execution.CARRIED_OVER),
            line("committed", "A.1", "2031", "700"),
            line("committed", "A.2", "2031", "650"),
            line("ordered", "A.1", "2031", "650"),
            line("paid", "A.1", "2031", "600"),
            line("paid", "A.1", "2032", "120"),
            line("paid", "A.2", "2031", "680"),
            line("proposed", "A.2", "2031", "9999"));

    private static final Execution EXECUTION = Execution.of(LINES, ACTIVITY, YEAR);

    private static String money(ExecutionFigures figures, Stage stage) {
        return figures.of(stage).in(MAD).amount().toPlainString();
    }

    @Test
    void the_revised_budget_is_what_was_approved_and_amended_and_what_is_carried_over_is_no_new_money() {
        ExecutionFigures total = EXECUTION.total();
        assertThat(Stream.of(Stage.values()).map(stage -> stage.code() + " " + money(total, stage)))
                .containsExactly(
                        "plan 2300.00",
                        "revised 2350.00",
                        "carried 150.00",
                        "available 2500.00",
                        "committed 1350.00",
                        "ordered 650.00",
                        "paid 1400.00");
        assertThat(total.unplaced().in(MAD))
                .as("what is asked for is no budget yet")
                .isEqualTo(Money.parse("9999 MAD"));
        assertThat(EXECUTION.unbalanced()).containsOnlyKeys("V2");
        assertThat(money(EXECUTION.at("A.2", "2031"), Stage.AVAILABLE)).isEqualTo("1050.00");
        assertThat(EXECUTION.at("A.9", "2031")).isEqualTo(ExecutionFigures.ZERO);
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> EXECUTION.at("A.1"));
    }

    @Test
    void rates_are_exact_fractions_and_undefined_where_the_denominator_is_nil() {
        ExecutionFigures total = EXECUTION.total();
        assertThat(total.rate(Stage.PAID, Stage.AVAILABLE, MAD)).contains(Share.of(1400, 2500));
        assertThat(total.rate(Stage.ORDERED, Stage.COMMITTED, MAD)).contains(Share.of(650, 1350));
        assertThat(total.rate(Stage.PAID, Stage.AVAILABLE, EUR)).isEmpty();
        assertThat(EXECUTION.at("A.2", "2031").rate(Stage.PAID, Stage.ORDERED, MAD))
                .isEmpty();
        assertThat(EXECUTION.at("A.2", "2031").rate(Stage.ORDERED, Stage.PAID, MAD))
                .contains(Share.of(0, 680));
    }

    @Test
    void rates_are_known_with_and_without_what_is_in_kind() {
        ExecutionFigures figures = Execution.of(List.of(
                        line("approved", "A.1", "2031", "900"),
                        line("approved", "A.1", "2031", "100").with(Dimension.FORM, "in-kind"),
                        line("paid", "A.1", "2031", "450"),
                        line("paid", "A.1", "2031", "100").with(Dimension.FORM, "in-kind")))
                .total();
        assertThat(figures.rate(Stage.PAID, Stage.PLAN, MAD)).contains(Share.of(450, 900));
        assertThat(figures.rateWithInKind(Stage.PAID, Stage.PLAN, MAD)).contains(Share.of(550, 1000));
    }

    @Test
    void a_rate_over_an_unknown_amount_is_not_certain() {
        BudgetLine unknown = BudgetLine.of(Absence.UNKNOWN).with(PHASE, "paid");
        ExecutionFigures figures = Execution.of(List.of(line("approved", "A.1", "2031", "10"), unknown))
                .total();
        assertThat(figures.isCertain(Stage.PAID, Stage.PLAN)).isFalse();
        assertThat(figures.isCertain(Stage.COMMITTED, Stage.PLAN)).isTrue();
    }

    @Test
    void variances_are_told_by_any_of_the_dimensions() {
        Comparison byActivity = EXECUTION.per(ACTIVITY).compare(Stage.PAID, Stage.REVISED);
        assertThat(byActivity.cells().values())
                .extracting(Comparison.Pair::difference)
                .containsExactly(
                        MoneyByCurrency.of(Money.parse("-680 MAD")), MoneyByCurrency.of(Money.parse("-270 MAD")));
        assertThat(EXECUTION
                        .filter(cell -> cell.code(YEAR).filter("2031"::equals).isPresent())
                        .compare(Stage.REVISED, Stage.PLAN)
                        .differing())
                .hasSize(2);
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> EXECUTION.per(Dimension.RESULT));
    }

    /** Worked example 17. */
    @Test
    void a_variance_in_another_currency_is_of_volume_of_rate_and_of_both() {
        ExecutionFigures figures = Execution.of(List.of(
                        BudgetLine.of(Money.parse("40000 EUR")).with(PHASE, "approved"),
                        BudgetLine.of(Money.parse("41500 EUR")).with(PHASE, "paid")))
                .total();
        RateVariance variance = figures.variance(rate("10.80"), rate("10.65"), RoundingMode.HALF_UP);
        assertThat(variance.volume()).isEqualTo(Money.parse("16200 MAD"));
        assertThat(variance.rate()).isEqualTo(Money.parse("-6000 MAD"));
        assertThat(variance.joint()).isEqualTo(Money.parse("-225 MAD"));
    }

    private static ExchangeRate rate(String price) {
        return ExchangeRate.of(
                EUR, Decimal.parse(price), MAD, LocalDate.of(2031, 1, 1), ExchangeRate.Kind.TRANSACTION, "convention");
    }

    @Test
    void money_burns_period_by_period_and_what_is_of_none_comes_last() {
        List<BudgetLine> lines = new java.util.ArrayList<>(LINES);
        lines.add(BudgetLine.of(Money.parse("100 MAD")).with(PHASE, "paid"));
        assertThat(Execution.of(lines, YEAR).burn(YEAR, Stage.PAID, Stage.AVAILABLE, MAD))
                .containsExactly(
                        new Burn("2031", Money.parse("1280 MAD"), Money.parse("1280 MAD"), Share.of(1280, 2500)),
                        new Burn("2032", Money.parse("120 MAD"), Money.parse("1400 MAD"), Share.of(1400, 2500)),
                        new Burn("", Money.parse("100 MAD"), Money.parse("1500 MAD"), Share.of(1500, 2500)));
        assertThat(EXECUTION.burn(YEAR, Stage.PAID, Stage.AVAILABLE, EUR)).allMatch(burn -> burn.ofBudget() == null);
    }

    @Test
    void two_methods_forecast_the_end() {
        Forecast linear = Forecast.linear(EXECUTION, MAD, Share.of(7, 12), RoundingMode.HALF_UP);
        assertThat(linear.atEnd()).as("1,400 in 7 of 12 months").isEqualTo(Money.parse("2400 MAD"));
        assertThat(linear.left()).isEqualTo(Money.parse("100 MAD"));
        Forecast committed = Forecast.byCommitments(EXECUTION, MAD);
        assertThat(committed.atEnd())
                .as("100 of A.1 in 2031 are still to be paid")
                .isEqualTo(Money.parse("1500 MAD"));
        assertThat(Forecast.byCommitments(EXECUTION.per(ACTIVITY), MAD).atEnd())
                .as("by activity, A.1 paid more than it committed")
                .isEqualTo(Money.parse("1400 MAD"));
        assertThat(List.of(linear.method().code(), committed.method().code())).containsExactly("linear", "commitments");
        for (Share impossible : List.of(Share.of(0, 12), Share.of(13, 12), Share.of(-1, 12))) {
            assertThatExceptionOfType(InvalidValueException.class)
                    .isThrownBy(() -> Forecast.linear(EXECUTION, MAD, impossible, RoundingMode.HALF_UP));
        }
    }

    @Test
    void once_all_the_time_has_passed_what_was_paid_is_the_end_and_before_any_has_nothing_is_forecast() {
        assertThat(Forecast.linear(EXECUTION, MAD, Share.of(12, 12), RoundingMode.UNNECESSARY)
                        .atEnd())
                .isEqualTo(Money.parse("1400 MAD"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> Forecast.linear(EXECUTION, MAD, Share.of(0, 12), RoundingMode.HALF_UP))
                .satisfies(refused -> assertThat(refused.expected()).isEqualTo("elapsed"));
    }

    @Test
    void elapsed_time_is_a_fraction_of_the_days() {
        LocalDate first = LocalDate.of(2031, 1, 1);
        LocalDate last = LocalDate.of(2031, 12, 31);
        assertThat(Forecast.elapsed(first, last, LocalDate.of(2031, 9, 30))).isEqualTo(Share.of(273, 365));
        assertThat(Forecast.elapsed(first, last, LocalDate.of(2030, 9, 30))).isEqualTo(Share.of(0, 365));
        assertThat(Forecast.elapsed(first, last, LocalDate.of(2040, 9, 30))).isEqualTo(Share.of(365, 365));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Forecast.elapsed(last, first, last));
    }

    @Test
    void a_forecast_over_unknown_amounts_is_at_least() {
        BudgetLine unknown = BudgetLine.of(Absence.UNKNOWN).with(PHASE, "committed");
        Execution execution = Execution.of(List.of(line("paid", "A.1", "2031", "10"), unknown));
        assertThat(Forecast.byCommitments(execution, MAD).isAtLeast()).isTrue();
        assertThat(Forecast.linear(execution, MAD, Share.of(1, 2), RoundingMode.HALF_UP)
                        .isAtLeast())
                .isFalse();
    }

    @Test
    void a_budget_that_only_states_its_revision_is_that_and_one_that_states_both_is_compared() {
        Execution stated = Execution.of(List.of(line("revised", "A.1", "2031", "70")), ACTIVITY);
        assertThat(money(stated.total(), Stage.REVISED)).isEqualTo("70.00");
        assertThat(stated.restatement().cells()).isEmpty();
        Execution both = Execution.of(
                List.of(
                        line("approved", "A.1", "2031", "50"),
                        moved("V1", "A.1", "2031", "10"),
                        line("revised", "A.1", "2031", "70"),
                        line("approved", "A.2", "2031", "5"),
                        line("revised", "A.2", "2031", "5")),
                ACTIVITY);
        assertThat(money(both.total(), Stage.REVISED)).isEqualTo("65.00");
        assertThat(both.restatement().differing().values())
                .extracting(Comparison.Pair::difference)
                .containsExactly(MoneyByCurrency.of(Money.parse("10 MAD")));
    }

    @Test
    void credits_carried_over_are_no_budget_that_a_stated_revision_would_be_reckoned_from() {
        ExecutionFigures figures = Execution.of(List.of(
                        line("approved", "A.1", "2031", "10").with(VIEW, Execution.CARRIED_OVER),
                        line("revised", "A.1", "2031", "70")))
                .total();
        assertThat(money(figures, Stage.REVISED)).isEqualTo("70.00");
        assertThat(money(figures, Stage.AVAILABLE)).isEqualTo("80.00");
        assertThat(figures.restated().lines()).isZero();
    }

    @Test
    void totals_by_phase_make_an_execution_and_totals_without_do_not() {
        Consolidation byPhase = LINES.stream().collect(Consolidation.by(ACTIVITY, YEAR, PHASE, VIEW));
        assertThat(Execution.of(byPhase).cells()).isEqualTo(EXECUTION.cells());
        Consolidation paid = Stream.of(line("paid", "A.1", "2031", "1")).collect(Consolidation.by(ACTIVITY));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Execution.of(paid));
    }

    @Test
    void a_line_that_says_only_when_it_is_counted_is_of_that_phase() {
        BudgetLine paid = BudgetLine.of(Money.parse("5 MAD")).with(Dimension.BASIS, "cash");
        BudgetLine budget = BudgetLine.of(Money.parse("6 MAD")).with(Dimension.BASIS, "budget");
        ExecutionFigures figures = Execution.of(List.of(paid, budget)).total();
        assertThat(money(figures, Stage.PAID)).isEqualTo("5.00");
        assertThat(figures.unplaced().in(MAD)).as("of which of four phases?").isEqualTo(Money.parse("6 MAD"));
    }

    @Test
    void views_are_compared_and_never_added() {
        BudgetLine byBearer = line("approved", "A.1", "2031", "5").with(VIEW, "by-bearer");
        assertThat(Execution.of(List.of(byBearer, line("paid", "A.1", "2031", "2")), ACTIVITY)
                        .total()
                        .rate(Stage.PAID, Stage.PLAN, MAD))
                .contains(Share.of(2, 5));
        BudgetLine byApplicant = line("approved", "A.1", "2031", "5").with(VIEW, "by-applicant");
        assertThatExceptionOfType(MixedMoneyException.class)
                .isThrownBy(() -> Execution.of(List.of(byBearer, byApplicant), ACTIVITY));
        assertThatExceptionOfType(MixedMoneyException.class)
                .as("what comes in is not what goes out")
                .isThrownBy(() -> Execution.of(
                        List.of(
                                line("paid", "A.1", "2031", "5").with(Dimension.FLOW, "use"),
                                line("paid", "A.1", "2031", "5").with(Dimension.FLOW, "resource")),
                        ACTIVITY));
    }

    @Provide
    Arbitrary<List<BudgetLine>> lines() {
        return Combinators.combine(
                        Arbitraries.of("approved", "amendment", "revised", "committed", "ordered", "paid", "proposed"),
                        Arbitraries.of("A.1", "A.2", ""),
                        Arbitraries.of("2031", "2032"),
                        Arbitraries.longs().between(-1_000, 10_000),
                        Arbitraries.of("", "", Execution.CARRIED_OVER))
                .as((phase, activity, year, units, view) -> line(phase, activity, year, "0")
                        .with(Money.ofMinor(units, MAD))
                        .with(VIEW, view))
                .list()
                .ofMaxSize(40);
    }

    @Property
    void by_whatever_it_is_the_totals_are_the_same_and_no_line_is_lost(@ForAll("lines") List<BudgetLine> lines) {
        Execution fine = Execution.of(lines, ACTIVITY, YEAR);
        assertThat(fine.total()).isEqualTo(Execution.of(lines).total());
        assertThat(fine.per(YEAR).cells()).isEqualTo(Execution.of(lines, YEAR).cells());
        ExecutionFigures total = fine.total();
        long placed = Stream.of(
                        total.revised(),
                        total.restated(),
                        total.carried(),
                        total.carriedWithin(),
                        total.restatedCarried(),
                        total.committed(),
                        total.ordered(),
                        total.paid(),
                        total.unplaced())
                .mapToLong(each -> each.lines())
                .sum();
        assertThat(placed).isEqualTo(lines.size());
    }
}
