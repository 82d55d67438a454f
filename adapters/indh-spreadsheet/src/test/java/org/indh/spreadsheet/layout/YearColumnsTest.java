package org.indh.spreadsheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.indh.core.document.Fault;
import org.indh.core.finding.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Budgets that set several years side by side: the one of the document is read, the others are said and left. */
class YearColumnsTest {
    private static final String TWO_YEARS = """
            | TITLE |
            | Chapitre | Article | Intitulé | Prévisions 2026 | Prévisions 2027 |
            | Dépenses de fonctionnement |
            | 10 | 20 | Personnel | 60 | 70 |
            | | | Total dépenses | 60 | 70 |
            """;

    private static List<Object> columns(Read read) {
        return read.drafts().get(0).faults().stream()
                .map(Fault::facts)
                .map(facts -> facts.get("columns"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Budget de l’exercice 2027",
                "BUDGET PRIMITIF 2027",
                "Projet de budget au titre de l'année budgétaire : 2027",
                "Budget de la commune de Tamda 2027 (session d’octobre 2026)",
                "Budget de la commune de Tamda 2027, voté le 28/10/2026",
                "ميزانية جماعة تمدة لسنة 2027",
                "مشروع ميزانية الجماعة برسم السنة المالية 2027",
                "ميزانية الجماعة برسم سنة ٢٠٢٧، دورة أكتوبر ٢٠٢٦"
            })
    void the_column_of_the_titles_year_is_read_and_the_other_said(String title) {
        Read read = Read.table(TWO_YEARS.replace("TITLE", title));
        assertThat(read.faults()).containsExactly("DC-UNKNOWN other-years D2");
        assertThat(columns(read)).containsExactly(List.of("Prévisions 2026"));
        assertThat(read.drafts().get(0).faults().get(0).severity()).isEqualTo(Severity.INFO);
        assertThat(read.text("/year")).isEqualTo("2027");
        assertThat(read.texts("/sections/0/lines", "voted")).containsExactly("70");
        assertThat(read.cell("/sections/0/voted")).isEqualTo("E5");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Budget communal", "Séance du 12 novembre 2026", "Budget 2026 et budget 2027"})
    void where_no_title_settles_the_year_no_column_is_taken(String title) {
        Read read = Read.table(TWO_YEARS.replace("TITLE", title));
        assertThat(read.faults()).containsExactly("DC-UNKNOWN years-open D2 E2");
        assertThat(columns(read)).containsExactly(List.of("Prévisions 2026", "Prévisions 2027"));
        assertThat(read.drafts().get(0).faults().get(0).severity()).isNull();
        assertThat(read.text("/year")).isEqualTo("-");
        assertThat(read.texts("/sections/0/lines", "code")).containsExactly("10.20");
        assertThat(read.texts("/sections/0/lines", "voted")).containsExactly("-");
    }

    @Test
    void the_sheets_name_may_settle_the_year() {
        Read read = Read.table("sheet: BP_2027\n" + TWO_YEARS.replace("TITLE", "Budget communal"));
        assertThat(read.faults()).containsExactly("DC-UNKNOWN other-years D2");
        assertThat(read.texts("/sections/0/lines", "voted")).containsExactly("70");
    }

    @Test
    void achievements_and_forecasts_of_earlier_years_are_for_comparison() {
        Read read = Read.table("""
                | Budget primitif |
                | Exercice | 2027 |
                | Code | Nature des recettes | Réalisations 2025 | Prévisions 2026 | Prévisions 2027 | Hameau |
                | Recettes de fonctionnement |
                | 30.10 | Taxes | 10 | 12 | 14 | |
                """);
        assertThat(read.faults()).containsExactly("DC-UNKNOWN other-years D3 C3", "DC-UNKNOWN column F3");
        assertThat(read.texts("/sections/0/lines", "voted")).containsExactly("14");
    }

    @Test
    void a_year_may_stand_in_a_header_of_its_own() {
        Read merged = Read.table("""
                A1 | Budget de l’exercice 2027
                A2 | Chapitre
                B2 | Article
                C2 | Intitulé
                D2:E2 | Exercice 2026
                F2:G2 | Exercice 2027
                D3 | Prévisions
                E3 | Engagements
                F3 | Prévisions
                G3 | Engagements
                A4 | 10
                B4 | 20
                C4 | Personnel
                D4 | 60
                E4 | 50
                F4 | 70
                G4 | 65
                """);
        assertThat(merged.texts("/sections/0/lines", "voted")).containsExactly("70");
        assertThat(merged.texts("/sections/0/lines", "committed")).containsExactly("65");
        assertThat(columns(merged)).containsExactly(List.of("Prévisions 2026", "Engagements 2026"));
        Read below = Read.table("""
                A1 | ميزانية سنة 2027
                A2:A3 | الباب
                B2:B3 | الفصل
                C2:C3 | البيان
                D2:E2 | التقديرات
                D3 | 2026
                E3 | 2027
                A4 | 10
                B4 | 20
                C4 | الموظفون
                D4 | 60
                E4 | 70
                """);
        assertThat(below.texts("/sections/0/lines", "voted")).containsExactly("70");
        assertThat(columns(below)).containsExactly(List.of("التقديرات 2026"));
    }

    @Test
    void the_unit_may_stand_above_the_years() {
        Read read = Read.table("""
                A1 | Budget de l’exercice 2027
                A2:A3 | Chapitre
                B2:B3 | Article
                C2:C3 | Intitulé
                D2:E2 | Prévisions (kDH)
                D3 | 2026
                E3 | 2027
                A4 | 10
                B4 | 20
                C4 | Personnel
                D4 | 60
                E4 | 70
                """);
        assertThat(read.texts("/sections/0/lines", "voted")).containsExactly("70");
        assertThat(read.text("/scale") + " " + read.text("/currency")).isEqualTo("thousand MAD");
        assertThat(read.faults()).containsExactly("DC-UNKNOWN other-years D3");
    }

    @Test
    void a_column_of_another_year_than_the_titles_is_not_the_voted_credit() {
        Read read = Read.table("""
                | Budget de l’exercice 2027 |
                | Chapitre | Article | Intitulé | Prévisions 2026 | Engagements |
                | 10 | 20 | Personnel | 60 | 50 |
                """);
        assertThat(read.faults()).containsExactly("DC-UNKNOWN year-lacking D2");
        assertThat(read.texts("/sections/0/lines", "voted")).containsExactly("-");
        assertThat(read.texts("/sections/0/lines", "committed")).containsExactly("50");
        assertThat(read.text("/year")).isEqualTo("2027");
    }

    @Test
    void one_column_of_one_year_needs_no_title() {
        Read read = Read.table("""
                | Chapitre | Article | Intitulé | Prévisions 2027 | Engagements 2027 |
                | 10 | 20 | Personnel | 60 | 50 |
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.text("/year")).isEqualTo("2027");
        assertThat(read.texts("/sections/0/lines", "committed")).containsExactly("50");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Population : recensement 2024", "Loi de finances pour l’année 2026", "Décret 2-17-451 (2017)"})
    void a_year_of_something_else_above_the_table_takes_no_column_away(String above) {
        Read read = Read.table("""
                | %s |
                | Budget de la commune, exercice 2027 |
                | Chapitre | Article | Intitulé | Prévisions 2027 |
                | 10 | 20 | Personnel | 60 |
                """.formatted(above));
        assertThat(read.faults()).isEmpty();
        assertThat(read.texts("/sections/0/lines", "voted")).containsExactly("60");
        Read untitled = Read.table("""
                | Recensement 2024 |
                | Chapitre | Article | Intitulé | Prévisions 2027 |
                | 10 | 20 | Personnel | 60 |
                """);
        assertThat(untitled.faults()).isEmpty();
        assertThat(untitled.text("/year")).isEqualTo("2027");
    }

    @Test
    void a_title_that_reads_like_a_header_heads_no_column() {
        Read read = Read.table("""
                | Budget primitif 2027 |
                | Chapitre | Article | Intitulé | Prévisions | Hameau |
                | 10 | 20 | Personnel | 60 | |
                """);
        assertThat(read.text("/title")).isEqualTo("Budget primitif 2027");
        assertThat(read.text("/year")).isEqualTo("2027");
        assertThat(read.faults()).containsExactly("DC-UNKNOWN column E2");
        Read merged = Read.table("""
                A1:E1 | Budget 2027
                A2 | Chapitre
                B2 | Article
                C2 | Intitulé
                D2 | Prévisions
                E2 | Hameau
                A3 | 10
                B3 | 20
                C3 | Personnel
                D3 | 60
                E3 | à revoir
                """);
        assertThat(merged.texts("/sections/0/lines", "voted")).containsExactly("60");
        assertThat(merged.text("/title")).isEqualTo("Budget 2027");
        assertThat(merged.faults()).containsExactly("DC-UNKNOWN column E2");
    }

    @ParameterizedTest
    @CsvSource({
        "Crédits ouverts, ''",
        "Crédits ouverts 2027, ''",
        "Montant (DH), MAD",
        "Prévisions de l’année 2027, ''",
        "Prévisions 2027 en DH, MAD",
        "Budget primitif 2027, ''",
        "Crédits proposés, ''",
        "Exercice 2027, ''",
        "Dotation 2027, ''",
        "Inscription 2027 (DH), MAD",
        "Prévisions pour l’exercice 2027, ''",
        "Prévisions budgétaires au titre de l’année 2027, ''",
        "Crédits votés (en dirhams), MAD",
        "الاعتمادات المفتوحة برسم سنة 2027, ''",
        "الاعتمادات المقترحة, ''",
        "المبلغ (درهم), MAD",
        "التقديرات لسنة 2027, ''",
        "تقديرات سنة 2027 بالدرهم, MAD",
        "ميزانية سنة 2027, ''",
        "السنة المالية 2027, ''",
        "المداخيل المتوقعة برسم السنة المالية 2027, ''"
    })
    void what_communes_call_the_voted_credit_is_known(String header, String currency) {
        Read read = Read.table("""
                | Budget de la commune |
                | Chapitre | Article | Intitulé | HEADER |
                | 10 | 20 | Personnel | 60 |
                """.replace("HEADER", header));
        assertThat(read.faults()).isEmpty();
        assertThat(read.texts("/sections/0/lines", "voted")).containsExactly("60");
        assertThat(read.text("/currency")).isEqualTo(currency);
        assertThat(read.text("/year")).isEqualTo(header.contains("2027") ? "2027" : "");
    }

    @ParameterizedTest
    @CsvSource({
        "Propositions 2027, Crédits approuvés 2027",
        "Crédits proposés, Crédits votés",
        "Projet de budget 2027, Budget voté 2027",
        "الاعتمادات المقترحة, الاعتمادات المصوت عليها"
    })
    void what_was_voted_is_read_and_what_was_proposed_said(String proposed, String voted) {
        Read read = Read.table("""
                | Chapitre | Article | Intitulé | %s | %s |
                | 10 | 20 | Personnel | 70 | 60 |
                """.formatted(proposed, voted));
        assertThat(read.faults()).containsExactly("DC-UNKNOWN same D1");
        assertThat(read.drafts().get(0).faults().get(0).facts()).containsEntry("kept", voted);
        assertThat(read.texts("/sections/0/lines", "voted")).containsExactly("60");
    }

    @Test
    void a_line_called_like_a_header_is_a_line() {
        Read read = Read.table("""
                | Chapitre | Article | Intitulé | Crédits votés |
                | 10 | 20 | Dotation | 60 |
                | 10 | 30 | Personnel | 60 |
                """);
        assertThat(read.texts("/sections/0/lines", "label")).containsExactly("Dotation", "Personnel");
    }

    @Test
    void a_journal_with_chapters_and_days_is_no_budget() {
        Read read = Read.table("""
                | Date | N° de pièce | Chapitre | Article | Libellé | Montant (DH) |
                | 12/03/2027 | 14 | 10 | 20 | Fournitures | 1 200,00 |
                """);
        assertThat(read.drafts()).extracting(draft -> draft.kind()).containsExactly("financial-report");
    }
}
