package org.indh.spreadsheet.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.indh.core.document.ReadLimits;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.document.UnreadableFileException.Reason;
import org.indh.spreadsheet.grid.Cell;
import org.indh.spreadsheet.grid.Sheet;
import org.indh.spreadsheet.grid.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFileTest {
    private static final String PARTNERS = """
            Commune partenaire;Commune marocaine;Budget (EUR);Début
            Liège;"Aït Zineb; Amerzgane";215.425,65;29/11/2007
            Namur;Béni Mellal;150.145,16;en cours
            """;

    @TempDir
    private Path folder;

    private Workbook read(String name, byte[] bytes, ReadLimits limits) throws IOException, UnreadableFileException {
        return CsvFile.read(Files.write(folder.resolve(name), bytes), limits);
    }

    private List<String> cells(String text, Charset charset) throws IOException, UnreadableFileException {
        Workbook workbook = read("partenaires.csv", text.getBytes(charset), ReadLimits.standard());
        Sheet sheet = workbook.sheets().get(0);
        assertThat(workbook.limits()).isEmpty();
        assertThat(sheet.name()).isEqualTo("partenaires");
        return sheet.cells().stream().map(CsvFileTest::shown).toList();
    }

    private static String shown(Cell cell) {
        return cell.ref() + "=" + cell.text();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252"})
    void a_list_of_partners_is_read_in_the_encodings_of_suites(String charset) throws Exception {
        assertThat(cells(PARTNERS, Charset.forName(charset)))
                .containsExactly(
                        "A1=Commune partenaire",
                        "B1=Commune marocaine",
                        "C1=Budget (EUR)",
                        "D1=Début",
                        "A2=Liège",
                        "B2=Aït Zineb; Amerzgane",
                        "C2=215.425,65",
                        "D2=29/11/2007",
                        "A3=Namur",
                        "B3=Béni Mellal",
                        "C3=150.145,16",
                        "D3=en cours");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_says_the_encoding_and_is_no_text(String charset) throws Exception {
        assertThat(cells('\uFEFF' + PARTNERS, Charset.forName(charset))).startsWith("A1=Commune partenaire");
    }

    @Test
    void arabic_of_an_older_windows_is_read_as_arabic() throws Exception {
        assertThat(cells("الجماعة;الميزانية\nآيت باها;12\n", Charset.forName("windows-1256")))
                .containsExactly("A1=الجماعة", "B1=الميزانية", "A2=آيت باها", "B2=12");
    }

    @Test
    void commas_part_fields_where_amounts_have_points() throws Exception {
        assertThat(cells("Commune,Budget\nJette,150145.16\n\"Evere, nord\",2\n", StandardCharsets.UTF_8))
                .containsExactly("A1=Commune", "B1=Budget", "A2=Jette", "B2=150145.16", "A3=Evere, nord", "B3=2");
    }

    @Test
    void decimal_commas_part_nothing_where_semicolons_do() throws Exception {
        assertThat(cells("Commune;Budget\nJette;1,5\nEvere;2,25\n", StandardCharsets.UTF_8))
                .contains("B2=1,5", "B3=2,25");
    }

    @Test
    void tabulators_of_a_pasted_table_part_fields() throws Exception {
        assertThat(cells("Commune\tBudget\nJette\t1,5\n", StandardCharsets.UTF_8))
                .contains("B1=Budget", "B2=1,5");
    }

    @Test
    void the_separator_may_be_said_in_a_first_line_that_is_no_row() throws Exception {
        assertThat(cells("sep=|\r\nCommune;pays|Budget\r\n", StandardCharsets.UTF_8))
                .containsExactly("A1=Commune;pays", "B1=Budget");
    }

    @Test
    void rows_are_numbered_as_a_suite_numbers_them() throws Exception {
        assertThat(cells(
                        "Titre\r\n\r\nCommune;Note\r\n\"Jette\";\"deux\nlignes\"\r\nEvere;x\r\n",
                        StandardCharsets.UTF_8))
                .containsExactly(
                        "A1=Titre", "A3=Commune", "B3=Note", "A4=Jette", "B4=deux\nlignes", "A5=Evere", "B5=x");
    }

    @Test
    void quotation_marks_within_a_field_are_doubled_or_stand_as_they_are() throws Exception {
        assertThat(cells("a;b\n\"dit \"\"Dar Taliba\"\"\";douar 5\" nord\n", StandardCharsets.UTF_8))
                .containsExactly("A1=a", "B1=b", "A2=dit \"Dar Taliba\"", "B2=douar 5\" nord");
    }

    @Test
    void a_quotation_mark_that_is_never_closed_is_told_with_its_line() {
        assertThatThrownBy(() -> cells("a;b\n\"x\ny\";z\n\"c;d\ne;f\n", StandardCharsets.UTF_8))
                .isInstanceOfSatisfying(UnreadableFileException.class, e -> {
                    assertThat(e.reason()).isEqualTo(Reason.MALFORMED);
                    assertThat(e.detail()).containsOnly(Map.entry("line", "4")); // which column, nobody knows
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n\n"})
    void a_file_of_blanks_is_empty(String text) {
        assertThatThrownBy(() -> cells(text, StandardCharsets.UTF_8))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.EMPTY));
    }

    @Test
    void a_picture_of_that_name_is_told() {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0};
        assertThatThrownBy(() -> read("partenaires.csv", picture, ReadLimits.standard()))
                .isInstanceOfSatisfying(UnreadableFileException.class, e -> {
                    assertThat(e.reason()).isEqualTo(Reason.NOT_WHAT_ITS_NAME_SAYS);
                    assertThat(e.detail()).containsEntry("found", "png").containsEntry("expected", "csv");
                });
    }

    @Test
    void letters_that_are_none_in_the_encoding_are_told_and_not_replaced() {
        byte[] marked = "\uFEFFCommune;Note\nLiège;x\n".getBytes(StandardCharsets.UTF_8);
        marked[marked.length - 6] = (byte) 0xFF;
        byte[] western = "Commune;Note\nLi\u00E8ge;x\n".getBytes(Charset.forName("windows-1252"));
        western[western.length - 2] = (byte) 0x81;
        byte[] mixed = "Commune;Note\nAït Baha;équipée\nLi?ge;x\n".getBytes(StandardCharsets.UTF_8);
        mixed[mixed.length - 6] = (byte) 0xE8;
        for (byte[] bytes : List.of(marked, western, mixed)) {
            assertThatThrownBy(() -> read("a.csv", bytes, ReadLimits.standard()))
                    .isInstanceOfSatisfying(
                            UnreadableFileException.class,
                            e -> assertThat(e.reason()).isEqualTo(Reason.WRONG_ENCODING));
        }
    }

    @Test
    void a_file_that_is_not_there_or_too_large_is_told() {
        assertThatThrownBy(() -> CsvFile.read(folder.resolve("absent.csv"), ReadLimits.standard()))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.NOT_FOUND));
        assertThatThrownBy(
                        () -> read("a.csv", new byte[11], ReadLimits.standard().withMaxFileBytes(10)))
                .isInstanceOfSatisfying(
                        UnreadableFileException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.TOO_LARGE));
    }

    @Test
    void limits_cut_and_say_where() throws Exception {
        byte[] text = "aaaa;b;c\n1;2;3\n4;5;6\n".getBytes(StandardCharsets.UTF_8);
        ReadLimits limits =
                ReadLimits.standard().withMaxRows(2).withMaxColumns(2).withMaxCellLength(3);
        Workbook workbook = read("a.csv", text, limits);
        assertThat(workbook.sheets().get(0).cells().stream().map(CsvFileTest::shown))
                .containsExactly("A1=aaa", "B1=b", "A2=1", "B2=2");
        assertThat(workbook.limits().stream().map(cut -> cut.limit() + " " + cut.ref()))
                .containsExactly("maxCellLength A1", "maxColumns C1", "maxRows A3");
    }
}
