package org.indh.logframe.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.indh.core.document.Document;
import org.indh.core.measure.Count;
import org.indh.core.measure.CountBuilder;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Percent;
import org.indh.core.measure.Share;
import org.indh.core.statement.Figure;
import org.indh.core.validation.At;
import org.indh.logframe.chain.Logframe;
import org.indh.logframe.indicator.Indicator;
import org.indh.logframe.indicator.IndicatorBuilder;
import org.junit.jupiter.api.Test;

/** What is worked out at once about percentages is what trying every number finds. */
class RoundedTest {
    private static final List<RoundingMode> MODES =
            List.of(RoundingMode.HALF_UP, RoundingMode.HALF_EVEN, RoundingMode.DOWN);

    /** Counts of a set of that size, each with its percentage, the first of which is wrong by so much. */
    private static List<Value> stated(List<Integer> counts, int size, int decimals, int slip) {
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 0; i < counts.size(); i++) {
            Percent percent = Share.of(counts.get(i), size).percent(decimals, MODES.get(i % MODES.size()));
            Count count = CountBuilder.builder(Count.of(counts.get(i), "parcelles"))
                    .share(new Percent(percent.value().add(BigDecimal.valueOf(i == 0 ? slip : 0))))
                    .build();
            indicators.add(IndicatorBuilder.builder()
                    .baseline(new Figure(null, List.of(count)))
                    .build());
        }
        Logframe logframe =
                Sketch.node(Sketch.of("R1 | Les parcelles sont irriguées"), "R1", node -> node.indicators(indicators));
        return Value.all(
                At.root(Document.of(Logframe.KIND, logframe), Logframe.class).orElseThrow());
    }

    @Property(tries = 60)
    void the_only_size_is_that_which_trying_every_size_finds(
            @ForAll @Size(min = 2, max = 5) List<@IntRange(min = 1, max = 60) Integer> counts,
            @ForAll @IntRange(min = 1, max = 250) int size,
            @ForAll @IntRange(max = 1) int decimals,
            @ForAll @IntRange(max = 2) int slip) {
        List<Value> stated = stated(counts, size, decimals, slip);
        List<Count> plain =
                stated.stream().map(value -> value.count().orElseThrow()).toList();
        int largest = counts.stream().mapToInt(Integer::intValue).max().orElseThrow();
        List<Integer> agreeing = IntStream.rangeClosed(largest, 10 * largest)
                .filter(tried -> plain.stream()
                                .filter(count -> Rounded.explains(count, tried) != null)
                                .map(Count::value)
                                .distinct()
                                .count()
                        >= 3)
                .boxed()
                .toList();
        assertThat(Rounded.onlySize(stated, 3).stream().toList())
                .isEqualTo(agreeing.size() == 1 ? agreeing : List.of());
    }

    @Test
    void the_size_is_at_least_the_largest_count_and_at_most_ten_times_as_many() {
        assertThat(Rounded.onlySize(stated(List.of(3, 7, 11), 11, 0, 0), 3)).contains(11);
        assertThat(Rounded.onlySize(stated(List.of(1, 5, 7), 70, 2, 0), 3)).contains(70);
        assertThat(Rounded.onlySize(stated(List.of(1, 5, 7), 71, 2, 0), 3)).isEmpty();
    }

    @Test
    void less_than_nothing_is_a_percentage_of_no_size() {
        assertThat(Rounded.onlySize(stated(List.of(1, 5, 7), 20, 0, -6), 3)).isEmpty();
    }

    @Property(tries = 60)
    void no_smaller_count_than_the_least_has_the_percentage_and_the_least_has_it_where_any_has(
            @ForAll @IntRange(max = 1000) int thousandths, @ForAll @IntRange(min = 1, max = 250) int size) {
        for (String written : List.of(thousandths / 10 + " %", thousandths / 10 + "." + thousandths % 10 + " %")) {
            Percent percent = Percent.parse(written);
            List<Integer> having = IntStream.rangeClosed(1, 2 * size)
                    .filter(count -> Rounded.explains(Decimal.of(count), percent, size) != null)
                    .boxed()
                    .toList();
            int least = Math.max(1, Rounded.leastCount(percent, size).intValueExact());
            assertThat(having.stream().findFirst().orElse(least)).isEqualTo(least);
        }
    }
}
