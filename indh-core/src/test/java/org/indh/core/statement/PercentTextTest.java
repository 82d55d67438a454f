package org.indh.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.core.statement.NumberConvention.UNSETTLED;
import static org.indh.core.statement.PercentBasis.HUNDRED;
import static org.indh.core.statement.PercentBasis.RATIO;
import static org.indh.core.statement.PercentBasis.UNSTATED;

import java.math.BigDecimal;
import org.indh.core.measure.Percent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PercentTextTest {
    private static String said(CellReading<Percent> reading) {
        return reading.fold(
                given -> given.value().toString(),
                nil -> "nil",
                notGiven -> "not given",
                notApplicable -> "not applicable",
                ambiguous -> ambiguous.one() + " or " + ambiguous.other(),
                unreadable -> "unreadable");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "77 % | 77 %",
                "77% | 77 %",
                "77\u00a0% | 77 %",
                "12,50 % | 12.50 %",
                "0,77 % | 0.77 %",
                "100 pour cent | 100 %",
                "12.5 percent | 12.5 %",
                "-3 % | -3 %",
                "(3 %) | -3 %",
                "٧٧٪ | 77 %",
                "%77 | 77 %",
                "77 في المائة | 77 %",
            })
    void with_its_sign_a_percentage_says_itself_what_it_means(String text, String percent) {
        for (PercentBasis basis : PercentBasis.values()) {
            assertThat(said(PercentText.read(text, basis, UNSETTLED))).isEqualTo(percent);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "77 | 77 % | 7700 % | 77 % or 7700 %",
                "0,77 | 0.77 % | 77 % | 0.77 % or 77 %",
                "0.775 | 0.775 % | 77.5 % | 0.775 % or 77.5 %",
                "1 | 1 % | 100 % | 1 % or 100 %",
                "0 | 0 % | 0 % | 0 %",
                "1.234 | 1.234 % or 1234 % | 123.4 % or 123400 % | 1.234 % or 123.4 %",
            })
    void a_bare_number_means_what_the_column_is_told_to_hold(
            String text, String byHundred, String byRatio, String unstated) {
        assertThat(said(PercentText.read(text, HUNDRED, UNSETTLED))).isEqualTo(byHundred);
        assertThat(said(PercentText.read(text, RATIO, UNSETTLED))).isEqualTo(byRatio);
        assertThat(said(PercentText.read(text, UNSTATED, UNSETTLED))).isEqualTo(unstated);
    }

    @Test
    void a_number_that_is_shown_as_a_percentage_is_by_ratio() {
        assertThat(said(PercentText.ofNumber(new BigDecimal("0.77"), RATIO))).isEqualTo("77 %");
        assertThat(said(PercentText.ofNumber(new BigDecimal("77"), HUNDRED))).isEqualTo("77 %");
        assertThat(said(PercentText.ofNumber(new BigDecimal("0.77"), UNSTATED))).isEqualTo("0.77 % or 77 %");
        assertThat(said(PercentText.ofNumber(new BigDecimal("0.00"), UNSTATED))).isEqualTo("0.00 %");
        assertThat(PercentText.ofNumber(new BigDecimal("0.77"), RATIO).text()).isEqualTo("0.77");
    }

    @ParameterizedTest
    @EnumSource(PercentBasis.class)
    void a_number_that_no_percentage_can_hold_stays_unread(PercentBasis basis) {
        assertThat(said(PercentText.ofNumber(new BigDecimal("1e999999999"), basis)))
                .isEqualTo("unreadable");
        assertThat(said(PercentText.ofNumber(new BigDecimal("1e-999999999"), basis)))
                .isEqualTo("unreadable");
        assertThat(said(PercentText.read("0," + "1".repeat(25), basis, UNSETTLED)))
                .isEqualTo("unreadable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "77 %%",
                "77 % des communes",
                "77 DH",
                "% 77 %",
                "77 ‰",
                "30 à 40 %",
                "soixante",
                "3/4",
                "1.2.3 %",
                "+-5 %"
            })
    void what_is_no_percentage_for_sure_stays_unread(String text) {
        assertThat(said(PercentText.read(text, HUNDRED, UNSETTLED))).isEqualTo("unreadable");
    }

    @Test
    void nothing_nil_and_what_does_not_apply_are_told_apart() {
        assertThat(said(PercentText.read("", HUNDRED, UNSETTLED))).isEqualTo("not given");
        assertThat(said(PercentText.read("–", HUNDRED, UNSETTLED))).isEqualTo("nil");
        assertThat(said(PercentText.read("n/a", HUNDRED, UNSETTLED))).isEqualTo("not applicable");
    }
}
