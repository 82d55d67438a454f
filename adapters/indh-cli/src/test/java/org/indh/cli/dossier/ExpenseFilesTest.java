package org.indh.cli.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.indh.budget.BudgetLine;
import org.indh.budget.execution.FinancialReport;
import org.indh.cli.testing.Found;
import org.indh.core.document.Dossier;
import org.indh.core.money.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One journal of expenses, saved as delimited text or as a workbook with real days and numbers, is one financial report. */
class ExpenseFilesTest {
    private static final List<List<String>> JOURNAL = List.of(
            List.of("Date", "N° pièce", "Fournisseur", "Rubrique", "Payé (MAD)"),
            List.of("02/03/2031", "F-118", "Imprimerie Atlas", "A", "4200,50"),
            List.of("02/03/2031", "F-118", "Imprimerie Atlas", "A", "4200,50"),
            List.of("15/03/2031", "", "Librairie Souss", "B", "310"),
            List.of("Total", "", "", "", "8711"));

    @TempDir
    private Path folder;

    private Path csv() throws IOException {
        String text = JOURNAL.stream().map(row -> String.join(";", row)).collect(Collectors.joining("\r\n"));
        return Files.write(folder.resolve("journal.csv"), text.getBytes(StandardCharsets.UTF_8));
    }

    private Path workbook() throws IOException {
        Path file = folder.resolve("journal.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "indh", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Journal");
            for (int row = 0; row < JOURNAL.size(); row++) {
                for (int column = 0; column < JOURNAL.get(row).size(); column++) {
                    put(sheet, row, column, JOURNAL.get(row).get(column));
                }
            }
        }
        return file;
    }

    private static void put(Worksheet sheet, int row, int column, String text) {
        boolean isDay = text.matches("\\d\\d/\\d\\d/\\d{4}");
        if (isDay) {
            String[] parts = text.split("/", -1);
            sheet.value(row, column, LocalDate.parse(parts[2] + "-" + parts[1] + "-" + parts[0]));
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (text.matches("\\d+(,\\d+)?")) {
            sheet.value(row, column, new BigDecimal(text.replace(',', '.')));
        } else if (!text.isEmpty()) {
            sheet.value(row, column, text);
        }
    }

    private static FinancialReport read(Path file) {
        Dossier dossier = Dossier.read(List.of(file));
        assertThat(dossier.unreadable()).isEmpty();
        return dossier.documents(FinancialReport.KIND).get(0).value().orElseThrow();
    }

    @Test
    void both_files_are_the_same_report() throws IOException {
        FinancialReport report = read(csv());
        assertThat(report.lines())
                .extracting(BudgetLine::amount)
                .containsExactly(Money.parse("4200.50 MAD"), Money.parse("4200.50 MAD"), Money.parse("310.00 MAD"));
        assertThat(report.lines().get(2).date()).isEqualTo(LocalDate.of(2031, 3, 15));
        assertThat(report.totals()).hasSize(1);
        assertThat(read(workbook())).isEqualTo(report);
    }

    @Test
    void findings_stand_at_the_cells_of_either() throws IOException {
        for (Path file : List.of(csv(), workbook())) {
            assertThat(Found.all(Found.judge(file)))
                    .as(file.toString())
                    .containsExactlyInAnyOrder(
                            new Found("BU-VOUCHER-DUP", "warning", List.of("E2", "E3")),
                            new Found("BU-VOUCHER", "warning", List.of("B4")));
        }
    }
}
