package org.indh.spreadsheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.indh.core.document.Draft;
import org.indh.core.finding.CellOrigin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One budget on several sheets of a workbook, a section or a part on each. */
class SeveralSheetsTest {
    private static final String SHEET = """
            sheet: %s
            | %s |
            | Code | Intitulé | Prévisions 2027 |
            | %s | Ligne | %s |
            """;

    private static String sheet(String name, String title, String code, String amount) {
        return SHEET.formatted(name, title, code, amount);
    }

    @ParameterizedTest
    @CsvSource({
        "R1, D1, R2, D2",
        "Recettes fonctionnement, Dépenses fonctionnement, Recettes équipement, Dépenses équipement",
        "REC_FONCT_2027, DEP_FONCT_2027, REC_EQUIP_2027, DEP_EQUIP_2027",
        "مداخيل التسيير, نفقات التسيير, مداخيل التجهيز, نفقات التجهيز"
    })
    void a_section_on_each_sheet_is_one_budget(String one, String two, String three, String four) {
        Read read = Read.table(sheet(one, "Budget 2027", "30.10", "60")
                + sheet(two, "Budget 2027", "10.10", "50")
                + sheet(three, "Budget 2027", "20.10", "40")
                + sheet(four, "Budget 2027", "30.40", "50"));
        assertThat(read.drafts()).extracting(Draft::kind).containsExactly("communal-budget");
        assertThat(read.faults()).isEmpty();
        assertThat(read.texts("/sections", "part")).containsExactly("operating", "operating", "equipment", "equipment");
        assertThat(read.texts("/sections", "side")).containsExactly("receipt", "expense", "receipt", "expense");
        assertThat(read.text("/sections/3/lines/0/voted")).isEqualTo("50");
        assertThat(read.leaves())
                .extracting(leaf -> ((CellOrigin) Objects.requireNonNull(leaf.origin())).sheet())
                .contains(one, four);
    }

    @Test
    void receipts_and_expenses_on_a_sheet_each_have_their_parts_in_titles() {
        Read read = Read.table("""
                sheet: Recettes
                | Budget de l’exercice 2027 |
                | Chap. | Art. | Intitulé | Prévisions |
                | Première partie |
                | 30 | 10 | Taxes | 60 |
                | Deuxième partie |
                | 20 | 10 | Subvention | 40 |
                sheet: Dépenses
                | Budget de l’exercice 2027 |
                | Chap. | Art. | Intitulé | Prévisions |
                | Première partie |
                | 10 | 10 | Indemnités | 50 |
                | Deuxième partie |
                | 30 | 40 | Pistes | 50 |
                """);
        assertThat(read.drafts()).hasSize(1);
        assertThat(read.texts("/sections", "side")).containsExactly("receipt", "receipt", "expense", "expense");
        assertThat(read.texts("/sections", "part")).containsExactly("operating", "equipment", "operating", "equipment");
    }

    @Test
    void budgets_of_two_years_or_of_two_communes_stay_two() {
        Read years = Read.table(sheet("R1", "Budget 2027", "30.10", "60")
                + sheet("D1", "Budget 2026", "10.10", "50").replace("Prévisions 2027", "Prévisions 2026"));
        assertThat(years.drafts()).hasSize(2);
        Read communes = Read.table(sheet("Tamda", "Recettes de fonctionnement", "30.10", "60")
                + sheet("Aït Ali", "Recettes de fonctionnement", "30.10", "50"));
        assertThat(communes.drafts()).hasSize(2);
    }

    @Test
    void a_sheet_that_does_not_say_its_side_stays_by_itself() {
        Read read = Read.table("""
                sheet: R1
                | Chap. | Art. | Intitulé | Prévisions |
                | 30 | 10 | Taxes | 60 |
                sheet: Feuil2
                | Chap. | Art. | Intitulé | Prévisions |
                | 10 | 10 | Indemnités | 50 |
                """);
        assertThat(read.drafts()).hasSize(2);
    }

    @Test
    void the_header_over_the_labels_says_the_side_where_no_title_does() {
        Read read = Read.table("""
                | Budget de fonctionnement |
                | Chap. | Art. | Nature des recettes | Prévisions |
                | 30 | 10 | Taxes | 60 |
                | Chap. | Art. | Nature des dépenses | Prévisions |
                | 10 | 10 | Indemnités | 50 |
                """);
        assertThat(read.texts("/sections", "side")).containsExactly("receipt", "expense");
        assertThat(read.texts("/sections", "part")).containsExactly("operating", "operating");
        assertThat(read.texts("/sections/1/lines", "code")).containsExactly("10.10");
    }

    private static final String TWO_YEARS = """
            sheet: Recettes
            | TITLE |
            | Chap. | Art. | Nature des recettes | Prévisions 2026 | Prévisions 2027 |
            | 30 | 10 | Taxes | 50 | 60 |
            sheet: Dépenses
            | Commune de Tamda |
            | Chap. | Art. | Nature des dépenses | Prévisions 2026 | Prévisions 2027 |
            | 10 | 10 | Indemnités | 50 | 60 |
            """;

    @Test
    void the_year_that_the_first_sheet_states_holds_for_the_next() {
        Read read = Read.table(TWO_YEARS.replace("TITLE", "Budget de l’exercice 2027"));
        assertThat(read.drafts()).hasSize(1);
        assertThat(read.faults()).containsExactly("DC-UNKNOWN other-years D2 D2");
        assertThat(read.text("/year")).isEqualTo("2027");
        assertThat(read.texts("/sections/1/lines", "voted")).containsExactly("60");
        assertThat(read.cell("/sections/1/lines/0/voted")).isEqualTo("E3");
    }

    @Test
    void a_cover_may_state_the_year() {
        Read read = Read.table("""
                sheet: Garde
                | Commune de Tamda |
                | BUDGET DE L'EXERCICE 2027 |
                """ + TWO_YEARS.replace("TITLE", "Budget communal"));
        assertThat(read.drafts()).hasSize(1);
        assertThat(read.texts("/sections/0/lines", "voted")).containsExactly("60");
    }

    @Test
    void that_no_title_says_the_year_is_told_once() {
        Read read = Read.table(TWO_YEARS.replace("TITLE", "Budget communal"));
        assertThat(read.drafts()).hasSize(1);
        assertThat(read.faults()).containsExactly("DC-UNKNOWN years-open D2 E2 D2 E2");
    }

    @Test
    void sheets_that_state_two_years_leave_the_others_open() {
        Read read = Read.table(TWO_YEARS.replace("TITLE", "Budget de l’exercice 2027") + """
                sheet: CA
                | Compte administratif 2026 |
                | Chap. | Art. | Nature des dépenses | Crédits ouverts |
                | 10 | 10 | Indemnités | 50 |
                """);
        assertThat(read.drafts().stream()
                        .flatMap(draft -> draft.faults().stream())
                        .map(Read::said))
                .contains("DC-UNKNOWN years-open D2 E2");
    }
}
