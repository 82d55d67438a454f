package org.indh.spreadsheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What rows and cells of a table become. */
class RowsTest {
    private static final String HEADERS =
            "| | Baseline | An 3 | An 5 | Sources de vérification | Acteur(s) impliqué(s) | Cible(s) stratégique(s) |\n";

    private static Read rows(String rows) {
        return Read.table(HEADERS + rows);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "IOV 1.1 - Puits;IOV 1.1",
                "IOV 1.1 – Puits;IOV 1.1",
                "IOV 1.1 — Puits;IOV 1.1",
                "IOV 1.1 \u2212 Puits;IOV 1.1",
                "IOV 1.1\u00A0- Puits;IOV 1.1",
                "IOV 1.1 : Puits;IOV 1.1",
                "IOV 1.1. Puits;IOV 1.1",
                "IOV 1.1 Puits;IOV 1.1",
                "IOV 1.1\\nPuits;IOV 1.1",
                "iov 1.1-Puits;iov 1.1",
                "IOV1.1 Puits;IOV1.1",
                "IOV n° 1.1 Puits;IOV n° 1.1",
                "IOV\u00A01.1 - Puits;IOV 1.1",
                "IOV\u202F1.1 - Puits;IOV 1.1",
                "IOV 1. 1 - Puits;IOV 1.1",
                "IOV  1.1 - Puits;IOV 1.1",
                "IOV\u200B 1.1 - Puits;IOV 1.1",
                "Indicateur 1.1 : Puits;Indicateur 1.1",
                "OVI 1.1 - Puits;OVI 1.1",
            })
    void an_indicators_label_holds_its_code_and_its_statement(String label, String code) {
        Read read = rows("| Résultat 1 - Eau |\n| " + label + " | 3 | 5 | 7 |");
        assertThat(read.text("/nodes/0/indicators/0/code")).isEqualTo(code);
        assertThat(read.text("/nodes/0/indicators/0/statement")).isEqualTo("Puits");
        assertThat(read.text("/nodes/0/indicators/0/milestones/Y5/text")).isEqualTo("7");
    }

    @ParameterizedTest
    @CsvSource({
        "Résultat 3 - Eau",
        "RESULTAT 3 : Eau",
        "Résultat 3. Eau",
        "Résultat 3 Eau",
        "R3 - Eau",
        "R3 Eau",
        "Output 3: Eau",
    })
    void a_results_label_may_hold_its_statement(String label) {
        Read read = rows("| " + label + " |\n| IOV 3.1 - Puits | 3 |");
        assertThat(read.text("/nodes/0/code")).isEqualTo("R3");
        assertThat(read.text("/nodes/0/level")).isEqualTo("output");
        assertThat(read.text("/nodes/0/statement")).isEqualTo("Eau");
        assertThat(read.cell("/nodes/0/statement")).isEqualTo("A2");
    }

    @Test
    void a_code_and_its_statement_may_stand_in_two_columns() {
        Read read = Read.table("""
                | Code | Intitulé | Baseline | An 3 |
                | R1 | L’eau est potable. |
                | IOV 1.1 | Puits analysés | 3 puits | 5 puits |
                | Activités |
                | A.1.1 | Analyser les puits |
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.text("/nodes/0/statement")).isEqualTo("L’eau est potable.");
        assertThat(read.text("/nodes/0/indicators/0/statement")).isEqualTo("Puits analysés");
        assertThat(read.cell("/nodes/0/indicators/0/statement")).isEqualTo("B3");
        assertThat(read.text("/nodes/0/indicators/0/baseline/text")).isEqualTo("3 puits");
        assertThat(read.text("/nodes/0/activities/0/code")).isEqualTo("A.1.1");
        assertThat(read.text("/nodes/0/activities/0/statement")).isEqualTo("Analyser les puits");
    }

    @Test
    void nodes_hold_what_follows_them_and_know_the_outcome_above() {
        Read read = rows("""
                | Objectif spécifique 1 | Les éleveurs vendent mieux. | | | | ONG | 2A |
                | IOV 1 - Éleveurs | 10 | 20 | 30 |
                | Résultat 1 | Le lait est collecté. |
                | IOV 1.1 - Litres | 100 | 200 | 300 |
                | Résultat 2 | Le lait est contrôlé. |
                | IOV 2.1 - Analyses | 0 | 12 | 24 |
                | Objectif spécifique 2 | Les prairies sont entretenues. |
                | IOV 2 - Hectares | 5 | 6 | 7 |
                | Résultat 3 | Les rotations sont respectées. |
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.texts("/nodes", "code")).containsExactly("OS 1", "R1", "R2", "OS 2", "R3");
        assertThat(read.texts("/nodes", "parent")).containsExactly("-", "OS 1", "OS 1", "-", "OS 2");
        assertThat(read.texts("/nodes", "level")).containsExactly("outcome", "output", "output", "outcome", "output");
        assertThat(read.texts("/nodes/0/indicators", "code")).containsExactly("IOV 1");
        assertThat(read.texts("/nodes/3/indicators", "code")).containsExactly("IOV 2");
        assertThat(read.texts("/nodes/0/strategicTargets")).containsExactly("2A");
    }

    @Test
    void activities_follow_their_heading_with_or_without_a_code() {
        Read read = rows("""
                | Résultat 1 | Le lait est collecté. |
                | Typologie des activités |
                | A.1.1 - Acheter des bidons |
                | Former les collecteurs |
                | A.1.2 – Équiper un camion |
                | Résultat 2 | Le lait est contrôlé. |
                | Activités |
                | Analyser le lait |
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.texts("/nodes/0/activities", "code")).containsExactly("A.1.1", "-", "A.1.2");
        assertThat(read.texts("/nodes/0/activities", "statement"))
                .containsExactly("Acheter des bidons", "Former les collecteurs", "Équiper un camion");
        assertThat(read.texts("/nodes/1/activities", "statement")).containsExactly("Analyser le lait");
    }

    @Test
    void assumptions_and_preconditions_are_lists() {
        Read read = rows("""
                | Résultat 1 | Le lait est collecté. |
                | Hypothèses | • Les pistes restent ouvertes.\\n• Le prix du lait tient. |
                | Conditions préalables | La centrale laitière est construite.\\nSon directeur est nommé. |
                """);
        assertThat(read.texts("/nodes/0/assumptions", "statement"))
                .containsExactly("Les pistes restent ouvertes.", "Le prix du lait tient.");
        assertThat(read.texts("/preconditions", "statement"))
                .containsExactly("La centrale laitière est construite.", "Son directeur est nommé.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "• ",
                "•",
                "- ",
                "– ",
                "— ",
                "-",
                "\uF0B7",
                "\uF0B7 ",
                "\uF0A7\u00A0",
                "▪ ",
                "* ",
                "‣ ",
                "➢ ",
                "  ",
                "\u00A0• ",
                "o\t"
            })
    void a_bullet_of_any_sort_is_no_part_of_a_list(String bullet) {
        Read read = rows(
                "| IOV 1 - Puits | 3 | 5 | 7 | X" + bullet + "Analyses\\n" + bullet + "Registres |".replace("X", ""));
        Read same = rows("| IOV 1 - Puits | 3 | 5 | 7 | " + bullet + "Analyses\\n" + bullet + "Registres |");
        assertThat(same.texts("/indicators/0/sources")).containsExactly("Analyses", "Registres");
        assertThat(read.texts("/indicators/0/sources")).hasSize(2);
    }

    @Test
    void a_line_without_a_bullet_goes_on_with_the_bulleted_line_above() {
        Read read = rows("| IOV 1 - Puits | 3 | 5 | 7 | • Analyses du laboratoire\\nprovincial\\n• Registres |");
        assertThat(read.texts("/indicators/0/sources"))
                .containsExactly("Analyses du laboratoire provincial", "Registres");
    }

    @Test
    void a_dash_within_a_line_and_a_negative_number_are_no_bullets() {
        Read read = rows("| IOV 1 - Puits | 3 | 5 | 7 | Compte-rendu - mairie\\n-5 % au registre |");
        assertThat(read.texts("/indicators/0/sources")).containsExactly("Compte-rendu - mairie", "-5 % au registre");
    }

    @Test
    void an_empty_cell_of_a_known_column_keeps_its_place() {
        Read read = rows("| IOV 1 - Puits | | 5 |");
        assertThat(read.text("/indicators/0/baseline/text")).isEmpty();
        assertThat(read.cell("/indicators/0/baseline/text")).isEqualTo("B2");
        assertThat(read.cell("/indicators/0/sources")).isEqualTo("E2");
    }

    @Test
    void a_merged_cell_stands_in_every_cell_that_it_covers() {
        Read read = Read.table("""
                B1 | Baseline
                C1 | An 3
                D1 | An 5
                E1 | Sources de vérification
                A2 | IOV 1 - Puits
                B2 | 3
                C2:D2 | 12 puits
                E2:E3 | Registre\\nPhotographies
                A3 | IOV 2 - Forages
                B3 | 0
                C3 | 1
                D3 | 2
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.text("/indicators/0/milestones/Y5/text")).isEqualTo("12 puits");
        assertThat(read.cell("/indicators/0/milestones/Y5/text")).isEqualTo("C2");
        assertThat(read.texts("/indicators/1/sources")).containsExactly("Registre", "Photographies");
        assertThat(read.cell("/indicators/1/sources")).isEqualTo("E2");
    }

    @Test
    void a_label_merged_down_goes_on_in_the_rows_below() {
        Read read = Read.table("""
                B1 | Baseline
                C1 | An 3
                D1 | Sources de vérification
                A2:A4 | IOV 1 - Puits
                C2 | 8 puits
                D2 | Registre
                B3 | 3 puits
                D3 | Photographies
                D4 | Factures
                A5 | IOV 2 - Forages
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.text("/indicators/0/baseline/text")).isEqualTo("3 puits");
        assertThat(read.cell("/indicators/0/baseline/text")).isEqualTo("B3");
        assertThat(read.texts("/indicators/0/sources")).containsExactly("Registre", "Photographies", "Factures");
        assertThat(read.text("/indicators/1/code")).isEqualTo("IOV 2");
    }

    @Test
    void a_result_merged_over_the_whole_width() {
        Read read = Read.table("""
                B1 | Baseline
                C1 | An 3
                A2:C2 | Résultat 1 : Les sources sont captées
                A3 | IOV 1.1 - Sources
                B3 | 1
                C3 | 2
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.text("/nodes/0/statement")).isEqualTo("Les sources sont captées");
    }
}
