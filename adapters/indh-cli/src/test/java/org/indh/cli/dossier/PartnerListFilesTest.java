package org.indh.cli.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.indh.cli.testing.Found;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.validation.ValidationReport;
import org.indh.planning.programme.Programme;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One list of partnerships, saved as the suites of different people save it, is one programme. */
class PartnerListFilesTest {
    private static final List<List<String>> TABLE = List.of(
            List.of("Commune française", "Communes marocaines", "Budget OS 1 (EUR)", "Début de la relation"),
            List.of("Liège", "Aït Zineb; Amerzgane", "15.425,65", "29/11/2017"),
            List.of("Lodève", "Béni Mellal", "9.145,16", "à signer"),
            List.of("Évry", "Tétouan", "8.000,00", "mars 2018"));

    @TempDir
    private Path folder;

    private Programme programme;

    @BeforeEach
    void asUtf8WithSemicolons() throws IOException {
        programme = read("liste.csv", text(";").getBytes(StandardCharsets.UTF_8));
        assertThat(programme.partnerships()).hasSize(3);
        assertThat(programme.currency()).hasToString("EUR");
        assertThat(programme.partnerships().get(0).south()).hasSize(2);
        assertThat(programme.partnerships().get(0).budgets().values()).hasToString("[15425.65]");
    }

    private static String text(String separator) {
        return TABLE.stream()
                        .map(row -> row.stream()
                                .map(cell -> cell.contains(separator) ? "\"" + cell + "\"" : cell)
                                .collect(Collectors.joining(separator)))
                        .collect(Collectors.joining("\r\n"))
                + "\r\n";
    }

    private Programme read(String name, byte[] bytes) throws IOException {
        return read(Files.write(folder.resolve(name), bytes));
    }

    private static Programme read(Path file) {
        Dossier dossier = Dossier.read(List.of(file));
        assertThat(dossier.unreadable()).isEmpty();
        Document<Programme> document = dossier.documents(Programme.KIND).get(0);
        assertThat(document.faults()).isEmpty();
        return document.value().orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {"UTF-8|,|''", "UTF-8|;|bom", "windows-1252|;|''", "windows-1252|,|''", "UTF-16LE|;|bom"})
    void whatever_the_separator_and_the_encoding(String charset, String separator, String mark) throws IOException {
        String marked = (mark.equals("bom") ? "\uFEFF" : "") + text(separator);
        assertThat(read("liste.csv", marked.getBytes(Charset.forName(charset)))).isEqualTo(programme);
    }

    @Test
    void a_line_that_says_the_separator_and_a_tabulator() throws IOException {
        assertThat(read("liste.csv", ("sep=,\r\n" + text(",")).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(programme);
        assertThat(read("liste.csv", text("\t").getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(programme);
    }

    @Test
    void a_workbook_with_numbers_in_the_cells() throws IOException {
        Path file = folder.resolve("liste.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "indh", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Partenaires");
            for (int row = 0; row < TABLE.size(); row++) {
                for (int column = 0; column < TABLE.get(row).size(); column++) {
                    String cell = TABLE.get(row).get(column);
                    if (row > 0 && column == 2) {
                        sheet.value(
                                row,
                                column,
                                new java.math.BigDecimal(cell.replace(".", "").replace(',', '.')));
                    } else {
                        sheet.value(row, column, cell);
                    }
                }
            }
        }
        assertThat(read(file)).isEqualTo(programme);
    }

    @Test
    void an_amount_that_cannot_be_read_is_told_at_its_cell_and_its_neighbours_survive() throws IOException {
        Path file = folder.resolve("liste.csv");
        Files.writeString(file, text(";").replace("9.145,16", "environ neuf mille"));
        Dossier dossier = Dossier.read(List.of(file));
        assertThat(Found.all(Found.judge(dossier)))
                .anyMatch(found ->
                        found.code().equals("DC-UNREADABLE") && found.cells().equals(List.of("C3")));
        assertThat(dossier.documents(Programme.KIND)
                        .get(0)
                        .value()
                        .orElseThrow()
                        .partnerships())
                .hasSize(3)
                .filteredOn(partnership -> partnership.budgets().isEmpty())
                .hasSize(1);
    }

    @Test
    void the_total_under_the_list_is_no_partnership_and_is_held_against_those_above() throws IOException {
        Path file = folder.resolve("liste.csv");
        Files.writeString(file, text(";") + "Total;;32.570,81;\r\n");
        assertThat(read(file).partnerships()).hasSize(3);
        assertThat(Found.all(Found.judge(file))).noneMatch(found -> found.code().equals("BU-COL-SUM"));
        Files.writeString(file, text(";") + "Total;;32.750,81;\r\n");
        assertThat(Found.all(Found.judge(file)))
                .anyMatch(found -> found.unordered().equals("BU-COL-SUM error [C2, C3, C4, C5]"));
    }

    @Test
    void a_total_over_an_amount_that_cannot_be_read_is_not_judged() throws IOException {
        Path file = folder.resolve("liste.csv");
        Files.writeString(file, text(";").replace("9.145,16", "neuf mille") + "Total;;32.570,81;\r\n");
        ValidationReport report = Found.judge(file);
        assertThat(Found.all(report)).noneMatch(found -> found.code().equals("BU-COL-SUM"));
        assertThat(report.notEvaluated())
                .extracting(gap -> gap.code() + " " + gap.reason())
                .contains("BU-COL-SUM unreadable");
    }

    @Test
    void a_column_in_thousands_beside_one_in_units_is_told_and_multiplies_nothing() throws IOException {
        Path file = folder.resolve("liste.csv");
        Files.writeString(
                file, "Commune belge;Commune marocaine;Budget OS 1 (EUR);Budget OS 2 (kEUR)\nHuy;Tinghir;10000;5\n");
        assertThat(Found.all(Found.judge(file)).stream().map(Found::unordered)).contains("DC-UNKNOWN warning [D1]");
        assertThat(Dossier.read(List.of(file))
                        .documents(Programme.KIND)
                        .get(0)
                        .value()
                        .orElseThrow()
                        .scale())
                .hasToString("UNIT");
    }

    @Test
    void a_subtotal_is_no_partnership_and_is_told_to_be_unchecked() throws IOException {
        Path file = folder.resolve("liste.csv");
        Files.writeString(
                file,
                "Commune belge;Commune marocaine;Budget OS 1 (EUR)\nHuy;Tinghir;100\nAth;Belfaa;200\n"
                        + "Sous-total;;300\nMons;Berkane;50\nTotal partenaires;;350\n");
        Dossier dossier = Dossier.read(List.of(file));
        assertThat(dossier.documents(Programme.KIND)
                        .get(0)
                        .value()
                        .orElseThrow()
                        .partnerships())
                .hasSize(3);
        assertThat(Found.all(Found.judge(dossier)).stream()
                        .map(Found::unordered)
                        .filter(found -> !found.startsWith("TE-")))
                .containsExactly("DC-UNKNOWN warning [C4]");
    }

    @Test
    void a_second_column_for_the_same_outcome_is_told_and_not_dropped() throws IOException {
        Path file = folder.resolve("liste.csv");
        Files.writeString(file, "Commune belge;Commune marocaine;Budget OS 1 (EUR);Budget OS1\nHuy;Tinghir;10000;77\n");
        assertThat(Found.all(Found.judge(file)).stream().map(Found::unordered)).contains("DC-UNKNOWN warning [D2]");
    }

    @Test
    void a_partnership_that_cannot_be_read_at_all_leaves_the_total_unjudged() throws IOException {
        Path file = folder.resolve("programme.json");
        Files.writeString(file, """
                {"kind": "programme", "version": 1,
                 "partnerships": ["Huy: 100", {"budgets": {"OS 1": 200}}],
                 "partnershipsTotal": {"budgets": {"OS 1": 300}}}
                """);
        assertThat(Found.all(Found.judge(file))).noneMatch(found -> found.code().equals("BU-COL-SUM"));
        Files.writeString(file, """
                {"kind": "programme", "version": 1,
                 "partnerships": [{"budgets": "100"}, {"budgets": {"OS 1": 200}}],
                 "partnershipsTotal": {"budgets": {"OS 1": 300}}}
                """);
        assertThat(Found.all(Found.judge(file))).noneMatch(found -> found.code().equals("BU-COL-SUM"));
    }
}
