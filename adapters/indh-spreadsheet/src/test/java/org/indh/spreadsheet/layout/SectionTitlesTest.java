package org.indh.spreadsheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.indh.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The titles of a commune's budget, sections and chapters, in the words that communes write. */
class SectionTitlesTest {
    @ParameterizedTest
    @CsvSource({
        "I - RECETTES DE FONCTIONNEMENT, II - DEPENSES DE FONCTIONNEMENT, operating",
        "A/ Recettes de fonctionnement, B/ Dépenses de fonctionnement, operating",
        "Titre I : Recettes de fonctionnement, Titre II : Dépenses de fonctionnement, operating",
        "PREMIERE PARTIE : RECETTES DE FONCTIONNEMENT, 1ère Partie – Dépenses, operating",
        "Fonctionnement : recettes, Fonctionnement : dépenses, operating",
        "BUDGET DE FONCTIONNEMENT (RECETTES), BUDGET DE FONCTIONNEMENT (DEPENSES), operating",
        "DEUXIEME PARTIE : RECETTES D’EQUIPEMENT, DEUXIEME PARTIE : DEPENSES D'EQUIPEMENT, equipment",
        "III. Recettes d’investissement, IV. Dépenses d’investissement, equipment",
        "2ème partie - Budget d’équipement - Recettes, 2ème partie - Budget d’équipement - Dépenses, equipment",
        "الجزء الأول: المداخيل, الجزء الأول: النفقات, operating",
        "أولا: مداخيل التسيير, ثانيا: نفقات التسيير, operating",
        "ميزانية التسيير - المداخيل, ميزانية التسيير - المصاريف, operating",
        "الجزء الثاني: مداخيل التجهيز, الجزء الثاني: نفقات التجهيز, equipment",
        "1- مداخيل ميزانية التجهيز, 2- نفقات ميزانية التجهيز, equipment"
    })
    void a_title_ends_the_section_before(String receipts, String expenses, String part) {
        Read read = Read.table("""
                | Chapitre | Article | Intitulé | Prévisions 2027 |
                | RECEIPTS |
                | 30 | 10 | Taxes | 60 |
                | EXPENSES |
                | 10 | 20 | Personnel | 50 |
                """.replace("RECEIPTS", receipts).replace("EXPENSES", expenses));
        assertThat(read.faults()).isEmpty();
        assertThat(read.texts("/sections", "side")).containsExactly("receipt", "expense");
        assertThat(read.texts("/sections", "part")).containsExactly(part, part);
        assertThat(read.texts("/sections/1/lines", "code")).containsExactly("10.20");
    }

    @ParameterizedTest
    @CsvSource({
        "PREMIERE PARTIE : BUDGET DE FONCTIONNEMENT, DEUXIEME PARTIE : BUDGET D’EQUIPEMENT, Titre I : Recettes, Titre II : Dépenses",
        "Section de fonctionnement, Section d’équipement, RECETTES, DEPENSES",
        "الجزء الأول: ميزانية التسيير, الجزء الثاني: ميزانية التجهيز, أ - المداخيل, ب - النفقات"
    })
    void a_title_over_two_sections_says_their_part(String first, String second, String receipts, String expenses) {
        Read read = Read.table("""
                | Chapitre | Article | Intitulé | Prévisions 2027 |
                | FIRST |
                | RECEIPTS |
                | 30 | 10 | Taxes | 60 |
                | EXPENSES |
                | 10 | 20 | Personnel | 50 |
                | SECOND |
                | RECEIPTS |
                | 20 | 10 | Subvention | 40 |
                | EXPENSES |
                | 30 | 40 | Pistes | 50 |
                """.replace("FIRST", first)
                .replace("SECOND", second)
                .replace("RECEIPTS", receipts)
                .replace("EXPENSES", expenses));
        assertThat(read.faults()).isEmpty();
        assertThat(read.texts("/sections", "part")).containsExactly("operating", "operating", "equipment", "equipment");
        assertThat(read.texts("/sections", "side")).containsExactly("receipt", "expense", "receipt", "expense");
    }

    @Test
    void a_title_of_expenses_in_unknown_words_leaves_no_expense_among_receipts() {
        Read read = Read.table("""
                | Chapitre | Article | Intitulé | Prévisions 2027 |
                | Recettes de fonctionnement |
                | 30 | 10 | Taxes | 60 |
                | Dépenses ordinaires de la commune |
                | 10 | 20 | Personnel | 50 |
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.texts("/sections", "side")).containsExactly("receipt", "expense");
        assertThat(read.texts("/sections", "part")).containsExactly("operating", "-");
    }

    @Test
    void a_heading_within_a_section_opens_none() {
        Read read = Read.table("""
                | Chapitre | Article | Intitulé | Prévisions 2027 |
                | Recettes de fonctionnement |
                | 30 | 10 | Taxes | 60 |
                | | | Recettes domaniales |
                | 30 | 20 | Loyers | 50 |
                """);
        assertThat(read.texts("/sections", "part")).containsExactly("operating");
        assertThat(read.texts("/sections/0/lines", "code")).containsExactly("30.10", "30.20");
        assertThat(read.faults()).containsExactly("DC-UNKNOWN headings C4");
        assertThat(read.drafts().get(0).faults().get(0).severity()).isEqualTo(Severity.INFO);
    }

    @Test
    void a_part_without_titles_of_its_sides_is_of_neither() {
        Read read = Read.table("""
                | Chapitre | Article | Intitulé | Prévisions 2027 |
                | Dépenses de fonctionnement |
                | 10 | 20 | Personnel | 50 |
                | Deuxième partie : budget d’équipement |
                | 20 | 10 | Subvention | 40 |
                """);
        assertThat(read.texts("/sections", "part")).containsExactly("operating", "equipment");
        assertThat(read.texts("/sections", "side")).containsExactly("expense", "-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chapitre 20 : Affaires sociales",
                "CHAPITRE 20 - AFFAIRES SOCIALES",
                "Chap. 20 Affaires sociales",
                "Chapitre n° 20",
                "الباب 20: الشؤون الاجتماعية",
                "الباب ٢٠ - الشؤون الاجتماعية"
            })
    void chapters_in_rows_of_their_own_lead_the_articles_below(String title) {
        String rows = """
                | Dépenses de fonctionnement |
                | Chapitre 10 : Administration générale |
                | 10 | Indemnités | 60 |
                | 20 | Personnel | 40 |
                | TITLE |
                | 10 | Crèche | 5 |
                """.replace("TITLE", title);
        Read byArticle = Read.table("| Article | Intitulé | Prévisions |\n" + rows);
        assertThat(byArticle.faults()).isEmpty();
        assertThat(byArticle.texts("/sections/0/lines", "code")).containsExactly("10", "10.10", "10.20", "20", "20.10");
        assertThat(byArticle.texts("/sections/0/lines", "label")).contains("Administration générale", "Crèche");
        Read byCode = Read.table("| Code | Intitulé | Prévisions |\n" + rows);
        assertThat(byCode.texts("/sections/0/lines", "code")).containsExactly("10", "10.10", "10.20", "20", "20.10");
        Read whole =
                Read.table("| Code | Intitulé | Prévisions |\n" + rows.replace("| 10 | Crèche", "| 20.10 | Crèche"));
        assertThat(whole.texts("/sections/0/lines", "code")).endsWith("20.10");
    }

    @Test
    void chapters_in_rows_of_their_own_go_with_columns_too() {
        Read read = Read.table("""
                | Chap. | Art. | Par. | Libellé | Prévisions |
                | Dépenses de fonctionnement |
                | Chapitre 10 : Administration générale |
                | | 20 | 10 | Salaires | 40 |
                | | | 20 | Primes | 10 |
                | Chapitre 20 : Affaires sociales |
                | | 20 | 10 | Crèche | 5 |
                | Recettes de fonctionnement |
                | | 30 | 10 | Taxes | 55 |
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.texts("/sections/0/lines", "code"))
                .containsExactly("10", "10.20.10", "10.20.20", "20", "20.20.10");
        assertThat(read.texts("/sections/1/lines", "code"))
                .as("no chapter of the section before")
                .containsExactly("30.10");
    }

    @Test
    void a_chapters_word_beside_its_number_is_no_part_of_the_code() {
        Read read = Read.table("""
                | Chapitre | Article | Intitulé | Prévisions |
                | Chapitre 10 | | Administration générale | 60 |
                | | Art. 20 | Personnel | 60 |
                """);
        assertThat(read.texts("/sections/0/lines", "code")).containsExactly("10", "10.20");
    }

    @Test
    void a_recapitulation_counts_nothing_twice() {
        Read read = Read.table("""
                | Code | Intitulé | Prévisions 2027 |
                | Recettes de fonctionnement |
                | 30.10 | Taxes | 60 |
                | Dépenses de fonctionnement |
                | 10.20 | Personnel | 50 |
                | Récapitulation générale |
                | | Recettes de fonctionnement | 60 |
                | | Dépenses de fonctionnement | 50 |
                | | Excédent prévisionnel | 10 |
                """);
        assertThat(read.texts("/sections", "side")).containsExactly("receipt", "expense");
        assertThat(read.texts("/sections/1/lines", "code")).containsExactly("10.20");
        assertThat(read.faults()).containsExactly("DC-UNKNOWN restated C7 C8 C9");
    }

    @Test
    void a_title_merged_over_the_columns_states_no_amounts() {
        Read read = Read.table("""
                A1:D1 | BUDGET DE FONCTIONNEMENT – EXERCICE 2027
                A2 | Chap.
                B2 | Art.
                C2 | Intitulé
                D2 | Prévisions
                A3:D3 | RECETTES
                A4 | 30
                B4 | 10
                C4 | Taxes
                D4 | 60
                A5:C5 | Total
                D5 | 60
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.text("/sections/0/part")).isEqualTo("operating");
        assertThat(read.text("/sections/0/side")).isEqualTo("receipt");
        assertThat(read.texts("/sections/0/lines", "code")).containsExactly("30.10");
        assertThat(read.text("/sections/0/voted")).isEqualTo("60");
        assertThat(read.cell("/sections/0/voted")).isEqualTo("D5");
    }
}
