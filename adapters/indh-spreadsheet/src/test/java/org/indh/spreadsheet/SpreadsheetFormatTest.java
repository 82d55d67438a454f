package org.indh.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.ServiceLoader;
import org.indh.core.document.Draft;
import org.indh.core.document.Fault;
import org.indh.core.document.Format;
import org.indh.core.finding.CellOrigin;
import org.indh.core.text.Term;
import org.indh.spreadsheet.grid.Cell;
import org.indh.spreadsheet.grid.CellRanges;
import org.indh.spreadsheet.grid.CellRef;
import org.indh.spreadsheet.grid.LimitReached;
import org.indh.spreadsheet.grid.Sheet;
import org.indh.spreadsheet.grid.TextTable;
import org.indh.spreadsheet.grid.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpreadsheetFormatTest {
    private static final Sheet TABLE = TextTable.parse(
                    List.of("sheet: Cadre", "| | Baseline | An 3 |", "| IOV 1 - Puits | 3 | 5 |"))
            .sheets()
            .get(0);
    private static final Sheet NOTES = Sheet.of("Notes", List.of(Cell.text(CellRef.of(1, 1), "à voir")));

    @Test
    void it_is_found_as_a_service() {
        assertThat(ServiceLoader.load(Format.class))
                .anySatisfy(format -> assertThat(format.extensions()).contains("xlsx"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "date;voucher;supplier;amount\\n31/03/2027;F-1;Atlas;100,50\\n | true",
                "sep=;\\n;;;\\ndate;voucher;supplier;amount\\n31/03/2027;F-1;Atlas;100,50\\n1/1/20 | true",
                "التاريخ;رقم الوثيقة;المورد;المبلغ\\n31/03/2027;F-1;Atlas;100,50\\n | true",
                "date;\"voucher\";supplier;\"amount\\n(MAD)\"\\n31/03/2027;F-1;\"Atlas\\nSARL\";100,50\\n;\"F | true",
                "commune;year;heading;amount\\n08.401;2027;A;100,50\\n | false",
                "commune;year\\n08.401;2027\\ndate;voucher;supplier;amount\\n31/03/2027;F-1;Atlas;100,50\\n | false",
                "date;voucher;supplier;amount\\n | false",
                "'' | false"
            })
    void a_text_is_known_as_a_table_by_its_first_two_rows(String text, boolean isKnown) {
        String start = text.replace("\\n", "\n");
        Format format = new SpreadsheetFormat();
        assertThat(format.knowsTable(start.getBytes(StandardCharsets.UTF_8))).isEqualTo(isKnown);
        assertThat(format.knowsTable(('\uFEFF' + start).getBytes(StandardCharsets.UTF_16LE)))
                .isEqualTo(isKnown);
    }

    @Test
    void what_is_no_text_is_no_table() {
        assertThat(new SpreadsheetFormat().knowsTable(new byte[] {0, 1, 2, (byte) 0xFF}))
                .isFalse();
    }

    @Test
    void a_hidden_sheet_is_read_as_well() {
        Sheet hidden = new Sheet(
                "Ancien",
                Sheet.Visibility.HIDDEN,
                TABLE.cells(),
                CellRanges.none(),
                CellRanges.none(),
                CellRanges.none());
        assertThat(drafts(List.of(hidden, TABLE), List.of()))
                .extracting(Draft::kind)
                .containsExactly("logframe", "logframe");
    }

    @Test
    void an_empty_sheet_is_no_table() {
        Sheet empty = Sheet.of("Feuil1", List.of());
        assertThat(drafts(List.of(empty, TABLE), List.of())).hasSize(1);
        List<Draft> alone = drafts(List.of(empty), List.of());
        assertThat(alone).extracting(Draft::kind).containsExactly(Draft.UNKNOWN);
        assertThat(alone.get(0).faults().get(0).facts()).containsEntry("sheets", List.of("Feuil1"));
    }

    @Test
    void a_limit_is_said_with_the_table_of_its_sheet() {
        LimitReached limit = new LimitReached("maxRows", 1, "Cadre", CellRef.parse("A2"));
        List<Draft> drafts = drafts(List.of(NOTES, renamed("Autre"), TABLE), List.of(limit));
        assertThat(drafts.get(0).faults()).isEmpty();
        assertThat(drafts.get(1).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.code()).isEqualTo("DC-LIMIT");
            assertThat(fault.origins()).containsExactly(new CellOrigin("Cadre", "A2"));
            assertThat(fault.facts())
                    .containsEntry("limit", new Term("limit.maxRows"))
                    .containsEntry("value", 1L);
        });
    }

    @Test
    void a_limit_reached_on_a_sheet_without_a_table_is_not_kept_back() {
        LimitReached limit = new LimitReached("maxSheets", 1, "Annexe", CellRef.parse("A1"));
        assertThat(drafts(List.of(TABLE), List.of(limit)).get(0).faults())
                .extracting(Fault::code)
                .containsExactly("DC-LIMIT");
        assertThat(drafts(List.of(NOTES), List.of(limit)).get(0).faults())
                .extracting(Fault::code)
                .containsExactly("DC-UNKNOWN", "DC-LIMIT");
    }

    private static Sheet renamed(String name) {
        return new Sheet(
                name, TABLE.visibility(), TABLE.cells(), CellRanges.none(), CellRanges.none(), CellRanges.none());
    }

    private static List<Draft> drafts(List<Sheet> sheets, List<LimitReached> limits) {
        return new SpreadsheetFormat().drafts(new Workbook(sheets, limits));
    }
}
