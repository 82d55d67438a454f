package org.indh.spreadsheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.indh.core.document.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Receipts on the left and expenses on the right of one sheet. */
class SideBySideTest {
    @Test
    void two_tables_beside_each_other_are_the_two_sides_of_one_budget() {
        Read read = Read.table("""
                A1 | BUDGET DE FONCTIONNEMENT – EXERCICE 2027
                A3:C3 | RECETTES
                E3:G3 | DEPENSES
                A4 | Code
                B4 | Intitulé
                C4 | Prévisions (DH)
                E4 | Code
                F4 | Intitulé
                G4 | Prévisions (DH)
                A5 | 10.10
                B5 | Taxes
                C5 | 60000
                E5 | 10.20
                F5 | Personnel
                G5 | 50000
                A6 | 30.40
                B6 | TVA
                C6 | 40000
                E6 | 20.10
                F6 | Subventions
                G6 | 30000
                E7 | 20.30
                F7 | Fêtes
                G7 | 20000
                B8 | Total recettes
                C8 | 100000
                F8 | Total dépenses
                G8 | 100000
                """);
        assertThat(read.drafts()).extracting(Draft::kind).containsExactly("communal-budget");
        assertThat(read.faults()).isEmpty();
        assertThat(read.text("/year")).isEqualTo("2027");
        assertThat(read.text("/title")).isEqualTo("BUDGET DE FONCTIONNEMENT – EXERCICE 2027");
        assertThat(read.text("/currency")).isEqualTo("MAD");
        assertThat(read.texts("/sections", "side")).containsExactly("receipt", "expense");
        assertThat(read.texts("/sections", "part")).containsExactly("operating", "operating");
        assertThat(read.texts("/sections/0/lines", "code")).containsExactly("10.10", "30.40");
        assertThat(read.texts("/sections/1/lines", "voted")).containsExactly("50000", "30000", "20000");
        assertThat(read.cell("/sections/1/lines/2/voted")).isEqualTo("G7");
        assertThat(read.cell("/sections/0/voted")).isEqualTo("C8");
        assertThat(read.cell("/sections/1/voted")).isEqualTo("G8");
    }

    @ParameterizedTest
    @CsvSource({
        "Chapitre, Nature des recettes, Prévisions 2027, Nature des dépenses, Première partie, Deuxième partie",
        "الباب, بيان المداخيل, تقديرات سنة 2027, بيان النفقات, الجزء الأول, الجزء الثاني"
    })
    void the_headers_say_the_sides_and_titles_the_parts_of_both(
            String chapter, String receipts, String voted, String expenses, String first, String second) {
        Read read = Read.table("""
                | %1$s | %2$s | %3$s | %1$s | %4$s | %3$s | Observations |
                | %5$s |
                | 10 | T | 60 | 10 | P | 50 | |
                | | | | 60 | X | 10 | |
                | %6$s |
                | 60 | X | 10 | 30 | Q | 10 | à revoir |
                """.formatted(chapter, receipts, voted, expenses, first, second));
        assertThat(read.drafts()).hasSize(1);
        assertThat(read.faults()).isEmpty();
        assertThat(read.texts("/sections", "side")).containsExactly("receipt", "receipt", "expense", "expense");
        assertThat(read.texts("/sections", "part")).containsExactly("operating", "equipment", "operating", "equipment");
        assertThat(read.texts("/sections/2/lines", "voted")).containsExactly("50", "10");
        assertThat(read.cell("/sections/3/lines/0/code")).isEqualTo("D6");
        assertThat(read.text("/year")).isEqualTo("2027");
    }

    @Test
    void each_side_counts_its_rows_and_a_fault_stands_at_its_own_cell() {
        Read read = Read.table("""
                | Budget 2027 |
                | N° | Code | Recettes | Montant | N° | Code | Dépenses | Montant | Hameau |
                | 1 | 10.10 | Taxes | 60 | 1 | 10.20 | Personnel | 60 | Tamda |
                """);
        assertThat(read.drafts()).hasSize(1);
        assertThat(read.faults()).containsExactly("DC-UNKNOWN column I2");
        assertThat(read.texts("/sections", "side")).containsExactly("receipt", "expense");
        assertThat(read.texts("/sections/1/lines", "code")).containsExactly("10.20");
    }

    @Test
    void one_table_in_two_languages_is_one() {
        Read read = Read.table("""
                | Budget 2027 |
                | Code | Intitulé | Crédits votés | البيان | الرمز |
                | Dépenses de fonctionnement |
                | 10.20 | Personnel | 60 | الموظفون | 10.20 |
                """);
        assertThat(read.drafts()).hasSize(1);
        assertThat(read.texts("/sections", "side")).containsExactly("expense");
        assertThat(read.texts("/sections/0/lines", "voted")).containsExactly("60");
    }
}
