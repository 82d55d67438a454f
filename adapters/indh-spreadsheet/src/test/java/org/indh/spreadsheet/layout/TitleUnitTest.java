package org.indh.spreadsheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.indh.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What amounts count in where a title, or another line beside the headers, says it. */
class TitleUnitTest {
    private static final String COSTS = """
            %s
            | | 2024 | 2025 | Total |
            | 1. Partenaires | 30 | 40 | 70 |
            | Fonctionnement | 30 | 40 | 70 |
            """;
    private static final String BUDGET = """
            | %s |
            | Code | Intitulé | Crédits votés | Paiements |
            | Dépenses de fonctionnement |
            | 10.20 | Personnel | 60 | 50 |
            | | Total dépenses | 60 | 50 |
            """;

    private static String unit(Read read) {
        return (read.text("/scale") + " " + read.text("/currency")).strip();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "| T3 – Coûts opérationnels (en kDH) |; thousand MAD; A1",
                "| T3 – Coûts opérationnels (MDH) |; million MAD; A1",
                "| T3 – Coûts opérationnels, en milliers de dirhams |; thousand MAD; A1",
                "| T3 (montants en milliers d'euros) |; thousand EUR; A1",
                "| T3 – Montants en euros |; unit EUR; A1",
                "| T3 – التكاليف التشغيلية (بآلاف الدراهم) |; thousand MAD; A1",
                "| Unité : kDH |\\n| T3 – Coûts |; thousand MAD; A1",
                "| T3 – Coûts |\\n| Unité : | kDH |; thousand MAD; B2",
                "| T3 – Coûts |\\n| | | | (en kDH) |; thousand MAD; D2",
                "| T3 – Coûts | | | DH |; unit MAD; D1",
                "| T3 |\\n| Habitants : | 12 300 | Unité : | kDH |; thousand MAD; D2",
                "| T3 – Montants en euros |\\n| (en milliers) |; thousand EUR; A2",
            })
    void a_cost_table_counts_in_what_its_title_says(String above, String unit, String cell) {
        Read read = Read.table(COSTS.formatted(above.replace("\\n", "\n")));
        assertThat(read.faults()).isEmpty();
        assertThat(unit(read)).isEqualTo(unit);
        assertThat(read.cell("/scale")).isEqualTo(cell);
        assertThat(read.text("/headings/0/amounts/2024")).isEqualTo("30");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Budget primitif - Exercice 2024 (en milliers de dirhams); thousand MAD; 2024",
                "Budget 2024 (en kDH); thousand MAD; 2024",
                "Budget de la commune de Tamda, exercice 2024, en DH; unit MAD; 2024",
                "ميزانية جماعة تمدة لسنة 2024 (بآلاف الدراهم); thousand MAD; 2024",
                "ميزانية سنة 2024 - المبالغ بالدرهم; unit MAD; 2024",
                "Montants en milliers de dirhams |\\n| Budget primitif 2024; thousand MAD; 2024",
                "Budget primitif 2024 |\\n| (الوحدة: ألف درهم); thousand MAD; 2024",
                "Budget primitif 2024 | | | (en kDH); thousand MAD; 2024",
                "Budget 2024 | | Unité : | DH; unit MAD; 2024",
                "Budget primitif |\\n| Exercice : | 2024 | kDH; thousand MAD; 2024",
            })
    void a_communes_budget_counts_in_what_its_title_says(String title, String unit, String year) {
        Read read = Read.table(BUDGET.formatted(title.replace("\\n", "\n")));
        assertThat(read.faults()).isEmpty();
        assertThat(unit(read)).isEqualTo(unit);
        assertThat(read.text("/year")).isEqualTo(year);
        assertThat(read.text("/sections/0/voted")).isEqualTo("60");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Projet de 12 MDH",
                "Budget 2024 (3 MDH de l’État)",
                "Subvention | 3 | MDH",
                "EUR | 10,85 | MAD",
                "Monnaie de la convention : | EUR",
                "1 EUR = 10,85 MAD",
                "Montant de la convention : 12 000 000 DH",
                "Unité de gestion : Direction des affaires",
            })
    void prose_and_figures_above_a_table_are_no_unit(String above) {
        assertThat(unit(Read.table(COSTS.formatted("| " + above + " |")))).isEmpty();
        assertThat(unit(Read.table(BUDGET.formatted(above)))).isEmpty();
    }

    @Test
    void a_unit_over_the_labels_or_over_the_years_holds_for_all_amounts() {
        Read corner = Read.table("""
                | T3 |
                | (en kDH) | 2024 | 2025 | Total |
                | 1. Partenaires | 30 | 40 | 70 |
                | Fonctionnement | 30 | 40 | 70 |
                """);
        assertThat(corner.faults()).isEmpty();
        assertThat(unit(corner)).isEqualTo("thousand MAD");
        Read group = Read.table("""
                A1:E1 | البرمجة الثلاثية 2026-2028
                A2:A3 | الرمز
                B2:B3 | البيان
                C2:E2 | المبالغ بآلاف الدراهم
                C3 | 2026
                D3 | 2027
                E3 | 2028
                A4:E4 | نفقات التسيير
                A5 | 10.20
                B5 | أجور الموظفين
                C5 | 900
                D5 | 950
                E5 | 990
                """);
        assertThat(group.faults()).isEmpty();
        assertThat(unit(group)).isEqualTo("thousand MAD");
        assertThat(group.cell("/scale")).isEqualTo("C2");
        Read label = Read.table("""
                | Code | Intitulé (en kDH) | Crédits votés |
                | Dépenses de fonctionnement |
                | 10.20 | Personnel | 60 |
                """);
        assertThat(label.faults()).isEmpty();
        assertThat(unit(label)).isEqualTo("thousand MAD");
    }

    @Test
    void a_unit_may_stand_in_a_row_below_the_headers() {
        Read costs = Read.table("""
                | | 2024 | 2025 | Total |
                | | (kDH) | (kDH) | (kDH) |
                | 1. Partenaires | 30 | 40 | 70 |
                | Fonctionnement | 30 | 40 | 70 |
                """);
        assertThat(costs.faults()).isEmpty();
        assertThat(unit(costs)).isEqualTo("thousand MAD");
        Read expenses = Read.table("""
                | Date | Pièce | Fournisseur | Montant |
                | | | | kDH |
                | 02/03/2024 | F1 | Atlas | 1,5 |
                """);
        assertThat(expenses.faults()).isEmpty();
        assertThat(expenses.text("/lines/0/amount")).isEqualTo("1500.00 MAD");
        Read alone = Read.table("""
                | Code | Intitulé | Crédits votés |
                | Montants en milliers de dirhams |
                | Dépenses de fonctionnement |
                | 10.20 | Personnel | 60 |
                """);
        assertThat(alone.faults()).isEmpty();
        assertThat(unit(alone)).isEqualTo("thousand MAD");
    }

    @Test
    void the_title_of_a_section_may_bear_it() {
        Read read = Read.table("""
                | Code | Intitulé | Crédits votés |
                | DEPENSES DE FONCTIONNEMENT (en kDH) |
                | 10.20 | Personnel | 60 |
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(unit(read)).isEqualTo("thousand MAD");
        assertThat(read.text("/sections/0/part")).isEqualTo("operating");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Journal de caisse (en kDH)", "سجل النفقات (بآلاف الدراهم)", "Montants en milliers de dirhams"})
    void amounts_of_a_cash_book_are_in_the_titles_unit_unless_their_header_has_its_own(String title) {
        Read read = Read.table("""
                | %s |
                | Date | Pièce | Libellé | Recettes | Dépenses (DH) |
                | 02/03/2024 | F1 | Dotation | 20 | |
                | 03/03/2024 | F2 | Papier | | 150,50 |
                """.formatted(title));
        assertThat(read.texts("/lines", "amount")).containsExactly("20000.00 MAD", "150.50 MAD");
    }

    @Test
    void a_cell_with_a_unit_of_its_own_keeps_it() {
        Read read = Read.table("""
                | Dépenses (en kDH) |
                | Date | Pièce | Fournisseur | Montant |
                | 02/03/2024 | F1 | Atlas | 1,5 |
                | 03/03/2024 | F2 | Rif | 150 DH |
                | 04/03/2024 | F3 | Huy | 20 EUR |
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.texts("/lines", "amount")).containsExactly("1500.00 MAD", "150.00 MAD", "20.00 EUR");
    }

    @Test
    void a_list_of_partnerships_takes_it_too() {
        Read read = Read.table("""
                | Partenariats – budgets en milliers d’euros |
                | Commune belge | Commune marocaine | Budget OS 1 |
                | Huy | Tinghir | 12 |
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(unit(read)).isEqualTo("thousand EUR");
    }

    @Test
    void a_header_goes_before_a_title_that_contradicts_it_and_both_are_told() {
        Read read = Read.table("""
                | Budget 2024 (en kDH) |
                | Code | Intitulé | Crédits votés (DH) | Paiements (DH) |
                | Dépenses de fonctionnement |
                | 10.20 | Personnel | 60 | 50 |
                """);
        assertThat(unit(read)).isEqualTo("unit MAD");
        assertThat(read.faults()).containsExactly("DC-UNKNOWN unit-differs C2 D2 A1");
        assertThat(read.drafts().get(0).faults().get(0).severity()).isEqualTo(Severity.WARNING);
        assertThat(read.drafts().get(0).faults().get(0).facts())
                .containsEntry("kept", List.of("Crédits votés (DH)", "Paiements (DH)"))
                .containsEntry("others", List.of("Budget 2024 (en kDH)"));
    }

    @Test
    void a_header_that_says_the_same_or_more_than_the_title_is_no_contradiction() {
        for (String header : List.of("Crédits votés (kDH)", "Crédits votés (en milliers)")) {
            Read read = Read.table(BUDGET.formatted("Budget (en kDH)").replace("Crédits votés", header));
            assertThat(read.faults()).isEmpty();
            assertThat(unit(read)).isEqualTo("thousand MAD");
        }
        Read euros = Read.table(
                BUDGET.formatted("Montants en euros").replace("Crédits votés", "Crédits votés (en milliers)"));
        assertThat(euros.faults()).isEmpty();
        assertThat(unit(euros)).isEqualTo("thousand EUR");
    }

    @Test
    void of_two_lines_that_contradict_each_other_the_nearer_one_goes_and_both_are_told() {
        Read read = Read.table(COSTS.formatted("| T3 (en kDH) |\n| Montants en DH |"));
        assertThat(unit(read)).isEqualTo("unit MAD");
        assertThat(read.faults()).containsExactly("DC-UNKNOWN unit-differs A2 A1");
    }

    @Test
    void a_text_with_several_units_settles_none_and_is_told_where_headers_leave_it_open() {
        Read open = Read.table(COSTS.formatted("| Coûts en MAD et en EUR |"));
        assertThat(unit(open)).isEmpty();
        assertThat(open.faults()).containsExactly("DC-UNKNOWN units-open A1");
        assertThat(open.drafts().get(0).faults().get(0).severity()).isNull();
        Read settled = Read.table("""
                | Dépenses en MAD et en EUR |
                | Date | Pièce | Fournisseur | Montant (MAD) | Montant (EUR) |
                | 02/03/2024 | F1 | Atlas | 108 | 10 |
                """);
        assertThat(settled.faults()).containsExactly("DC-UNKNOWN currency E2");
    }

    @Test
    void where_each_row_says_its_currency_a_title_may_name_several() {
        Read read = Read.table("""
                | Dépenses en MAD et en EUR |
                | Date | Pièce | Fournisseur | Montant | Devise |
                | 02/03/2024 | F1 | Atlas | 108 | MAD |
                | 03/03/2024 | F2 | Huy | 10 | EUR |
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.texts("/lines", "amount")).containsExactly("108.00 MAD", "10.00 EUR");
    }
}
