package org.indh.spreadsheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.indh.core.document.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Journals of expenses and statements of execution: each amount of a row is a line of its own. */
class ExpensesTableTest {
    @Test
    void a_journal_has_a_line_for_each_row_with_day_voucher_and_money() {
        Read read = Read.table("""
                | Journal des dépenses 2031 |
                | Date | N° pièce | Fournisseur | Libellé | Rubrique | Montant (MAD) |
                | 02/03/2031 | F-118 | Imprimerie Atlas | Affiches | A.1 | 4.200,50 |
                | 9 mars 2031 | F-121 | Librairie Souss | Cahiers | A.2 | 310 |
                | Total | | | | | 4.510,50 |
                """);
        assertThat(read.drafts()).extracting(Draft::kind).containsExactly("financial-report");
        assertThat(read.faults()).isEmpty();
        assertThat(read.text("/title")).isEqualTo("Journal des dépenses 2031");
        assertThat(read.text("/currency")).isEqualTo("MAD");
        assertThat(read.texts("/lines", "amount")).containsExactly("4200.50 MAD", "310.00 MAD");
        assertThat(read.texts("/lines", "date")).containsExactly("2031-03-02", "2031-03-09");
        assertThat(read.cell("/lines/0/amount")).isEqualTo("F3");
        assertThat(read.cell("/lines/0/date")).isEqualTo("A3");
        assertThat(read.text("/lines/0/codes/voucher")).isEqualTo("F-118");
        assertThat(read.text("/lines/0/codes/supplier")).isEqualTo("Imprimerie Atlas");
        assertThat(read.text("/lines/0/codes/object")).isEqualTo("Affiches");
        assertThat(read.text("/lines/1/codes/heading")).isEqualTo("A.2");
        assertThat(read.text("/lines/1/codes/phase")).isEqualTo("paid");
        assertThat(read.text("/totals/0/amount")).isEqualTo("4510.50 MAD");
        assertThat(read.text("/totals/0/codes/phase")).isEqualTo("paid");
    }

    @Test
    void a_statement_of_execution_has_a_line_for_each_amount_of_a_row() {
        Read read = Read.table("""
                | Rubrique | Budget (kDH) | Engagé (kDH) | Payé (kDH) |
                | A | 500 | 300,5 | - |
                | B | 200 | | 20 |
                | Total général | 700 | 300,5 | 20 |
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.texts("/lines", "amount"))
                .containsExactly("500000.00 MAD", "300500.00 MAD", "0.00 MAD", "200000.00 MAD", "20000.00 MAD");
        assertThat(read.text("/lines/1/codes/phase")).isEqualTo("committed");
        assertThat(read.text("/lines/1/codes/heading")).isEqualTo("A");
        assertThat(read.cell("/lines/1/amount")).isEqualTo("C2");
        assertThat(read.text("/lines/4/codes/phase")).isEqualTo("paid");
        assertThat(read.texts("/totals", "amount")).containsExactly("700000.00 MAD", "300500.00 MAD", "20000.00 MAD");
        assertThat(read.text("/scale")).isEqualTo("-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date | Pièce | Fournisseur | Montant",
                "Date de facture | N° facture | Bénéficiaire | Payé (DH)",
                "Payment date | Voucher No. | Supplier | Amount paid (MAD)",
                "التاريخ | رقم الوثيقة | المورد | المبلغ",
                "تاريخ الأداء | رقم الفاتورة | المستفيد | المبلغ المؤدى",
            })
    void headers_are_in_french_english_and_arabic(String headers) {
        Read read = Read.table("| " + headers + " |\n| 2031-03-02 | F-1 | Atlas | 1 200,50 |");
        assertThat(read.drafts()).extracting(Draft::kind).containsExactly("financial-report");
        assertThat(read.text("/lines/0/amount")).startsWith("1200.5");
        assertThat(read.text("/lines/0/codes/supplier")).isEqualTo("Atlas");
        assertThat(read.text("/lines/0/codes/phase")).isEqualTo("paid");
    }

    @ParameterizedTest
    @CsvSource({
        "EUR, 15, 15.00 EUR",
        "DH, 15, 15.00 MAD",
        "€, 15, 15.00 EUR",
        "'', 15, 15 XXX",
        "dirhm, 15, 15",
        "'', 15 DH, 15.00 MAD",
        "EUR, '1,5 kDH', 1500.00 MAD",
        "MAD, (15), -15.00 MAD",
        "MAD, quinze, quinze",
    })
    void the_currency_is_the_amounts_own_else_the_rows_else_nobodys(String currency, String amount, String read) {
        Read table = Read.table("| Date | Pièce | Fournisseur | Devise | Montant |\n| 2031-03-02 | F-1 | Atlas | "
                + currency + " | " + amount + " |");
        assertThat(table.text("/lines/0/amount")).isEqualTo(read);
        assertThat(table.text("/lines/0/currency")).isEqualTo("-");
    }

    @Test
    void a_row_without_an_amount_is_a_line_without_one_and_what_is_no_day_stays() {
        Read read = Read.table("""
                | Date | Pièce | Fournisseur | Montant |
                | à fixer | F-1 | Atlas | ? |
                | mars 2031 | F-2 | Souss | 12 |
                """);
        assertThat(read.texts("/lines", "amount")).containsExactly("-", "12 XXX");
        assertThat(read.texts("/lines", "date")).containsExactly("à fixer", "mars 2031");
    }

    @Test
    void subtotals_and_notes_are_no_lines() {
        Read read = Read.table("""
                | Date | Pièce | Fournisseur | Montant |
                | 2031-03-02 | F-1 | Atlas | 12 |
                | Sous-total mars | | | 12 |
                | Vu par le trésorier |
                """);
        assertThat(read.texts("/lines", "amount")).containsExactly("12 XXX");
        assertThat(read.faults()).containsExactly("DC-UNKNOWN row A4");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Date | Objet | Lieu |\n| 2031-03-02 | Réunion | Amerzgane |",
                "| Montant | Date |\n| 12 | 2031-03-02 |",
                "| Commune belge | Communes marocaines | Montant |\n| Huy | Tinghir | 12 |",
                "| Rubrique | Montant |\n| A | 12 |",
            })
    void other_tables_are_left_to_others(String table) {
        assertThat(Read.table(table).drafts()).extracting(Draft::kind).doesNotContain("financial-report");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Période du rapport : du 01/01/2026 au 30/06/2026; 2026-01-01 2026-06-30 - -",
                "Période : janvier – juin 2026; 2026-01-01 2026-06-30 - -",
                "Période | du 01/01/2026 | au | 30/06/2026; 2026-01-01 2026-06-30 - -",
                "Reporting period: 1 January to 30 June 2026; 2026-01-01 2026-06-30 - -",
                "فترة التقرير: من 01/01/2026 إلى 30/06/2026; 2026-01-01 2026-06-30 - -",
                "Convention n° 12/2025 du 01/01/2025 au 31/12/2027; - - 2025-01-01 2027-12-31",
                "Période d'éligibilité : 2025-2027, selon l'avenant; - - - -",
                "Convention du 15/01/2025; - - - -",
                "Période : 2e tranche; - - - -",
            })
    void the_days_of_the_report_and_of_the_agreement_stand_above_the_table(String above, String days) {
        Read read = Read.table("""
                | Journal des dépenses |
                | %s |
                | Date | Pièce | Fournisseur | Montant (MAD) |
                | 03/02/2026 | F-1 | Atlas | 12 |
                """.formatted(above));
        assertThat(read.faults()).isEmpty();
        assertThat(read.text("/title")).isEqualTo("Journal des dépenses");
        assertThat(read.text("/periodFrom") + " " + read.text("/periodUntil") + " " + read.text("/eligibleFrom") + " "
                        + read.text("/eligibleUntil"))
                .isEqualTo(days);
    }

    @Test
    void years_of_two_digits_are_read_by_the_documents_years_else_told_once_for_the_column() {
        String journal = """
                | %s |
                | Date | Pièce | Fournisseur | Payé (MAD) | Mandaté (MAD) |
                | 03/02/26 | F-1 | Atlas | 12 | 12 |
                | 05/02/26 | F-2 | Atlas | 13 | |
                """;
        Read settled = Read.table(journal.formatted("Journal des dépenses 2026"));
        assertThat(settled.texts("/lines", "date")).containsExactly("2026-02-03", "2026-02-03", "2026-02-05");
        assertThat(settled.faults()).isEmpty();
        Read open = Read.table(journal.formatted("Journal des dépenses"));
        assertThat(open.texts("/lines", "date")).containsExactly("-", "-", "-");
        assertThat(open.faults()).containsExactly("DC-UNREADABLE short-years A3 A4");
    }

    @Test
    void a_day_that_cannot_be_read_stands_once_beside_however_many_amounts() {
        Read read = Read.table("""
                | Date | Pièce | Fournisseur | Payé (MAD) | Mandaté (MAD) |
                | 31/02/2026 | F-1 | Atlas | 12 | 12 |
                """);
        assertThat(read.texts("/lines", "date")).containsExactly("31/02/2026", "-");
    }

    @Test
    void the_day_of_the_invoice_is_kept_beside_that_of_the_payment_and_stands_in_for_it() {
        Read read = Read.table("""
                | Date facture | N° facture | Fournisseur | Montant HT | TVA | Montant TTC (DH) | Date paiement |
                | 02/03/2026 | FA-1 | Atlas | 1000 | 200 | 1200 | 10/03/2026 |
                | 05/03/2026 | FA-2 | Atlas | 500 | 100 | 600 | |
                | Total | | | 1500 | 300 | 1800 | |
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.texts("/lines", "date")).containsExactly("2026-03-10", "2026-03-05");
        assertThat(read.text("/lines/0/codes/invoice-date")).isEqualTo("2026-03-02");
        assertThat(read.cell("/lines/1/date")).isEqualTo("A3");
        Read invoices = Read.table("| Date de facture | Facture | Montant |\n| 05/03/2026 | FA-2 | 600 |");
        assertThat(invoices.texts("/lines", "date")).containsExactly("2026-03-05");
    }
}
