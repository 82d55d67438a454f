package org.indh.budget.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.indh.budget.Dimension.COMMUNE;
import static org.indh.budget.Dimension.HEADING;
import static org.indh.budget.Dimension.YEAR;

import com.google.common.collect.ImmutableSortedMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;

/** Where a total stands, and in what order. */
class CellTest {
    private static Cell cell(String heading) {
        return new Cell(List.of(HEADING), ImmutableSortedMap.of(HEADING, heading));
    }

    @Test
    void codes_are_in_the_order_of_the_numbers_in_them() {
        List<Cell> ordered = new ArrayList<>();
        for (String code : List.of("", "1", "1.2", "1.10", "2", "A.1", "A.01", "A.2", "A.10", "A10", "B")) {
            if (!code.isEmpty()) {
                ordered.add(cell(code));
            }
        }
        ordered.add(new Cell(List.of(HEADING), ImmutableSortedMap.of()));
        List<Cell> shuffled = new ArrayList<>(ordered);
        Collections.shuffle(shuffled, new Random(7));
        Collections.sort(shuffled);
        assertThat(shuffled)
                .extracting(Cell::toString)
                .containsExactly(
                        "heading 1",
                        "heading 1.2",
                        "heading 1.10",
                        "heading 2",
                        "heading A.01",
                        "heading A.1",
                        "heading A.2",
                        "heading A.10",
                        "heading A10",
                        "heading B",
                        "heading -");
    }

    @Test
    void every_digit_counts_and_a_nought_in_front_makes_another_code_of_the_same_number() {
        assertThat(cell("A.9")).isLessThan(cell("A.10"));
        assertThat(cell("A.90")).isGreaterThan(cell("A.89"));
        assertThat(cell("A.01")).isLessThan(cell("A.1"));
        assertThat(cell("A.1")).isGreaterThan(cell("A.01"));
    }

    @Test
    void a_cell_comes_before_those_that_are_by_more_dimensions() {
        Cell commune = new Cell(List.of(COMMUNE), ImmutableSortedMap.of(COMMUNE, "A"));
        Cell both = new Cell(List.of(COMMUNE, YEAR), ImmutableSortedMap.of(COMMUNE, "A", YEAR, "2019"));
        assertThat(commune).isLessThan(both);
        assertThat(both).isGreaterThan(commune);
    }

    @Provide
    Arbitrary<String> codes() {
        return Arbitraries.strings()
                .withChars('0', '1', '2', 'A', '.')
                .ofMaxLength(6)
                .filter(code -> !code.isEmpty());
    }

    @Property
    void the_order_is_one(@ForAll("codes") String a, @ForAll("codes") String b, @ForAll("codes") String c) {
        assertThat(Integer.signum(cell(a).compareTo(cell(b)))).isEqualTo(-Integer.signum(cell(b).compareTo(cell(a))));
        assertThat(cell(a).compareTo(cell(b)) == 0).isEqualTo(a.equals(b));
        if (cell(a).compareTo(cell(b)) <= 0 && cell(b).compareTo(cell(c)) <= 0) {
            assertThat(cell(a).compareTo(cell(c))).isNotPositive();
        }
    }

    @Test
    void a_cell_by_fewer_dimensions_holds_those_by_more() {
        Cell year = new Cell(List.of(YEAR), ImmutableSortedMap.of(YEAR, "2019"));
        Cell both = new Cell(List.of(COMMUNE, YEAR), ImmutableSortedMap.of(COMMUNE, "A", YEAR, "2019"));
        Cell noCommune = new Cell(List.of(COMMUNE), ImmutableSortedMap.of());
        assertThat(year.holds(both)).isTrue();
        assertThat(both.holds(year)).isFalse();
        assertThat(noCommune.holds(both)).isFalse();
        assertThat(noCommune.holds(new Cell(List.of(COMMUNE, YEAR), ImmutableSortedMap.of(YEAR, "2019"))))
                .isTrue();
    }

    @Test
    void a_cell_has_no_code_of_a_dimension_that_it_is_not_by() {
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Cell(List.of(YEAR), ImmutableSortedMap.of(COMMUNE, "A")));
        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new Cell(List.of(YEAR, YEAR), ImmutableSortedMap.of()));
    }
}
