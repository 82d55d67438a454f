package org.indh.budget.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import java.math.RoundingMode;
import java.util.List;
import java.util.SortedMap;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Percent;
import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;

class FlatRateTest {
    private static final FlatRate STRUCTURE = new FlatRate("structure", List.of("direct"), Percent.of(7), null);
    private static final SortedMap<String, Decimal> COSTS =
            ImmutableSortedMap.of("direct", Decimal.of(500_000), "in-kind", Decimal.of(40_000));

    @Test
    void structure_costs_of_seven_per_cent_are_reckoned_on_direct_costs_and_not_on_the_total() {
        assertThat(STRUCTURE.amount(COSTS)).isEqualTo(Decimal.of(35_000));
        assertThat(STRUCTURE.shareOfTotal(COSTS).orElseThrow().percent(2, RoundingMode.HALF_UP))
                .isEqualTo(Percent.parse("6.54 %"));
    }

    @Test
    void what_is_left_out_of_the_base_does_not_count() {
        FlatRate both = new FlatRate("structure", List.of("direct", "in-kind", "direct", "other"), Percent.of(7), null);
        assertThat(STRUCTURE.base(COSTS)).isEqualTo(Decimal.of(500_000));
        assertThat(both.base(COSTS)).isEqualTo(Decimal.of(540_000));
    }

    @Test
    void a_ceiling_caps_it_and_is_not_reached_below() {
        FlatRate capped = new FlatRate("structure", List.of("direct"), Percent.of(7), Decimal.of(30_000));
        assertThat(capped.amount(COSTS)).isEqualTo(Decimal.of(30_000));
        FlatRate reached = new FlatRate("structure", List.of("direct"), Percent.of(7), Decimal.of(35_000));
        assertThat(reached.amount(COSTS)).isEqualTo(Decimal.of(35_000));
        assertThat(capped.amount(ImmutableSortedMap.of("direct", Decimal.of(100))))
                .isEqualTo(Decimal.of(7));
    }

    @Test
    void every_digit_is_kept() {
        FlatRate odd = new FlatRate("structure", List.of("direct"), Percent.parse("6.25 %"), null);
        assertThat(odd.amount(ImmutableSortedMap.of("direct", Decimal.parse("33.33"))))
                .isEqualTo(Decimal.parse("2.083125"));
    }

    @Test
    void a_rate_of_nil_comes_to_nothing() {
        assertThat(new FlatRate("structure", List.of("direct"), Percent.of(0), null).amount(COSTS))
                .isEqualTo(Decimal.ZERO);
    }

    @Test
    void a_share_of_nothing_is_undefined() {
        assertThat(STRUCTURE.shareOfTotal(ImmutableSortedMap.of())).isEmpty();
    }

    @Test
    void a_base_never_holds_the_cost_itself() {
        assertThatThrownBy(() -> new FlatRate("structure", List.of("direct", "structure"), Percent.of(7), null))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> new FlatRate("structure", List.of("direct"), Percent.of(-7), null))
                .isInstanceOf(InvalidValueException.class);
    }
}
