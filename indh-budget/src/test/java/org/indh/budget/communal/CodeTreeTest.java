package org.indh.budget.communal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Budget codes, and which line stands under which. */
class CodeTreeTest {
    @ParameterizedTest
    @ValueSource(strings = {"30.20.10.12", "30-20-10-12", "30 20 10 12", " 30/20/10/12 ", "30.20.10.12."})
    void a_code_is_its_segments_however_they_are_parted(String written) {
        assertThat(BudgetCode.parse(written)).isEqualTo(BudgetCode.of("30", "20", "10", "12"));
        assertThat(BudgetCode.parse(written)).hasToString("30.20.10.12");
    }

    @Test
    void segments_are_texts_and_mean_nothing() {
        assertThat(BudgetCode.parse("01")).isNotEqualTo(BudgetCode.parse("1"));
        assertThat(BudgetCode.parse("A-1").segments()).containsExactly("A", "1");
        assertThat(BudgetCode.parse("30.20").upTo(1)).isEqualTo(BudgetCode.parse("30"));
        assertThat(BudgetCode.parse("30.20").upTo(9)).isEqualTo(BudgetCode.parse("30.20"));
    }

    @Test
    void a_code_comes_before_those_under_it() {
        assertThat(Stream.of("30.20", "4", "30", "30.100", "30.20.1")
                        .map(BudgetCode::parse)
                        .sorted())
                .extracting(BudgetCode::toString)
                .containsExactly("30", "30.100", "30.20", "30.20.1", "4");
    }

    @Test
    void economic_codes_stand_in_the_order_of_their_digits() {
        assertThat(Stream.of("6111", "2313", "61").map(EconomicCode::parse).sorted())
                .extracting(EconomicCode::toString)
                .containsExactly("2313", "61", "6111");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " . ", "..", "-"})
    void nothing_is_no_code(String text) {
        assertThatThrownBy(() -> BudgetCode.parse(text)).isInstanceOf(InvalidValueException.class);
        assertThatThrownBy(() -> BudgetCode.of("30", text)).isInstanceOf(InvalidValueException.class);
    }

    private static CodeTree tree(String... codes) {
        return CodeTree.of(Stream.of(codes)
                .map(code -> code.isEmpty() ? Optional.<BudgetCode>empty() : Optional.of(BudgetCode.parse(code)))
                .toList());
    }

    @Test
    void a_line_stands_under_the_nearest_code_that_is_there() {
        CodeTree tree = tree("30", "30.20", "30.20.10.12", "30.99.1", "40.1", "");
        assertThat(tree.parent(1)).hasValue(0);
        assertThat(tree.parent(2)).hasValue(1);
        assertThat(tree.parent(3)).hasValue(0);
        assertThat(tree.roots()).containsExactly(0, 4, 5);
        assertThat(tree.children(0)).containsExactly(1, 3);
        assertThat(tree.isLeaf(1)).isFalse();
        assertThat(tree.isLeaf(5)).isTrue();
    }

    @Test
    void of_a_chapters_title_and_its_total_below_one_counts() {
        CodeTree tree = tree("30", "30.20", "30.30", "30");
        assertThat(tree.parent(1)).hasValue(3);
        assertThat(tree.roots()).containsExactly(3);
        assertThat(tree.isRestated(0)).isTrue();
        assertThat(tree.isLeaf(0)).isFalse();
        assertThat(tree.outermost(position -> true)).containsExactly(3);
    }

    @Test
    void two_lines_of_one_code_that_nothing_stands_under_are_two() {
        CodeTree tree = tree("30", "30.20", "30.20");
        assertThat(tree.children(0)).containsExactly(1, 2);
        assertThat(tree.isRestated(1)).isFalse();
    }

    @Test
    void the_outermost_lines_of_a_sort_stand_under_none_of_it() {
        CodeTree tree = tree("30", "30.20", "30.20.1", "40.1");
        assertThat(tree.outermost(position -> position != 0)).isEqualTo(List.of(1, 3));
    }
}
