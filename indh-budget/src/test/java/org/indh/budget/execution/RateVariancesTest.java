package org.indh.budget.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.indh.budget.Dimension.ACTIVITY;
import static org.indh.budget.Dimension.PHASE;
import static org.indh.budget.Dimension.VIEW;
import static org.indh.budget.Dimension.YEAR;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indh.budget.Absence;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Converted;
import org.indh.budget.consolidation.RateVariance;
import org.indh.budget.consolidation.RateVariances;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Conversion;
import org.indh.core.money.CurrencyMismatchException;
import org.indh.core.money.ExchangeRate;
import org.indh.core.money.ExchangeRate.Kind;
import org.indh.core.money.ExchangeRates;
import org.indh.core.money.Money;
import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;

/** Tables of variances, the budget at its rates and payments at theirs. */
class RateVariancesTest {
    private static final Currency MAD = Currency.getInstance("MAD");
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final LocalDate JANUARY = LocalDate.of(2031, 1, 1);
    private static final ExchangeRate AGREED = rate("10.80", JANUARY, Kind.BUDGET);
    private static final ExchangeRate SPRING = rate("10.65", JANUARY, Kind.TRANSACTION);
    private static final ExchangeRate SUMMER = rate("10.50", LocalDate.of(2031, 6, 1), Kind.TRANSACTION);
    private static final ExchangeRates RATES = ExchangeRates.of(AGREED, SPRING, SUMMER);
    private static final Conversion BUDGET = RATES.by(Kind.BUDGET, Period.ofYears(3));
    private static final Conversion BANK = RATES.by(Kind.TRANSACTION, Period.ofMonths(6));

    private static ExchangeRate rate(String price, LocalDate day, Kind kind) {
        return ExchangeRate.of(EUR, Decimal.parse(price), MAD, day, kind, "convention");
    }

    private static BudgetLine planned(String activity, String amount) {
        return BudgetLine.of(Money.parse(amount))
                .with(PHASE, "approved")
                .with(ACTIVITY, activity)
                .with(YEAR, "2031");
    }

    private static BudgetLine paid(String activity, String amount, LocalDate day) {
        return planned(activity, amount).with(PHASE, "paid").on(day);
    }

    private static RateVariances variances(Dimension by, BudgetLine... lines) {
        return variances(Execution.of(List.of(lines), by));
    }

    private static RateVariances variances(Execution execution) {
        Converted budget = execution.totals(Stage.AVAILABLE).convert(BUDGET, MAD, JANUARY, RoundingMode.HALF_UP);
        return execution
                .totals(Stage.PAID)
                .convert(BANK, MAD, JANUARY, RoundingMode.HALF_UP)
                .against(budget, EUR);
    }

    private static List<String> told(RateVariances variances) {
        return variances.cells().entrySet().stream()
                .map(entry -> {
                    RateVariance effects = entry.getValue().effects();
                    return entry.getKey() + ": "
                            + (effects == null
                                    ? "incomplete"
                                    : effects.volume() + ", " + effects.rate() + ", " + effects.joint());
                })
                .toList();
    }

    /** Worked example 17, of one activity of three. */
    @Test
    void each_cell_has_the_effects_of_volume_of_rate_and_of_both() {
        assertThat(told(variances(
                        ACTIVITY,
                        planned("A.1", "40000 EUR"),
                        paid("A.1", "41500 EUR", JANUARY),
                        planned("A.2", "100 EUR"),
                        paid("A.3", "10 EUR", JANUARY))))
                .containsExactly(
                        "activity A.1: 16200.00 MAD, -6000.00 MAD, -225.00 MAD",
                        "activity A.2: -1080.00 MAD, 0.00 MAD, 0.00 MAD",
                        "activity A.3: 108.00 MAD, 0.00 MAD, -1.50 MAD");
    }

    @Test
    void the_same_lines_make_a_table_by_any_other_dimension() {
        Execution execution =
                Execution.of(List.of(planned("A.1", "40000 EUR"), paid("A.2", "41500 EUR", JANUARY)), ACTIVITY, YEAR);
        assertThat(told(variances(execution.per(YEAR))))
                .containsExactly("year 2031: 16200.00 MAD, -6000.00 MAD, -225.00 MAD");
        assertThat(told(variances(execution.per()))).containsExactly(": 16200.00 MAD, -6000.00 MAD, -225.00 MAD");
    }

    @Test
    void what_was_paid_in_dirhams_is_measured_in_the_currency_of_the_budget() {
        assertThat(told(variances(
                        ACTIVITY,
                        planned("A.1", "40000 EUR"),
                        paid("A.1", "20000 EUR", JANUARY),
                        paid("A.1", "213000 MAD", JANUARY))))
                .containsExactly("activity A.1: 0.00 MAD, -6000.00 MAD, 0.00 MAD");
    }

    @Test
    void payments_of_several_days_each_have_their_own_rate() {
        RateVariances variances = variances(
                ACTIVITY,
                planned("A.1", "200 EUR"),
                paid("A.1", "100 EUR", JANUARY),
                paid("A.1", "100 EUR", LocalDate.of(2031, 6, 15)));
        assertThat(told(variances)).containsExactly("activity A.1: 0.00 MAD, -45.00 MAD, 0.00 MAD");
        RateVariances.Pair pair = variances.cells().get(variances.cells().firstKey());
        assertThat(Objects.requireNonNull(pair).planned().money().rates()).containsExactly(AGREED);
        assertThat(pair.actual().money().rates()).containsExactly(SPRING, SUMMER);
        assertThat(pair.isComplete()).isTrue();
    }

    @Test
    void the_budget_is_what_can_be_spent_with_what_was_amended_and_carried_over() {
        assertThat(told(variances(
                        ACTIVITY,
                        planned("A.1", "90 EUR").with(VIEW, "by-bearer"),
                        planned("A.1", "-10 EUR").with(PHASE, "amendment").with(VIEW, "by-bearer"),
                        planned("A.1", "20 EUR").with(VIEW, Execution.CARRIED_OVER),
                        planned("A.1", "80 EUR").with(PHASE, "revised").with(VIEW, "by-bearer"),
                        paid("A.1", "100 EUR", JANUARY))))
                .containsExactly("activity A.1: 0.00 MAD, -15.00 MAD, 0.00 MAD");
    }

    @Test
    void a_missing_rate_makes_a_cell_incomplete_and_an_unknown_amount_uncertain() {
        RateVariances variances = variances(
                ACTIVITY,
                planned("A.1", "100 EUR"),
                paid("A.1", "100 EUR", LocalDate.of(2030, 12, 31)),
                paid("A.2", "10 EUR", JANUARY),
                BudgetLine.of(Absence.UNKNOWN).with(PHASE, "paid").with(ACTIVITY, "A.2"));
        assertThat(told(variances))
                .containsExactly("activity A.1: incomplete", "activity A.2: 108.00 MAD, 0.00 MAD, -1.50 MAD");
        assertThat(variances.cells().values()).noneMatch(RateVariances.Pair::isComplete);
    }

    @Test
    void only_tables_of_the_same_sort_in_one_currency_are_set_against_each_other() {
        Execution execution = Execution.of(List.of(paid("A.1", "10 EUR", JANUARY)), ACTIVITY, YEAR);
        Converted paid = execution.totals(Stage.PAID).convert(BANK, MAD, JANUARY, RoundingMode.HALF_UP);
        Converted euros = execution.totals(Stage.PAID).convert(BANK, EUR, JANUARY, RoundingMode.HALF_UP);
        Converted byYear = execution.per(YEAR).totals(Stage.PAID).convert(BANK, MAD, JANUARY, RoundingMode.HALF_UP);
        assertThatExceptionOfType(CurrencyMismatchException.class).isThrownBy(() -> paid.against(euros, EUR));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> paid.against(byYear, EUR));
        Currency xdr = Currency.getInstance("XDR");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> paid.against(paid, xdr));
    }

    /** With one rate on each side, a table says of a cell what the formula says of its amounts. */
    @Property
    void with_one_rate_on_each_side_it_is_the_plain_formula(@ForAll("cents") long budget, @ForAll("cents") long spent) {
        Money one = Money.ofMinor(budget, EUR);
        Money other = Money.ofMinor(spent, EUR);
        RateVariance plain = RateVariance.of(one, AGREED, other, SPRING, RoundingMode.HALF_UP);
        RateVariance effects = variances(
                        ACTIVITY,
                        planned("A.1", "0 EUR").with(one),
                        paid("A.1", "0 EUR", JANUARY).with(other))
                .cells()
                .values()
                .iterator()
                .next()
                .effects();
        assertThat(Objects.requireNonNull(effects).total()).isEqualTo(plain.total());
        assertThat(effects.volume().minus(plain.volume()).minor().orElseThrow()).isBetween(-1L, 1L);
    }

    /** Volume, rate and both make up the difference, however many lines and days. */
    @Property
    void the_effects_make_up_the_difference(@ForAll("lines") List<BudgetLine> lines) {
        variances(Execution.of(lines, ACTIVITY))
                .cells()
                .values()
                .forEach(pair -> assertThat(
                                Objects.requireNonNull(pair.effects()).total())
                        .isEqualTo(pair.actual()
                                .money()
                                .perLine()
                                .minus(pair.planned().money().perLine())));
    }

    @Provide
    Arbitrary<Long> cents() {
        return Arbitraries.longs().between(1, 10_000_000);
    }

    @Provide
    Arbitrary<List<BudgetLine>> lines() {
        return Combinators.combine(
                        Arbitraries.of("A.1", "A.2"),
                        Arbitraries.of(true, false),
                        Arbitraries.of(EUR, MAD),
                        Arbitraries.integers().between(0, 300),
                        Arbitraries.longs().between(-5_000, 50_000))
                .as((activity, isPaid, currency, day, cents) -> {
                    BudgetLine line = planned(activity, "0 MAD").with(Money.ofMinor(cents, currency));
                    return isPaid ? line.with(PHASE, "paid").on(JANUARY.plusDays(day)) : line;
                })
                .list()
                .ofMaxSize(8);
    }
}
