package org.indh.spreadsheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.indh.core.document.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Three-year programmings of communes: a heading and a column for each year, for receipts and for expenses. */
class TriennialTableTest {
    private static final String TABLE = """
            | TITLE |
            | Intitulé | 2026 | 2027 | 2028 | Total |
            | Recettes de fonctionnement | 14 200 | 15 000 | 15 800 | 45 000 |
            | Dépenses de fonctionnement |
            | Personnel | 9 000 | 9 200 | 9 500 | 27 700 |
            | Entretien | 2 000 | - | | 2 000 |
            | Total dépenses de fonctionnement | 11 000 | 9 200 | 9 500 | 29 700 |
            | Excédent prévisionnel | 3 200 | 5 800 | 6 300 | 15 300 |
            | Recettes d’équipement |
            | Subvention | 1 000 | 1 000 | 1 000 | 3 000 |
            | Dépenses d’équipement | 4 200 | 6 800 | 7 300 | 18 300 |
            """;

    @Test
    void sections_hold_lines_and_totals_by_year() {
        Read read = Read.table(TABLE.replace("TITLE", "Programmation triennale 2026-2028"));
        assertThat(read.drafts()).extracting(Draft::kind).containsExactly("triennial-programming");
        assertThat(read.faults()).isEmpty();
        assertThat(read.text("/baseYear")).isEqualTo("2026");
        assertThat(read.cell("/baseYear")).isEqualTo("A1");
        assertThat(read.texts("/sections", "side")).containsExactly("receipt", "expense", "receipt", "expense");
        assertThat(read.texts("/sections", "part")).containsExactly("operating", "operating", "equipment", "equipment");
        assertThat(read.text("/sections/0/totals/2027")).isEqualTo("15 000");
        assertThat(read.cell("/sections/0/totals/2027")).isEqualTo("C3");
        assertThat(read.texts("/sections/1/lines", "label")).containsExactly("Personnel", "Entretien");
        assertThat(read.text("/sections/1/lines/0/amounts/2028")).isEqualTo("9 500");
        assertThat(read.cell("/sections/1/lines/0/amounts/2028")).isEqualTo("D5");
        assertThat(read.text("/sections/1/lines/1/amounts/2027")).as("a dash").isEqualTo("0");
        assertThat(read.text("/sections/1/lines/1/amounts/2028")).as("a blank").isEmpty();
        assertThat(read.cell("/sections/1/totals/2026")).isEqualTo("B7");
        assertThat(read.cell("/sections/3/totals/2028")).isEqualTo("D11");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Commune de Tamda - Programmation triennale du budget (2026-2028); 2026 A1",
                "PROGRAMMATION TRIENNALE; 2026 B2",
                "Programmation budgétaire triennale, période 2026/2028; 2026 A1",
                "Programmation triennale au titre des années 2026, 2027 et 2028, établie le 30/10/2025; 2026 A1",
                "البرمجة الثلاثية للفترة 2026-2028; 2026 A1",
                "جماعة تمدة: البرمجة الممتدة على ثلاث سنوات; 2026 B2",
                "Three-year programming for the years 2026 to 2028; 2026 A1",
            })
    void the_title_says_the_first_year_else_the_first_column_does(String title, String base) {
        Read read = Read.table(TABLE.replace("TITLE", title));
        assertThat(read.drafts()).extracting(Draft::kind).containsExactly("triennial-programming");
        assertThat(read.faults()).isEmpty();
        assertThat(read.text("/baseYear") + " " + read.cell("/baseYear")).isEqualTo(base);
        assertThat(read.text("/updatedOn")).isEqualTo(title.contains("30/10/2025") ? "2025-10-30" : "-");
    }

    @Test
    void chapters_and_articles_in_arabic_with_years_below_a_common_header() {
        Read read = Read.table("""
                A1:E1 | البرمجة الثلاثية 2026-2028
                A2:A3 | الباب
                B2:B3 | الفصل
                C2:C3 | البيان
                D2:F2 | التقديرات (ألف درهم)
                D3 | 2026
                E3 | 2027
                F3 | 2028
                A4:F4 | نفقات التسيير
                A5 | 10
                B5 | 20
                C5 | أجور الموظفين
                D5 | 900
                E5 | 950
                F5 | 990
                C6 | المجموع
                D6 | 900
                E6 | 950
                F6 | 990
                """);
        assertThat(read.drafts()).extracting(Draft::kind).containsExactly("triennial-programming");
        assertThat(read.faults()).isEmpty();
        assertThat(read.texts("/sections/0/lines", "code")).containsExactly("10.20");
        assertThat(read.text("/sections/0/lines/0/amounts/2027")).isEqualTo("950");
        assertThat(read.cell("/sections/0/totals/2028")).isEqualTo("F6");
        assertThat(read.text("/scale")).isEqualTo("thousand");
        assertThat(read.text("/currency")).isEqualTo("MAD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"N | N+1 | N+2", "Année 1 | Année 2 | Année 3", "السنة الأولى | السنة الثانية | السنة الثالثة"})
    void years_that_are_only_counted_are_years_of_the_programming(String years) {
        Read read = Read.table("""
                | Programmation triennale |
                | Code | Intitulé | %s |
                | Recettes de fonctionnement |
                | 10.10 | Taxes | 5 | 6 | 7 |
                | | Total | 5 | 6 | 7 |
                """.formatted(years));
        assertThat(read.faults()).isEmpty();
        assertThat(read.text("/sections/0/lines/0/amounts/Y2")).isEqualTo("6");
        assertThat(read.text("/sections/0/totals/Y3")).isEqualTo("7");
        assertThat(read.text("/baseYear")).isEqualTo("-");
    }

    @Test
    void columns_of_years_before_it_are_for_comparison() {
        Read read = Read.table("""
                | Programmation triennale 2026-2028 |
                | Intitulé | Budget 2025 | 2026 | 2027 | 2028 | Observations |
                | Recettes de fonctionnement | 13 | 14 | 15 | 16 | hausse |
                """);
        assertThat(read.faults()).containsExactly("DC-UNKNOWN other-years B2");
        assertThat(read.text("/sections/0/totals/2025")).isEqualTo("-");
        assertThat(read.text("/sections/0/totals/2026")).isEqualTo("14");
    }

    @Test
    void receipts_and_expenses_may_stand_on_sheets_of_their_own() {
        Read read = Read.table("""
                sheet: Recettes
                | Programmation triennale 2026-2028 |
                | Intitulé | 2026 | 2027 | 2028 |
                | Première partie | | | |
                | Taxes | 5 | 6 | 7 |
                sheet: Dépenses
                | Programmation triennale 2026-2028 |
                | Intitulé | 2026 | 2027 | 2028 |
                | Première partie | | | |
                | Personnel | 5 | 6 | 7 |
                """);
        assertThat(read.drafts()).hasSize(1);
        assertThat(read.texts("/sections", "side")).containsExactly("receipt", "expense");
        assertThat(read.texts("/sections", "part")).containsExactly("operating", "operating");
    }

    @Test
    void years_side_by_side_without_the_word_are_no_programming() {
        List<Draft> drafts = Read.table("""
                | Évolution des recettes |
                | Intitulé | 2026 | 2027 | 2028 |
                | Taxes | 5 | 6 | 7 |
                """).drafts();
        assertThat(drafts).extracting(Draft::kind).containsExactly(Draft.UNKNOWN);
    }
}
