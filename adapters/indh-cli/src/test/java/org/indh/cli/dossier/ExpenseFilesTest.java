package org.indh.cli.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.indh.budget.BudgetLine;
import org.indh.budget.execution.FinancialReport;
import org.indh.cli.testing.Found;
import org.indh.core.document.Dossier;
import org.indh.core.money.Money;
import org.indh.core.text.Language;
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

    private static FinancialReport read(Path file) {
        Dossier dossier = Dossier.read(List.of(file));
        assertThat(dossier.unreadable()).isEmpty();
        return dossier.documents(FinancialReport.KIND).get(0).value().orElseThrow();
    }

    @Test
    void both_files_are_the_same_report() throws IOException {
        FinancialReport report = read(TableFiles.csv(folder, JOURNAL));
        assertThat(report.lines())
                .extracting(BudgetLine::amount)
                .containsExactly(Money.parse("4200.50 MAD"), Money.parse("4200.50 MAD"), Money.parse("310.00 MAD"));
        assertThat(report.lines().get(2).date()).isEqualTo(LocalDate.of(2031, 3, 15));
        assertThat(report.totals()).hasSize(1);
        assertThat(read(TableFiles.workbook(folder, JOURNAL))).isEqualTo(report);
    }

    @Test
    void findings_stand_at_the_cells_of_either() throws IOException {
        for (Path file : TableFiles.both(folder, JOURNAL)) {
            assertThat(Found.all(Found.judge(file)))
                    .as(file.toString())
                    .containsExactlyInAnyOrder(
                            new Found("BU-VOUCHER-DUP", "warning", List.of("E2", "E3")),
                            new Found("BU-VOUCHER", "warning", List.of("B4")));
        }
    }

    private List<Found> sums(String table) throws IOException {
        List<List<Found>> found = new ArrayList<>();
        for (Path file : TableFiles.both(folder, table)) {
            found.add(Found.all(Found.judge(file)).stream()
                    .filter(one -> one.code().equals("BU-COL-SUM") || one.code().equals("DC-UNKNOWN"))
                    .toList());
        }
        assertThat(found.get(1)).isEqualTo(found.get(0));
        return found.get(0);
    }

    private static final String STATEMENT = """
            | Association Tifaouine |  |  |  |  |
            | État d'exécution au 30/06/2031 |  |  |  |  |
            | Rubrique | Budget (MAD) | Engagé (MAD) | Payé (MAD) | Reste à payer |
            | A. Personnel | 900 | 700 | %s | 100 |
            | A.1 Salaires | 700 | 500 | 450 | 50 |
            | A.2 Charges sociales | 200 | 200 | 150 | 50 |
            | B. Fonctionnement | 300 | 50 | 50 | 0 |
            | B.1 Loyer | 300 | 50 | 50 | 0 |
            | TOTAL | 1200 | 750 | %s | 100 |
            """;

    @Test
    void a_statement_with_headings_is_added_up_once_and_each_heading_held_against_its_lines() throws IOException {
        assertThat(sums(STATEMENT.formatted("600", "650"))).isEmpty();
        assertThat(sums(STATEMENT.formatted("640", "650")))
                .containsExactly(new Found("BU-COL-SUM", "error", List.of("D4")));
        assertThat(sums(STATEMENT.formatted("600", "1300")))
                .containsExactly(new Found("BU-COL-SUM", "warning", List.of("D9")));
    }

    private static final String PAGES = """
            | Date | N° pièce | Fournisseur | Libellé | Montant TTC (DH) |
            | 05/01/2031 | F-1 | Imprimerie Atlas | Affiches | 4200,50 |
            | 19/01/2031 | F-2 | Librairie Souss | Cahiers | 310 |
            | Sous-total janvier |  |  |  | %s |
            | 02/02/2031 | F-3 | Station Afriquia | Carburant | 600 |
            | Sous-total février |  |  |  | 600 |
            | Total |  |  |  | %s |
            | Arrêté le présent journal à la somme de cinq mille cent dix dirhams cinquante centimes |  |  |  |  |
            """;

    @Test
    void the_subtotals_and_the_total_of_a_journal_are_held_against_their_lines() throws IOException {
        assertThat(sums(PAGES.formatted("4510,50", "5110,50"))).isEmpty();
        assertThat(sums(PAGES.formatted("4150,50", "5110,50")))
                .containsExactly(new Found("BU-COL-SUM", "error", List.of("E4")));
        assertThat(sums(PAGES.formatted("4510,50", "6110,50")))
                .as("lines that fall short of a total that does not say which it covers may not be all")
                .containsExactly(new Found("BU-COL-SUM", "warning", List.of("E7")));
    }

    @Test
    void an_amount_that_cannot_be_read_is_expected_as_people_write_it_and_one_in_no_currency_is_shown_so()
            throws IOException {
        String journal = """
                | Date | N° pièce | Fournisseur | Montant |
                | 05/01/2031 | F-1 | Imprimerie Atlas | 4200,50 |
                | 06/01/2031 | F-2 | Imprimerie Atlas | %s |
                | Total |  |  | 4500 |
                """;
        for (Path file : TableFiles.both(folder, journal.formatted("299,40"))) {
            assertThat(message("BU-COL-SUM", file))
                    .isEqualTo("Le total inscrit est 4 500, alors que ses lignes font 4 499,90 : un écart de 0,10.");
        }
        for (Path file : TableFiles.both(folder, journal.formatted("trois cents"))) {
            assertThat(message("DC-UNREADABLE", file)).endsWith("Attendu : un montant, tel que 1 200,50.");
        }
    }

    private static String message(String code, Path file) {
        return Found.judge(file).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(finding -> finding.message().in(Language.FR).orElseThrow())
                .map(text -> text.replace('\u00a0', ' ').replace('\u202f', ' '))
                .collect(Collectors.joining());
    }
}
