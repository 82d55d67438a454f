package org.indh.spreadsheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.indh.core.document.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table whose rows are records and bear no labels: a register of risks. */
class FlatTableTest {
    @Test
    void each_row_is_a_record_with_the_cell_of_each_value() {
        Read read = Read.table("""
                | Source et nature du risque | Probabilité | Impact | Niveau | Mesures de traitement | Responsable | Timing | Responsable du suivi | Quand |
                | Le moulin s’arrête | Possible | Grand | Haut | - pièces de réserve\\n- second moulin | Coopérative | 2024 | Commune | Chaque mois |
                | La récolte gèle | Rare | Sérieux | Moyen | Assurance | Éleveurs | 2025 | Province | Au printemps |
                """);
        assertThat(read.drafts()).extracting(Draft::kind).containsExactly("risk-register");
        assertThat(read.faults()).isEmpty();
        assertThat(read.texts("/risks", "statement")).containsExactly("Le moulin s’arrête", "La récolte gèle");
        assertThat(read.texts("/risks/0/measures")).containsExactly("pièces de réserve", "second moulin");
        assertThat(read.text("/risks/1/owner")).isEqualTo("Éleveurs");
        assertThat(read.text("/risks/1/monitoringOwner")).isEqualTo("Province");
        assertThat(read.cell("/risks/1/impact")).isEqualTo("C3");
        assertThat(read.cell("/risks/1/review")).isEqualTo("I3");
        assertThat(read.cell("/risks/1")).isEqualTo("A3");
    }

    @Test
    void wherever_it_starts_with_a_title_blank_rows_and_repeated_headers() {
        Read read = Read.table("""
                C2 | Registre 2024
                C6 | Impact
                D6 | N°
                E6 | Likelihood
                F6 | Description of the risk
                C7 | Minor
                D7 | 1
                E7 | Likely
                F7 | The mill stops
                C9 | Impact
                D9 | N°
                E9 | Likelihood
                F9 | Description of the risk
                C12 | Major
                D12 | 2
                E12 | Rare
                F12 | The harvest freezes
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.text("/title")).isEqualTo("Registre 2024");
        assertThat(read.texts("/risks", "code")).containsExactly("1", "2");
        assertThat(read.texts("/risks", "likelihood")).containsExactly("Likely", "Rare");
        assertThat(read.cell("/risks/1/statement")).isEqualTo("F12");
    }

    @Test
    void headers_in_arabic_and_in_two_rows() {
        Read read = Read.table("""
                | الخطر | الاحتمالية | الأثر | مستوى الخطر | تدابير المعالجة | المسؤول |
                | توقف المطحنة | ممكن | كبير | مرتفع | قطع احتياطية | التعاونية |
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.text("/risks/0/level")).isEqualTo("مرتفع");
        Read grouped = Read.table("""
                A1:A2 | Risque
                B1:B2 | Probabilité
                C1:C2 | Impact
                D1:E1 | Traitement
                F1:G1 | Suivi
                D2 | Mesures
                E2 | Responsable
                F2 | Responsable
                G2 | Quand
                A3 | La récolte gèle
                B3 | Rare
                C3 | Grand
                D3 | Assurance
                E3 | Éleveurs
                F3 | Province
                G3 | Au printemps
                """);
        assertThat(grouped.faults()).isEmpty();
        assertThat(grouped.text("/risks/0/owner")).isEqualTo("Éleveurs");
        assertThat(grouped.text("/risks/0/monitoringOwner")).isEqualTo("Province");
    }

    @Test
    void a_row_without_a_statement_is_a_record_all_the_same() {
        Read read = Read.table("""
                | Risque | Probabilité | Impact |
                | | Possible | Grand |
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.texts("/risks", "impact")).containsExactly("Grand");
        assertThat(read.cell("/risks/0/statement")).isEqualTo("A2");
    }

    @Test
    void a_value_merged_over_several_rows_stands_in_each() {
        Read read = Read.table("""
                A1 | Risque
                B1 | Probabilité
                C1 | Impact
                A2 | Le moulin s’arrête
                B2:B3 | Possible
                C2 | Grand
                A3 | La récolte gèle
                C3 | Petit
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.texts("/risks", "likelihood")).containsExactly("Possible", "Possible");
        assertThat(read.cell("/risks/1/likelihood")).isEqualTo("B2");
    }

    @Test
    void a_record_over_several_rows_gathers_its_lists_and_says_what_it_has_no_room_for() {
        Read read = Read.table("""
                A1 | Risque
                B1 | Probabilité
                C1 | Impact
                D1 | Mesures
                E1 | Responsable
                A2:A3 | Le moulin s’arrête
                B2:B3 | Possible
                C2:C3 | Grand
                D2 | Pièces de réserve
                E2 | Coopérative
                D3 | Second moulin
                E3 | Commune
                """);
        assertThat(read.texts("/risks/0/measures")).containsExactly("Pièces de réserve", "Second moulin");
        assertThat(read.text("/risks/0/owner")).isEqualTo("Coopérative");
        assertThat(read.faults()).containsExactly("DC-UNKNOWN cell E3");
    }

    @Test
    void headings_and_notes_are_no_records_and_are_said() {
        Read read = Read.table("""
                | Risque | Probabilité | Impact | Remarques |
                | Risques politiques |
                | Le moulin s’arrête | Possible | Grand | vu en mai |
                | Source : réunion du comité |
                """);
        assertThat(read.texts("/risks", "statement")).containsExactly("Le moulin s’arrête");
        assertThat(read.faults())
                .containsExactlyInAnyOrder("DC-UNKNOWN row A2", "DC-UNKNOWN row A4", "DC-UNKNOWN column D1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "| Risque | Probabilité | Impact |",
                "| Risque | Niveau |\n| Le moulin s’arrête | Haut |",
                "| Produit | Probabilité | Impact |\n| Huile | Possible | Grand |",
            })
    void headers_alone_and_other_tables_are_no_register(String table) {
        assertThat(Read.table(table).drafts()).extracting(Draft::kind).containsExactly(Draft.UNKNOWN);
    }

    @Test
    void a_logframe_and_a_register_in_one_workbook_are_told_apart() {
        Read read = Read.table("""
                sheet: Risques
                | Risque | Probabilité | Impact |
                | Le moulin s’arrête | Possible | Grand |
                sheet: OS 1
                | | Baseline | An 3 |
                | IOV 1 - Moulins | 1 | 2 |
                """);
        assertThat(read.drafts()).extracting(Draft::kind).containsExactly("risk-register", "logframe");
    }
}
