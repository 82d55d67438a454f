package org.indh.core.finding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CellOriginTest {
    @Test
    void a_cell_stands_in_the_column_of_its_letters() {
        assertThat(new CellOrigin("Budget", "D41").column()).contains("D");
        assertThat(new CellOrigin("Budget", "AB7").column()).contains("AB");
    }

    @Test
    void a_sheet_as_a_whole_stands_in_no_column() {
        assertThat(new CellOrigin("Budget", null).column()).isEmpty();
    }
}
