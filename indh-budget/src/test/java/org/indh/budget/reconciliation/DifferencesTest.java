package org.indh.budget.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.indh.core.measure.Decimal;

/** Which amounts differ from one by the size of a gap, held against a look at each of them. */
class DifferencesTest {
    @Provide
    Arbitrary<List<Integer>> amounts() {
        return Arbitraries.integers().between(-20, 20).list().ofMaxSize(30);
    }

    @Property
    void those_are_found_that_are_less_or_more_by_so_much_and_all_others_are_counted(
            @ForAll("amounts") List<Integer> amounts,
            @ForAll @IntRange(min = -20, max = 20) int from,
            @ForAll @IntRange(min = -3, max = 12) int least,
            @ForAll @IntRange(max = 15) int wider) {
        int most = Math.max(0, least) + wider;
        Differences differences =
                new Differences(amounts.stream().map(amount -> List.of(Stated.exact("", Decimal.of(amount)))));
        BigDecimal amount = BigDecimal.valueOf(from);
        GapSize size = new GapSize(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
        assertThat(differences.near(amount, size).stream()
                        .flatMap(List::stream)
                        .map(lines -> lines.get(0).amount().value().intValueExact()))
                .containsExactlyElementsOf(amounts.stream()
                        .filter(other -> other != from)
                        .filter(other -> Math.abs(other - from) >= least && Math.abs(other - from) <= most)
                        .sorted()
                        .toList());
        assertThat(differences.count(amount))
                .isEqualTo(amounts.stream().filter(other -> other != from).count());
    }
}
