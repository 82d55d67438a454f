package org.indh.cli.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.indh.budget.Budget;
import org.indh.budget.BudgetLine;
import org.indh.cli.testing.ExpectedTable;
import org.indh.cli.testing.Found;
import org.indh.core.document.Dossier;
import org.indh.core.validation.ValidationReport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The cost table of a real programme, as its authors published it: once with numbers, once with pasted text. */
class PublishedBudgetTest {
    private static final String NUMBERS = "budget-t3.xlsx";
    private static final String TEXTS = "budget-t3-texte.xlsx";

    private Path folder;

    @BeforeEach
    void samples() {
        String samples = System.getProperty("indh.samples", "");
        assumeFalse(samples.isBlank(), "the published samples are not here: set -Dindh.samples to their folder");
        folder = Path.of(samples, "cic-maroc");
    }

    private List<String> expected() {
        return ExpectedTable.read(
                        folder.resolve("expected.csv"),
                        row -> row.getField("file").equals(NUMBERS)
                                && !row.getField("reason").contains("needs"))
                .stream()
                .map(Found::unordered)
                .toList();
    }

    private List<String> found(String file) {
        return Found.all(Found.judge(folder.resolve(file))).stream()
                .map(Found::unordered)
                .toList();
    }

    @Test
    void what_a_careful_reader_finds_is_found_at_its_cells_with_its_severity_and_nothing_else() {
        assertThat(expected()).hasSize(4);
        assertThat(found(NUMBERS)).containsExactlyInAnyOrderElementsOf(expected());
    }

    @Test
    void the_gap_of_a_cent_starts_at_the_headquarters_staff() {
        assertThat(Found.all(Found.judge(folder.resolve(NUMBERS))))
                .filteredOn(found -> found.code().equals("BU-ROW-SUM"))
                .singleElement()
                .satisfies(found -> assertThat(found.cells().get(0)).isEqualTo("G19"));
    }

    @Test
    void amounts_pasted_as_text_are_the_same_and_told_once_for_each_column() {
        List<String> others = found(TEXTS).stream()
                .filter(found -> !found.startsWith("DC-NUMBER-TEXT"))
                .toList();
        assertThat(others).containsExactlyInAnyOrderElementsOf(expected());
        assertThat(Found.all(Found.judge(folder.resolve(TEXTS))))
                .filteredOn(found -> found.code().equals("DC-NUMBER-TEXT"))
                .allSatisfy(found -> assertThat(found.cells())
                        .allSatisfy(cell -> assertThat(cell.charAt(0))
                                .isEqualTo(found.cells().get(0).charAt(0))))
                .extracting(found -> found.cells().get(0))
                .containsExactlyInAnyOrder("B4", "C4", "D4", "E4", "F4", "G4");
        assertThat(stated(budget(TEXTS))).isNotEmpty().isEqualTo(stated(budget(NUMBERS)));
    }

    @Test
    void only_the_programmes_years_are_not_known() {
        ValidationReport report = Found.judge(folder.resolve(NUMBERS));
        assertThat(report.notEvaluated()).extracting(gap -> gap.code()).containsExactly("BU-YEARS");
    }

    /** The amounts; a dash of the text, which is nil, stands where the numbers are blank. */
    private static List<BudgetLine> stated(Budget budget) {
        return Stream.concat(budget.lines().stream(), budget.applicantLines().stream())
                .filter(line -> line.money().filter(money -> !money.isZero()).isPresent())
                .toList();
    }

    private Budget budget(String file) {
        return Dossier.read(List.of(folder.resolve(file)))
                .documents(Budget.KIND)
                .get(0)
                .value()
                .orElseThrow();
    }
}
