package org.indh.spreadsheet.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.indh.spreadsheet.grid.Cell;
import org.indh.spreadsheet.grid.Cell.Kind;
import org.indh.spreadsheet.grid.CellRef;
import org.indh.spreadsheet.grid.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellValuesTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "0.30000000000000004, 0.3",
        "1697293.0499999998, 1697293.05",
        "314680.21, 314680.21",
        "1E+2, 100",
        "1.0E-2, 0.01",
        "2017, 2017",
        "2017.0, 2017",
        "-12.50, -12.5",
        "-0, 0",
        "0E+999999999, 0",
        ".5, 0.5",
        "+7., 7",
        "12345678901234567, 12345678901234600",
        "2.7755575615628914E-17, 0.0000000000000000277555756156289"
    })
    void a_number_is_shown_at_fifteen_significant_digits_in_plain_notation(String stored, String shown)
            throws Exception {
        assertThat(a1("<c r='A1'><v>" + stored + "</v></c>")).isEqualTo(Cell.number(CellRef.of(1, 1), shown));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e999999999",
                "1e-999999999",
                "1E+2147483648",
                "1E99999999999999999999",
                "douze",
                "NaN",
                "INF",
                "1,5",
                "0x10",
                "١٢",
                "1e",
                "--1"
            })
    void what_is_no_number_of_a_sensible_size_stays_text(String stored) throws Exception {
        assertThat(a1("<c r='A1'><v>" + stored + "</v></c>")).isEqualTo(Cell.text(CellRef.of(1, 1), stored));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0%            | 0.77                | 77%     | 0.77",
                "0%            | 0.774               | 77%     | 0.774",
                "0%            | 0.775               | 78%     | 0.775",
                "0.00%         | 0.77                | 77.00%  | 0.77",
                "0.0#%         | 0.77                | 77.0%   | 0.77",
                "0.0#%         | 0.77255             | 77.26%  | 0.77255",
                "0 %           | 0.77                | 77 %    | 0.77",
                "0\\ %         | 1                   | 100 %   | 1",
                "0.0%;[Red]-0% | -0.044499999999999998 | -4.5% | -0.0445",
                "#,##0.00      | 1234.5              | 1234.5  | 1234.5",
                "0.00\"%\"     | 12                  | 12      | 12",
                "@             | 12                  | 12      | 12",
                "General       | 12                  | 12      | 12",
            })
    void a_percentage_is_seen_with_its_formats_decimals_and_keeps_its_value(
            String code, String stored, String seen, String value) throws Exception {
        Cell cell = formatted(code, stored);
        assertThat(cell.kind()).isEqualTo(Kind.NUMBER);
        assertThat(cell.value()).isEqualTo(value);
        assertThat(cell.text()).isEqualTo(seen);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dd/mm/yyyy             | 43131        | 2018-01-31",
                "[$-40C]d mmmm yyyy;@   | 43131        | 2018-01-31",
                "d mmm                  | 43131        | 2018-01-31",
                "yyyy                   | 43131        | 2018",
                "mmm-yy                 | 43131        | 2018-01",
                "mm/yyyy                | 43131.75     | 2018-01",
                "dd/mm/yyyy hh:mm       | 43131.5625   | 2018-01-31T13:30",
                "dd/mm/yyyy hh:mm       | 43131        | 2018-01-31",
                "hh:mm                  | 0.5625       | 13:30",
                "h:mm:ss AM/PM          | 0.5625       | 13:30",
                "mm:ss.0                | 0.00001      | 00:00:00.864",
                "[h]:mm                 | 1.5          | PT36H",
                "[mm]:ss.00             | 0.5          | PT12H",
                "dd/mm/yyyy             | 1            | 1900-01-01",
                "dd/mm/yyyy             | 59           | 1900-02-28",
                "dd/mm/yyyy             | 60           | 1900-02-29",
                "dd/mm/yyyy             | 61           | 1900-03-01",
                "dd/mm/yyyy             | 2958465      | 9999-12-31",
                "hh:mm                  | 43131.999999999996 | 00:00",
                "dd/mm/yyyy hh:mm:ss    | 43131.520833333336 | 2018-01-31T12:30",
                "\"le \"dd\\.mm\\.yyyy  | 43131        | 2018-01-31",
            })
    void a_date_is_written_in_iso_8601_as_precisely_as_it_is_seen(String code, String stored, String seen)
            throws Exception {
        Cell cell = formatted(code, stored);
        assertThat(cell.kind()).isEqualTo(Kind.DATE);
        assertThat(cell.text()).isEqualTo(seen);
        assertThat(cell.value()).startsWith(stored.substring(0, 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "dd/mm/yyyy | -1", "dd/mm/yyyy | 0", "dd/mm/yyyy | 2958466", "#,##0 MAD | 12", "0\" jours\" | 12",
                "[Red]0 | 12", "0.00_);[Red](0.00) | 12", "[$MAD] #,##0.00 | 12", "# ?/? | 12", "0.00E+00 | 12",
                "\"mdy | 12", "[h | 12", "\\d | 12", "a | 12", "\"dmy\" | 12"
            })
    void a_number_that_shows_no_date_stays_a_number(String code, String stored) throws Exception {
        assertThat(formatted(code, stored).kind()).isEqualTo(Kind.NUMBER);
        assertThat(formatted(code, stored).text()).isEqualTo(stored);
    }

    @ParameterizedTest
    @CsvSource({
        "14, 43131, 2018-01-31",
        "15, 43131, 2018-01-31",
        "17, 43131, 2018-01",
        "20, 0.5625, 13:30",
        "22, 43131.5625, 2018-01-31T13:30",
        "45, 0.5, 12:00",
        "46, 1.5, PT36H",
        "30, 43131, 2018-01-31",
        "57, 43131, 2018-01-31",
        "9, 0.77, 77%",
        "10, 0.77, 77.00%",
        "4, 1234.5, 1234.5",
        "49, 12, 12",
        "999, 12, 12"
    })
    void formats_named_by_number_only_are_known(int id, String stored, String seen) throws Exception {
        String styles = "<cellXfs><xf/><xf numFmtId='" + id + "'/></cellXfs>";
        assertThat(first(XlsxFile.of("<row r='1'><c r='A1' s='1'><v>" + stored + "</v></c></row>")
                        .styled(styles)))
                .extracting(Cell::text)
                .isEqualTo(seen);
    }

    @Test
    void days_are_counted_from_1904_where_the_workbook_says_so() throws Exception {
        XlsxFile file =
                XlsxFile.of("<row r='1'><c r='A1' s='0'><v>41669</v></c></row>").formatted("dd/mm/yyyy");
        file.with(
                "xl/workbook.xml",
                "<workbook xmlns='" + XlsxFile.MAIN + "' xmlns:r='" + XlsxFile.OFFICE + "'><workbookPr date1904='1'/>"
                        + "<sheets><sheet name='Mac' sheetId='1' r:id='rId1'/></sheets></workbook>");
        assertThat(first(file).text()).isEqualTo("2018-01-31");
        file.with(
                "xl/worksheets/sheet1.xml",
                XlsxFile.worksheet("<sheetData><row><c s='0'><v>0</v></c></row></sheetData>"));
        assertThat(first(file).text()).isEqualTo("1904-01-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2018-01-31, DATE, 2018-01-31",
        "2018-01-31T00:00:00.000Z, DATE, 2018-01-31",
        "2018-01-31T13:30:00Z, DATE, 2018-01-31T13:30",
        "13:30:00, DATE, 13:30",
        "31/01/2018, TEXT, 31/01/2018"
    })
    void a_date_may_be_stored_in_iso_8601(String stored, Kind kind, String seen) throws Exception {
        Cell cell = a1("<c r='A1' t='d'><v>" + stored + "</v></c>");
        assertThat(cell.kind()).isEqualTo(kind);
        assertThat(cell.text()).isEqualTo(seen);
    }

    @Test
    void truth_values_and_errors_are_seen_as_a_sheet_shows_them() throws Exception {
        Cell yes = a1("<c r='A1' t='b'><v>1</v></c>");
        assertThat(yes).isEqualTo(new Cell(CellRef.of(1, 1), Kind.BOOLEAN, "TRUE", "true", null));
        assertThat(a1("<c r='A1' t='b'><v>0</v></c>").text()).isEqualTo("FALSE");
        Cell error = a1("<c r='A1' t='e'><f>B1/0</f><v>#DIV/0!</v></c>");
        assertThat(error).isEqualTo(new Cell(CellRef.of(1, 1), Kind.ERROR, "#DIV/0!", "#DIV/0!", "B1/0"));
    }

    @Test
    void shared_texts_join_their_runs_and_leave_their_pronunciation_out() throws Exception {
        XlsxFile file = XlsxFile.of("<row r='1'><c r='A1' t='s'><v>1</v></c></row>")
                .sharing(
                        "<t>autre</t>",
                        "<r><t xml:space='preserve'>Objectif </t></r>"
                                + "<r><rPr><b/></rPr><t>spécifique</t></r>"
                                + "<rPh sb='0' eb='1'><t>NON</t></rPh><phoneticPr fontId='1'/>");
        assertThat(first(file)).isEqualTo(Cell.text(CellRef.of(1, 1), "Objectif spécifique"));
    }

    @Test
    void inline_texts_are_read_as_shared_ones() throws Exception {
        assertThat(a1("<c r='A1' t='inlineStr'><is><r><t>a</t></r><r><t>b</t></r></is></c>")
                        .text())
                .isEqualTo("ab");
        assertThat(a1("<c r='A1' t='inlineStr'><v>sans is</v></c>").text()).isEqualTo("sans is");
        assertThat(a1("<c r='A1'><is><t>sans type</t></is></c>").text()).isEqualTo("sans type");
    }

    @Test
    void blanks_and_line_breaks_stay_as_they_were_typed() throws Exception {
        assertThat(a1("<c r='A1' t='inlineStr'><is><t xml:space='preserve'>  a \n b\u00A0</t></is></c>")
                        .text())
                .isEqualTo("  a \n b\u00A0");
        assertThat(a1("<c r='A1' t='inlineStr'><is><t> </t></is></c>").text()).isEqualTo(" ");
        assertThat(a1("<c r='A1' t='inlineStr'><is><t>a\r\nb</t></is></c>").text())
                .isEqualTo("a\nb");
        assertThat(a1("<c r='A1' t='inlineStr'><is><t><![CDATA[a <b> ]]>&amp; c&#233;</t></is></c>")
                        .text())
                .isEqualTo("a <b> & cé");
    }

    @ParameterizedTest
    @CsvSource({
        "a_x000D_b, 'a\rb'",
        "_x005F_x000D_, _x000D_",
        "_x00E9_, é",
        "_x000D, _x000D",
        "_xZZZZ_, _xZZZZ_",
        "_X000D_, _X000D_"
    })
    void characters_that_xml_cannot_hold_are_unescaped(String stored, String meant) throws Exception {
        assertThat(a1("<c r='A1' t='str'><v>" + stored + "</v></c>").text()).isEqualTo(meant);
    }

    @Test
    void a_formula_is_kept_beside_its_result() throws Exception {
        Cell cell = a1("<c r='A1'><f>SUM(B1:B9)*1.0</f><v>12</v></c>");
        assertThat(cell).isEqualTo(new Cell(CellRef.of(1, 1), Kind.NUMBER, "12", "12", "SUM(B1:B9)*1.0"));
        assertThat(a1("<c r='A1' t='str'><f>B1&amp;\"\"</f><v></v></c>"))
                .isEqualTo(new Cell(CellRef.of(1, 1), Kind.TEXT, "", "", "B1&\"\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<f>SUM(B1:B9)</f><v></v>", "<f>SUM(B1:B9)</f><v/>", "<f>SUM(B1:B9)</f>"})
    void a_formula_whose_result_is_missing_says_so(String content) throws Exception {
        assertThat(a1("<c r='A1'>" + content + "</c>"))
                .isEqualTo(new Cell(CellRef.of(1, 1), Kind.UNCOMPUTED, "", "", "SUM(B1:B9)"));
    }

    @Test
    void a_formula_filled_down_reads_in_each_cell_as_if_it_were_written_there() throws Exception {
        Sheet sheet = sheet(XlsxFile.of(
                "<row r='1'><c r='B1'><f t='shared' ref='B1:B3' si='0'>A1*$A$9+LOG10(A1)</f><v>1</v></c></row>"
                        + "<row r='2'><c r='B2'><f t='shared' si='0'/><v>2</v></c></row>"
                        + "<row r='3'><c r='B3'><f t='shared' si='7'/><v>3</v></c></row>"));
        assertThat(sheet.cells())
                .extracting(Cell::formula)
                .containsExactly("A1*$A$9+LOG10(A1)", "A2*$A$9+LOG10(A2)", null);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "A1+B$2+$C3+$D$4, B3, B3+C$2+$C5+$D$4",
                "SUM(A1:A9), A2, SUM(A2:A10)",
                "\"A1\"&'Feuille A1'!A1, A2, \"A1\"&'Feuille A1'!A2",
                "[1]T3!G4, A2, [1]T3!G5",
                "TAUX_A1*LOG10(A1), A2, TAUX_A1*LOG10(A2)",
                "ABCD1+A9999999, A2, ABCD1+A9999999",
                "XFD1+A1048576, B2, #REF!+#REF!",
                "A0, A2, A0"
            })
    void references_move_with_their_formula_and_nothing_else_does(String formula, String to, String moved) {
        assertThat(MovedFormula.move(formula, CellRef.of(1, 1), CellRef.parse(to)))
                .isEqualTo(moved);
    }

    @Test
    void a_cell_with_a_format_and_nothing_in_it_is_none() throws Exception {
        Sheet sheet = sheet(XlsxFile.of("<row r='1' spans='1:3'><c r='A1' s='3'/><c r='B1' s='3' t='n'></c>"
                + "<c r='C1' t='s'><v></v></c><c r='D1' t='inlineStr'><is><t></t></is></c></row><row r='2'/>"));
        assertThat(sheet.cells()).isEmpty();
    }

    private Cell formatted(String code, String stored) throws Exception {
        return first(XlsxFile.of("<row r='1'><c r='A1' s='0'><v>" + stored + "</v></c></row>")
                .formatted(code));
    }

    private Cell a1(String cell) throws Exception {
        return first(XlsxFile.of("<row r='1'>" + cell + "</row>"));
    }

    private Cell first(XlsxFile file) throws Exception {
        return sheet(file).cells().get(0);
    }

    private Sheet sheet(XlsxFile file) throws Exception {
        return file.read(folder).sheets().get(0);
    }
}
