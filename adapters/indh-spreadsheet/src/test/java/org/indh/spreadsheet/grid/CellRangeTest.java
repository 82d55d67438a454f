package org.indh.spreadsheet.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellRangeTest {
    @Test
    void a_range_is_written_as_it_is_read() {
        CellRange range = CellRange.parse("B3:E3");
        assertThat(range.first()).isEqualTo(CellRef.of(3, 2));
        assertThat(range.last()).isEqualTo(CellRef.of(3, 5));
        assertThat(range).hasToString("B3:E3");
    }

    @ParameterizedTest
    @CsvSource({"B2, true", "D4, true", "C3, true", "A3, false", "E3, false", "C1, false", "C5, false"})
    void its_edges_belong_to_it(String ref, boolean within) {
        assertThat(CellRange.parse("B2:D4").contains(CellRef.parse(ref))).isEqualTo(within);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "B3", "B3:", ":B3", "E3:B3", "B4:C3", "B3:E3:F3", "B3;E3"})
    void what_is_no_range_is_refused(String text) {
        assertThatThrownBy(() -> CellRange.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whole_rows_and_columns_go_to_the_edge_of_the_sheet() {
        assertThat(CellRange.rows(3, 5)).hasToString("A3:XFD5");
        assertThat(CellRange.columns(2, 3)).hasToString("B1:C1048576");
    }
}
