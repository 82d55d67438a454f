package org.indh.budget.rule.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VouchersTest {
    private static final String HEADER = "| date | supplier | voucher | item | transfer | phase | amount |\n";
    private static final String PROVEN = "| 2031-03-02 | Atlas | F-118 | | | paid | 42 MAD |";

    private static List<String> found(String code, String... rows) {
        return Written.of(code, HEADER + String.join("\n", rows)).found();
    }

    @Test
    void payments_without_a_voucher_among_others_are_one_finding() {
        assertThat(found(
                        "BU-VOUCHER",
                        PROVEN,
                        "| 2031-03-03 | Souss | | | | paid | 3 MAD |",
                        "| | Souss | | | | paid | 4 MAD |"))
                .containsExactly("warning /lines/1/codes/voucher /lines/2/codes/voucher");
    }

    @Test
    void a_journal_without_any_voucher_is_told_so_once() {
        assertThat(found(
                        "BU-VOUCHER",
                        "| 2031-03-03 | Souss | | | | paid | 3 MAD |",
                        "| 2031-03-04 | Souss | | | | paid | 4 MAD |"))
                .containsExactly("info /lines/0/codes/voucher /lines/1/codes/voucher");
    }

    @Test
    void a_dash_is_no_voucher() {
        assertThat(found("BU-VOUCHER", PROVEN, "| 2031-03-03 | Souss | - | | | paid | 3 MAD |"))
                .containsExactly("warning /lines/1/codes/voucher");
    }

    @Test
    void an_invoice_in_other_words_or_letters_is_the_same_invoice() {
        String header = "| date | supplier | voucher | object | heading | phase | amount |\n";
        String first = "| 2031-03-02 | Souss | F-7 | Papier A4 | Fournitures | paid | 200 MAD |\n";
        assertThat(Written.of(
                                "BU-VOUCHER-DUP",
                                header + first
                                        + "| 2031-03-02 | SOUSS | F-7 | Achat papier A4 | Fournitures | paid | 200 MAD |")
                        .found())
                .containsExactly("warning /lines/0/amount /lines/1/amount");
        assertThat(Written.of(
                                "BU-VOUCHER-DUP",
                                header + first
                                        + "| 2031-03-02 | Souss | F-7 | Papier A4 | Formation | paid | 200 MAD |")
                        .found())
                .as("shared between two headings")
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| | | | Loyer | | paid | 3 MAD |",
                "| 2031-03-03 | Souss | | | | committed | 3 MAD |",
                "| 2031-03-03 | Souss | | | V-7 | paid | 3 MAD |",
                "| 2031-03-03 | Souss | | | | paid | ? |",
                "| 2031-03-03 | Souss | | | | paid | -3 MAD |",
            })
    void sums_commitments_transfers_and_refunds_need_none(String row) {
        assertThat(found("BU-VOUCHER", PROVEN, row)).isEmpty();
    }

    @Test
    void one_supplier_day_and_amount_twice_may_be_one_invoice() {
        assertThat(found("BU-VOUCHER-DUP", PROVEN, PROVEN, "| 2031-03-02 | ATLAS | | | | paid | 42 MAD |"))
                .containsExactly("warning /lines/0/amount /lines/1/amount /lines/2/amount");
        assertThat(found("BU-VOUCHER-DUP", PROVEN, "| 2031-03-02 | Atlas | F-119 | | | paid | 42 MAD |"))
                .containsExactly("info /lines/0/amount /lines/1/amount");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| 2031-03-03 | Atlas | F-118 | | | paid | 42 MAD |",
                "| 2031-03-02 | Souss | F-118 | | | paid | 42 MAD |",
                "| 2031-03-02 | Atlas | F-118 | | | paid | 43 MAD |",
                "| 2031-03-02 | Atlas | F-118 | Loyer | | paid | 42 MAD |",
                "| 2031-03-02 | Atlas | F-118 | | | ordered | 42 MAD |",
            })
    void another_day_supplier_amount_or_stage_and_a_shared_invoice_are_none(String row) {
        assertThat(found("BU-VOUCHER-DUP", PROVEN, row)).isEmpty();
    }
}
