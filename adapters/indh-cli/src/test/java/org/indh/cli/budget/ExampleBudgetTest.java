package org.indh.cli.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.indh.budget.Budget;
import org.indh.budget.Heading;
import org.indh.cli.testing.ExpectedTable;
import org.indh.cli.testing.Found;
import org.indh.cli.testing.Rearranged;
import org.indh.core.document.Dossier;
import org.indh.core.document.ReadLimits;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.measure.Decimal;
import org.indh.core.text.LocalizedText;
import org.indh.spreadsheet.grid.Cell;
import org.indh.spreadsheet.grid.Sheet;
import org.indh.spreadsheet.xlsx.XlsxReader;
import org.junit.jupiter.api.Test;

/** The cost table of the programme of the examples, with the amounts that were published. */
class ExampleBudgetTest {
    private static final Path FILE = Path.of("..", "..", "examples", "cic-maroc", "couts-t3.xlsx");

    private static Sheet sheet() throws UnreadableFileException {
        return XlsxReader.read(FILE, ReadLimits.standard()).sheets().get(0);
    }

    @Test
    void the_example_has_the_mistakes_that_its_table_of_findings_tells_and_no_others() {
        List<Found> expected = ExpectedTable.read(FILE.resolveSibling("constats-couts.csv"), row -> true);
        assertThat(Found.all(Found.judge(FILE)).stream().map(Found::unordered))
                .containsExactlyInAnyOrderElementsOf(
                        expected.stream().map(Found::unordered).toList());
    }

    @Test
    void amounts_are_numbers_and_not_texts() throws UnreadableFileException {
        assertThat(sheet().cells())
                .filteredOn(cell -> cell.ref().column() > 1 && cell.ref().row() > 2)
                .filteredOn(cell -> !cell.text().equals("-"))
                .hasSize(90)
                .extracting(Cell::kind)
                .containsOnly(Cell.Kind.NUMBER);
    }

    @Test
    void the_partners_and_the_headquarters_make_up_the_costs_but_for_a_cent() {
        Budget budget = Dossier.read(List.of(FILE))
                .documents(Budget.KIND)
                .get(0)
                .value()
                .orElseThrow();
        assertThat(budget.headings())
                .filteredOn(heading -> !heading.isBlank())
                .extracting(Heading::label)
                .containsExactly(LocalizedText.parse("Partenaires"), LocalizedText.parse("Siège"));
        assertThat(budget.headings().get(0).computedTotal()).isEqualTo(Decimal.parse("1697293.05"));
        assertThat(budget.headings().get(3).computedTotal()).isEqualTo(Decimal.parse("333238.20"));
        assertThat(budget.headings().get(3).total()).isEqualTo(Decimal.parse("333238.19"));
    }

    @Test
    void with_the_six_totals_put_right_no_sum_is_wrong() throws UnreadableFileException {
        Map<String, String> right = Map.of(
                "G16", "333238.20",
                "G19", "223438.20",
                "G20", "2030531.25",
                "G23", "223438.20",
                "G32", "223438.20",
                "G33", "2030531.25");
        List<String> found = Rearranged.of(sheet())
                .reworded((cell, text) -> right.getOrDefault(cell, text))
                .found();
        assertThat(found).hasSize(3).noneMatch(row -> row.contains("SUM"));
    }
}
