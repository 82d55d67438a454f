package org.indh.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.core.statement.AmountSaid.read;
import static org.indh.core.statement.AmountSaid.said;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What point and comma mean, where a cell leaves it open. */
class AmountConventionTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "1.234 | 1.234 or 1234",
                "1,234 | 1.234 or 1234",
                "314.680 | 314.68 or 314680",
                "-12.500 | -12.5 or -12500",
                "(12,500) | -12.5 or -12500",
                "1.250 DH | 1.25 MAD or 1250 MAD",
                "2,500 MDH | 2500000 MAD or 2500000000 MAD",
                "١.٢٣٤ | 1.234 or 1234",
                "1 234.567 | 1234.567 or 1234567",
                "1 234,567 | 1234.567 or 1234567",
            })
    void what_may_mean_two_things_is_both(String text, String both) {
        assertThat(said(read(text))).isEqualTo(both);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.234 | decimal-comma | 1234",
                "1.234 | decimal-point | 1.234",
                "1,234 | decimal-comma | 1.234",
                "1,234 | decimal-point | 1234",
                "2,500 MDH | decimal-comma | 2500000 MAD",
                "1 234.567 | decimal-point | 1234.567",
                "1 234.567 | decimal-comma | 1234567",
                "1.234 | contradictory | 1.234 or 1234",
                "1.697.293,05 | decimal-point | 1697293.05",
                "12.5 | decimal-comma | 12.5",
            })
    void a_settled_convention_decides_what_the_cell_leaves_open(String text, String convention, String worth) {
        for (NumberConvention any : NumberConvention.values()) {
            if (any.code().equals(convention)) {
                assertThat(said(AmountText.read(text, any))).isEqualTo(worth);
            }
        }
    }
}
