package org.indh.spreadsheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a journal or a statement adds up within itself: headings, subtotals, sums carried from page to page. */
class ExpenseSumsTest {
    /** "600.00 MAD of 0-1", "1500.00 MAD of all". */
    private static List<String> sums(Read read) {
        List<String> sums = new ArrayList<>();
        List<String> amounts = read.texts("/totals", "amount");
        for (int i = 0; i < amounts.size(); i++) {
            String first = read.text("/totals/" + i + "/over/first");
            String heading = read.text("/totals/" + i + "/codes/heading");
            String over = first.equals("-") ? "all" : first + "-" + read.text("/totals/" + i + "/over/last");
            sums.add(amounts.get(i) + " of " + over + (heading.equals("-") ? "" : " " + heading));
        }
        return sums;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                """
                | Rubrique | Budget (MAD) | Payé (MAD) |
                | A. Personnel | 900 | 600 |
                | A.1 Salaires | 700 | 500 |
                | A.2 Charges sociales | 200 | 100 |
                | B. Fonctionnement | 300 | 50 |
                | B.1 Loyer | 300 | 50 |
                | TOTAL | 1200 | 650 |
                """,
                """
                | Budget line | Budget (MAD) | Paid (MAD) |
                | 1 Human resources | 900 | 600 |
                | 1.1 Salaries | 700 | 500 |
                | 1.2 Social charges | 200 | 100 |
                | 2 Running costs | 300 | 50 |
                | 2.1 Rent | 300 | 50 |
                | Total | 1200 | 650 |
                """,
                """
                | Rubrique | Budget (MAD) | Payé (MAD) |
                | I. Personnel | 900 | 600 |
                | 1. Salaires | 700 | 500 |
                | 2. Charges sociales | 200 | 100 |
                | II. Fonctionnement | 300 | 50 |
                | 1. Loyer | 300 | 50 |
                | Total général | 1200 | 650 |
                """,
                """
                | Rubrique | Budget (MAD) | Payé (MAD) |
                | A. Personnel | 900 | 600 |
                | Salaires | 700 | 500 |
                | Charges sociales | 200 | 100 |
                | B. Fonctionnement | 300 | 50 |
                | Loyer | 300 | 50 |
                | Total | 1200 | 650 |
                """,
                """
                | البند | الميزانية (درهم) | المؤدى (درهم) |
                | أ. الموظفون | 900 | 600 |
                | أ.1 الأجور | 700 | 500 |
                | أ.2 التحملات الاجتماعية | 200 | 100 |
                | ب. التسيير | 300 | 50 |
                | ب.1 الكراء | 300 | 50 |
                | المجموع | 1200 | 650 |
                """,
                """
                | Code | Rubrique | Budget (MAD) | Payé (MAD) |
                | A | Personnel | 900 | 600 |
                | A.1 | Salaires | 700 | 500 |
                | A.2 | Charges sociales | 200 | 100 |
                | B | Fonctionnement | 300 | 50 |
                | B.1 | Loyer | 300 | 50 |
                | | Total | 1200 | 650 |
                """,
            })
    void what_a_heading_states_is_the_sum_of_the_rows_under_it_and_no_money_of_its_own(String table) {
        Read read = Read.table(table);
        assertThat(read.faults()).isEmpty();
        assertThat(read.texts("/lines", "amount"))
                .containsExactly("700.00 MAD", "500.00 MAD", "200.00 MAD", "100.00 MAD", "300.00 MAD", "50.00 MAD");
        assertThat(sums(read))
                .containsExactly(
                        "900.00 MAD of 0-3",
                        "600.00 MAD of 0-3",
                        "300.00 MAD of 4-5",
                        "50.00 MAD of 4-5",
                        "1200.00 MAD of all",
                        "650.00 MAD of all");
        assertThat(read.text("/totals/1/codes/phase")).isEqualTo("paid");
    }

    private static final String UNNUMBERED = """
            | Poste de dépenses | Prévu (MAD) | Réalisé (MAD) |
            | Personnel | 900 | 600 |
            | Salaires | 700 | 500 |
            | Charges sociales | 200 | 100 |
            | Loyer | 300 | 50 |
            | Total | %s | 650 |
            """;

    @Test
    void without_numbers_a_row_that_the_next_ones_make_is_a_heading_if_the_total_holds_only_then() {
        assertThat(sums(Read.table(UNNUMBERED.formatted("1200"))))
                .containsExactly("900.00 MAD of 0-3", "600.00 MAD of 0-3", "1200.00 MAD of all", "650.00 MAD of all");
        assertThat(sums(Read.table(UNNUMBERED.formatted("2100"))))
                .as("half of it would hold")
                .containsExactly("2100.00 MAD of all", "650.00 MAD of all");
    }

    @Test
    void headings_may_have_headings_under_them() {
        Read read = Read.table("""
                | Budget line | Budget (EUR) | Paid (EUR) |
                | 1. Human resources | 900 | |
                | 1.1 Salaries | 700 | |
                | 1.1.1 Technical | 400 | 10 |
                | 1.1.2 Administrative | 300 | 20 |
                | 1.2 Per diems | 200 | |
                | Total | 900 | 30 |
                """);
        assertThat(read.texts("/lines", "amount"))
                .containsExactly("400.00 EUR", "10.00 EUR", "300.00 EUR", "20.00 EUR", "200.00 EUR");
        assertThat(sums(read))
                .containsExactly("900.00 EUR of 0-4", "700.00 EUR of 0-3", "900.00 EUR of all", "30.00 EUR of all");
    }

    @Test
    void a_budget_that_only_headings_state_and_payments_of_a_journal_are_money_of_their_own() {
        Read statement = Read.table("""
                | Rubrique | Budget (MAD) | Payé (MAD) |
                | A. Personnel | 900 | |
                | A.1 Salaires | | 500 |
                | A.2 Charges | | 100 |
                """);
        assertThat(statement.texts("/lines", "amount")).containsExactly("900.00 MAD", "500.00 MAD", "100.00 MAD");
        Read journal = Read.table("""
                | Date | Pièce | Imputation | Montant (MAD) | Fournisseur |
                | 02/03/2031 | F-1 | A | 100 | Atlas |
                | 02/03/2031 | F-2 | A.1 | 60 | Souss |
                | 02/03/2031 | F-3 | A.2 | 40 | Souss |
                """);
        assertThat(journal.texts("/lines", "amount")).containsExactly("100.00 MAD", "60.00 MAD", "40.00 MAD");
        assertThat(journal.texts("/totals", "amount")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sous-total janvier | Sous-total février",
                "S/Total | S/Total",
                "Total rubrique A | Total rubrique B",
                "Subtotal January | Sub-total February",
                "المجموع الفرعي | المجموع الفرعي",
                "Total | Total",
            })
    void a_subtotal_covers_the_lines_since_the_last_one(String labels) {
        String[] label = labels.split(" \\| ", -1);
        Read read = Read.table("""
                | Date | Pièce | Fournisseur | Montant (MAD) |
                | 02/01/2031 | F-1 | Atlas | 100 |
                | 09/01/2031 | F-2 | Souss | 60 |
                | %s | | | 161 |
                | 02/02/2031 | F-3 | Atlas | 40 |
                | %s | | | 40 |
                | Total général | | | 200 |
                """.formatted(label[0], label[1]));
        assertThat(read.faults()).isEmpty();
        assertThat(read.texts("/lines", "amount")).containsExactly("100.00 MAD", "60.00 MAD", "40.00 MAD");
        assertThat(sums(read)).containsExactly("161.00 MAD of 0-1", "40.00 MAD of 2-2", "200.00 MAD of all");
    }

    @Test
    void a_sum_over_several_subtotals_covers_what_they_cover() {
        Read read = Read.table("""
                | Date | Pièce | Fournisseur | Montant (MAD) |
                | 02/01/2031 | F-1 | Atlas | 100 |
                | Sous-total janvier | | | 100 |
                | 09/02/2031 | F-2 | Souss | 60 |
                | Sous-total février | | | 60 |
                | Total premier bimestre | | | 160 |
                | 02/03/2031 | F-3 | Atlas | 40 |
                | Sous-total mars | | | 40 |
                | Total du trimestre | | | 201 |
                """);
        assertThat(sums(read))
                .as("what the last one covers is not clear, since nothing makes it")
                .containsExactly("100.00 MAD of 0-0", "60.00 MAD of 1-1", "160.00 MAD of 0-1", "40.00 MAD of 2-2");
    }

    @Test
    void sums_below_the_lines_that_name_a_heading_cover_its_lines_wherever_they_stand() {
        Read read = Read.table("""
                | Date | Pièce | Fournisseur | Rubrique | Montant (MAD) |
                | 02/01/2031 | F-1 | Atlas | A | 100 |
                | 09/01/2031 | F-2 | Souss | B | 60 |
                | 10/01/2031 | F-3 | Souss | A | 40 |
                | Total A | | | | 140 |
                | Total B | | | | 61 |
                | Total général | | | | 200 |
                """);
        assertThat(sums(read)).containsExactly("140.00 MAD of all A", "61.00 MAD of 1-1", "200.00 MAD of all");
    }

    @Test
    void sums_carried_to_the_next_page_are_those_of_all_lines_above() {
        Read read = Read.table("""
                | Date | Pièce | Fournisseur | Montant (MAD) |
                | 02/01/2031 | F-1 | Atlas | 100 |
                | 09/01/2031 | F-2 | Souss | 60 |
                | A reporter | | | 170 |
                | Date | Pièce | Fournisseur | Montant (MAD) |
                | Report | | | 170 |
                | 02/02/2031 | F-3 | Atlas | 40 |
                | A reporter | | | 210 |
                | Total | | | 200 |
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(sums(read)).as("the slip is told once").containsExactly("170.00 MAD of 0-1", "200.00 MAD of all");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Report à nouveau de la page 1", "Report de la page 1", "Brought forward", "ما قبله"})
    void what_is_brought_in_above_the_first_line_is_money_only_where_the_total_counts_it(String label) {
        String table = """
                | Date | Pièce | Fournisseur | Montant (MAD) |
                | %s | | | 500 |
                | 02/02/2031 | F-3 | Atlas | 40 |
                | A reporter | | | 540 |
                | Total | | | %s |
                """;
        Read counted = Read.table(table.formatted(label, "540"));
        assertThat(counted.texts("/lines", "amount")).containsExactly("500.00 MAD", "40.00 MAD");
        assertThat(sums(counted)).containsExactly("540.00 MAD of all");
        Read left = Read.table(table.formatted(label, "40"));
        assertThat(left.texts("/lines", "amount")).containsExactly("40.00 MAD");
        assertThat(sums(left)).containsExactly("40.00 MAD of all");
    }

    @Test
    void what_follows_from_other_rows_and_who_signs_is_passed_over() {
        Read read = Read.table("""
                | Rubrique | Budget (MAD) | Payé (MAD) | Reste à payer | Taux de paiement |
                | A. Personnel | | | | |
                | A.1 Salaires | 700 | 500 | 200 | 71 % |
                | dont heures supplémentaires | | 50 | | |
                | A.2 Charges sociales | 200 | 100 | 100 | 50 % |
                | Total | 900 | 600 | 300 | 67 % |
                | Solde | 300 | | | |
                | Taux d'exécution | | 67 % | | |
                | Arrêté le présent état à la somme de six cents dirhams | | | | |
                | Le Trésorier | | Le Président | | |
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.texts("/lines", "amount"))
                .containsExactly("700.00 MAD", "500.00 MAD", "200.00 MAD", "100.00 MAD");
        assertThat(sums(read)).containsExactly("900.00 MAD of all", "600.00 MAD of all");
    }

    @Test
    void a_total_without_a_currency_is_in_that_of_all_lines() {
        Read read = Read.table("""
                | Date | Pièce | Fournisseur | Devise | Montant |
                | 02/01/2031 | F-1 | Atlas | EUR | 100 |
                | Total | | | | 101 |
                """);
        assertThat(sums(read)).containsExactly("101.00 EUR of all");
    }
}
