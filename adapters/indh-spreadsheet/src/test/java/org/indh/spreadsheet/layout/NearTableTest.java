package org.indh.spreadsheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.indh.core.document.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that is almost one of a layout is told what it lacks and what was found. */
class NearTableTest {
    private static Map<String, Object> facts(Read read) {
        return read.drafts().get(0).faults().get(0).facts();
    }

    @Test
    void a_communes_table_without_a_known_column_of_amounts_is_told_so() {
        Read read = Read.table("""
                sheet: BP
                | Budget de la commune |
                | Chapitre | Article | Intitulé | Somme retenue |
                | 10 | 20 | Personnel | 60 |
                """);
        assertThat(read.drafts()).extracting(Draft::kind).containsExactly(Draft.UNKNOWN);
        assertThat(read.faults()).containsExactly("DC-UNKNOWN table-near A2");
        assertThat(facts(read))
                .containsEntry("sheet", "BP")
                .containsEntry("lacking", List.of("Crédit voté / الاعتمادات المصوت عليها"))
                .containsEntry("headers", List.of("Chapitre", "Article", "Intitulé", "Somme retenue"));
    }

    @Test
    void a_title_of_a_section_may_be_what_lacks() {
        Read read = Read.table("""
                | Code | Intitulé | Prévisions |
                | 10.20 | Personnel | 60 |
                """);
        assertThat(read.faults()).containsExactly("DC-UNKNOWN table-near-title A1");
        assertThat(facts(read)).containsEntry("lacking", List.of("Recettes de fonctionnement / مداخيل التسيير"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Code budgétaire", "رمز الميزانية"})
    void chapters_in_rows_of_their_own_do_not_make_another_column_lack(String code) {
        Read read = Read.table("""
                | Budget 2024 |
                | %s | Intitulé | Crédits votés |
                | Chapitre 10 - Administration générale | | 60 |
                | 10.20 | Personnel | 60 |
                """.formatted(code));
        assertThat(read.faults()).containsExactly("DC-UNKNOWN table-near-title A2");
        assertThat(facts(read)).containsEntry("lacking", List.of("Recettes de fonctionnement / مداخيل التسيير"));
    }

    @Test
    void a_table_with_chapters_in_a_column_lacks_its_articles() {
        Read read = Read.table("""
                | Chapitre | Intitulé | Crédits votés |
                | 10 | Personnel | 60 |
                """);
        assertThat(read.faults()).containsExactly("DC-UNKNOWN table-near A1");
        assertThat(facts(read)).containsEntry("lacking", List.of("Art / الفصل"));
    }

    @Test
    void a_sheet_that_is_like_none_is_told_the_layouts_that_are_known() {
        Read read = Read.table("""
                | Nom | Prénom | Téléphone |
                | A | B | C |
                """);
        assertThat(read.faults()).containsExactly("DC-UNKNOWN table null");
    }
}
