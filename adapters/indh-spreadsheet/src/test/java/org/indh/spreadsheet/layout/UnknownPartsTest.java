package org.indh.spreadsheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.indh.core.finding.Severity;
import org.junit.jupiter.api.Test;

/** What nobody knows is said at its cell, and nothing else is lost. */
class UnknownPartsTest {
    @Test
    void an_unknown_column_is_said_at_its_header() {
        Read read = Read.table("""
                | | Baseline | Pondération | An 3 | Responsable |
                | IOV 1 - Puits | 3 | 40 % | 5 | Mairie |
                """);
        assertThat(read.faults()).containsExactly("DC-UNKNOWN column C1", "DC-UNKNOWN column E1");
        assertThat(read.drafts().get(0).faults()).allSatisfy(fault -> {
            assertThat(fault.severity()).isEqualTo(Severity.WARNING);
            assertThat(fault.facts()).containsKey("name");
        });
        assertThat(read.text("/indicators/0/milestones/Y3/text")).isEqualTo("5");
    }

    @Test
    void a_column_without_a_header_is_said_at_the_first_cell_that_holds_something() {
        Read read = Read.table("""
                | | Baseline | An 3 |
                | IOV 1 - Puits | 3 | 5 |
                | IOV 2 - Forages | 0 | 1 | à revoir |
                | IOV 3 - Sources | 0 | 1 | à revoir aussi |
                """);
        assertThat(read.faults()).containsExactly("DC-UNKNOWN column D3");
        assertThat(read.drafts().get(0).faults().get(0).facts()).containsEntry("name", "D");
    }

    @Test
    void an_unknown_row_is_said_at_its_label_and_its_neighbours_are_read() {
        Read read = Read.table("""
                | | Baseline | An 3 |
                | Résultat 1 | L’eau est potable. |
                | Budget indicatif | 300 000 | |
                | IOV 1.1 - Puits | 3 | 5 |
                | | | note en marge |
                | IOV 1.2 - Forages | 0 | 1 |
                """);
        assertThat(read.faults()).containsExactly("DC-UNKNOWN row A3", "DC-UNKNOWN row C5");
        assertThat(read.texts("/nodes/0/indicators", "code")).containsExactly("IOV 1.1", "IOV 1.2");
    }

    @Test
    void cells_that_their_row_has_no_use_for_are_said_together() {
        Read read = Read.table("""
                | | Baseline | An 3 |
                | Résultat 1 - L’eau est potable. | 40 % | 80 % |
                | IOV 1.1 - Puits | 3 | 5 |
                | Activités |
                | A.1.1 - Analyser les puits | 12 analyses |
                """);
        assertThat(read.faults()).containsExactly("DC-UNKNOWN cell B2 C2 B5");
        assertThat(read.drafts().get(0).faults().get(0).severity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void a_row_of_blanks_and_a_header_of_blanks_are_nothing() {
        Read read = Read.table("""
                A1 |
                B1 | Baseline
                C1 | An 3
                D1 | \u00A0
                A2 | IOV 1 - Puits
                B2 | 3
                C2 | 5
                B3 | \u00A0
                """.replace('\u00A0', '\u2003'));
        assertThat(read.faults()).isEmpty();
    }
}
