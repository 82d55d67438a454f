package org.indh.cli.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.indh.cli.testing.Found;
import org.indh.core.document.Dossier;
import org.indh.core.validation.NotEvaluated;
import org.indh.core.validation.ValidationReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Logframe, cost table, risks and partners of a real programme as its authors published them, judged together. */
class PublishedDossierTest {
    private static final List<String> FILES =
            List.of("cadre-logique.xlsx", "budget-t3.xlsx", "risques.xlsx", "partenariats.csv");

    /** Thanked for, and in no row: what follows from a baseline counted yearly, and that a state is no date. */
    private static final List<String> WELCOME = List.of(
            "cadre-logique.xlsx LF-ACCUM-DECLARED info [B92, C92, D92]",
            "partenariats.csv CO-DATE info [D3]",
            "partenariats.csv CO-DATE info [D6]");

    private Path folder;

    @BeforeEach
    void samples() {
        String samples = System.getProperty("indh.samples", "");
        assumeFalse(samples.isBlank(), "the published samples are not here: set -Dindh.samples to their folder");
        folder = Path.of(samples, "cic-maroc");
    }

    private ValidationReport judged(List<String> files) {
        return Found.judge(Dossier.read(files.stream().map(folder::resolve).toList()));
    }

    private List<FoundInFile> expected() throws IOException {
        List<FoundInFile> rows = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> csv =
                CsvReader.builder().fieldSeparator(';').ofNamedCsvRecord(folder.resolve("expected.csv"))) {
            csv.stream()
                    .map(row -> new FoundInFile(
                            row.getField("file"),
                            new Found(
                                    row.getField("code"),
                                    row.getField("severity"),
                                    List.of(row.getField("cells").split(" ")))))
                    .forEach(rows::add);
        }
        return rows;
    }

    @Test
    void each_mistake_that_a_careful_reader_finds_is_found_in_its_file_at_its_cells_with_its_severity()
            throws IOException {
        List<FoundInFile> found = FoundInFile.all(judged(FILES));
        assertThat(expected()).hasSizeGreaterThan(35);
        for (FoundInFile row : expected()) {
            assertThat(found).as("%s", row).anyMatch(finding -> finding.says(row));
        }
    }

    @Test
    void nothing_else_is_found_but_what_a_careful_reader_thanks_for() throws IOException {
        List<FoundInFile> expected = expected();
        assertThat(FoundInFile.all(judged(FILES)).stream()
                        .filter(finding -> expected.stream().noneMatch(finding::says))
                        .map(FoundInFile::toString))
                .containsExactlyInAnyOrderElementsOf(WELCOME);
    }

    @Test
    void exactly_two_of_them_are_errors() {
        assertThat(judged(FILES).summary().error()).isEqualTo(2);
    }

    @Test
    void what_the_files_do_not_tell_is_not_judged() {
        assertThat(judged(FILES).notEvaluated())
                .extracting(NotEvaluated::code)
                .containsExactlyInAnyOrder("BU-YEARS", "RK-LEVEL-MATCH", "RK-TREATED");
    }

    @Test
    void in_whichever_order_the_files_are_given_the_same_is_found() {
        List<String> reversed = List.of("partenariats.csv", "risques.xlsx", "budget-t3.xlsx", "cadre-logique.xlsx");
        assertThat(FoundInFile.all(judged(reversed)).stream().map(FoundInFile::toString))
                .containsExactlyInAnyOrderElementsOf(FoundInFile.all(judged(FILES)).stream()
                        .map(FoundInFile::toString)
                        .toList());
    }

    @Test
    void with_amounts_pasted_as_text_the_same_is_found_and_texts_are_told_once_for_each_column() {
        List<String> numbers = FoundInFile.all(judged(FILES)).stream()
                .map(FoundInFile::toString)
                .toList();
        List<String> texts = FoundInFile.all(judged(
                        List.of("cadre-logique.xlsx", "budget-t3-texte.xlsx", "risques.xlsx", "partenariats.csv")))
                .stream()
                .map(found -> found.toString().replace("budget-t3-texte.xlsx", "budget-t3.xlsx"))
                .toList();
        assertThat(texts).containsAll(numbers);
        assertThat(texts.stream().filter(found -> !numbers.contains(found)))
                .hasSize(6)
                .allMatch(found -> found.startsWith("budget-t3.xlsx DC-NUMBER-TEXT info "));
    }
}
