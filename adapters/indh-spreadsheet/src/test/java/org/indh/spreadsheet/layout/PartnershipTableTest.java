package org.indh.spreadsheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.indh.core.document.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Published lists of partnerships: a row for each, several communes in one cell, the currency in a header. */
class PartnershipTableTest {
    @Test
    void each_row_is_a_partnership_and_each_name_in_a_cell_a_partner() {
        Read read = Read.table("""
                | Commune belge | Commune(s) marocaine(s) | Budget OS 1 (EUR) | Début de la relation |
                | Huy | Tinghir; Gourrama | 215.425,65 | 29/11/2007 |
                | Ath | Belfaa | 150.145,16 | en cours de signature |
                """);
        assertThat(read.drafts()).extracting(Draft::kind).containsExactly("programme");
        assertThat(read.faults()).isEmpty();
        assertThat(read.text("/currency")).isEqualTo("EUR");
        assertThat(read.cell("/currency")).isEqualTo("C1");
        assertThat(read.text("/partnerships/0/north/0/name")).isEqualTo("Huy");
        assertThat(read.text("/partnerships/0/north/0/kind")).isEqualTo("commune");
        assertThat(read.text("/partnerships/0/south/0/territory/name")).isEqualTo("Tinghir");
        assertThat(read.text("/partnerships/0/south/1/territory/name")).isEqualTo("Gourrama");
        assertThat(read.text("/partnerships/0/south/1/territory/level")).isEqualTo("commune");
        assertThat(read.cell("/partnerships/0/south/1/territory/name")).isEqualTo("B2");
        assertThat(read.text("/partnerships/1/budgets/OS 1")).isEqualTo("150.145,16");
        assertThat(read.cell("/partnerships/1/budgets/OS 1")).isEqualTo("C3");
        assertThat(read.text("/partnerships/1/start")).isEqualTo("en cours de signature");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tinghir; Gourrama",
                "Tinghir et Gourrama",
                "Tinghir / Gourrama",
                "Tinghir, Gourrama",
                "Tinghir + Gourrama"
            })
    void communes_are_parted_in_the_ways_in_which_people_part_them(String cell) {
        Read read = Read.table("| Commune belge | Communes marocaines |\n| Huy | " + cell + " |");
        assertThat(read.text("/partnerships/0/south/0/territory/name")).isEqualTo("Tinghir");
        assertThat(read.text("/partnerships/0/south/1/territory/name")).isEqualTo("Gourrama");
        assertThat(read.text("/partnerships/0/south/2/territory/name")).isEqualTo("-");
    }

    @Test
    void communes_on_lines_of_their_own_are_parted_and_a_name_with_et_in_it_is_not() {
        Read read = Read.table(
                "| Commune belge | Communes marocaines |\n| Huy | - Tinghir\\n- Gourrama |\n| Ath | Tetouan |");
        assertThat(read.text("/partnerships/0/south/1/territory/name")).isEqualTo("Gourrama");
        assertThat(read.text("/partnerships/1/south/0/territory/name")).isEqualTo("Tetouan");
        assertThat(read.text("/partnerships/1/south/1/territory/name")).isEqualTo("-");
    }

    @Test
    void organisations_keep_their_and_and_have_no_territory() {
        Read read = Read.table("""
                | Partenaire | Budget total (kDH) | Convention signée le | Premier paiement |
                | Migrations et Développement ; Tichka | 1 200 | 12/05/2017 | 01/09/2017 |
                """);
        assertThat(read.drafts()).extracting(Draft::kind).containsExactly("programme");
        assertThat(read.text("/partnerships/0/south/0/name")).isEqualTo("Migrations et Développement");
        assertThat(read.text("/partnerships/0/south/1/name")).isEqualTo("Tichka");
        assertThat(read.text("/partnerships/0/south/0/territory/name")).isEqualTo("-");
        assertThat(read.text("/currency")).isEqualTo("MAD");
        assertThat(read.text("/scale")).isEqualTo("thousand");
        assertThat(read.text("/partnerships/0/total")).isEqualTo("1 200");
        assertThat(read.text("/partnerships/0/agreement/signed")).isEqualTo("12/05/2017");
        assertThat(read.text("/partnerships/0/firstPayment")).isEqualTo("01/09/2017");
    }

    @ParameterizedTest
    @CsvSource({
        "Budget OS 1 (EUR),EUR,unit",
        "Budget OS 1 (€),EUR,unit",
        "Budget OS 1 (MDH),MAD,million",
        "Budget OS 1 (en milliers d'euros),EUR,thousand",
        "Budget OS 1,-,-",
        "ميزانية الهدف الخاص 1 (درهم),MAD,unit"
    })
    void a_header_says_the_currency_and_the_scale_as_far_as_it_does(String header, String currency, String scale) {
        Read read = Read.table("| Commune belge | Communes marocaines | " + header + " |\n| Huy | Tinghir | 12 |");
        assertThat(read.text("/partnerships/0/budgets/OS 1")).isEqualTo("12");
        assertThat(said(read.text("/currency"))).isEqualTo(currency);
        assertThat(said(read.text("/scale"))).isEqualTo(scale);
        assertThat(read.faults()).isEmpty();
    }

    private static String said(String text) {
        return text.isEmpty() ? "-" : text;
    }

    @Test
    void what_is_no_unit_in_brackets_makes_an_unknown_column() {
        Read read = Read.table(
                "| Commune belge | Communes marocaines | Budget OS 1 (provisoire) |\n| Huy | Tinghir | 12 |");
        assertThat(read.faults()).containsExactly("DC-UNKNOWN column-nearest C1");
    }

    @Test
    void a_second_currency_is_told_at_its_header_and_not_passed_over() {
        Read read = Read.table("""
                | Commune belge | Communes marocaines | Budget OS 1 (EUR) | Budget OS 2 (MAD) |
                | Huy | Tinghir | 12 | 300 |
                """);
        assertThat(read.text("/currency")).isEqualTo("EUR");
        assertThat(read.text("/partnerships/0/budgets/OS 2")).isEqualTo("300");
        assertThat(read.faults()).containsExactly("DC-UNKNOWN cell D1");
    }

    @Test
    void headers_in_english_and_arabic() {
        Read english = Read.table("""
                | No. | Belgian municipality | Moroccan communes | Outcome 1 budget (EUR) | Start of the partnership |
                | 3 | Huy | Tinghir and Gourrama | 12 | March 2017 |
                """);
        assertThat(english.faults()).isEmpty();
        assertThat(english.text("/partnerships/0/code")).isEqualTo("3");
        assertThat(english.text("/partnerships/0/south/1/territory/name")).isEqualTo("Gourrama");
        Read arabic = Read.table("""
                | الجماعة البلجيكية | الجماعات المغربية | الميزانية (أورو) | تاريخ توقيع الاتفاقية |
                | Huy | تنغير؛ كرامة | 12 | قيد التوقيع |
                """);
        assertThat(arabic.faults()).isEmpty();
        assertThat(arabic.text("/partnerships/0/south/1/territory/name")).isEqualTo("كرامة");
        assertThat(arabic.text("/partnerships/0/agreement/signed")).isEqualTo("قيد التوقيع");
    }

    @ParameterizedTest
    @ValueSource(strings = {"| Partenaires | Téléphone |", "| Commune belge | Maire |", "| Budget | Date |"})
    void one_of_its_headers_alone_makes_no_list_of_partnerships(String headers) {
        assertThat(Read.table(headers + "\n| x | y |").drafts())
                .extracting(Draft::kind)
                .containsExactly(Draft.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"| Total | | 27 |", "| | Total | 27 |", "| TOTAL GÉNÉRAL : | | 27 |", "| المجموع | | 27 |"})
    void the_total_below_is_one_of_the_list_and_no_partnership(String total) {
        Read read = Read.table(
                "| Commune belge | Communes marocaines | Budget OS 1 (EUR) |\n| Huy | Tinghir | 27 |\n" + total);
        assertThat(read.texts("/partnerships")).hasSize(1);
        assertThat(read.text("/partnershipsTotal/budgets/OS 1")).isEqualTo("27");
        assertThat(read.cell("/partnershipsTotal/budgets/OS 1")).isEqualTo("C3");
        assertThat(read.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Budjet OS 1 (EUR),Budget OS 1",
        "Budget SO 12,Budget OS 12",
        "Debut de la rellation,Début de la relation",
        "Statr date,Start date"
    })
    void a_header_that_is_misspelt_is_told_with_the_one_that_was_meant(String header, String meant) {
        Read read = Read.table("| Commune belge | Communes marocaines | " + header + " |\n| Huy | Tinghir | 27 |");
        assertThat(read.faults()).containsExactly("DC-UNKNOWN column-nearest C1");
        assertThat(read.drafts().get(0).faults().get(0).facts()).containsEntry("nearest", meant);
    }

    @Test
    void a_header_of_something_else_is_told_without_a_guess() {
        Read read = Read.table("| Commune belge | Communes marocaines | Remarques du maire |\n| Huy | Tinghir | x |");
        assertThat(read.faults()).containsExactly("DC-UNKNOWN column C1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"OS", "Contact", "Budget 2018 (EUR)", "Remarque 3"})
    void no_header_is_guessed_that_has_a_number_too_many_or_too_few_or_begins_otherwise(String header) {
        Read read = Read.table("| Commune belge | Communes marocaines | " + header + " |\n| Huy | Tinghir | 27 |");
        assertThat(read.faults()).containsExactly("DC-UNKNOWN column C1");
    }
}
