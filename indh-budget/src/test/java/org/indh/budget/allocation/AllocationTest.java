package org.indh.budget.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Share;
import org.indh.core.money.Money;
import org.indh.core.money.Remainder;
import org.indh.core.text.InvalidValueException;
import org.indh.core.time.YearRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllocationTest {
    private static final AllocationKey THREE =
            AllocationKey.byWeights("surface", List.of(KeyPart.of("A", 3), KeyPart.of("B", 3), KeyPart.of("C", 1)));

    private static List<String> amounts(Allocation allocation) {
        List<String> amounts = new ArrayList<>();
        allocation.allotments().forEach(each -> amounts.add(each.amount().toString()));
        amounts.add(allocation.unallocated().toString());
        return amounts;
    }

    private static Decimal total(Allocation allocation) {
        return allocation.allotments().stream().map(Allotment::amount).reduce(allocation.unallocated(), Decimal::plus);
    }

    @Test
    void a_thousand_by_three_three_and_one_adds_up_again() {
        Allocation allocation = Allocation.of(Money.of(1000, "MAD"), THREE, Remainder.LARGEST_REMAINDER);
        assertThat(amounts(allocation)).containsExactly("428.57", "428.57", "142.86", "0");
        assertThat(allocation.moneyTo("C")).isEqualTo(Money.parse("142.86 MAD"));
        assertThat(allocation.allotments().get(2))
                .isEqualTo(new Allotment("C", Share.of(1, 7), Decimal.parse("142.86")));
    }

    @Test
    void the_key_stands_beside_what_it_gives() {
        AllocationKey key = THREE.on("m² occupied, lease of 2017").during(new YearRange(2017, 2021));
        Allocation allocation = Allocation.of(Decimal.of(100), 0, key, Remainder.LAST);
        assertThat(allocation.key().basis()).isEqualTo("m² occupied, lease of 2017");
        assertThat(allocation.key().period()).isEqualTo(new YearRange(2017, 2021));
        assertThat(allocation.key().share("B")).contains(Share.of(3, 7));
        assertThat(allocation.key().share("D")).isEmpty();
        assertThat(amounts(allocation)).containsExactly("42", "42", "16", "0");
        assertThat(allocation.to("C")).isEqualTo(Decimal.of(16));
        assertThatThrownBy(() -> allocation.to("D")).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> allocation.moneyTo("A")).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "LARGEST_REMAINDER, 333.33 616.68 50",
        "FIRST, 333.34 616.67 50",
        "LAST, 333.33 616.68 50",
        "LARGEST_PART, 333.33 616.68 50",
    })
    void what_a_key_lacks_of_the_whole_stays_unallocated(Remainder remainder, String amounts) {
        AllocationKey key = new AllocationKey(
                "temps",
                null,
                null,
                List.of(new KeyPart("A", Decimal.parse("33.333")), new KeyPart("B", Decimal.parse("61.667"))),
                Decimal.of(100));
        assertThat(key.isComplete()).isFalse();
        assertThat(key.unallocated()).isEqualTo(new Share(Decimal.of(5), Decimal.of(100)));
        Allocation allocation = Allocation.of(Money.parse("1000.01 MAD"), key, remainder);
        assertThat(String.join(" ", amounts(allocation))).isEqualTo(amounts);
        assertThat(total(allocation)).isEqualTo(Decimal.parse("1000.01"));
    }

    @Test
    void to_each_the_same() {
        AllocationKey key = AllocationKey.equally("communes", List.of("Berkane", "Jette", "Evere"));
        assertThat(key.isComplete()).isTrue();
        assertThat(amounts(Allocation.of(Money.of(100, "MAD"), key, Remainder.FIRST)))
                .containsExactly("33.34", "33.33", "33.33", "0");
    }

    @Test
    void percentages_do_not_exceed_a_hundred_and_may_fall_short_of_it() {
        AllocationKey key = AllocationKey.ofPercents("temps", List.of(KeyPart.of("A", 60), KeyPart.of("B", 35)));
        assertThat(amounts(Allocation.of(Decimal.of(200), 0, key, Remainder.LARGEST_REMAINDER)))
                .containsExactly("120", "70", "10");
        assertThatThrownBy(() -> AllocationKey.ofPercents("temps", List.of(KeyPart.of("A", 60), KeyPart.of("B", 55))))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("115 / 100");
    }

    @Test
    void a_currency_without_minor_units_is_shared_out_in_whole_ones() {
        AllocationKey key = AllocationKey.equally("communes", List.of("Berkane", "Jette", "Evere"));
        assertThat(amounts(Allocation.of(Money.of(100, "XAF"), key, Remainder.LAST)))
                .containsExactly("33", "33", "34", "0");
        assertThat(total(Allocation.of(Decimal.of(100), 40, key, Remainder.LAST)))
                .isEqualTo(Decimal.of(100));
    }

    @Test
    void a_key_that_cannot_be_is_refused() {
        assertThatThrownBy(() -> KeyPart.of("A", -1)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> AllocationKey.equally("deux fois", List.of("A", "A")))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> AllocationKey.byWeights("vide", List.of())).isInstanceOf(InvalidValueException.class);
        AllocationKey nobody = AllocationKey.ofPercents("personne", List.of(KeyPart.of("A", 0)));
        assertThatThrownBy(() -> Allocation.of(Decimal.of(5), 2, nobody, Remainder.FIRST))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Allocation.of(Decimal.of(5), 41, THREE, Remainder.FIRST))
                .isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> Allocation.of(Money.of(5, "XDR"), THREE, Remainder.FIRST))
                .isInstanceOf(InvalidValueException.class);
    }

    @Provide
    Arbitrary<AllocationKey> keys() {
        Arbitrary<List<Decimal>> weights = Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, BigDecimal.valueOf(1000))
                .ofScale(3)
                .map(Decimal::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .filter(all -> all.stream().anyMatch(each -> !each.isZero()));
        return Combinators.combine(weights, Arbitraries.integers().between(0, 500))
                .as((all, left) -> {
                    List<KeyPart> parts = new ArrayList<>();
                    all.forEach(weight -> parts.add(new KeyPart("P" + parts.size(), weight)));
                    Decimal sum = all.stream().reduce(Decimal.of(left), Decimal::plus);
                    return new AllocationKey("clé", null, null, parts, sum);
                });
    }

    @Provide
    Arbitrary<Decimal> decimals() {
        return Arbitraries.longs()
                .between(-9_999_999_999L, 9_999_999_999L)
                .map(cents -> new Decimal(BigDecimal.valueOf(cents, 2)));
    }

    @Property
    void parts_and_what_is_unallocated_add_up_to_the_amount(
            @ForAll("keys") AllocationKey key,
            @ForAll("decimals") Decimal amount,
            @ForAll Remainder remainder,
            @ForAll @IntRange(min = -3, max = 4) int digits) {
        Allocation allocation = Allocation.of(amount, digits, key, remainder);
        assertThat(total(allocation)).isEqualTo(amount);
        for (Allotment each : allocation.allotments()) {
            int sign = each.amount().value().signum();
            assertThat(sign == 0 || sign == amount.value().signum()).isTrue();
            if (each.share().numerator().isZero()) {
                assertThat(each.amount()).isEqualTo(Decimal.ZERO);
            }
        }
    }

    @Property
    void no_part_by_largest_remainder_misses_its_exact_share_by_a_unit(
            @ForAll("keys") AllocationKey key, @ForAll("decimals") Decimal amount) {
        Allocation allocation = Allocation.of(amount, 2, key, Remainder.LARGEST_REMAINDER);
        for (Allotment each : allocation.allotments()) {
            // amount · numerator / denominator, both sides times the denominator
            var missed = each.amount()
                    .value()
                    .multiply(each.share().denominator().value())
                    .subtract(amount.value().multiply(each.share().numerator().value()))
                    .abs();
            assertThat(missed).isLessThan(each.share().denominator().value().movePointLeft(2));
        }
    }
}
