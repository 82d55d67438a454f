package org.indh.spreadsheet.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import org.indh.core.document.ReadLimits;
import org.indh.spreadsheet.grid.Cell;
import org.indh.spreadsheet.grid.CellRange;
import org.indh.spreadsheet.grid.CellRef;
import org.indh.spreadsheet.grid.Sheet;
import org.indh.spreadsheet.grid.Workbook;
import org.junit.jupiter.api.Test;

/** Tables of a real programme, where the build is given them. */
class PublishedSamplesTest {
    @Test
    void a_logframe_keeps_its_texts_its_merged_cells_and_its_line_breaks() throws Exception {
        Sheet sheet = onlySheet("cadre-logique.xlsx");
        assertThat(sheet.name()).isEqualTo("Cadre logique OS 1");
        assertThat(sheet.cell(CellRef.parse("B5"))).map(Cell::text).hasValue("9 communes disposent d’un SAS (77 %)");
        assertThat(sheet.merged(CellRef.parse("D3"))).hasValue(CellRange.parse("B3:E3"));
        assertThat(sheet.cell(CellRef.parse("B1"))).isEmpty();
    }

    @Test
    void a_cost_table_gives_its_amounts_to_the_cent() throws Exception {
        Sheet sheet = onlySheet("budget-t3.xlsx");
        assertThat(sheet.cell(CellRef.parse("B2"))).hasValue(Cell.number(CellRef.parse("B2"), "2017"));
        assertThat(sheet.cell(CellRef.parse("G4"))).hasValue(Cell.number(CellRef.parse("G4"), "1697293.05"));
    }

    @Test
    void amounts_pasted_as_text_stay_the_text_that_was_pasted() throws Exception {
        Cell amount =
                onlySheet("budget-t3-texte.xlsx").cell(CellRef.parse("B4")).orElseThrow();
        assertThat(amount.kind()).isEqualTo(Cell.Kind.TEXT);
        assertThat(amount.text()).isEqualTo("314.680,21");
    }

    @Test
    void a_risk_table_is_read_whole() throws Exception {
        Sheet sheet = onlySheet("risques.xlsx");
        assertThat(sheet.cells())
                .hasSizeGreaterThan(20)
                .allSatisfy(cell -> assertThat(cell.text()).isNotEmpty());
    }

    private static Sheet onlySheet(String file) throws Exception {
        String samples = System.getProperty("indh.samples", "");
        assumeFalse(samples.isBlank(), "published samples are not at hand: set -Dindh.samples");
        Workbook workbook = XlsxReader.read(Path.of(samples, "cic-maroc", file), ReadLimits.standard());
        assertThat(workbook.limits()).isEmpty();
        assertThat(workbook.sheets()).hasSize(1);
        return workbook.sheets().get(0);
    }
}
