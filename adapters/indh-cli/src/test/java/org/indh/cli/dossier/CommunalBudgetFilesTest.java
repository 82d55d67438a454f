package org.indh.cli.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.indh.budget.communal.BudgetPart;
import org.indh.budget.communal.CommunalBudget;
import org.indh.budget.communal.CreditColumn;
import org.indh.budget.communal.Side;
import org.indh.cli.testing.Found;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.measure.Decimal;
import org.indh.core.validation.ValidationReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A commune's budget as it is published, saved as CSV and as a workbook, is read and judged at its cells. */
class CommunalBudgetFilesTest {
    private static final List<String> HEADERS = List.of(
            "Chapitre", "Article", "Intitulé", "Prévisions 2027 (DH)", "Modifications", "Engagements", "Paiements");

    /** The total of chapter 10 is 5,000 too high, and one line of it is committed beyond its credit. */
    private static final List<List<String>> ROWS = List.of(
            List.of("Première partie : recettes", "", "", "", "", "", ""),
            List.of("30", "10", "Taxes", "1 200 000,00", "", "", ""),
            List.of("30", "20", "Loyers", "150 000,00", "", "", ""),
            List.of("", "", "Total recettes", "1 350 000,00", "", "", ""),
            List.of("Première partie : dépenses", "", "", "", "", "", ""),
            List.of("10", "", "Administration générale", "905 000,00", "", "", ""),
            List.of("", "10", "Indemnités", "300 000,00", "0,00", "300 000,00", "300 000,00"),
            List.of("", "20", "Fournitures", "600 000,00", "-50 000,00", "610 000,00", "400 000,00"),
            List.of("", "", "Total dépenses", "905 000,00", "", "", ""),
            List.of("", "", "Excédent prévisionnel", "445 000,00", "", "", ""));

    @TempDir
    private Path folder;

    private Path csv() throws IOException {
        String text = ROWS.stream().map(row -> String.join(";", row)).collect(Collectors.joining("\r\n"));
        return Files.write(
                folder.resolve("budget.csv"),
                ("Budget de la commune de Tamda\r\n" + String.join(";", HEADERS) + "\r\n" + text)
                        .getBytes(StandardCharsets.UTF_8));
    }

    private Path workbook() throws IOException {
        Path file = folder.resolve("budget.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "indh", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Budget");
            sheet.value(0, 0, "Budget de la commune de Tamda");
            for (int column = 0; column < HEADERS.size(); column++) {
                sheet.value(1, column, HEADERS.get(column));
            }
            for (int row = 0; row < ROWS.size(); row++) {
                for (int column = 0; column < HEADERS.size(); column++) {
                    write(sheet, row + 2, column, ROWS.get(row).get(column));
                }
            }
        }
        return file;
    }

    /** Codes and amounts are numbers in a workbook. */
    private static void write(Worksheet sheet, int row, int column, String text) {
        if (text.matches("-?[0-9 ]+(,[0-9]+)?")) {
            sheet.value(
                    row, column, new java.math.BigDecimal(text.replace(" ", "").replace(',', '.')));
        } else if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
    }

    /** Budget of 2027 beside 2026, a sheet for each section; the second part's receipts lack 100 of its expenses. */
    private Path sheets() throws IOException {
        Path file = folder.resolve("budget-sections.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "indh", "1.0")) {
            sheet(
                    workbook,
                    "R1",
                    List.of("10", "10", "Taxes", "900", "1000"),
                    List.of("10", "20", "Dons", "P.M.", "P.M."));
            sheet(
                    workbook,
                    "D1",
                    List.of("10", "10", "Personnel", "800", "900"),
                    List.of("20", "10", "Fêtes", "-", "néant"));
            sheet(workbook, "R2", List.of("60", "10", "Excédent prévisionnel", "100", "100"));
            sheet(workbook, "D2", List.of("30", "10", "Pistes", "100", "200"));
        }
        return file;
    }

    @SafeVarargs
    private static void sheet(Workbook workbook, String name, List<String>... rows) {
        Worksheet sheet = workbook.newWorksheet(name);
        sheet.value(0, 0, "COMMUNE DE TAMDA");
        sheet.value(1, 0, "Budget de l’exercice 2027");
        List<String> headers = List.of("Chap.", "Art.", "Intitulé", "Prévisions 2026", "Prévisions 2027");
        for (int column = 0; column < headers.size(); column++) {
            sheet.value(2, column, headers.get(column));
            for (int row = 0; row < rows.length; row++) {
                write(sheet, row + 3, column, rows[row].get(column));
            }
        }
    }

    private static CommunalBudget read(Path file) {
        return Dossier.read(List.of(file)).documents(CommunalBudget.KIND).stream()
                .map(Document::value)
                .findFirst()
                .orElseThrow()
                .orElseThrow();
    }

    @Test
    void both_say_the_same() throws IOException {
        CommunalBudget budget = read(csv());
        assertThat(budget).isEqualTo(read(workbook()));
        assertThat(budget.year()).hasToString("2027");
        assertThat(budget.currency()).hasToString("MAD");
        assertThat(budget.sections()).hasSize(2);
        assertThat(budget.sections().get(1).lines())
                .extracting(line -> String.valueOf(line.code()))
                .containsExactly("10", "10.10", "10.20");
        assertThat(budget.total(BudgetPart.OPERATING, Side.RECEIPT, CreditColumn.VOTED))
                .isEqualTo(Decimal.of(1_350_000));
        assertThat(budget.budgetLines()).hasSize(10);
    }

    @Test
    void both_are_judged_at_their_cells() throws IOException {
        for (Path file : List.of(csv(), workbook())) {
            ValidationReport report = Found.judge(file);
            assertThat(Found.all(report))
                    .filteredOn(found -> found.code().startsWith("CB-"))
                    .extracting(Found::unordered)
                    .containsExactlyInAnyOrder("CB-CODE-TREE error [D8]", "CB-EXEC-ORDER error [D10, E10, F10]");
        }
    }

    @Test
    void a_sheet_for_each_section_is_one_budget_of_the_titles_year() throws IOException {
        CommunalBudget budget = read(sheets());
        assertThat(budget.year()).hasToString("2027");
        assertThat(budget.sections()).hasSize(4);
        assertThat(budget.total(BudgetPart.OPERATING, Side.RECEIPT, CreditColumn.VOTED))
                .isEqualTo(Decimal.of(1000));
        assertThat(budget.sections().get(0).lines().get(1).voted())
                .as("pour mémoire")
                .isNull();
        assertThat(Found.all(Found.judge(sheets())))
                .extracting(Found::unordered)
                .as("columns of another year: one cause, on every sheet")
                .containsExactlyInAnyOrder("DC-UNKNOWN info [D3]", "CB-PART-BALANCE error [E4]");
    }
}
