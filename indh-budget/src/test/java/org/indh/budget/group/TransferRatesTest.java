package org.indh.budget.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.group.TransferLines.CLOSE;
import static org.indh.budget.group.TransferLines.GROUP;
import static org.indh.budget.group.TransferLines.booked;
import static org.indh.budget.group.TransferLines.journal;
import static org.indh.budget.group.TransferLines.only;
import static org.indh.budget.group.TransferLines.residuals;
import static org.indh.budget.group.TransferLines.sent;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Period;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import org.indh.budget.BudgetLine;
import org.indh.budget.BudgetLineBuilder;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Share;
import org.indh.core.money.ExchangeRate;
import org.indh.core.money.ExchangeRates;
import org.indh.core.money.Money;
import org.indh.core.time.MilestoneYear;
import org.junit.jupiter.api.Test;

/** Transfers in two currencies: what rates explain, and what they do not. */
class TransferRatesTest {
    private static final Currency MAD = Currency.getInstance("MAD");
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final ExchangeRate.Kind BANK = ExchangeRate.Kind.TRANSACTION;

    private static ExchangeRate rate(String day, String price, ExchangeRate.Kind kind) {
        return ExchangeRate.of(EUR, Decimal.parse(price), MAD, LocalDate.parse(day), kind, "bank");
    }

    /** Rates of the bank, each for a month: {@code "2031-03-01", "10.80"}. */
    private static Closing bank(String... daysAndPrices) {
        ExchangeRate[] rates = new ExchangeRate[daysAndPrices.length / 2];
        Arrays.setAll(rates, i -> rate(daysAndPrices[2 * i], daysAndPrices[2 * i + 1], BANK));
        return Closing.on(CLOSE).rates(ExchangeRates.of(rates).by(BANK, Period.ofMonths(1)), RoundingMode.HALF_UP);
    }

    private static final Closing EXAMPLE_15 = bank("2031-03-01", "10.80", "2031-04-01", "10.71");

    /** What A sends in March and B books in April. */
    private static final BudgetLine SENT = sent("15000 EUR", "2031-03-20", "transfer", "V-7");

    private static final BudgetLine BOOKED = booked("160650 MAD", "2031-04-02", "transfer", "V-7");

    private static Elimination of(Closing closing, BudgetLine... lines) {
        return GROUP.consolidate(List.of(lines), closing);
    }

    private static List<String> left(Closing closing, BudgetLine... lines) {
        return residuals(of(closing, lines));
    }

    /** Worked example 15. */
    @Test
    void a_transfer_that_each_side_booked_at_its_own_rate_leaves_the_exchange_difference() {
        Elimination elimination = of(EXAMPLE_15, SENT, BOOKED);
        assertThat(only(elimination).state()).isEqualTo(TransferState.RATE_DIFFERENCE);
        assertThat(only(elimination).residual()).isEqualTo(TransferLines.money("1350 MAD"));
        Closing alike = bank("2031-03-01", "10.71", "2031-04-01", "10.71");
        assertThat(only(of(alike, SENT, BOOKED)).state()).isEqualTo(TransferState.MATCHED);
        Closing lower = bank("2031-03-01", "10.80", "2031-04-01", "10.70");
        assertThat(only(of(lower, SENT, BOOKED)).state()).isEqualTo(TransferState.AMOUNT_DIFFERENCE);
    }

    @Test
    void two_currencies_without_a_rate_stay_two_amounts() {
        BudgetLine[] atClosing = {sent("15000 EUR", "2031-12-31"), booked("160650 MAD", "2031-12-31")};
        Elimination unrated = of(TransferLines.CLOSING, atClosing);
        assertThat(only(unrated).state()).isEqualTo(TransferState.NO_RATE);
        assertThat(only(unrated).residual()).isEqualTo(TransferLines.money("15000 EUR", "-160650 MAD"));
        assertThat(unrated.residuals()).hasSize(2);
        assertThat(only(of(EXAMPLE_15, atClosing)).state())
                .as("no rate holds on that day")
                .isEqualTo(TransferState.NO_RATE);
    }

    @Test
    void two_instalments_each_at_the_rates_of_its_own_days_leave_the_exchange_difference_alone() {
        Closing closing = bank("2031-03-01", "10.80", "2031-04-01", "10.71", "2031-05-01", "10.70");
        Elimination elimination = of(
                closing,
                SENT,
                BOOKED,
                sent("10000 EUR", "2031-04-20", "transfer", "V-7"),
                booked("107000 MAD", "2031-05-03", "transfer", "V-7"));
        assertThat(residuals(elimination))
                .as("1,350 of the first instalment and 100 of the second")
                .containsExactly("rate-difference 1450.00 MAD");
        assertThat(elimination.journal().get(0).state()).isEqualTo(TransferState.RATE_DIFFERENCE);
    }

    @Test
    void a_fee_of_the_bank_is_left_beside_the_exchange_difference() {
        Elimination elimination = of(EXAMPLE_15, sent("15000 EUR", "2031-03-20"), booked("160600 MAD", "2031-04-02"));
        assertThat(residuals(elimination))
                .containsExactly("amount-difference 50.00 MAD", "rate-difference 1350.00 MAD");
        assertThat(elimination.residuals()).extracting(BudgetLine::id).containsExactly("E1 MAD", "E1 MAD rate");
        assertThat(elimination.journal().get(0).residual()).isEqualTo(TransferLines.money("1400 MAD"));
    }

    @Test
    void of_a_member_by_half_half_of_both_differences_is_the_group_s() {
        Perimeter group = new Perimeter(
                CLOSE, List.of(Perimeter.Member.full("A"), Perimeter.Member.proportionate("B", Share.of(1, 2))));
        assertThat(residuals(group.consolidate(
                        List.of(sent("15000 EUR", "2031-03-20"), booked("160600 MAD", "2031-04-02")), EXAMPLE_15)))
                .containsExactly("amount-difference 25.00 MAD", "rate-difference 675.00 MAD");
    }

    @Test
    void money_sent_before_the_closing_has_no_part_in_an_exchange_difference_of_spring() {
        assertThat(left(
                        EXAMPLE_15,
                        sent("15000 EUR", "2031-03-20"),
                        booked("160650 MAD", "2031-04-02"),
                        sent("5000 EUR", "2031-12-28")))
                .containsExactly("rate-difference 1350.00 MAD", "in-transit 5000.00 EUR");
    }

    @Test
    void of_two_instalments_of_one_reference_the_late_one_is_on_its_way() {
        Closing closing = bank("2031-03-01", "10.80", "2031-04-01", "10.71", "2031-12-01", "10.66");
        assertThat(left(closing, SENT, BOOKED, sent("5000 EUR", "2031-12-28", "transfer", "V-7")))
                .containsExactly("in-transit 53300.00 MAD", "rate-difference 1350.00 MAD");
    }

    @Test
    void several_sums_sent_and_booked_as_one_are_converted_on_the_day_of_booking() {
        assertThat(left(
                        EXAMPLE_15,
                        sent("10000 EUR", "2031-03-20", "transfer", "V-7"),
                        sent("5000 EUR", "2031-03-22", "transfer", "V-7"),
                        BOOKED))
                .containsExactly("rate-difference 1350.00 MAD");
    }

    @Test
    void one_sum_that_was_changed_in_two_parts_leaves_the_exchange_difference_of_both() {
        Closing closing = bank("2031-03-01", "10.80", "2031-04-01", "10.71", "2031-05-01", "10.70");
        assertThat(left(
                        closing,
                        sent("25000 EUR", "2031-03-20", "transfer", "V-7"),
                        BOOKED,
                        booked("107000 MAD", "2031-05-03", "transfer", "V-7")))
                .containsExactly("rate-difference 2350.00 MAD");
    }

    @Test
    void the_giver_s_bank_and_the_receiver_s_central_bank_may_quote_two_kinds_of_rates() {
        ExchangeRates rates = ExchangeRates.of(
                rate("2031-03-01", "10.80", BANK), rate("2031-03-01", "10.71", ExchangeRate.Kind.MONTHLY));
        Closing closing = Closing.on(CLOSE)
                .rates(
                        rates.by(BANK, Period.ofMonths(1)),
                        rates.by(ExchangeRate.Kind.MONTHLY, Period.ofMonths(1)),
                        RoundingMode.HALF_UP);
        assertThat(left(closing, sent("15000 EUR", "2031-03-20"), booked("160650 MAD", "2031-03-24")))
                .containsExactly("rate-difference 1350.00 MAD");
    }

    @Test
    void where_the_rate_of_the_day_of_booking_is_missing_nothing_says_what_is_by_rate() {
        Elimination elimination =
                of(bank("2031-03-01", "10.80"), sent("15000 EUR", "2031-03-20"), booked("160650 MAD", "2031-04-02"));
        assertThat(residuals(elimination)).containsExactly("amount-difference 1350.00 MAD");
    }

    @Test
    void a_sum_booked_in_some_year_is_not_compared_by_the_rate_of_the_closing_day() {
        Closing closing = bank("2031-03-01", "10.80", "2031-12-01", "10.71");
        BudgetLine sent = sent("15000 EUR", "2031-03-20", "transfer", "V-7");
        BudgetLine booked = BudgetLineBuilder.builder(booked("160650 MAD", "2031-03-24", "transfer", "V-7"))
                .date(null)
                .build();
        assertThat(left(closing, sent, booked.with(MilestoneYear.calendar(2031))))
                .as("no rate holds through 2031")
                .containsExactly("amount-difference 1350.00 MAD");
        assertThat(left(closing, sent, booked))
                .as("of no year, it is as of the closing")
                .containsExactly("rate-difference 1350.00 MAD");
    }

    @Test
    void rounding_by_line_or_by_total_is_no_difference_of_amounts() {
        Closing closing = bank("2031-03-01", "10.8345", "2031-04-01", "10.7125");
        BudgetLine[] sentInThree = {
            sent("33.33 EUR", "2031-03-20", "transfer", "V-7"),
            sent("33.33 EUR", "2031-03-20", "transfer", "V-7"),
            sent("33.33 EUR", "2031-03-20", "transfer", "V-7"),
            booked("1071.14 MAD", "2031-04-02", "transfer", "V-7")
        };
        assertThat(Money.parse("99.99 EUR")
                        .amount()
                        .multiply(Decimal.parse("10.7125").value()))
                .isEqualByComparingTo("1071.142875");
        assertThat(journal(of(closing, sentInThree))).containsExactly("rate-difference 99.99 EUR / 1071.14 MAD");
    }

    private static List<String> ofEuros(String... booked) {
        return TransferLines.journal(of(
                bank("2031-03-01", "10.80", "2031-04-01", "10.71"),
                sent("100 EUR", "2031-03-28"),
                sent("200 EUR", "2031-03-29"),
                booked(booked[0], "2031-04-02"),
                booked(booked[1], "2031-04-03")));
    }

    @Test
    void several_amounts_in_two_currencies_match_line_by_line_or_agree_in_sum_only() {
        assertThat(ofEuros("1080 MAD", "2160 MAD"))
                .as("each by the rate of the day of sending")
                .containsExactly("matched 300.00 EUR / 3240.00 MAD");
        assertThat(ofEuros("1000 MAD", "2240 MAD"))
                .as("neither is one of those")
                .containsExactly("sum-only 300.00 EUR / 3240.00 MAD");
        assertThat(ofEuros("1071 MAD", "2142 MAD"))
                .as("each by the rate of the day of booking")
                .containsExactly("rate-difference 300.00 EUR / 3213.00 MAD");
    }
}
