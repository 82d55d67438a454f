package org.indh.spreadsheet.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellRefTest {
    @ParameterizedTest
    @CsvSource({"A1, 1, 1", "D41, 41, 4", "Z9, 9, 26", "AA10, 10, 27", "ZZ7, 7, 702", "AAA1, 1, 703"})
    void letters_are_columns_and_digits_are_rows_both_from_one(String text, int row, int column) {
        assertThat(CellRef.parse(text)).isEqualTo(CellRef.of(row, column)).hasToString(text);
    }

    @Test
    void the_last_cell_of_a_sheet_is_xfd1048576() {
        assertThat(CellRef.of(CellRef.LAST_ROW, CellRef.LAST_COLUMN)).hasToString("XFD1048576");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "A",
                "1",
                "A0",
                "A01",
                "d41",
                "$D$41",
                "A1:B2",
                "1A",
                "A-1",
                "A1 ",
                "XFE1",
                "A1048577",
                "ZZZZZZZZ9",
                "A99999999999999999999",
                "A١",
                "É1"
            })
    void what_no_sheet_has_is_refused(String text) {
        assertThatThrownBy(() -> CellRef.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_refusal_quotes_the_beginning_only() {
        assertThatThrownBy(() -> CellRef.parse("x".repeat(9_000))).message().hasSizeLessThan(100);
    }

    @Property
    void what_is_written_is_read_back(
            @ForAll @IntRange(min = 1, max = CellRef.LAST_ROW) int row,
            @ForAll @IntRange(min = 1, max = CellRef.LAST_COLUMN) int column) {
        CellRef ref = CellRef.of(row, column);
        assertThat(CellRef.parse(ref.toString())).isEqualTo(ref);
    }

    @Test
    void they_are_ordered_row_by_row() {
        assertThat(Stream.of("B2", "AA1", "A2", "B1")
                        .map(CellRef::parse)
                        .sorted()
                        .map(CellRef::toString))
                .containsExactly("B1", "AA1", "A2", "B2");
    }
}
