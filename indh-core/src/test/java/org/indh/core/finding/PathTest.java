package org.indh.core.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indh.core.testing.RecordArbitraries;
import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PathTest {
    @Provide
    Arbitrary<Path> anyPath() {
        return RecordArbitraries.standard().of(Path.class);
    }

    @Provide
    Arbitrary<Path> closePath() {
        return Arbitraries.of("", "9", "10", "1a", "a", "09", "Y3")
                .list()
                .ofMaxSize(3)
                .map(Path::new);
    }

    @Property
    void a_path_is_read_as_it_is_written(@ForAll("anyPath") Path path) {
        assertThat(Path.parse(path.toString())).isEqualTo(path);
    }

    @Property
    void paths_stand_in_one_order(
            @ForAll("closePath") Path one, @ForAll("closePath") Path two, @ForAll("closePath") Path three) {
        assertThat(one.compareTo(two) == 0).isEqualTo(one.equals(two));
        assertThat(Integer.signum(one.compareTo(two))).isEqualTo(-Integer.signum(two.compareTo(one)));
        if (one.compareTo(two) <= 0 && two.compareTo(three) <= 0) {
            assertThat(one).isLessThanOrEqualTo(three);
        }
    }

    @Test
    void positions_come_before_names_and_in_the_order_of_numbers() {
        List<Path> sorted =
                Stream.of("9", "10", "010", "", "1a", "a").map(Path.ROOT::child).toList();
        for (int i = 0; i < sorted.size(); i++) {
            for (int j = 0; j < sorted.size(); j++) {
                assertThat(Integer.signum(sorted.get(i).compareTo(sorted.get(j))))
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }

    @Property
    void what_lies_below_a_path_comes_right_after_it(@ForAll("closePath") Path above, @ForAll("closePath") Path other) {
        Path below = above.child("a");
        if (other.compareTo(above) > 0 && other.compareTo(below) < 0) {
            assertThat(other.startsWith(above)).isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource({"'', 0", "/, 1", "/a/b, 2", "/a~1b, 1", "/m~0n, 1", "/~01, 1", "/a/, 2"})
    void a_pointer_is_read_as_rfc_6901_says(String pointer, int segments) {
        assertThat(Path.parse(pointer).segments()).hasSize(segments);
        assertThat(Path.parse(pointer)).hasToString(pointer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "a/b", " /a", "#/a"})
    void what_is_no_pointer_is_refused(String text) {
        assertThatThrownBy(() -> Path.parse(text)).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void a_path_lies_below_itself_and_those_on_its_way_only() {
        Path path = Path.parse("/nodes/1/code");
        assertThat(path.startsWith(path)).isTrue();
        assertThat(path.startsWith(Path.ROOT)).isTrue();
        assertThat(path.startsWith(Path.parse("/nodes/1"))).isTrue();
        assertThat(path.startsWith(Path.parse("/nodes/10"))).isFalse();
        assertThat(Path.parse("/nodes").startsWith(path)).isFalse();
        assertThat(Path.ROOT.child("nodes").child(1).descend("baseline.text"))
                .isEqualTo(Path.parse("/nodes/1/baseline/text"));
    }

    @Test
    void a_fingerprint_is_sixteen_hexadecimal_digits_and_nothing_else() {
        Fingerprint one = Fingerprint.of(List.of("a", "b"));
        assertThat(Fingerprint.parse(one.toString())).isEqualTo(one);
        assertThat(Fingerprint.of(List.of("ab"))).isNotEqualTo(one);
        assertThat(Fingerprint.of(List.of("b", "a"))).isNotEqualTo(one);
        for (String text :
                List.of("", "0123456789abcde", "0123456789ABCDEF", "0123456789abcdef0", "g123456789abcdef")) {
            assertThatThrownBy(() -> Fingerprint.parse(text)).isInstanceOf(InvalidValueException.class);
        }
    }

    @Test
    void cells_sort_by_sheet_then_row_then_column_and_the_sheet_itself_comes_first() {
        List<CellOrigin> sorted = List.of(
                new CellOrigin("OS", null),
                new CellOrigin("OS", "B2"),
                new CellOrigin("OS", "Z2"),
                new CellOrigin("OS", "AA2"),
                new CellOrigin("OS", "A10"),
                new CellOrigin("OS 0", null),
                new CellOrigin("OS 0", "A1"),
                new CellOrigin("OS 1", "A1"));
        assertThat(sorted.stream().map(CellOrigin::sortKey)).isSorted();
    }
}
