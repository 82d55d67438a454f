package org.indh.spreadsheet.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.indh.spreadsheet.grid.Sheet.Visibility;
import org.junit.jupiter.api.Test;

class SheetTest {
    private static final Sheet SHEET = SheetBuilder.builder(Sheet.of(
                    "Budget", List.of(cell("A1", "Titre"), cell("C1", "2018"), cell("B4", "12"), cell("C4", "13"))))
            .merged(CellRanges.of(ranges("B3:E3", "A1:B1", "A4:A9")))
            .hiddenRows(CellRanges.of(List.of(CellRange.rows(7, 8))))
            .hiddenColumns(CellRanges.of(List.of(CellRange.columns(3, 3))))
            .build();

    @Test
    void a_cell_is_found_by_its_place_and_an_empty_one_is_absent() {
        assertThat(SHEET.cell(CellRef.parse("B4"))).hasValue(cell("B4", "12"));
        assertThat(SHEET.cell(CellRef.parse("A1"))).hasValue(cell("A1", "Titre"));
        assertThat(SHEET.cell(CellRef.parse("B1"))).isEmpty();
        assertThat(SHEET.cell(CellRef.parse("D4"))).isEmpty();
    }

    @Test
    void a_merged_range_is_found_by_any_cell_that_it_covers() {
        assertThat(SHEET.merged(CellRef.parse("D3"))).hasValue(CellRange.parse("B3:E3"));
        assertThat(SHEET.merged(CellRef.parse("A9"))).hasValue(CellRange.parse("A4:A9"));
        assertThat(SHEET.merged(CellRef.parse("B1"))).hasValue(CellRange.parse("A1:B1"));
        assertThat(SHEET.merged(CellRef.parse("F3"))).isEmpty();
        assertThat(SHEET.merged(CellRef.parse("A10"))).isEmpty();
        assertThat(SHEET.merged().ranges()).extracting(CellRange::toString).containsExactly("A1:B1", "B3:E3", "A4:A9");
    }

    @Test
    void a_tall_range_is_found_below_a_flat_one_that_starts_after_it() {
        CellRanges ranges = CellRanges.of(ranges("A1:A99", "B2:C2", "B50:C50"));
        assertThat(ranges.covering(CellRef.parse("A51"))).hasValue(CellRange.parse("A1:A99"));
    }

    @Test
    void equal_ranges_in_another_order_are_the_same_value() {
        CellRanges one = CellRanges.of(ranges("A1:B1", "B3:E3"));
        CellRanges other = CellRanges.of(ranges("B3:E3", "A1:B1"));
        assertThat(one).isEqualTo(other).hasSameHashCodeAs(other).hasToString("[A1:B1, B3:E3]");
        assertThat(one).isNotEqualTo(CellRanges.none());
    }

    @Test
    void rows_come_from_the_top_without_the_empty_ones() {
        List<List<String>> rows = new ArrayList<>();
        SHEET.rows().forEach(row -> rows.add(row.stream().map(Cell::text).toList()));
        assertThat(rows).containsExactly(List.of("Titre", "2018"), List.of("12", "13"));
        Iterator<List<Cell>> none = Sheet.of("Vide", List.of()).rows().iterator();
        assertThat(none).isExhausted();
        assertThatThrownBy(none::next).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void hidden_rows_columns_and_sheets_hide_their_cells() {
        assertThat(SHEET.hides(CellRef.parse("A8"))).isTrue();
        assertThat(SHEET.hides(CellRef.parse("C1"))).isTrue();
        assertThat(SHEET.hides(CellRef.parse("B4"))).isFalse();
        Sheet hidden =
                SheetBuilder.builder(SHEET).visibility(Visibility.VERY_HIDDEN).build();
        assertThat(hidden.hides(CellRef.parse("B4"))).isTrue();
        assertThat(hidden.visibility().code()).isEqualTo("very-hidden");
    }

    @Test
    void cells_out_of_order_or_twice_at_a_place_are_refused() {
        assertThatThrownBy(() -> Sheet.of("x", List.of(cell("B1", "1"), cell("A1", "2"))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("B1 before A1");
        assertThatThrownBy(() -> Sheet.of("x", List.of(cell("A1", "1"), cell("A1", "2"))))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_workbook_finds_its_sheets_by_name() {
        Workbook workbook = new Workbook(List.of(SHEET), List.of());
        assertThat(workbook.sheet("Budget")).hasValue(SHEET);
        assertThat(workbook.sheet("budget")).isEmpty();
    }

    private static Cell cell(String ref, String text) {
        return Cell.text(CellRef.parse(ref), text);
    }

    private static List<CellRange> ranges(String... texts) {
        return List.of(texts).stream().map(CellRange::parse).toList();
    }
}
