package org.indh.spreadsheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Cash books and journals in two currencies: what came in beside what was paid, and what a cell says that holds no amount. */
class CashBookTest {
    private static final String BOOK = """
            | Livre de caisse 2027 |
            | Date | N° pièce | Libellé | Recettes (DH) | Dépenses (DH) | Solde |
            | 01/01/2027 | | Solde initial | 1 000,00 | | 1 000,00 |
            | 05/01/2027 | R-1 | Cotisations | 500,00 | | 1 500,00 |
            | 12/01/2027 | F-1 | Fournitures | | 300,00 | 1 200,00 |
            | | | Total | TOTAL | 300,00 | 1 200,00 |
            """;

    @Test
    void what_came_in_is_a_resource_and_what_was_paid_is_paid() {
        Read read = Read.table(BOOK.replace("TOTAL", "500,00"));
        assertThat(read.drafts()).extracting(draft -> draft.kind()).containsExactly("financial-report");
        assertThat(read.faults()).isEmpty();
        assertThat(read.texts("/lines", "amount")).containsExactly("500.00 MAD", "300.00 MAD");
        assertThat(read.text("/lines/0/codes/flow")).isEqualTo("resource");
        assertThat(read.text("/lines/0/codes/phase")).isEqualTo("-");
        assertThat(read.cell("/lines/0/amount")).isEqualTo("D4");
        assertThat(read.text("/lines/1/codes/phase")).isEqualTo("paid");
        assertThat(read.cell("/lines/1/amount")).isEqualTo("E5");
        assertThat(read.texts("/totals", "amount")).containsExactly("300.00 MAD", "500.00 MAD");
        assertThat(read.text("/totals/0/codes/phase")).isEqualTo("paid");
        assertThat(read.text("/totals/1/codes/flow")).isEqualTo("resource");
    }

    @Test
    void a_balance_that_was_brought_in_counts_where_the_total_counts_it() {
        Read read = Read.table(BOOK.replace("TOTAL", "1 500,00"));
        assertThat(read.faults()).isEmpty();
        assertThat(read.texts("/lines", "amount")).containsExactly("1000.00 MAD", "500.00 MAD", "300.00 MAD");
        assertThat(read.texts("/lines", "date")).containsExactly("2027-01-01", "2027-01-05", "2027-01-12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date | Pièce | Libellé | Entrées | Sorties",
                "Date | Voucher | Description | Receipts | Payments",
                "التاريخ | رقم الوثيقة | البيان | المداخيل | النفقات",
                "التاريخ | رقم الوثيقة | البيان | المقبوضات | الأداءات",
            })
    void its_headers_are_in_french_english_and_arabic(String headers) {
        Read read = Read.table("| " + headers + " |\n| 2027-03-02 | F-1 | x | 12 | |\n| 2027-03-03 | F-2 | y | | 5 |");
        assertThat(read.faults()).isEmpty();
        assertThat(read.texts("/lines", "amount")).containsExactly("12 XXX", "5 XXX");
        assertThat(read.text("/lines/0/codes/flow")).isEqualTo("resource");
        assertThat(read.text("/lines/1/codes/flow")).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource({
        "-, 0.00 MAD, -",
        "néant, 0.00 MAD, -",
        "لا شيء, 0.00 MAD, -",
        "s.o., -, not-applicable",
        "n/a, -, not-applicable",
        "sans objet, -, not-applicable",
        "لا ينطبق, -, not-applicable",
        "?, -, -",
        "'', -, -"
    })
    void nil_not_applicable_and_unknown_are_three(String cell, String amount, String absence) {
        Read read = Read.table("""
                | Date | N° pièce | Fournisseur | Montant (MAD) |
                | 05/01/2027 | F-1 | Atlas | 12 |
                | 12/01/2027 | F-2 | Souss | %s |
                | Total | | | 12 |
                """.formatted(cell));
        assertThat(read.faults()).isEmpty();
        assertThat(read.texts("/lines", "amount")).containsExactly("12.00 MAD", amount);
        assertThat(read.text("/lines/1/codes/absence")).isEqualTo(absence);
        assertThat(read.text("/lines/1/codes/phase")).isEqualTo("paid");
        assertThat(read.cell("/lines/1/codes/absence")).isEqualTo(absence.equals("-") ? "-" : "D3");
        assertThat(read.texts("/totals", "amount")).containsExactly("12.00 MAD");
    }

    @Test
    void a_second_currency_serves_where_the_first_is_blank_and_is_told() {
        Read read = Read.table("""
                | Date | N° pièce | Fournisseur | Montant (MAD) | Taux de change | Montant (EUR) |
                | 05/01/2027 | F-1 | Atlas | 1 080,00 | 10,80 | 100,00 |
                | 12/01/2027 | F-2 | Brussels Air | | | 250,00 |
                | 13/01/2027 | F-3 | Souss | 54,00 | 10,80 | - |
                """);
        assertThat(read.faults()).containsExactly("DC-UNKNOWN currency F1");
        assertThat(read.drafts().get(0).faults().get(0).facts()).containsEntry("kept", "Montant (MAD)");
        assertThat(read.text("/currency")).isEqualTo("MAD");
        assertThat(read.texts("/lines", "amount")).containsExactly("1080.00 MAD", "250.00 EUR", "54.00 MAD");
        assertThat(read.cell("/lines/1/amount")).isEqualTo("F3");
    }

    @Test
    void amounts_of_two_sorts_may_be_in_two_currencies() {
        Read read = Read.table("""
                | Rubrique | Budget (kEUR) | Payé (DH) |
                | Salaires | 10 | 54 000 |
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.texts("/lines", "amount")).containsExactly("10000.00 EUR", "54000.00 MAD");
    }

    @Test
    void a_budget_of_a_commune_is_read_in_its_first_currency() {
        Read read = Read.table("""
                | Budget de l’exercice 2027 |
                | Chapitre | Article | Intitulé | Montant (DH) | Montant (EUR) |
                | 10 | 20 | Personnel | 1 080,00 | 100,00 |
                | 10 | 30 | Jumelage | | 50,00 |
                """);
        assertThat(read.faults()).containsExactly("DC-UNKNOWN currency E2");
        assertThat(read.text("/currency")).isEqualTo("MAD");
        assertThat(read.texts("/sections/0/lines", "voted")).containsExactly("1 080,00", "");
    }
}
