package org.indh.spreadsheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.indh.core.document.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Budgets of communes as they publish them: a row for each chapter, article and line, by sections. */
class CommunalTableTest {
    @Test
    void sections_hold_the_lines_below_them_and_their_totals() {
        Read read = Read.table("""
                | Budget de la commune de Tamda |
                | Code | Intitulé | Crédits votés 2027 (MDH) | Reports | Engagements | Ordonnancements | Paiements |
                | Recettes de fonctionnement |
                | 30.10 | Taxes et redevances | 14,2 | | | | |
                | | Total recettes | 14,2 | | | | |
                | Dépenses de fonctionnement |
                | 10 | Administration générale | 11,7 | | 9 | 8 | 7,5 |
                | | Total des dépenses | 11,7 | | 9 | 8 | 7,5 |
                | | Excédent prévisionnel | 2,5 | | | | |
                """);
        assertThat(read.drafts()).extracting(Draft::kind).containsExactly("communal-budget");
        assertThat(read.faults()).isEmpty();
        assertThat(read.text("/title")).isEqualTo("Budget de la commune de Tamda");
        assertThat(read.text("/year")).isEqualTo("2027");
        assertThat(read.text("/scale")).isEqualTo("million");
        assertThat(read.text("/currency")).isEqualTo("MAD");
        assertThat(read.texts("/sections", "side")).containsExactly("receipt", "expense");
        assertThat(read.text("/sections/0/lines/0/code")).isEqualTo("30.10");
        assertThat(read.text("/sections/0/voted")).isEqualTo("14,2");
        assertThat(read.cell("/sections/0/voted")).isEqualTo("C5");
        assertThat(read.texts("/sections/1/lines", "label")).containsExactly("Administration générale");
        assertThat(read.text("/sections/1/lines/0/paid")).isEqualTo("7,5");
        assertThat(read.text("/sections/1/paid")).isEqualTo("7,5");
        assertThat(read.text("/surplus")).isEqualTo("2,5");
        assertThat(read.cell("/surplus")).isEqualTo("C9");
    }

    @Test
    void segments_in_columns_of_their_own_make_a_code_and_blanks_take_those_above() {
        Read read = Read.table("""
                | Dépenses de fonctionnement |
                | Chap. | Art. | Par. | Ligne | Libellé | Prévisions |
                | 10 | | | | Administration générale | 90 |
                | | 20 | | | Personnel | 60 |
                | | | 10 | 11 | Salaires | 40 |
                | | | | 12 | Indemnités | 20 |
                | | 30 | | | Fournitures | 30 |
                | 20 | | | | Affaires sociales | 5 |
                | 20 | 10 | | | Crèche | 5 |
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.text("/sections/0/part")).isEqualTo("operating");
        assertThat(read.texts("/sections/0/lines", "code"))
                .containsExactly("10", "10.20", "10.20.10.11", "10.20.10.12", "10.30", "20", "20.10");
        assertThat(read.cell("/sections/0/lines/2/code")).isEqualTo("D5");
    }

    @Test
    void a_section_may_be_named_above_the_headers() {
        Read read = Read.table("""
                | Recettes d’équipement |
                | Imputation | Intitulé | Prévisions |
                | 20.10 | Subvention | 1000 |
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.text("/sections/0/part")).isEqualTo("equipment");
        assertThat(read.texts("/sections/0/lines", "code")).containsExactly("20.10");
    }

    @Test
    void merged_chapters_stand_in_every_row_that_they_cover() {
        Read read = Read.table("""
                A1 | Chapitre
                B1 | Article
                C1 | Intitulé
                D1 | Crédits votés
                A2:A3 | 10
                B2 | 20
                C2 | Personnel
                D2 | 60
                B3 | 30
                C3 | Fournitures
                D3 | 30
                """);
        assertThat(read.texts("/sections/0/lines", "code")).containsExactly("10.20", "10.30");
        assertThat(read.text("/sections/0/part")).as("nobody says which").isEqualTo("-");
    }

    @Test
    void a_chapters_total_below_its_lines_is_the_chapter() {
        Read read = Read.table("""
                | Chapitre | Article | Intitulé | Crédits votés |
                | Dépenses d’équipement |
                | 30 | | Affaires techniques | |
                | 30 | 10 | Pistes | 60 |
                | 30 | 20 | Ponts | 30 |
                | | | Total du chapitre 30 | 90 |
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.texts("/sections/0/lines", "code")).containsExactly("30", "30.10", "30.20", "30");
        assertThat(read.texts("/sections/0/lines", "voted")).containsExactly("", "60", "30", "90");
    }

    @Test
    void totals_in_other_words_and_of_the_whole_budget_are_no_lines() {
        Read read = Read.table("""
                | Chapitre | Article | Intitulé | Crédits votés |
                | Première partie : recettes |
                | 30 | 10 | Taxes | 60 |
                | | | Total des recettes de la première partie | 60 |
                | | | Total général des recettes | 60 |
                | | | TOTAL GENERAL DU BUDGET | 60 |
                """);
        assertThat(read.texts("/sections/0/lines", "code")).containsExactly("30.10");
        assertThat(read.text("/sections/0/voted")).isEqualTo("60");
    }

    @Test
    void a_surplus_with_a_code_is_a_line_of_the_second_part() {
        Read read = Read.table("""
                | Code | Intitulé | Prévisions |
                | Deuxième partie : recettes d’équipement |
                | 60.10 | Excédent prévisionnel de la première partie | 2500 |
                | 20.10 | Subvention | 1000 |
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.texts("/sections/0/lines", "role")).containsExactly("transfer", "-");
    }

    @Test
    void special_accounts_are_sections_by_their_names() {
        Read read = Read.table("""
                | Chapitre | Article | Intitulé | Prévisions |
                | Compte spécial INDH : recettes |
                | 36 | 10 | Dotation | 1000 |
                | Compte spécial INDH - dépenses |
                | 36 | 10 | Centre de tissage | 900 |
                | | | Total dépenses | 900 |
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.texts("/sections", "account")).containsExactly("INDH", "INDH");
        assertThat(read.texts("/sections", "part")).containsExactly("special", "special");
        assertThat(read.text("/sections/1/lines/0/label")).isEqualTo("Centre de tissage");
        assertThat(read.text("/sections/1/voted")).isEqualTo("900");
    }

    @Test
    void headers_and_sections_in_arabic_and_english() {
        Read arabic = Read.table("""
                | الباب | الفصل | الفقرة | السطر | البيان | الاعتمادات المصوت عليها (درهم) | الاعتمادات المرحلة | الالتزامات | الأداءات |
                | نفقات التجهيز |
                | 30 | 40 | 10 | 12 | طريق قروية | 60000 | 15000 | 70000 | 20000 |
                | | | | | المجموع | 60000 | 15000 | 70000 | 20000 |
                """);
        assertThat(arabic.faults()).isEmpty();
        assertThat(arabic.text("/sections/0/part")).isEqualTo("equipment");
        assertThat(arabic.text("/sections/0/lines/0/code")).isEqualTo("30.40.10.12");
        assertThat(arabic.text("/sections/0/lines/0/carriedOver")).isEqualTo("15000");
        assertThat(arabic.text("/sections/0/paid")).isEqualTo("20000");
        assertThat(arabic.text("/currency")).isEqualTo("MAD");
        Read english = Read.table("""
                | Budget code | Heading | Voted credits 2027 | Commitments | Payments |
                | Operating expenses |
                | 30.40 | Roads | 60 | 50 | 20 |
                """);
        assertThat(english.faults()).isEmpty();
        assertThat(english.text("/sections/0/lines/0/committed")).isEqualTo("50");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Code | Intitulé |",
                "| Intitulé | Prévisions |",
                "| Chapitre | Intitulé |",
                "| Code | Libellé | Prévisions |"
            })
    void headers_of_any_table_make_no_budget_of_a_commune(String headers) {
        assertThat(Read.table(headers + "\n| 10 | x | 5 |").drafts())
                .extracting(Draft::kind)
                .containsExactly(Draft.UNKNOWN);
    }
}
