package org.indh.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.cli.ConsolidateFiles.plain;
import static org.indh.cli.ConsolidateFiles.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same money in dirhams and in thousands of them comes to the same, wherever the file says which it is in. */
class ConsolidateUnitsTest {
    private static final String COSTS = """
            | %s |
            | | 2024 | 2025 | Total |
            | 1. Partenaires | %s | %s | %s |
            | Fonctionnement | %2$s | %3$s | %4$s |
            """;
    private static final String BUDGET = """
            | %s |
            | Code | Intitulé | Crédits votés | Paiements |
            | Dépenses de fonctionnement |
            | 10.20 | Personnel | %s | %s |
            | 10.30 | Fournitures | %s | %2$s |
            """;
    private static final String PROGRAMMING = """
            | Programmation triennale 2024-2026 %s |
            | Intitulé | 2024 | 2025 | 2026 |
            | Dépenses de fonctionnement |
            | Personnel | %s | %s | %s |
            """;
    private static final String JOURNAL = """
            | %s |
            | Date | Pièce | Fournisseur | Montant |
            | 02/03/2024 | F-1 | Atlas | %s |
            | 03/03/2024 | F-2 | Rif | %s |
            | 04/03/2024 | F-3 | Saïss | %s |
            """;

    @TempDir
    private Path folder;

    private String totals(String table, String by) throws IOException {
        Path file = TestFiles.workbook(folder.resolve("tableau.xlsx"), table);
        Run run = run(file, "--by", by, "--format", "csv", "--lang", "fr");
        assertThat(run.status()).as(run.err() + run.out()).isZero();
        return run.out();
    }

    private void areSame(String table, String inDirhams, String inThousands, String by) throws IOException {
        String dirhams = totals(table.formatted(inDirhams, "1500000", "250500", "1750500"), by);
        String thousands = totals(table.formatted(inThousands, "1500", "250,5", "1750,5"), by);
        assertThat(thousands).isEqualTo(dirhams).contains("MAD", "250500.00");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "T3 – Coûts opérationnels (en DH); T3 – Coûts opérationnels (en kDH)",
                "T3, montants en dirhams; T3, en milliers de dirhams",
                "(بالدرهم); (بآلاف الدراهم)",
            })
    void a_cost_table_in_thousands_has_the_totals_of_the_one_in_dirhams(String dirhams, String thousands)
            throws IOException {
        areSame(COSTS, dirhams, thousands, "heading,year");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Budget primitif - Exercice 2024 (en DH); Budget primitif - Exercice 2024 (en milliers de dirhams)",
                "Budget 2024 | Unité : | DH; Budget 2024 | Unité : | kDH",
                "ميزانية سنة 2024 (بالدرهم); ميزانية سنة 2024 (بآلاف الدراهم)",
            })
    void so_has_a_communes_budget(String dirhams, String thousands) throws IOException {
        areSame(BUDGET, dirhams, thousands, "year,phase");
    }

    @Test
    void so_has_a_three_year_programming() throws IOException {
        areSame(PROGRAMMING, "(en DH)", "(en kDH)", "year");
    }

    @Test
    void so_has_a_journal_of_expenses() throws IOException {
        areSame(JOURNAL, "Dépenses 2024, montants en DH", "Dépenses 2024, montants en kDH", "supplier");
    }

    @Test
    void so_has_a_table_in_delimited_text() throws IOException {
        String text = "%s;;;\n;2024;2025;Total\n1. Partenaires;%s;%s;%s\nFonctionnement;%2$s;%3$s;%4$s\n";
        Path dirhams = Files.writeString(
                folder.resolve("dh.csv"), text.formatted("T3 (en DH)", "1500000", "250500", "1750500"));
        Path thousands =
                Files.writeString(folder.resolve("kdh.csv"), text.formatted("T3 (en kDH)", "1500", "250,5", "1750,5"));
        Run run = run(dirhams, "--by", "heading,year", "--format", "csv");
        assertThat(run.out()).contains("1500000");
        assertThat(run(thousands, "--by", "heading,year", "--format", "csv").out())
                .isEqualTo(run.out());
    }

    @Test
    void where_title_and_header_contradict_each_other_both_are_told() throws IOException {
        Path file = TestFiles.workbook(folder.resolve("bp.xlsx"), """
                | Budget primitif 2024 (en kDH) |
                | Code | Intitulé | Crédits votés (DH) |
                | Dépenses de fonctionnement |
                | 10.20 | Personnel | 60 |
                """);
        assertThat(plain(Run.of("validate", file, "--lang", "fr").out().replaceAll("\\s+", " ")))
                .contains("C2", "A1", "Des unités différentes sont données pour les mêmes montants")
                .contains("Crédits votés (DH). Laissée : Budget primitif 2024 (en kDH).");
    }

    @Test
    void two_years_of_a_communes_budget_are_no_year_and_told_with_their_place() throws IOException {
        Path file = TestFiles.workbook(folder.resolve("bp.xlsx"), """
                | Budget primitif - Exercice 2024/2025 |
                | Code | Intitulé | Crédits votés |
                | Dépenses de fonctionnement |
                | 10.20 | Personnel | 60 |
                """);
        String out = plain(Run.of("validate", file, "--lang", "fr").out().replaceAll("\\s+", " "));
        assertThat(out).contains("DC-UNREADABLE", "A1", "2024/2025", "Attendu : une année");
    }

    @Test
    void a_budget_without_a_title_over_its_rows_is_told_that_and_no_column() throws IOException {
        Path file = TestFiles.workbook(folder.resolve("bp.xlsx"), """
                | Code budgétaire | Intitulé | Crédits votés |
                | Chapitre 10 - Administration générale | | 60 |
                | 10.20 | Personnel | 60 |
                """);
        assertThat(plain(Run.of("validate", file, "--lang", "fr").out().replaceAll("\\s+", " ")))
                .contains("il manque un titre au-dessus des lignes (par exemple Recettes de fonctionnement")
                .doesNotContain("Art /");
        assertThat(plain(Run.of("validate", file, "--lang", "ar").out().replaceAll("\\s+", " ")))
                .contains("ينقصه عنوان فوق الأسطر", "مداخيل التسيير")
                .doesNotContain("الفصل");
    }
}
