package org.indh.spreadsheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.indh.core.document.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two years where one is asked for, and years with the mark of a note. */
class YearSpanTest {
    private static final String BUDGET = """
            | TITLE |
            | Code | Intitulé | HEADER |
            | Dépenses de fonctionnement |
            | 10.20 | Personnel | 60 |
            """;

    private static Map<String, Object> facts(Read read) {
        return read.drafts().get(0).faults().get(0).facts();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Budget primitif - Exercice 2024/2025; 2024/2025",
                "Budget 2024-2025; 2024-2025",
                "Exercice 2024/25; 2024/25",
                "Exercice budgétaire : 2024 – 2025 (en DH); 2024 – 2025",
                "Budget communal, exercice 1999/00; 1999/00",
                "ميزانية سنة 2024/2025; 2024/2025",
                "ميزانية الجماعة برسم السنة المالية ٢٠٢٤/٢٠٢٥; ٢٠٢٤/٢٠٢٥",
            })
    void two_years_of_a_communes_budget_stay_as_they_were_written(String title, String year) {
        Read read = Read.table(BUDGET.replace("TITLE", title).replace("HEADER", "Crédits votés"));
        assertThat(read.text("/year")).isEqualTo(year);
        assertThat(read.cell("/year")).isEqualTo("A1");
        assertThat(read.texts("/sections/0/lines", "voted")).containsExactly("60");
    }

    @Test
    void they_stay_so_where_the_column_says_one_of_them() {
        Read read = Read.table(BUDGET.replace("TITLE", "Exercice 2024/2025").replace("HEADER", "Crédits votés 2024"));
        assertThat(read.text("/year")).isEqualTo("2024/2025");
        assertThat(read.faults()).isEmpty();
        assertThat(read.texts("/sections/0/lines", "voted")).containsExactly("60");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Budget 2024 - 25 novembre 2023",
                "Exercice 2024, session du 12/10/2023",
                "Budget 2024-12",
                "Exercice 2024/2024",
                "Exercice 2024 - 12 communes",
            })
    void figures_behind_a_year_that_are_no_next_year_leave_it_one(String title) {
        Read read = Read.table(BUDGET.replace("TITLE", title).replace("HEADER", "Crédits votés"));
        assertThat(read.text("/year")).isEqualTo("2024");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Exercice 2024 | Exercice 2025", "2024* | 2025**", "2024 (1) | 2025 (2)", "2024¹ | 2025²"})
    void years_of_a_cost_table_are_known_with_a_word_and_with_the_mark_of_a_note(String years) {
        Read read = Read.table("""
                | | %s | Total* |
                | 1. Partenaires | 30 | 40 | 70 |
                | Fonctionnement | 30 | 40 | 70 |
                """.formatted(years));
        assertThat(read.faults()).isEmpty();
        assertThat(read.text("/headings/0/lines/0/amounts/2024")).isEqualTo("30");
        assertThat(read.text("/headings/0/lines/0/amounts/2025")).isEqualTo("40");
        assertThat(read.text("/headings/0/total")).isEqualTo("70");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024/2025 | 2025/2026",
                "Exercice 2024-25 | Exercice 2025-26",
                "السنة 2024/2025 | السنة 2025/2026"
            })
    void a_cost_table_by_years_that_are_no_calendar_years_is_known_and_its_columns_told(String years) {
        Read read = Read.table("""
                | T3 (en kDH) |
                | | %s | Total |
                | 1. Partenaires | 30 | 40 | 70 |
                | Fonctionnement | 30 | 40 | 70 |
                """.formatted(years));
        assertThat(read.drafts()).extracting(Draft::kind).containsExactly("budget");
        assertThat(read.faults()).containsExactly("DC-UNKNOWN no-room B2 C2");
        assertThat(facts(read)).containsEntry("columns", List.of(years.split(" \\| ")));
        assertThat(read.text("/headings/0/lines/0/total")).isEqualTo("70");
        assertThat(read.text("/headings/0/lines/0/amounts")).isEqualTo("-");
    }

    @Test
    void months_are_no_years() {
        Read read = Read.table("""
                | | 2024-01 | 2024-02 |
                | 1. Partenaires | 30 | 40 |
                | Fonctionnement | 30 | 40 |
                """);
        assertThat(read.drafts()).extracting(Draft::kind).containsExactly(Draft.UNKNOWN);
    }
}
