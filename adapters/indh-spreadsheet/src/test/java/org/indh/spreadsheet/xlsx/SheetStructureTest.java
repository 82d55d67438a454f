package org.indh.spreadsheet.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.indh.spreadsheet.grid.Cell;
import org.indh.spreadsheet.grid.CellRange;
import org.indh.spreadsheet.grid.CellRef;
import org.indh.spreadsheet.grid.Sheet;
import org.indh.spreadsheet.grid.Sheet.Visibility;
import org.indh.spreadsheet.grid.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SheetStructureTest {
    @TempDir
    Path folder;

    @Test
    void places_that_are_not_said_are_counted() throws Exception {
        assertThat(
                        places(
                                "<row><c><v>1</v></c><c/><c><v>2</v></c></row><row/><row><c r='D3'><v>3</v></c><c><v>4</v></c></row>"))
                .containsExactly("A1=1", "C1=2", "D3=3", "E3=4");
        assertThat(places("<row r='7'><c><v>1</v></c></row><row><c><v>2</v></c></row>"))
                .containsExactly("A7=1", "A8=2");
    }

    @Test
    void places_that_make_no_sense_are_counted_too() throws Exception {
        assertThat(places("<row r='zéro'><c r='?!'><v>1</v></c><c r='B0'><v>2</v></c><c r='12'><v>3</v></c></row>"))
                .containsExactly("A1=1", "B1=2", "C1=3");
    }

    @Test
    void a_cell_knows_its_row_better_than_its_row_does_and_small_letters_are_read() throws Exception {
        assertThat(places("<row r='5'><c r='b7'><v>1</v></c></row>")).containsExactly("B7=1");
    }

    @Test
    void cells_out_of_order_are_put_in_order_and_the_later_of_two_is_kept() throws Exception {
        assertThat(places("<row r='2'><c r='B2'><v>1</v></c><c r='A2'><v>2</v></c></row>"
                        + "<row r='1'><c r='A1'><v>3</v></c></row><row r='2'><c r='B2'><v>4</v></c></row>"))
                .containsExactly("A1=3", "A2=2", "B2=4");
    }

    @Test
    void a_sheet_with_one_cell_in_its_last_corner_holds_one_cell() throws Exception {
        assertThat(places("<row r='1048576'><c r='XFD1048576'><v>1</v></c></row>"))
                .containsExactly("XFD1048576=1");
    }

    @Test
    void merged_ranges_are_read_and_senseless_ones_left_out() throws Exception {
        Sheet sheet = sheet("<sheetData/><mergeCells count='4'><mergeCell ref='B3:E3'/><mergeCell ref='A5:A9'/>"
                + "<mergeCell ref='E3:B3'/><mergeCell/></mergeCells>");
        assertThat(sheet.merged().ranges()).containsExactly(CellRange.parse("B3:E3"), CellRange.parse("A5:A9"));
    }

    @Test
    void hidden_rows_and_columns_are_gathered() throws Exception {
        Sheet sheet = sheet(
                "<cols><col min='2' max='2' hidden='1'/><col min='3' max='4' hidden='true'/>"
                        + "<col min='5' max='5' hidden='0'/><col min='7' max='99999' hidden='1'/><col min='9' hidden='1'/></cols>"
                        + "<sheetData><row r='3' hidden='1'><c><v>1</v></c></row><row r='4' hidden='1'/><row r='6' hidden='1'/></sheetData>");
        assertThat(sheet.hiddenColumns()).hasToString("[B1:D1048576, G1:XFD1048576]");
        assertThat(sheet.hiddenRows()).hasToString("[A3:XFD4, A6:XFD6]");
        assertThat(sheet.hides(CellRef.parse("A3"))).isTrue();
        assertThat(sheet.hides(CellRef.parse("A5"))).isFalse();
    }

    @Test
    void sheets_come_in_the_order_of_their_tabs_and_charts_are_passed_over() throws Exception {
        Workbook workbook = XlsxFile.of("<row><c><v>1</v></c></row>")
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns='" + XlsxFile.MAIN + "' xmlns:r='" + XlsxFile.OFFICE + "'><sheets>"
                                + "<sheet name='Dernière' sheetId='9' r:id='rId2'/>"
                                + "<sheet name='Graphique' sheetId='3' r:id='rId3'/>"
                                + "<sheet name='Cachée' sheetId='1' state='hidden' r:id='rId1'/>"
                                + "<sheet name='Très cachée' sheetId='2' state='veryHidden' r:id='rId1'/>"
                                + "</sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        XlsxFile.relationships(
                                XlsxFile.tie("rId1", "worksheet", "worksheets/sheet1.xml"),
                                XlsxFile.tie("rId2", "worksheet", "worksheets/sheet2.xml"),
                                XlsxFile.tie("rId3", "chartsheet", "chartsheets/sheet1.xml")))
                .with("xl/worksheets/sheet2.xml", XlsxFile.worksheet("<sheetData/>"))
                .read(folder);
        assertThat(workbook.sheets()).extracting(Sheet::name).containsExactly("Dernière", "Cachée", "Très cachée");
        assertThat(workbook.sheets())
                .extracting(Sheet::visibility)
                .containsExactly(Visibility.VISIBLE, Visibility.HIDDEN, Visibility.VERY_HIDDEN);
    }

    @Test
    void a_shared_text_that_the_file_lacks_becomes_a_dangling_reference() throws Exception {
        Cell cell = sheet("<sheetData><row><c t='s'><v>99</v></c></row></sheetData>")
                .cells()
                .get(0);
        assertThat(cell.kind()).isEqualTo(Cell.Kind.ERROR);
        assertThat(cell.text()).isEqualTo("#REF!");
        assertThat(cell.value()).isEqualTo("99");
    }

    @Test
    void a_style_that_the_file_lacks_is_the_general_one() throws Exception {
        assertThat(places("<row><c s='12'><v>43131</v></c><c s='-1'><v>5</v></c></row>"))
                .containsExactly("A1=43131", "B1=5");
    }

    private Iterable<String> places(String rows) throws Exception {
        return sheet("<sheetData>" + rows + "</sheetData>").cells().stream()
                .map(cell -> cell.ref() + "=" + cell.text())
                .toList();
    }

    private Sheet sheet(String content) throws Exception {
        return XlsxFile.ofSheet(content).read(folder).sheets().get(0);
    }
}
