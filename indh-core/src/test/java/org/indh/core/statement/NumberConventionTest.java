package org.indh.core.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.core.statement.NumberConvention.CONTRADICTORY;
import static org.indh.core.statement.NumberConvention.DECIMAL_COMMA;
import static org.indh.core.statement.NumberConvention.DECIMAL_POINT;
import static org.indh.core.statement.NumberConvention.UNSETTLED;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberConventionTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1.697.293,05",
                "314.680,21 €",
                "2.500.000",
                "12,5 MDH",
                "80 077 200,80",
                "(0,5)",
                "1.250,-",
                "12,5 %"
            })
    void a_comma_before_decimals_or_points_between_thousands_settle_the_comma(String text) {
        assertThat(NumberConvention.of(List.of("1 250", text, "1.234", "Total")))
                .isEqualTo(DECIMAL_COMMA);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,697,293.05", "1'200.50", "2,500,000", "MAD 12.5 million", "1 234.5", "77.5%"})
    void a_point_before_decimals_or_commas_between_thousands_settle_the_point(String text) {
        assertThat(NumberConvention.of(List.of("1,234", text, ""))).isEqualTo(DECIMAL_POINT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1250",
                "1 250",
                "1.234",
                "1,234",
                "1 234.567",
                "1'200",
                "١٢٬٣٤٥٫٦٧",
                "1.23.456",
                "12,34,567",
                "néant",
                "Activité 1.5",
                "31.12.2019",
                "12,5 m"
            })
    void what_has_two_readings_or_none_settles_nothing(String text) {
        assertThat(NumberConvention.of(List.of(text))).isEqualTo(UNSETTLED);
    }

    @Test
    void two_cells_that_contradict_each_other_settle_nothing() {
        NumberConvention convention = NumberConvention.of(List.of("1.697.293,05", "12,5", "1,200.50"));
        assertThat(convention).isEqualTo(CONTRADICTORY);
        assertThat(convention.isSettled()).isFalse();
        assertThat(UNSETTLED.isSettled()).isFalse();
        assertThat(DECIMAL_COMMA.isSettled()).isTrue();
        assertThat(DECIMAL_POINT.isSettled()).isTrue();
    }

    @Property
    void what_sheets_settle_together_does_not_depend_on_their_order(
            @ForAll NumberConvention a, @ForAll NumberConvention b, @ForAll NumberConvention c) {
        assertThat(a.and(b)).isEqualTo(b.and(a));
        assertThat(a.and(b).and(c)).isEqualTo(a.and(b.and(c)));
        assertThat(a.and(a)).isEqualTo(a);
        assertThat(a.and(UNSETTLED)).isEqualTo(a);
        assertThat(a.and(CONTRADICTORY)).isEqualTo(CONTRADICTORY);
    }
}
