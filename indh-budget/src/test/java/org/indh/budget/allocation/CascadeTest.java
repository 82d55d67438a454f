package org.indh.budget.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indh.budget.allocation.Cascade.Posting;
import org.indh.budget.allocation.Cascade.Result;
import org.indh.budget.allocation.Cascade.Step;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Remainder;
import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;

class CascadeTest {
    private static final Step RENT =
            step("Loyer", KeyPart.of("Secrétariat", 1), KeyPart.of("R1", 2), KeyPart.of("R2", 2));
    private static final Step OFFICE = step("Secrétariat", KeyPart.of("R1", 3), KeyPart.of("R2", 1));

    private static Step step(String from, KeyPart... parts) {
        return new Step(from, AllocationKey.byWeights("clé de " + from, List.of(parts)));
    }

    private static Result pass(List<Step> steps, SortedMap<String, Decimal> costs) {
        return new Cascade(steps).pass(costs, 2, Remainder.LARGEST_REMAINDER);
    }

    @Test
    void a_centre_passes_on_what_it_has_once_everything_has_reached_it() {
        SortedMap<String, Decimal> costs =
                ImmutableSortedMap.of("Loyer", Decimal.of(500), "Secrétariat", Decimal.of(300), "R1", Decimal.of(7));
        Result result = pass(List.of(OFFICE, RENT), costs);
        assertThat(result.costs())
                .containsEntry("Loyer", Decimal.ZERO)
                .containsEntry("Secrétariat", Decimal.ZERO)
                .containsEntry("R1", Decimal.of(507)) // 7 + 200 + 300
                .containsEntry("R2", Decimal.of(300)); // 200 + 100
        assertThat(result.postings()).extracting(Posting::from).containsExactly("Loyer", "Secrétariat");
        assertThat(result.postings().get(1).allocation().amount()).isEqualTo(Decimal.of(400));
        assertThat(result).isEqualTo(pass(List.of(RENT, OFFICE), costs));
    }

    @Test
    void what_a_key_leaves_unallocated_stays_with_its_centre() {
        Step partly = new Step("Loyer", AllocationKey.ofPercents("surface", List.of(KeyPart.of("R1", 90))));
        Result result = pass(List.of(partly), ImmutableSortedMap.of("Loyer", Decimal.of(500)));
        assertThat(result.costs()).containsEntry("Loyer", Decimal.of(50)).containsEntry("R1", Decimal.of(450));
    }

    @Test
    void a_centre_without_costs_passes_nothing_on() {
        assertThat(pass(List.of(RENT), ImmutableSortedMap.of("R1", Decimal.of(5)))
                        .postings())
                .isEmpty();
    }

    @Test
    void costs_that_would_come_back_are_refused_with_their_way() {
        Step back = step("R1", KeyPart.of("Loyer", 1));
        assertThatThrownBy(() -> new Cascade(List.of(step("Avant", KeyPart.of("Loyer", 1)), RENT, OFFICE, back)))
                .isInstanceOfSatisfying(
                        CircularAllocationException.class,
                        e -> assertThat(e.cycle()).containsExactly("Loyer", "Secrétariat", "R1"))
                .hasMessageContaining("Loyer > Secrétariat > R1");
        assertThatThrownBy(() -> new Cascade(List.of(step("R1", KeyPart.of("R1", 1), KeyPart.of("R2", 1)))))
                .isInstanceOf(CircularAllocationException.class);
        assertThat(new Cascade(List.of(RENT, OFFICE, step("R1", KeyPart.of("Loyer", 0), KeyPart.of("R2", 1)))).steps())
                .hasSize(3);
    }

    @Test
    void a_centre_passes_its_costs_on_by_one_key() {
        assertThatThrownBy(() -> new Cascade(List.of(RENT, RENT))).isInstanceOf(InvalidValueException.class);
    }

    /** Centres that pass on to those of higher numbers only, in any order. */
    @Provide
    Arbitrary<List<Step>> cascades() {
        return Arbitraries.longs().map(seed -> {
            Random random = new Random(seed);
            List<Step> steps = new ArrayList<>();
            for (int centre = 0; centre < 6; centre++) {
                List<KeyPart> parts = new ArrayList<>();
                for (int to = centre + 1; to < 8; to++) {
                    parts.add(KeyPart.of("C" + to, 1 + random.nextInt(9)));
                }
                steps.add(new Step("C" + centre, AllocationKey.ofPercents("clé", parts)));
            }
            Collections.shuffle(steps, random);
            return steps;
        });
    }

    @Property
    void nothing_is_lost_on_the_way_and_the_order_of_steps_changes_nothing(
            @ForAll("cascades") List<Step> steps, @ForAll long seed, @ForAll Remainder remainder) {
        Random random = new Random(seed);
        TreeMap<String, Decimal> costs = new TreeMap<>();
        for (int centre = 0; centre < 8; centre++) {
            costs.put("C" + centre, Decimal.of(random.nextInt(1_000_000)));
        }
        Result result = new Cascade(steps).pass(costs, 2, remainder);
        assertThat(sum(result.costs())).isEqualTo(sum(costs));
        List<Step> others = new ArrayList<>(steps);
        Collections.reverse(others);
        assertThat(new Cascade(others).pass(costs, 2, remainder).costs()).isEqualTo(result.costs());
    }

    private static Decimal sum(SortedMap<String, Decimal> costs) {
        return costs.values().stream().reduce(Decimal.ZERO, Decimal::plus);
    }
}
