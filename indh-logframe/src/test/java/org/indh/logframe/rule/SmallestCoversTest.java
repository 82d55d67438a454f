package org.indh.logframe.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class SmallestCoversTest {
    private static final int[] ONES = {1, 1, 1, 1};

    @Test
    void a_path_of_four_has_three() {
        List<int[]> path = List.of(new int[] {0, 1}, new int[] {1, 2}, new int[] {2, 3});
        assertThat(SmallestCovers.of(ONES, path)).containsExactlyInAnyOrder(0b0101, 0b0110, 0b1010);
    }

    @Test
    void a_star_has_its_middle_unless_that_weighs_more_than_all_its_ends() {
        List<int[]> star = List.of(new int[] {0, 1}, new int[] {0, 2}, new int[] {0, 3});
        assertThat(SmallestCovers.of(ONES, star)).containsExactly(0b0001);
        assertThat(SmallestCovers.of(new int[] {4, 1, 1, 1}, star)).containsExactly(0b1110);
        assertThat(SmallestCovers.of(new int[] {3, 1, 1, 1}, star)).containsExactlyInAnyOrder(0b0001, 0b1110);
    }

    @Test
    void beyond_the_bound_nothing_is_worked_out() {
        int[] weights = new int[SmallestCovers.MOST_VERTICES + 1];
        assertThat(SmallestCovers.of(weights, List.of(new int[] {0, 1}))).isEmpty();
    }

    @Property(tries = 200)
    void they_are_those_that_trying_every_set_finds(
            @ForAll @Size(min = 2, max = 8) List<@IntRange(min = 1, max = 4) Integer> weights,
            @ForAll @Size(max = 28) List<Boolean> joined) {
        int[] sizes = weights.stream().mapToInt(Integer::intValue).toArray();
        List<int[]> edges = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < sizes.length; i++) {
            for (int j = 0; j < i && next < joined.size(); j++) {
                if (joined.get(next++)) {
                    edges.add(new int[] {i, j});
                }
            }
        }
        assertThat(SmallestCovers.of(sizes, edges)).containsExactlyInAnyOrderElementsOf(tried(sizes, edges));
    }

    private static List<Integer> tried(int[] weights, List<int[]> edges) {
        List<Integer> best = new ArrayList<>();
        int least = Integer.MAX_VALUE;
        for (int set = 0; set < 1 << weights.length; set++) {
            int cover = set;
            if (edges.stream().allMatch(edge -> (cover >> edge[0] & 1) + (cover >> edge[1] & 1) > 0)) {
                int weight = 0;
                for (int i = 0; i < weights.length; i++) {
                    weight += (cover >> i & 1) * weights[i];
                }
                if (weight < least) {
                    least = weight;
                    best.clear();
                }
                if (weight == least) {
                    best.add(cover);
                }
            }
        }
        return best;
    }
}
