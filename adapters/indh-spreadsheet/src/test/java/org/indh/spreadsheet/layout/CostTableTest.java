package org.indh.spreadsheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.indh.core.document.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The cost table T3: natures under whichever heading was opened last, then the same total by applicant. */
class CostTableTest {
    private static final String TABLE = """
            | T3 - Coûts de l’objectif 2 |
            | | 2024 | 2025 | Grand total |
            | Coûts opérationnels |
            | 1. Coopératives | 30 | 40 | 70 |
            | Investissement | 10 | 10 | 20 |
            | Fonctionnement | 20 | 30 | 50 |
            | Personnel | - | - | - |
            | 2. Siège | 5 | 6 | 11 |
            | Investissement |
            | Fonctionnement | 5 | 6 | 11 |
            | Total CO : | 35 | 46 | 81 |
            | Investissement | 10 | 10 | 20 |
            | Fonctionnement | 25 | 36 | 61 |
            | Programme commun - Réseau A |
            | Fonctionnement | 35 | 46 | 81 |
            | Total Réseau A | 35 | 46 | 81 |
            """;

    @Test
    void each_nature_stands_under_the_heading_above_it() {
        Read read = Read.table(TABLE);
        assertThat(read.drafts()).extracting(Draft::kind).containsExactly("budget");
        assertThat(read.texts("/headings", "code")).containsExactly("1", "2");
        assertThat(read.texts("/headings", "label")).containsExactly("Coopératives", "Siège");
        assertThat(read.texts("/headings/0/lines", "nature")).containsExactly("investment", "operating", "personnel");
        assertThat(read.texts("/headings/1/lines", "nature")).containsExactly("investment", "operating");
        assertThat(read.texts("/total/lines", "nature")).containsExactly("investment", "operating");
        assertThat(read.texts("/applicants/0/lines", "nature")).containsExactly("operating");
        assertThat(read.text("/title")).isEqualTo("T3 - Coûts de l’objectif 2");
        assertThat(read.faults()).isEmpty();
    }

    @Test
    void each_amount_stands_in_its_cell() {
        Read read = Read.table(TABLE);
        assertThat(read.text("/headings/0/lines/1/amounts/2025")).isEqualTo("30");
        assertThat(read.cell("/headings/0/lines/1/amounts/2025")).isEqualTo("C6");
        assertThat(read.cell("/headings/1/total")).isEqualTo("D8");
        assertThat(read.cell("/total/amounts/2024")).isEqualTo("B11");
        assertThat(read.cell("/applicants/0")).isEqualTo("A14");
        assertThat(read.text("/applicants/0/name")).isEqualTo("Réseau A");
        assertThat(read.cell("/applicants/0/total")).isEqualTo("A16");
        assertThat(read.cell("/applicants/0/total/total")).isEqualTo("D16");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1. Partners;Operating costs;Total operational costs;Joint programme - Alpha;Total Alpha;Year 2024",
                "Headquarters;Running costs;Grand total;Common programme - Alpha;Total Alpha;2024",
                "١. الشركاء;التسيير;المجموع العام;البرنامج المشترك - ألفا;مجموع ألفا;السنة 2024",
                "المقر;التسيير;المجموع;البرنامج المشترك - ألفا;مجموع ألفا;2024",
                "Siège;Frais de fonctionnement;Total des coûts opérationnels;Programme commun - A;Total A;Année 2024",
            })
    void it_is_known_in_french_english_and_arabic(
            String heading, String operating, String total, String applicant, String ofApplicant, String year) {
        Read read = Read.table("""
                | | %s | Total |
                | %s | 30 | 30 |
                | %s | 31 | 31 |
                | %s | 32 | 32 |
                | %s |
                | %s | 33 | 33 |
                | %s | 34 | 34 |
                """.formatted(year, heading, operating, total, applicant, operating, ofApplicant));
        assertThat(read.faults()).isEmpty();
        assertThat(read.text("/headings/0/amounts/2024")).isEqualTo("30");
        assertThat(read.text("/headings/0/lines/0/amounts/2024")).isEqualTo("31");
        assertThat(read.text("/total/amounts/2024")).isEqualTo("32");
        assertThat(read.text("/applicants/0/lines/0/total")).isEqualTo("33");
        assertThat(read.text("/applicants/0/total/total")).isEqualTo("34");
    }

    @Test
    void programme_years_and_headings_under_headings_are_known() {
        Read read = Read.table("""
                | | An 1 | An 2 | Total |
                | 1. Partenaires | 30 | 40 | 70 |
                | 1.1 Coopérative du lac | 30 | 40 | 70 |
                | Fonctionnement | 30 | 40 | 70 |
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.text("/headings/0/headings/0/code")).isEqualTo("1.1");
        assertThat(read.text("/headings/0/headings/0/label")).isEqualTo("Coopérative du lac");
        assertThat(read.text("/headings/0/headings/0/lines/0/amounts/Y2")).isEqualTo("40");
    }

    @Test
    void rows_and_columns_that_nobody_knows_are_told() {
        Read read = Read.table("""
                | | 2024 | Total | Remarques |
                | 1. Partenaires | 30 | 30 | |
                | Fonctionnement | 30 | 30 | à revoir |
                | Divers | 3 | 3 | |
                """);
        assertThat(read.faults()).containsExactly("DC-UNKNOWN row A4", "DC-UNKNOWN column D1");
    }

    @Test
    void years_and_numbered_rows_alone_are_no_budget() {
        Read read = Read.table("""
                | | 2024 | 2025 | Total |
                | 1. Naissances | 30 | 40 | 70 |
                | 2. Mariages | 12 | 14 | 26 |
                """);
        assertThat(read.drafts()).extracting(Draft::kind).containsExactly(Draft.UNKNOWN);
    }
}
