package org.indh.budget.rule.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.indh.core.validation.InvalidProfileException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules whose limits donors and laws set: plausible rates, reserves, split purchases. */
class LimitsOfProfilesTest {
    private static final String BAND = "# parameter: rate.eur.mad = 9.5 - 12.5\nkind: financial-report\n";

    private static Written rate(String before, String unit, String price) {
        return Written.of("BU-RATE-PLAUSIBLE", before + "rates\n| unit | price |\n| " + unit + " | " + price + " |");
    }

    @ParameterizedTest
    @CsvSource({
        "1 EUR, 10.80 MAD, 0, ''",
        "100 EUR, 1080 MAD, 0, ''",
        "1 MAD, 0.0925 EUR, 0, ''",
        "1 EUR, 0.0925 MAD, 1, turned round",
        "1 MAD, 10.80 EUR, 1, turned round",
        "1 EUR, 108 MAD, 1, outside the band",
        "1 USD, 0.1 MAD, 0, ''",
        "1 EUR, 0 MAD, 1, above nil",
    })
    void a_rate_lies_within_the_band_of_the_profile_whichever_way_it_is_quoted(
            String unit, String price, int found, String says) {
        assertThat(rate(BAND, unit, price).messages())
                .hasSize(found)
                .allSatisfy(message -> assertThat(message).contains(says));
    }

    @ParameterizedTest
    @ValueSource(strings = {"beaucoup", "0 - 5", "12.5 - 9.5", "9.5 -"})
    void a_band_that_is_none_is_the_fault_of_whoever_wrote_the_profile(String band) {
        String profile = "# parameter: rate.eur.mad = " + band + "\nkind: financial-report\n";
        assertThatExceptionOfType(InvalidProfileException.class)
                .isThrownBy(() -> rate(profile, "1 EUR", "10.80 MAD"))
                .withMessageContaining("rate.eur.mad");
    }

    @Test
    void without_a_band_nobody_can_tell_and_a_price_says_of_what_it_is() {
        assertThat(rate("", "1 EUR", "0.0925 MAD").found()).isEmpty();
        assertThat(rate("", "", "10.80 MAD").found()).containsExactly("warning /rates/0/price");
        assertThat(rate("", "un euro", "10.80 MAD").notEvaluated()).containsExactly("unreadable");
    }

    private static Written budget(String ceiling, String rows) {
        return Written.of(
                "BU-CONTINGENCY", ceiling + "kind: financial-report\n| cost-class | phase | amount |\n" + rows);
    }

    private static final String DIRECT = "| operational | approved | 80 MAD |\n| management | approved | 20 MAD |\n";
    private static final String FIVE = "# parameter: budget.contingency = 5\n";

    @Test
    void a_reserve_is_held_against_the_direct_costs_of_its_stage() {
        String structure = "| structure | approved | 900 MAD |\n| operational | revised | 900 MAD |\n";
        assertThat(budget(FIVE, DIRECT + structure + "| contingency | approved | 6 MAD |")
                        .messages())
                .containsExactly("The reserve of 6.00 MAD is 6.0% of the direct costs (100.00 MAD);"
                        + " the ceiling is 5% (example).");
        assertThat(budget(FIVE, DIRECT + "| contingency | approved | 5 MAD |").found())
                .isEmpty();
        assertThat(budget("", DIRECT + "| contingency | approved | 50 MAD |").found())
                .isEmpty();
        assertThat(budget(FIVE, DIRECT + "| contingency | paid | 50 MAD |").found())
                .isEmpty();
    }

    @Test
    void lines_without_a_class_leave_the_direct_costs_unknown() {
        Written unclear = budget(FIVE, DIRECT + "| | approved | 9 MAD |\n| contingency | approved | 50 MAD |");
        assertThat(unclear.found()).isEmpty();
        assertThat(unclear.notEvaluated()).containsExactly("absent");
        assertThat(budget(FIVE, "| | approved | 9 MAD |").notEvaluated()).isEmpty();
    }

    private static final String THRESHOLD = "# parameter: purchase.threshold = 200 MAD\n";
    private static final String HEADER = "| date | supplier | object | voucher | phase | amount |\n";

    private static List<String> purchases(String threshold, String... rows) {
        return Written.of(
                        "BU-SPLIT-PURCHASE", threshold + "kind: financial-report\n" + HEADER + String.join("\n", rows))
                .found();
    }

    private static final String FIRST = "| 2031-02-03 | Atlas | Plants | F1 | committed | 150 MAD |";

    @Test
    void orders_of_one_supplier_object_and_year_are_one_purchase() {
        String second = "| 2031-12-03 | ATLAS | plants | F2 | committed | 60 MAD |";
        assertThat(purchases(THRESHOLD, FIRST, second)).containsExactly("warning /lines/0/amount /lines/1/amount");
        assertThat(purchases("", FIRST, second)).as("no threshold").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| 2032-02-03 | Atlas | Plants | F2 | committed | 150 MAD |",
                "| 2031-02-03 | Souss | Plants | F2 | committed | 150 MAD |",
                "| 2031-02-03 | Atlas | Grillage | F2 | committed | 150 MAD |",
                "| 2031-02-03 | Atlas | Plants | F2 | committed | 50 MAD |",
                "| 2031-02-03 | Atlas | Plants | F2 | committed | 250 MAD |",
                "| 2031-02-03 | Atlas | Plants | F2 | committed | 150 EUR |",
                "| 2031-02-03 | Atlas | Plants | F2 | paid | 150 MAD |",
                "| 2031-02-03 | Atlas | | F2 | committed | 150 MAD |",
            })
    void another_year_supplier_or_object_is_another_purchase_and_a_payment_no_order(String row) {
        assertThat(purchases(THRESHOLD, FIRST, row)).isEmpty();
    }

    @Test
    void payments_are_purchases_where_each_has_its_own_voucher() {
        String paid = FIRST.replace("committed", "paid");
        assertThat(purchases(THRESHOLD, paid, paid.replace("F1", "F2"))).hasSize(1);
        assertThat(purchases(THRESHOLD, paid, paid)).as("in parts").isEmpty();
        assertThat(purchases(THRESHOLD, paid, paid.replace("F1", ""))).isEmpty();
    }

    @Test
    void without_a_band_a_rate_is_not_evaluated() {
        Written written = rate("kind: financial-report\n", "1.00 EUR", "10.81 MAD");
        assertThat(written.found()).isEmpty();
        assertThat(written.notEvaluated()).containsExactly("band-unknown");
    }

    @Test
    void without_the_profiles_limit_what_there_is_to_judge_is_not_evaluated() {
        Written reserve = budget("", DIRECT + "| contingency | approved | 50 MAD |");
        assertThat(reserve.notEvaluated()).containsExactly("threshold-unknown");
        assertThat(budget("", DIRECT).notEvaluated()).isEmpty();
        String report = "kind: financial-report\n" + HEADER + FIRST;
        assertThat(Written.of("BU-SPLIT-PURCHASE", report + "\n" + FIRST.replace("F1", "F2"))
                        .notEvaluated())
                .containsExactly("threshold-unknown");
        assertThat(Written.of("BU-SPLIT-PURCHASE", report).notEvaluated()).isEmpty();
    }

    @Test
    void payments_may_be_parts_of_one_contract() {
        String paid = FIRST.replace("committed", "paid");
        String report = THRESHOLD + "kind: financial-report\n" + HEADER + paid + "\n" + paid.replace("F1", "F2");
        assertThat(Written.of("BU-SPLIT-PURCHASE", report).found())
                .containsExactly("info /lines/0/amount /lines/1/amount");
        assertThat(Written.of("BU-SPLIT-PURCHASE", report).messages())
                .singleElement()
                .asString()
                .contains("2 payments")
                .endsWith("They may be progress payments of one contract.");
    }
}
