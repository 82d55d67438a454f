package org.indh.budget.rule.execution;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import org.indh.budget.Form;
import org.indh.budget.FundingState;
import org.indh.budget.consolidation.CreditYear;
import org.indh.budget.execution.CreditAccount;
import org.indh.budget.execution.FinancialReport;
import org.indh.budget.execution.FinancialReportBuilder;
import org.indh.budget.execution.FundedCost;
import org.indh.budget.funding.FundingPlan;
import org.indh.budget.funding.FundingSource;
import org.indh.core.document.Dossier;
import org.indh.core.document.Draft;
import org.indh.core.document.ListNode;
import org.indh.core.document.ObjectNode;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Money;
import org.indh.core.time.MilestoneYear;
import org.indh.core.validation.Profile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Products, shares, balances and carried credits. */
class ArithmeticTest {
    @ParameterizedTest
    @CsvSource({
        "10, 300.00 MAD, 3500.00 MAD, error",
        "10, 300.00 MAD, 3000.00 MAD, ''",
        "12, 33.33 MAD, 400.00 MAD, info",
        "12, 33.33 MAD, 400.10 MAD, error",
        "3, 10.835 MAD, 32.51 MAD, info",
        "0.33, 90000 MAD, 30000 MAD, info",
        "0.33, 90000 MAD, 30500 MAD, error",
        "0.5, 90000 MAD, 46000 MAD, error",
        "10, 300.00 MAD, -3000.00 MAD, ''",
        "-10, 300.00 MAD, -3000.00 MAD, ''",
        "10, 300.00 MAD, 280.00 EUR, ''",
        "'', 300.00 MAD, 280.00 MAD, ''",
        "dix, 300.00 MAD, 280.00 MAD, ''",
    })
    void the_amount_is_quantity_times_price_up_to_rounding(String quantity, String price, String amount, String found) {
        String table = "| quantity | unitPrice | amount |\n| %s | %s | %s |".formatted(quantity, price, amount);
        List<String> expected =
                found.isEmpty() ? List.of() : List.of(found + " /lines/0/amount /lines/0/quantity /lines/0/unitPrice");
        assertThat(Written.of("BU-QTY-PRICE", table).found()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "30 %, 60 %, error",
        "40 %, 60 %, ''",
        "33.33 %, 66.66 %, info",
        "33.33 %, 66.65 %, error",
        "60 %, 60 %, error",
        "60 %, peu, ''",
    })
    void shares_make_the_whole_up_to_rounding(String one, String other, String found) {
        String table = "funding\n| of | shares.Commune | shares.INDH |\n| Puits | %s | %s |".formatted(one, other);
        List<String> expected =
                found.isEmpty() ? List.of() : List.of(found + " /funding/0/shares/Commune /funding/0/shares/INDH");
        assertThat(Written.of("BU-SHARES", table).found()).isEqualTo(expected);
    }

    private static FinancialReportBuilder funded(String of, String cost, String... amounts) {
        List<FundingSource> sources = java.util.Arrays.stream(amounts)
                .map(amount -> new FundingSource(
                        "Source " + amount, Decimal.parse(amount), FundingState.ACQUIRED, Form.CASH, null))
                .toList();
        return FinancialReportBuilder.builder()
                .addFunding(new FundedCost(of, ImmutableSortedMap.of(), new FundingPlan(Decimal.parse(cost), sources)));
    }

    @Test
    void sources_pay_the_cost_up_to_rounding() {
        assertThat(Written.of("BU-SHARES", funded("Puits", "1000", "600", "300"))
                        .messages())
                .containsExactly("The sources give 900 for a cost of 1,000, a gap of 100.");
        assertThat(Written.of("BU-SHARES", funded("Puits", "1000", "600", "400"))
                        .found())
                .isEmpty();
        assertThat(Written.of("BU-SHARES", funded("Puits", "100", "33.3", "66.6"))
                        .found())
                .containsExactly("info /funding/0/plan/cost /funding/0/plan/sources/0/amount"
                        + " /funding/0/plan/sources/1/amount");
        assertThat(Written.of("BU-SHARES", funded("Puits", "1000")).found()).isEmpty();
    }

    @Test
    void a_plan_is_for_the_amount_of_the_line_that_it_names() {
        var line = org.indh.budget.BudgetLine.of(Money.parse("900.00 MAD")).withId("L1");
        assertThat(Written.of("BU-SHARES", funded("L1", "1000", "1000").addLines(line))
                        .found())
                .containsExactly("error /funding/0/plan/cost /lines/0/amount");
        assertThat(Written.of("BU-SHARES", funded("L1", "900", "900").addLines(line))
                        .found())
                .isEmpty();
        assertThat(Written.of("BU-SHARES", funded("L2", "1000", "1000").addLines(line))
                        .found())
                .isEmpty();
        assertThat(Written.of("BU-SHARES", funded("L1", "1000", "1000").addLines(List.of(line, line)))
                        .found())
                .isEmpty();
    }

    private static Written advance(String header, String row) {
        return Written.of("BU-ADVANCE-BALANCE", "advances\n| partner |" + header + "|\n| ADT |" + row + "|");
    }

    @Test
    void an_advance_closes_with_what_is_neither_accounted_for_nor_paid_back() {
        String all = "opening | received | justified | refunded | closing";
        assertThat(advance(all, "50 MAD | 100 MAD | 120 MAD | 0 MAD | 40 MAD").found())
                .containsExactly("error /advances/0/closing /advances/0/opening /advances/0/received"
                        + " /advances/0/justified /advances/0/refunded");
        assertThat(advance(all, "50 MAD | 100 MAD | 120 MAD | 0 MAD | 40 MAD").messages())
                .containsExactly("By its movements ADT holds 30.00 MAD; the closing balance stated is 40.00 MAD.");
        assertThat(advance(all, "50 MAD | 100 MAD | 120 MAD | 10 MAD | 20 MAD").found())
                .isEmpty();
    }

    @Test
    void an_advance_in_two_currencies_is_not_judged_without_the_rates_of_its_payments() {
        String all = "opening | received | justified | refunded | closing";
        Written mixed = advance(all, "0 EUR | 10000 EUR | 50000 MAD | 0 MAD | 58000 MAD");
        assertThat(mixed.found()).isEmpty();
        assertThat(mixed.notEvaluated()).containsExactly("currencies");
    }

    @Test
    void a_cent_over_several_amounts_of_an_advance_is_rounding() {
        String all = "opening | received | justified | refunded | closing";
        assertThat(advance(all, "50.33 MAD | 100.33 MAD | 120.34 MAD | 0 MAD | 30.33 MAD")
                        .found())
                .containsExactly("info /advances/0/closing /advances/0/opening /advances/0/received"
                        + " /advances/0/justified /advances/0/refunded");
        assertThat(advance(all, "50.33 MAD | 100.33 MAD | 120.34 MAD | 0 MAD | 30.35 MAD")
                        .found())
                .singleElement()
                .asString()
                .startsWith("error ");
    }

    @Test
    void either_what_was_accounted_for_or_what_was_accepted_may_be_taken_off() {
        String all = "opening | received | justified | accepted | refunded | closing";
        assertThat(advance(all, "0 MAD | 100 MAD | 80 MAD | 70 MAD | 0 MAD | 30 MAD")
                        .found())
                .isEmpty();
        assertThat(advance(all, "0 MAD | 100 MAD | 80 MAD | 70 MAD | 0 MAD | 20 MAD")
                        .found())
                .isEmpty();
        assertThat(advance(all, "0 MAD | 100 MAD | 80 MAD | 70 MAD | 0 MAD | 25 MAD")
                        .found())
                .hasSize(1);
        assertThat(advance(all, "0 MAD | 100 MAD | 80 MAD | 90 MAD | 0 MAD | 20 MAD")
                        .found())
                .containsExactly("error /advances/0/accepted /advances/0/justified");
    }

    @Test
    void blanks_that_may_explain_the_gap_leave_an_advance_unjudged() {
        assertThat(advance("received | justified | closing", "100 MAD | 60 MAD | 40 MAD")
                        .found())
                .isEmpty();
        Written short10 = advance("received | justified | closing", "100 MAD | 60 MAD | 30 MAD");
        assertThat(short10.found()).isEmpty();
        assertThat(short10.notEvaluated()).containsExactly("absent");
        assertThat(advance("opening | received | justified | refunded | closing", "? | 1 MAD | 1 MAD | 1 MAD | 1 MAD")
                        .notEvaluated())
                .containsExactly("unreadable");
        assertThat(advance("opening | received", "1 MAD | 1 MAD").notEvaluated())
                .isNotEmpty();
    }

    private static CreditYear year(int year, long opened, long carried, long spent, long cancelled) {
        return new CreditYear(
                MilestoneYear.calendar(year),
                Money.of(opened, "MAD"),
                Money.of(carried, "MAD"),
                Money.of(spent, "MAD"),
                Money.of(cancelled, "MAD"));
    }

    private static Written credits(String total, CreditYear... years) {
        return Written.of(
                "BU-CARRY-ONCE",
                FinancialReportBuilder.builder()
                        .addCredits(new CreditAccount("P-7", List.of(years), Money.parse(total))));
    }

    private static final CreditYear[] THREE = {
        year(2031, 1000, 0, 600, 0), year(2032, 800, 400, 1000, 0), year(2033, 500, 200, 650, 50)
    };

    @Test
    void a_total_that_counts_again_what_was_carried_over_is_told_with_the_right_one() {
        assertThat(credits("2900 MAD", THREE).messages())
                .containsExactly("The total of 2,900.00 MAD counts again what was carried over (2 years);"
                        + " new credits less cancellations make 2,250.00 MAD.");
        assertThat(credits("2850 MAD", THREE).found())
                .containsExactly("error /credits/0/total /credits/0/years/1/carriedIn /credits/0/years/2/carriedIn");
        assertThat(credits("2250 MAD", THREE).found()).isEmpty();
        assertThat(credits("2000 MAD", THREE).found()).as("another mistake").isEmpty();
        assertThat(credits("2300 MAD", year(2031, 2300, 0, 0, 0)).found()).isEmpty();
    }

    @Test
    void cancellations_that_were_not_taken_off_are_another_mistake() {
        assertThat(credits("2300 MAD", THREE).found()).isEmpty();
    }

    @Test
    void credits_in_two_currencies_are_left_alone() {
        Money none = Money.parse("0 EUR");
        CreditYear euros = new CreditYear(MilestoneYear.calendar(2034), Money.parse("5 EUR"), none, none, none);
        assertThat(credits("2900 MAD", THREE[0], THREE[1], euros).found()).isEmpty();
    }

    private static ObjectNode creditYear(String year, String opened, String carriedIn) {
        return ObjectNode.builder()
                .put("year", year)
                .put("opened", opened)
                .put("carriedIn", carriedIn)
                .put("spent", "600 MAD")
                .put("cancelled", "0 MAD")
                .build();
    }

    private static Written carriedIn(String amount) {
        ObjectNode account = ObjectNode.builder()
                .put("of", "P-7")
                .put("total", "2200 MAD")
                .put(
                        "years",
                        new ListNode(
                                List.of(creditYear("2031", "1000 MAD", "0 MAD"), creditYear("2032", "800 MAD", amount)),
                                null))
                .build();
        ObjectNode report = ObjectNode.builder()
                .put("credits", new ListNode(List.of(account), null))
                .build();
        Draft draft = new Draft("financial-report", report, List.of());
        return Written.of(
                "BU-CARRY-ONCE",
                Dossier.of("rapport.json", List.of(draft), List.of(FinancialReport.KIND)),
                Profile.standard());
    }

    @Test
    void credits_of_which_an_amount_cannot_be_read_are_not_judged() {
        assertThat(carriedIn("400 MAD").found()).containsExactly("error /credits/0/total /credits/0/years/1/carriedIn");
        assertThat(carriedIn("peu").found()).isEmpty();
        assertThat(carriedIn("peu").notEvaluated()).containsExactly("unreadable");
    }

    @Test
    void nothing_carried_over_is_not_counted_twice() {
        assertThat(credits("1800 MAD", year(2031, 1000, 0, 1000, 0), year(2032, 800, 0, 0, 50))
                        .found())
                .isEmpty();
    }

    @Test
    void a_year_carries_in_no_more_than_the_year_before_left() {
        assertThat(credits("1800 MAD", year(2031, 1000, 0, 600, 0), year(2032, 800, 500, 0, 0))
                        .messages())
                .containsExactly("2032 carries in 500.00 MAD, and the year before left 400.00 MAD.");
        assertThat(credits("1800 MAD", year(2031, 1000, 0, 600, 0), year(2032, 800, 500, 0, 0))
                        .found())
                .containsExactly("error /credits/0/years/1/carriedIn");
        assertThat(credits("1800 MAD", year(2031, 1000, 0, 600, 0), year(2032, 800, 300, 0, 0))
                        .found())
                .as("credits lapse")
                .isEmpty();
        assertThat(credits("1800 MAD", year(2031, 1000, 0, 1200, 0), year(2032, 800, 0, 0, 0))
                        .found())
                .as("too much was spent, and nothing carried in")
                .isEmpty();
        assertThat(credits("1800 MAD", year(2031, 1000, 0, 600, 0), year(2033, 800, 500, 0, 0))
                        .found())
                .as("2032 is not there")
                .isEmpty();
    }

    @Test
    void one_of_two_carries_that_is_counted_again_is_told_at_its_year() {
        assertThat(credits("2650 MAD", THREE).found())
                .containsExactly("error /credits/0/total /credits/0/years/1/carriedIn");
        assertThat(credits("2450 MAD", THREE).found())
                .containsExactly("error /credits/0/total /credits/0/years/2/carriedIn");
        assertThat(credits("2500 MAD", THREE).found())
                .as("with what was cancelled")
                .containsExactly("error /credits/0/total /credits/0/years/2/carriedIn");
    }

    @Test
    void years_out_of_order_are_put_in_order_and_years_twice_are_left_alone() {
        assertThat(credits("2250 MAD", THREE[1], THREE[0], THREE[2]).found()).isEmpty();
        assertThat(credits("2900 MAD", THREE[1], THREE[1]).found()).isEmpty();
    }

    @Test
    void amounts_that_all_are_one_ratio_too_high_are_told_once() {
        String header = "| item | quantity | unitPrice | amount |\n";
        String chairs = "| Chaises | 10 | 100 MAD | 1200 MAD |\n";
        Written taxed = Written.of("BU-QTY-PRICE", header + chairs + "| Tables | 3 | 500 MAD | 1800 MAD |");
        assertThat(taxed.found()).containsExactly("error /lines/0/amount /lines/1/amount");
        assertThat(taxed.messages())
                .containsExactly("2 lines state 1.2 times quantity × unit price, as the first: 10 × 100.00 MAD make"
                        + " 1,000.00 MAD, and it states 1,200.00 MAD."
                        + " Prices may be without tax and amounts with it.");
        assertThat(Written.of("BU-QTY-PRICE", header + chairs + "| Tables | 3 | 500 MAD | 1700 MAD |")
                        .found())
                .hasSize(2);
    }

    @Test
    void a_cost_that_is_the_lines_amount_without_its_cents_is_rounded() {
        var line = org.indh.budget.BudgetLine.of(Money.parse("4800000.40 MAD")).withId("L1");
        assertThat(Written.of("BU-SHARES", funded("L1", "4800000", "4800000").addLines(line))
                        .found())
                .containsExactly("info /funding/0/plan/cost /lines/0/amount");
    }

    @Test
    void what_was_approved_is_no_less_than_nil() {
        String rows = "| item | virement | phase | amount |\n| A | | approved | -100 MAD |\n"
                + "| A | | amendment | -50 MAD |\n| B | V1 | approved | -30 MAD |\n| A | | paid | -20 MAD |";
        assertThat(Written.of("BU-NEG", rows).found()).containsExactly("warning /lines/0/amount");
    }

    @Test
    void lines_that_call_themselves_a_refund_or_correction_may_be_less_than_nil() {
        String rows = "| heading | item | phase | amount |\n| A | %s | approved | -100 MAD |";
        for (String item : List.of("Remboursement de caution", "Avoir n° 12", "Refund", "تصحيح")) {
            assertThat(Written.of("BU-NEG", rows.formatted(item)).found())
                    .as(item)
                    .isEmpty();
        }
        assertThat(Written.of("BU-NEG", rows.formatted("Savoir-faire")).found()).hasSize(1);
    }
}
