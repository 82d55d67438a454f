package org.indh.spreadsheet.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.indh.core.document.ReadLimits;
import org.indh.spreadsheet.grid.Cell;
import org.indh.spreadsheet.grid.CellRef;
import org.indh.spreadsheet.grid.LimitReached;
import org.indh.spreadsheet.grid.Sheet;
import org.indh.spreadsheet.grid.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A limit that does not end reading cuts there, says so once, and leaves the rest. */
class LimitsTest {
    private static final ReadLimits STANDARD = ReadLimits.standard();
    private static final String TWO_BY_TWO = "<row r='1'><c r='A1'><v>1</v></c><c r='B1'><v>2</v></c></row>"
            + "<row r='2'><c r='A2'><v>3</v></c><c r='B2'><v>4</v></c></row>";

    @TempDir
    Path folder;

    @Test
    void rows_beyond_the_limit_are_left_out() throws Exception {
        expect(XlsxFile.of(TWO_BY_TWO), STANDARD.withMaxRows(1), "12", "maxRows", 1, "A2");
    }

    @Test
    void columns_beyond_the_limit_are_left_out() throws Exception {
        expect(XlsxFile.of(TWO_BY_TWO), STANDARD.withMaxColumns(1), "13", "maxColumns", 1, "B1");
    }

    @Test
    void cells_beyond_the_limit_are_left_out() throws Exception {
        expect(XlsxFile.of(TWO_BY_TWO), STANDARD.withMaxCells(3), "123", "maxCells", 3, "B2");
    }

    @Test
    void empty_rows_beyond_the_limit_cost_nothing() throws Exception {
        Workbook workbook = XlsxFile.of("<row r='1'><c><v>1</v></c></row><row r='9'><c s='1'/></row>")
                .read(folder, STANDARD.withMaxRows(1));
        assertThat(workbook.limits()).isEmpty();
    }

    @Test
    void merged_and_hidden_ranges_count_as_cells() throws Exception {
        XlsxFile file = XlsxFile.ofSheet("<sheetData><row r='1' hidden='1'><c><v>1</v></c></row></sheetData>"
                + "<mergeCells><mergeCell ref='A1:B1'/><mergeCell ref='A2:B2'/></mergeCells>");
        Workbook workbook = file.read(folder, STANDARD.withMaxCells(3));
        assertThat(workbook.sheets().get(0).merged()).hasToString("[A1:B1]");
        assertThat(workbook.limits()).containsExactly(new LimitReached("maxCells", 3, "Feuil1", CellRef.parse("A2")));
    }

    @ParameterizedTest
    @CsvSource({
        "XFE1048577, maxRows, 1048576, XFD1048576",
        "ZZZZZZZZ9, maxColumns, 16384, XFD9",
        "A99999999999999999999, maxRows, 1048576, A1048576",
        "XFE1, maxColumns, 16384, XFD1"
    })
    void a_cell_that_claims_to_stand_beyond_every_sheet_is_left_out(
            String ref, String limit, long value, String nearest) throws Exception {
        String rows = "<row r='1'><c r='A1'><v>1</v></c><c r='" + ref + "'><v>2</v></c></row>";
        expect(XlsxFile.of(rows), STANDARD, "1", limit, value, nearest);
    }

    @Test
    void rows_counted_on_from_the_largest_number_stay_beyond() throws Exception {
        String rows = "<row r='1'><c r='A1'><v>1</v></c></row><row r='2147483647'/><row><c><v>2</v></c></row>";
        expect(XlsxFile.of(rows), STANDARD, "1", "maxRows", 1_048_576, "A1048576");
    }

    @Test
    void a_text_longer_than_the_limit_is_shortened_and_never_inside_a_character() throws Exception {
        String inline = "<row><c t='inlineStr'><is><r><t>ab</t></r><r><t>c😀d</t></r></is></c></row>";
        expect(XlsxFile.of(inline), STANDARD.withMaxCellLength(3), "abc", "maxCellLength", 3, "A1");
        expect(XlsxFile.of(inline), STANDARD.withMaxCellLength(4), "abc", "maxCellLength", 4, "A1");
        expect(XlsxFile.of(inline), STANDARD.withMaxCellLength(5), "abc😀", "maxCellLength", 5, "A1");
        XlsxFile shared = XlsxFile.of("<row><c t='s'><v>0</v></c></row>").sharing("<t>" + "a".repeat(40_000) + "</t>");
        expect(shared, STANDARD, "a".repeat(32_767), "maxCellLength", 32_767, "A1");
    }

    @Test
    void a_formula_longer_than_the_limit_is_shortened_too() throws Exception {
        XlsxFile file = XlsxFile.of("<row><c><f>1+1+1+1</f><v>4</v></c></row>");
        expect(file, STANDARD.withMaxCellLength(3), "4", "maxCellLength", 3, "A1");
        assertThat(file.read(folder, STANDARD.withMaxCellLength(3))
                        .sheets()
                        .get(0)
                        .cells()
                        .get(0)
                        .formula())
                .isEqualTo("1+1");
    }

    @Test
    void a_number_of_too_many_digits_stays_text() throws Exception {
        expect(XlsxFile.of("<row><c><v>1e999999999</v></c></row>"), STANDARD, "1e999999999", "maxDigits", 100, "A1");
        String long1 = "1".repeat(30_000);
        expect(XlsxFile.of("<row><c><v>" + long1 + "</v></c></row>"), STANDARD, long1, "maxDigits", 100, "A1");
    }

    @Test
    void text_beyond_the_limit_is_left_out_shared_or_not() throws Exception {
        String rows = "<row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>0</v></c></row>";
        XlsxFile file = XlsxFile.of(rows).sharing("<t>a</t>", "<t>" + "b".repeat(1_000) + "</t>");
        expect(file, STANDARD.withMaxTextBytes(500), "aa", "maxTextBytes", 500, "B1");
        expect(XlsxFile.of(TWO_BY_TWO), STANDARD.withMaxTextBytes(150), "123", "maxTextBytes", 150, "B2");
    }

    @Test
    void sheets_beyond_the_limit_are_left_out() throws Exception {
        Workbook workbook = XlsxFile.of(TWO_BY_TWO)
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns='" + XlsxFile.MAIN + "' xmlns:r='" + XlsxFile.OFFICE + "'><sheets>"
                                + "<sheet name='Une' r:id='rId1'/><sheet name='Deux' r:id='rId1'/>"
                                + "<sheet name='Trois' r:id='rId1'/></sheets></workbook>")
                .read(folder, STANDARD.withMaxSheets(1));
        assertThat(workbook.sheets()).extracting(Sheet::name).containsExactly("Une");
        assertThat(workbook.limits()).containsExactly(new LimitReached("maxSheets", 1, "Deux", CellRef.parse("A1")));
    }

    private void expect(XlsxFile file, ReadLimits limits, String texts, String limit, long value, String ref)
            throws Exception {
        Workbook workbook = file.read(folder, limits);
        assertThat(workbook.limits()).containsExactly(new LimitReached(limit, value, "Feuil1", CellRef.parse(ref)));
        assertThat(String.join(
                        "",
                        workbook.sheets().get(0).cells().stream()
                                .map(Cell::text)
                                .toList()))
                .isEqualTo(texts);
    }
}
