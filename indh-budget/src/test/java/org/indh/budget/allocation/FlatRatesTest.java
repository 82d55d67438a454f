package org.indh.budget.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import java.util.SortedMap;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Percent;
import org.indh.core.text.InvalidValueException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Flat rates that are reckoned on each other, and ceilings that are percentages. */
class FlatRatesTest {
    private static final FlatRate MANAGEMENT = new FlatRate("management", List.of("operational"), Percent.of(5), null);
    private static final FlatRate STRUCTURE =
            new FlatRate("structure", List.of("operational", "management"), Percent.of(7), null);
    private static final SortedMap<String, Decimal> COSTS =
            ImmutableSortedMap.of("operational", Decimal.of(500_000), "structure", Decimal.of(1));

    private static FlatRate capped(@Nullable Percent ofBase, @Nullable Percent ofTotal) {
        return FlatRateBuilder.builder(STRUCTURE)
                .mostOfBase(ofBase)
                .mostOfTotal(ofTotal)
                .build();
    }

    @Test
    void a_rate_is_reckoned_once_what_it_is_reckoned_on_is_known() {
        for (List<FlatRate> rates : List.of(List.of(STRUCTURE, MANAGEMENT), List.of(MANAGEMENT, STRUCTURE))) {
            assertThat(FlatRates.of(rates).amounts(COSTS))
                    .isEqualTo(
                            ImmutableSortedMap.of("management", Decimal.of(25_000), "structure", Decimal.of(36_750)));
        }
    }

    @Test
    void two_rates_that_hold_each_other_in_their_bases_are_refused_with_their_circle() {
        FlatRate circular = new FlatRate("management", List.of("operational", "structure"), Percent.of(5), null);
        assertThatExceptionOfType(CircularAllocationException.class)
                .isThrownBy(() -> FlatRates.of(List.of(STRUCTURE, circular)))
                .satisfies(refused -> assertThat(refused.cycle()).containsExactly("structure", "management"));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> FlatRates.of(List.of(STRUCTURE, STRUCTURE)));
        assertThat(FlatRates.of(List.of()).amounts(COSTS)).isEmpty();
    }

    @Test
    void a_ceiling_may_be_a_percentage_of_the_base() {
        assertThat(capped(Percent.of(4), null).amount(COSTS)).isEqualTo(Decimal.of(20_000));
        assertThat(capped(Percent.of(8), null).amount(COSTS)).isEqualTo(Decimal.of(35_000));
    }

    /** 5 % of a total of 500,000: 475,000 and 25,000; 7 % of 475,000 would be 33,250. */
    @Test
    void a_ceiling_may_be_a_percentage_of_the_total_with_itself_in_it() {
        SortedMap<String, Decimal> costs = ImmutableSortedMap.of("operational", Decimal.of(475_000));
        assertThat(capped(null, Percent.of(5)).amount(costs)).isEqualTo(Decimal.of(25_000));
        assertThat(capped(null, Percent.of(7)).amount(costs)).as("6.54 % of it").isEqualTo(Decimal.of(33_250));
        assertThat(capped(null, Percent.of(0)).amount(costs)).isEqualTo(Decimal.ZERO);
        FlatRate ten = new FlatRate("structure", List.of("operational"), Percent.of(10), null, null, Percent.of(7));
        assertThat(ten.amount(ImmutableSortedMap.of("operational", Decimal.of(100))))
                .isEqualTo(Decimal.parse("7.5268817204"));
    }

    @Test
    void a_ceiling_of_the_total_waits_for_all_other_rates() {
        FlatRate last = new FlatRate("structure", List.of("operational"), Percent.of(7), null, null, Percent.of(5));
        SortedMap<String, Decimal> costs = ImmutableSortedMap.of("operational", Decimal.of(380_000));
        assertThat(FlatRates.of(List.of(last, MANAGEMENT)).amounts(costs))
                .as("of 399,000 they are 95 %")
                .containsEntry("management", Decimal.of(19_000))
                .containsEntry("structure", Decimal.of(21_000));
        FlatRate onIt = new FlatRate("management", List.of("structure"), Percent.of(5), null);
        assertThatExceptionOfType(CircularAllocationException.class)
                .isThrownBy(() -> FlatRates.of(List.of(last, onIt)));
    }

    @Test
    void a_ceiling_is_no_percentage_below_nil_and_not_all_of_the_total() {
        for (FlatRateBuilder wrong : List.of(
                FlatRateBuilder.builder(STRUCTURE).mostOfBase(Percent.of(-1)),
                FlatRateBuilder.builder(STRUCTURE).mostOfTotal(Percent.of(-1)),
                FlatRateBuilder.builder(STRUCTURE).mostOfTotal(Percent.of(100)))) {
            assertThatExceptionOfType(InvalidValueException.class).isThrownBy(wrong::build);
        }
    }
}
