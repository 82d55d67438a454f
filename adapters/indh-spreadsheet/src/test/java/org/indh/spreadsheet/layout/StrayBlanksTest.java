package org.indh.spreadsheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** DC-BLANKS: what slips into codes and lists when a table is pasted together. */
class StrayBlanksTest {
    private static final String HEADERS = "| | Baseline | An 3 | Sources de vérification |\n";

    @Test
    void non_breaking_blanks_in_codes_are_one_finding_with_every_cell() {
        Read read = Read.table(HEADERS + """
                | IOV\u00A01.1 - Puits | 3 | 5 |
                | IOV 1.2 - Forages | 3 | 5 |
                | IOV\u202F1.3 - Sources | 3 | 5 |
                """);
        assertThat(read.faults()).containsExactly("DC-BLANKS non-breaking A2 A4");
        assertThat(read.texts("/indicators", "code")).containsExactly("IOV 1.1", "IOV 1.2", "IOV 1.3");
    }

    @Test
    void blanks_around_and_inside_codes_are_another_finding() {
        Read read = Read.table(HEADERS + """
                A2 | IOV  1.1 - Puits
                A3 | IOV 1. 2 - Forages
                A4 | IOV 1.3  - Sources
                A5 | IOV\u00A01.4 - Citernes
                """);
        assertThat(read.faults()).containsExactlyInAnyOrder("DC-BLANKS A2 A3 A4", "DC-BLANKS non-breaking A5");
    }

    @Test
    void symbols_of_a_text_processors_own_font_are_a_third() {
        Read read = Read.table(HEADERS + """
                | IOV 1.1 - Puits | 3 | 5 | \uF0B7 Registre\\n\uF0B7 Photographies |
                | IOV 1.2 - Forages | 3 | 5 | • Registre |
                | IOV 1.3 - Sources | 3 | 5 | \uF0A7 Registre |
                """);
        assertThat(read.faults()).containsExactly("DC-BLANKS symbol D2 D4");
        assertThat(read.texts("/indicators/0/sources")).containsExactly("Registre", "Photographies");
    }

    @Test
    void nothing_is_said_of_blanks_that_people_mean() {
        Read read = Read.table(HEADERS + """
                | Résultat\u00A01 | Les puits\u00A0: «\u00A0propres\u00A0» et gardés. |
                | IOV 1.1\u00A0- Puits, 100\u00A0% | 3\u00A0puits | 5 | Registre\\n  Photographies |
                | Hypothèses |  Le débit tient.\\n Les pluies aussi. |
                """);
        assertThat(read.faults()).isEmpty();
    }
}
