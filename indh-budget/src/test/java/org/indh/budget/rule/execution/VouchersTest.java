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
}
