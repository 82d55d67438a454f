package org.indh.budget.rule.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InvoiceTwiceTest {
    private static final String CODE = "BU-VOUCHER-DUP";
    private static final String HEADER = "| date | supplier | voucher | item | transfer | phase | amount |\n";
    private static final String PROVEN = "| 2031-03-02 | Atlas | F-118 | | | paid | 42 MAD |";

    private static List<String> found(String... rows) {
        return Written.of(CODE, HEADER + String.join("\n", rows)).found();
    }

    @Test
    void an_invoice_in_other_words_or_letters_is_the_same_invoice() {
        String header = "| date | supplier | voucher | object | heading | phase | amount |\n";
        String first = "| 2031-03-02 | Souss | F-7 | Papier A4 | Fournitures | paid | 200 MAD |\n";
        assertThat(Written.of(
                                CODE,
                                header + first
                                        + "| 2031-03-02 | SOUSS | F-7 | Achat papier A4 | Fournitures | paid | 200 MAD |")
                        .found())
                .containsExactly("warning /lines/0/amount /lines/1/amount");
        assertThat(Written.of(
                                CODE,
                                header + first
                                        + "| 2031-03-02 | Souss | F-7 | Papier A4 | Formation | paid | 200 MAD |")
                        .found())
                .as("shared between two headings")
                .isEmpty();
    }

    @Test
    void one_supplier_day_and_amount_twice_may_be_one_invoice() {
        assertThat(found(PROVEN, PROVEN, "| 2031-03-02 | ATLAS | | | | paid | 42 MAD |"))
                .containsExactly("warning /lines/0/amount /lines/1/amount /lines/2/amount");
        assertThat(found(PROVEN, "| 2031-03-02 | Atlas | F-119 | | | paid | 42 MAD |"))
                .containsExactly("info /lines/0/amount /lines/1/amount");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| 2031-03-03 | Atlas | F-119 | | | paid | 42 MAD |",
                "| 2031-03-02 | Souss | F-118 | | | paid | 42 MAD |",
                "| 2031-03-02 | Atlas | F-118 | | | paid | 43 MAD |",
                "| 2031-03-02 | Atlas | F-118 | Loyer | | paid | 42 MAD |",
                "| 2031-03-02 | Atlas | F-118 | | | ordered | 42 MAD |",
            })
    void another_day_supplier_amount_or_stage_and_a_shared_invoice_are_none(String row) {
        assertThat(found(PROVEN, row)).isEmpty();
    }

    private static final String JOURNAL =
            "| date | supplier | voucher | object | heading | invoice-date | phase | amount |\n";
    private static final String MARCH = "| 2031-03-02 | Souss | F-7 | | | | paid | 200 MAD |";

    private static Written journal(String... rows) {
        return Written.of(CODE, JOURNAL + String.join("\n", rows));
    }

    @Test
    void one_number_paid_twice_alike_on_two_days_is_asked_about() {
        Written written = journal(MARCH, "| 2031-04-02 | SOUSS | f-7 | | | | paid | 200 MAD |");
        assertThat(written.found()).containsExactly("info /lines/0/amount /lines/1/amount");
        assertThat(written.messages())
                .containsExactly("Voucher F-7 of Souss is paid twice with the same amount of 200.00 MAD"
                        + " (2 March 2031, 2 April 2031); are these two instalments, or one payment entered twice?");
    }

    @Test
    void a_new_year_between_them_makes_no_difference() {
        assertThat(Written.of(CODE, """
                                | date | year | supplier | voucher | phase | amount |
                                | 2031-12-28 | 2031 | Souss | F-7 | paid | 200 MAD |
                                | 2032-01-05 | 2032 | Souss | F-7 | paid | 200 MAD |
                                """).found()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| 2031-04-02 | Souss | F-7 | | | | paid | 300 MAD |",
                "| 2031-04-02 | Atlas | F-7 | | | | paid | 200 MAD |",
                "| 2031-04-02 | Souss | F-8 | | | | paid | 200 MAD |",
                "| 2031-04-02 | Souss | F-7 | Solde | | | paid | 200 MAD |",
                "| 2031-04-02 | Souss | F-7 | | Formation | | paid | 200 MAD |",
                "| 2031-04-02 | Souss | F-7 | | | 2031-03-30 | paid | 200 MAD |",
                "| | Souss | F-7 | | | | paid | 200 MAD |",
            })
    void unequal_instalments_and_what_tells_two_equal_ones_apart_are_no_double(String row) {
        assertThat(journal(MARCH, row).found()).isEmpty();
    }

    @Test
    void three_equal_payments_of_one_number_are_instalments() {
        assertThat(journal(MARCH, MARCH.replace("-03-", "-04-"), MARCH.replace("-03-", "-05-"))
                        .found())
                .isEmpty();
    }

    @Test
    void a_word_in_place_of_a_number_names_no_invoice() {
        String invoice = MARCH.replace("F-7", "Facture");
        assertThat(journal(invoice, invoice.replace("-03-", "-04-")).found()).isEmpty();
    }

    @Test
    void invoices_of_two_days_that_are_paid_on_one_are_two() {
        String january = "| 2031-03-02 | Souss | | | | 2031-01-31 | paid | 200 MAD |";
        assertThat(journal(january, january.replace("-01-31", "-02-28")).found())
                .isEmpty();
        assertThat(journal(january, january).found()).containsExactly("warning /lines/0/amount /lines/1/amount");
    }
}
