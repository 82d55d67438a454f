package org.indh.core.money;

import static java.math.RoundingMode.HALF_UP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.indh.core.document.Binder;
import org.indh.core.document.ListNode;
import org.indh.core.document.ObjectNode;
import org.indh.core.measure.Decimal;
import org.indh.core.money.ExchangeRate.Kind;
import org.indh.core.text.InvalidValueException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeTest {
    private static final Currency MAD = Currency.getInstance("MAD");
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency JPY = Currency.getInstance("JPY");
    private static final Currency XDR = Currency.getInstance("XDR");
    private static final LocalDate MARCH = LocalDate.of(2019, 3, 1);

    private static ExchangeRate euro(String rate, LocalDate date) {
        return ExchangeRate.of(EUR, Decimal.parse(rate), MAD, date, Kind.MONTHLY, "InforEuro");
    }

    private static Conversion monthly(ExchangeRate... rates) {
        return ExchangeRates.of(rates).by(Kind.MONTHLY, Period.ofMonths(1));
    }

    private static Money money(String text) {
        return Money.parse(text);
    }

    private static void assertRefused(String expected, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.expected()).isEqualTo(expected));
    }

    /** Worked example 12: rounding each line and rounding their total differ, one way and the other. */
    @ParameterizedTest
    @CsvSource({
        "33.33 EUR, 10.8345, 1083.33 MAD, 1083.34 MAD, -0.01 MAD",
        "100.01 EUR, 10.7125, 3214.08 MAD, 3214.07 MAD, 0.01 MAD"
    })
    void lines_converted_one_by_one_may_differ_from_their_total(
            String line, String rate, String byLine, String onTotal, String difference) {
        ExchangeRate euro = euro(rate, MARCH);
        Money lines = Money.total(Collections.nCopies(3, euro.toPrice(money(line), HALF_UP)), MAD);
        Money total = euro.toPrice(money(line).times(3), HALF_UP);
        assertThat(lines).hasToString(byLine);
        assertThat(total).hasToString(onTotal);
        assertThat(lines.minus(total)).hasToString(difference);
    }

    /** Worked example 15. */
    @Test
    void a_transfer_booked_at_another_rate_leaves_a_difference() {
        Money sent = euro("10.80", MARCH).toPrice(money("15000 EUR"), HALF_UP);
        Money booked = euro("10.71", MARCH).toPrice(money("15000 EUR"), HALF_UP);
        assertThat(sent.minus(booked)).hasToString("1350.00 MAD");
    }

    /** Worked example 16, without its FIFO. */
    @Test
    void transfers_have_a_mean_rate_weighted_by_their_amounts() {
        List<Exchange> transfers = List.of(
                Exchange.at(money("20000 EUR"), money("10.80 MAD"), MARCH, HALF_UP),
                Exchange.at(money("30000 EUR"), money("10.65 MAD"), MARCH.plusMonths(3), HALF_UP));
        ExchangeRate mean = Exchange.weightedAverage(transfers, MARCH, "bank");
        assertThat(mean)
                .hasToString("50000.00 EUR = 535500.00 MAD (weighted-average, 2019-03-01, bank)")
                .isEqualTo(Exchange.weightedAverage(List.of(transfers.get(1), transfers.get(0)), MARCH, "bank"));
        assertThat(mean.rate(4, HALF_UP)).hasToString("10.71");
        assertThat(mean.toUnit(money("430000 MAD"), HALF_UP)).hasToString("40149.39 EUR");
        assertThat(transfers.get(0).rate("bank").kind()).isEqualTo(Kind.TRANSACTION);
        assertRefused("exchange", () -> Exchange.weightedAverage(List.of(), MARCH, "bank"));
        List<Exchange> mixed = List.of(transfers.get(0), new Exchange(money("5 MAD"), money("1 EUR"), MARCH));
        assertThatThrownBy(() -> Exchange.weightedAverage(mixed, MARCH, "bank"))
                .isInstanceOf(CurrencyMismatchException.class);
    }

    /** Worked example 17: what the budget spent more in dirhams, by volume, by rate and by both. */
    @Test
    void a_variance_is_volume_rate_and_both_together() {
        Money budget = money("40000 EUR");
        Money actual = money("41500 EUR");
        ExchangeRate planned = euro("10.80", MARCH);
        ExchangeRate paid = euro("10.65", MARCH);
        Money variance = paid.toPrice(actual, HALF_UP).minus(planned.toPrice(budget, HALF_UP));
        Money volume = planned.toPrice(actual.minus(budget), HALF_UP);
        Money rate = paid.toPrice(budget, HALF_UP).minus(planned.toPrice(budget, HALF_UP));
        Money joint = variance.minus(volume).minus(rate);
        assertThat(List.of(variance, volume, rate, joint))
                .hasToString("[9975.00 MAD, 16200.00 MAD, -6000.00 MAD, -225.00 MAD]");
    }

    @Test
    void a_rate_may_be_quoted_for_a_hundred() {
        ExchangeRate yen =
                new ExchangeRate(money("100 JPY"), money("7.12 MAD"), MARCH, Kind.CENTRAL_BANK, "Bank Al-Maghrib");
        assertThat(yen.toPrice(money("2500 JPY"), HALF_UP)).hasToString("178.00 MAD");
        assertThat(yen.toUnit(money("178 MAD"), HALF_UP)).hasToString("2500 JPY");
        assertThat(yen.rate(4, HALF_UP)).hasToString("0.0712");
        assertThat(yen.base()).isEqualTo(JPY);
        assertThat(yen.isSamePriceAs(ExchangeRate.of(JPY, Decimal.parse("0.0712"), MAD, MARCH, Kind.CENTRAL_BANK, "x")))
                .isTrue();
        assertThat(yen.isSamePriceAs(ExchangeRate.of(JPY, Decimal.parse("0.0713"), MAD, MARCH, Kind.CENTRAL_BANK, "x")))
                .isFalse();
        assertThat(yen.isSamePriceAs(euro("0.0712", MARCH))).isFalse();
    }

    @Test
    void what_is_no_rate_is_refused() {
        assertRefused("exchange-rate", () -> euro("0", MARCH));
        assertRefused("exchange-rate", () -> euro("-10.8", MARCH));
        assertRefused("exchange-rate", () -> ExchangeRate.of(MAD, Decimal.of(1), MAD, MARCH, Kind.BUDGET, "x"));
        assertRefused(
                "exchange-rate",
                () -> new ExchangeRate(money("0 EUR"), money("1 MAD"), MARCH, Kind.BUDGET, "agreement"));
        assertRefused("rate-source", () -> ExchangeRate.of(EUR, Decimal.of(1), MAD, MARCH, Kind.BUDGET, " "));
        assertRefused("exchange", () -> new Exchange(money("0 EUR"), money("1 MAD"), MARCH));
        assertRefused("exchange", () -> new Exchange(money("1 EUR"), money("-1 MAD"), MARCH));
        assertRefused("exchange", () -> new Exchange(money("1 EUR"), money("0 MAD"), MARCH));
        assertRefused("exchange", () -> new Exchange(money("1 EUR"), money("1 EUR"), MARCH));
        assertRefused(
                "minor-unit",
                () -> new ExchangeRate(money("1 EUR"), money("1 XDR"), MARCH, Kind.BUDGET, "x")
                        .toPrice(money("5 EUR"), HALF_UP));
    }

    @Test
    void a_rate_converts_its_own_two_currencies_alone() {
        ExchangeRate euro = euro("10.80", MARCH);
        assertThatThrownBy(() -> euro.toPrice(money("5 MAD"), HALF_UP)).isInstanceOf(CurrencyMismatchException.class);
        assertThatThrownBy(() -> euro.toUnit(money("5 EUR"), HALF_UP)).isInstanceOf(CurrencyMismatchException.class);
        assertThat(euro.toUnit(money("-10.80 MAD"), HALF_UP)).hasToString("-1.00 EUR");
    }

    @ParameterizedTest
    @CsvSource({
        "2019-03-01, 10.80",
        "2019-03-31, 10.80",
        "2019-04-01, 10.90",
        "2019-04-30, 10.90",
    })
    void the_latest_rate_that_holds_is_taken(LocalDate date, String rate) {
        Conversion conversion =
                monthly(euro("10.90", MARCH.plusMonths(1)), euro("10.80", MARCH), euro("11.10", MARCH.plusMonths(3)));
        assertThat(conversion.find(EUR, MAD, date))
                .map(found -> found.rate(2, HALF_UP))
                .contains(Decimal.parse(rate));
        assertThat(conversion.convert(money("1 EUR"), MAD, date, HALF_UP)).isEqualTo(money(rate + " MAD"));
    }

    @ParameterizedTest
    @CsvSource({"2019-02-28", "2019-04-01", "2020-03-01"})
    void where_no_rate_holds_none_is_supposed_and_the_exception_says_which_was_missing(LocalDate date) {
        Conversion conversion = monthly(euro("10.80", MARCH));
        assertThat(conversion.find(EUR, MAD, date)).isEmpty();
        assertThatThrownBy(() -> conversion.convert(money("5 MAD"), EUR, date, HALF_UP))
                .isInstanceOfSatisfying(MissingRateException.class, e -> {
                    assertThat(e.from()).isEqualTo(MAD);
                    assertThat(e.to()).isEqualTo(EUR);
                    assertThat(e.date()).isEqualTo(date).isEqualTo(e.until());
                    assertThat(e.kind()).isEqualTo(Kind.MONTHLY);
                    assertThat(e).hasMessageContaining("monthly").hasMessageContaining(date.toString());
                });
        assertThat(conversion.convert(money("5 MAD"), MAD, date, HALF_UP)).isEqualTo(money("5 MAD"));
    }

    /** From its first day to its last, a time has one rate, several, or none. */
    @ParameterizedTest
    @CsvSource({
        "2019-03-01, 2019-03-31, 10.80",
        "2019-03-31, 2019-04-01, ",
        "2019-03-01, 2019-04-30, ",
        "2019-04-01, 2019-05-01, ",
        "2019-02-28, 2019-03-01, ",
        "2019-05-01, 2019-06-01, ",
    })
    void a_time_has_a_rate_where_one_holds_on_each_of_its_days(
            LocalDate first, LocalDate last, @Nullable String expected) {
        Conversion conversion = monthly(euro("10.80", MARCH), euro("10.90", MARCH.plusMonths(1)));
        assertThat(conversion.rate(MAD, EUR, first, last).map(rate -> rate.rate(2, HALF_UP)))
                .isEqualTo(Optional.ofNullable(expected).map(Decimal::parse));
    }

    @Test
    void a_rate_converts_either_of_its_currencies_and_no_third() {
        ExchangeRate rate = euro("10.71", MARCH);
        assertThat(rate.convert(money("15000 EUR"), HALF_UP)).isEqualTo(money("160650 MAD"));
        assertThat(rate.convert(money("430000 MAD"), HALF_UP)).isEqualTo(money("40149.39 EUR"));
        assertThatThrownBy(() -> rate.convert(money("1 USD"), HALF_UP)).isInstanceOf(CurrencyMismatchException.class);
    }

    @Test
    void a_rate_is_found_in_its_own_direction_and_used_in_both() {
        Conversion conversion = monthly(euro("10.71", MARCH));
        assertThat(conversion.find(MAD, EUR, MARCH)).isEmpty();
        assertThat(conversion.convert(money("430000 MAD"), EUR, MARCH, HALF_UP)).hasToString("40149.39 EUR");
        assertThat(conversion.convert(money("430000 MAD"), EUR, MARCH, RoundingMode.UP))
                .hasToString("40149.40 EUR");
    }

    @Test
    void of_rates_in_both_directions_the_later_is_taken_and_the_one_along_it_on_the_same_day() {
        ExchangeRate against =
                ExchangeRate.of(MAD, Decimal.parse("0.1"), EUR, MARCH.plusDays(1), Kind.MONTHLY, "InforEuro");
        Conversion conversion = monthly(
                euro("10.80", MARCH),
                against,
                euro("10.90", MARCH.plusDays(2)),
                new ExchangeRate(money("1 MAD"), money("0.2 EUR"), MARCH.plusDays(2), Kind.MONTHLY, "InforEuro"));
        assertThat(conversion.convert(money("1 EUR"), MAD, MARCH, HALF_UP)).hasToString("10.80 MAD");
        assertThat(conversion.convert(money("1 EUR"), MAD, MARCH.plusDays(1), HALF_UP))
                .hasToString("10.00 MAD");
        assertThat(conversion.convert(money("1 EUR"), MAD, MARCH.plusDays(2), HALF_UP))
                .hasToString("10.90 MAD");
        assertThat(conversion.convert(money("10 MAD"), EUR, MARCH.plusDays(2), HALF_UP))
                .hasToString("2.00 EUR");
    }

    @Test
    void rates_of_other_kinds_are_not_looked_at_and_none_is_made_of_two() {
        ExchangeRates rates = ExchangeRates.of(
                euro("10.80", MARCH),
                new ExchangeRate(money("1 USD"), money("0.9 EUR"), MARCH, Kind.MONTHLY, "InforEuro"),
                ExchangeRate.of(EUR, Decimal.parse("10.75"), MAD, MARCH, Kind.BUDGET, "agreement"));
        Conversion budget = rates.by(Kind.BUDGET, Period.ofYears(5));
        assertThat(budget.convert(money("1 EUR"), MAD, MARCH.plusYears(4), HALF_UP))
                .hasToString("10.75 MAD");
        Conversion conversion = rates.by(Kind.MONTHLY, Period.ofMonths(1));
        assertThatThrownBy(() -> conversion.convert(money("1 USD"), MAD, MARCH, HALF_UP))
                .isInstanceOf(MissingRateException.class);
    }

    @Test
    void two_rates_that_contradict_each_other_are_refused_and_one_said_twice_is_not() {
        ExchangeRate rate = euro("10.80", MARCH);
        assertRefused("one-rate", () -> ExchangeRates.of(rate, euro("10.81", MARCH)));
        ExchangeRate again = new ExchangeRate(money("100 EUR"), money("1080 MAD"), MARCH, Kind.MONTHLY, "journal");
        assertThat(ExchangeRates.of(rate, again, euro("10.81", MARCH.plusDays(1)))
                        .list())
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"P0D", "P-1M", "P101Y", "P1201M", "P36601D", "P2147483647Y", "P-2147483648D", "P1M-31D"})
    void a_validity_is_a_day_to_a_hundred_years(Period validity) {
        assertRefused("validity", () -> ExchangeRates.of().by(Kind.BUDGET, validity));
    }

    @ParameterizedTest
    @CsvSource({"P1D", "P100Y", "P1200M", "P36600D", "P2M-30D"})
    void up_to_a_hundred_years_a_rate_holds_from_its_day_on(Period validity) {
        Conversion conversion = ExchangeRates.of(euro("10.80", MARCH)).by(Kind.MONTHLY, validity);
        assertThat(conversion.rate(EUR, MAD, MARCH.plus(validity).minusDays(1))).isPresent();
        assertThat(conversion.rate(EUR, MAD, MARCH.plus(validity))).isEmpty();
    }

    @Test
    void a_rate_that_is_missing_is_of_a_day_or_of_a_time() {
        assertThat(new MissingRateException(EUR, MAD, MARCH, MARCH, Kind.MONTHLY))
                .hasMessageEndingWith("on 2019-03-01");
        assertThat(new MissingRateException(EUR, MAD, MARCH, MARCH.plusDays(1), Kind.MONTHLY))
                .hasMessageEndingWith("from 2019-03-01 to 2019-03-02");
    }

    @Test
    void a_sum_in_several_currencies_is_converted_once_for_each() {
        Conversion conversion = monthly(euro("10.8345", MARCH));
        MoneyByCurrency sum =
                MoneyByCurrency.of(money("33.33 EUR"), money("33.33 EUR"), money("33.33 EUR"), money("5 MAD"));
        assertThat(conversion.convert(sum, MAD, MARCH, HALF_UP)).hasToString("1088.34 MAD");
        assertThat(conversion.convert(MoneyByCurrency.ZERO, XDR, MARCH, HALF_UP))
                .hasToString("0 XDR");
        assertThatThrownBy(() -> conversion.convert(sum.plus(money("1 USD")), MAD, MARCH, HALF_UP))
                .isInstanceOf(MissingRateException.class);
    }

    @Test
    void documents_hold_rates_and_two_that_contradict_each_other_are_a_fault_at_their_place() {
        var kind = new org.indh.core.document.Kind<>("ledger", 1, Ledger.class);
        Ledger ledger = new Ledger(
                ExchangeRates.of(euro("10.8345", MARCH), euro("10.9", MARCH.plusMonths(1))),
                MoneyByCurrency.of(money("5 EUR"), money("3 MAD")));
        assertThat(Binder.bind(kind, Binder.unbind(kind, ledger)).value()).contains(ledger);
        ObjectNode tree = ObjectNode.builder()
                .put("kind", "ledger")
                .put("version", "1")
                .put(
                        "rates",
                        ObjectNode.builder()
                                .put(
                                        "list",
                                        new ListNode(
                                                List.of(
                                                        Binder.unbind(euro("10.8", MARCH)),
                                                        Binder.unbind(euro("10.9", MARCH))),
                                                null))
                                .build())
                .build();
        assertThat(Binder.bind(kind, tree).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.path()).hasToString("/rates");
            assertThat(fault.facts().toString()).contains("expected.one-rate");
        });
    }

    /** A record of documents that holds rates and sums. */
    public record Ledger(
            @Nullable ExchangeRates rates, @Nullable MoneyByCurrency total) {}
}
