package org.indh.spreadsheet.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.indh.core.document.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where on a sheet a table stands, and how its headers are laid out. */
class TablePlaceTest {
    private static final String INDICATOR = "/nodes/0/indicators/0";

    @Test
    void a_table_at_the_corner_of_its_sheet() {
        Read read = Read.table("""
                | | Baseline | An 3 | An 5 | Sources de vérification |
                | Résultat 1 | Les souks hebdomadaires sont raccordés à l’eau. |
                | IOV 1.1 - Souks raccordés | 2 souks | 8 souks | 11 souks | Attestations |
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.text("/nodes/0/code")).isEqualTo("R1");
        assertThat(read.text("/nodes/0/statement")).isEqualTo("Les souks hebdomadaires sont raccordés à l’eau.");
        assertThat(read.text(INDICATOR + "/code")).isEqualTo("IOV 1.1");
        assertThat(read.text(INDICATOR + "/statement")).isEqualTo("Souks raccordés");
        assertThat(read.text(INDICATOR + "/baseline/text")).isEqualTo("2 souks");
        assertThat(read.text(INDICATOR + "/milestones/Y5/text")).isEqualTo("11 souks");
        assertThat(read.cell(INDICATOR + "/milestones/Y5/text")).isEqualTo("D3");
        assertThat(read.texts(INDICATOR + "/sources")).containsExactly("Attestations");
    }

    @Test
    void a_table_far_from_the_corner_under_titles_and_blank_rows() {
        Read read = Read.table("""
                C2 | Programme d’appui aux coopératives oléicoles
                C4:I4 | 7.2. Résultats visés
                D9 | Situation de référence
                E9 | Année 3
                F9 | Moyens de vérification
                C12 | Résultat 4
                D12:F12 | Les huiles sont vendues en bouteille.
                C14 | IOV 4.1 - Coopératives qui embouteillent
                D14 | 1 coopérative
                E14 | 9 coopératives
                F14 | Factures
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.text("/title")).isEqualTo("Programme d’appui aux coopératives oléicoles");
        assertThat(read.text("/nodes/0/code")).isEqualTo("R4");
        assertThat(read.cell(INDICATOR + "/baseline/text")).isEqualTo("D14");
        assertThat(read.text(INDICATOR + "/milestones/Y3/text")).isEqualTo("9 coopératives");
    }

    @Test
    void columns_in_another_order_and_labels_that_do_not_come_first() {
        Read read = Read.table("""
                | Sources de vérification | An 5 | Logique d’intervention | An 3 | Baseline |
                | | | Résultat 2 - La forêt est gardée | | |
                | Registre\\nPhotographies | 6 gardes | IOV 2.1 - Gardes formés | 4 gardes | 0 garde |
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.text("/nodes/0/statement")).isEqualTo("La forêt est gardée");
        assertThat(read.text(INDICATOR + "/baseline/text")).isEqualTo("0 garde");
        assertThat(read.text(INDICATOR + "/milestones/Y3/text")).isEqualTo("4 gardes");
        assertThat(read.texts(INDICATOR + "/sources")).containsExactly("Registre", "Photographies");
    }

    @Test
    void two_header_rows_with_years_below_what_they_are_years_of() {
        Read read = Read.table("""
                A1:A2 | Indicateurs
                B1 | Baseline
                C1:D1 | Valeur cible
                E1:E2 | Sources de vérification
                B2 | 2016
                C2 | 2019
                D2 | 2021
                A3 | IOV 1.1 - Abattoirs agréés
                B3 | 1 abattoir
                C3 | 2 abattoirs
                D3 | 3 abattoirs
                E3 | Agréments
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.text("/baselineYear")).isEqualTo("2016");
        assertThat(read.cell("/baselineYear")).isEqualTo("B2");
        assertThat(read.text("/indicators/0/baseline/text")).isEqualTo("1 abattoir");
        assertThat(read.text("/indicators/0/milestones/2019/text")).isEqualTo("2 abattoirs");
        assertThat(read.text("/indicators/0/milestones/2021/text")).isEqualTo("3 abattoirs");
        assertThat(read.texts("/indicators/0/sources")).containsExactly("Agréments");
    }

    @Test
    void three_header_rows_one_of_which_says_nothing_known() {
        Read read = Read.table("""
                A2:A4 | Logique
                B2:B4 | Situation de départ (2020)
                C2:D2 | Valeurs à atteindre
                C3 | (mi-parcours)
                D3 | (fin)
                C4 | An 3
                D4 | An 5
                A5 | Résultat 1
                B5:D5 | Les dattes sont conditionnées sur place.
                A6 | IOV 1.1 - Part conditionnée
                B6 | 10 %
                C6 | 30 %
                D6 | 50 %
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.text("/baselineYear")).isEqualTo("2020");
        assertThat(read.text(INDICATOR + "/baseline/text")).isEqualTo("10 %");
        assertThat(read.text(INDICATOR + "/milestones/Y3/text")).isEqualTo("30 %");
        assertThat(read.text(INDICATOR + "/milestones/Y5/text")).isEqualTo("50 %");
    }

    @Test
    void headers_repeated_after_a_page_break_are_no_rows() {
        Read read = Read.table("""
                A1 | Cadre logique
                B2 | Baseline
                C2:D2 | Cibles
                C3 | An 3
                D3 | An 5
                A4 | Résultat 1 - Les pistes sont praticables
                A5 | IOV 1.1 - Pistes
                B5 | 3 pistes
                C5 | 5 pistes
                D5 | 7 pistes
                B7 | Baseline
                C7:D7 | Cibles
                C8 | An 3
                D8 | An 5
                A9 | IOV 1.2 - Ponts
                B9 | 0 pont
                C9 | 1 pont
                D9 | 2 ponts
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.texts("/nodes/0/indicators", "code")).containsExactly("IOV 1.1", "IOV 1.2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Baseline 2016",
                "Baseline (2016)",
                "baseline :  2016",
                "Situation de référence (2016)",
                "SITUATION DE REFERENCE 2016",
                "Situation de re\u0301fe\u0301rence\u00A0(2016)",
                "Valeur de départ (2016)",
                "Baseline value (2016)",
                "الوضعية المرجعية (2016)",
                "الوضعية المرجعية (٢٠١٦)"
            })
    void the_year_of_every_baseline_stands_in_its_header(String header) {
        Read read = Read.table("| | " + header.replace(" :  ", " ") + " | An 3 |\n| IOV 1 - Fours améliorés | 4 | 9 |");
        assertThat(read.text("/baselineYear")).isEqualTo("2016");
        assertThat(read.cell("/baselineYear")).isEqualTo("B1");
    }

    @Test
    void a_baseline_without_a_year_leaves_its_place_so_that_it_can_be_pointed_at() {
        Read read = Read.table("| | Baseline | An 3 |\n| IOV 1 - Fours améliorés | 4 | 9 |");
        assertThat(read.text("/baselineYear")).isEmpty();
        assertThat(read.cell("/baselineYear")).isEqualTo("B1");
    }

    @Test
    void years_of_the_calendar_and_of_the_programme() {
        Read read = Read.table("""
                | | Baseline | Fin 2022 | Cible 2024 | 2026 | Année 4 (2025) |
                | IOV 1 - Fours améliorés | 4 | 9 | 12 | 15 | 13 |
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.text("/indicators/0/milestones/2022/text")).isEqualTo("9");
        assertThat(read.text("/indicators/0/milestones/2024/text")).isEqualTo("12");
        assertThat(read.text("/indicators/0/milestones/2026/text")).isEqualTo("15");
        assertThat(read.text("/indicators/0/milestones/Y4/text")).isEqualTo("13");
    }

    @Test
    void headers_and_labels_in_english() {
        Read read = Read.table("""
                | | Baseline (2021) | Target Year 3 | Means of verification | Actors involved |
                | Outcome 1: Women sell argan oil under their own brand | | | | Cooperatives |
                | Assumptions | Rainfall stays within the usual range. |
                | Output 1 | Cooperatives are certified. | | | Notaries |
                | Indicator 1.1: Certified cooperatives | 2 cooperatives | 7 cooperatives | Certificates |
                | Activities |
                | Activity 1.1.1: Train auditors |
                | Preconditions | The law on cooperatives is in force. |
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.text("/baselineYear")).isEqualTo("2021");
        assertThat(read.texts("/nodes", "code")).containsExactly("OS 1", "R1");
        assertThat(read.text("/nodes/0/statement")).isEqualTo("Women sell argan oil under their own brand");
        assertThat(read.texts("/nodes/0/actors")).containsExactly("Cooperatives");
        assertThat(read.texts("/nodes/0/assumptions", "statement"))
                .containsExactly("Rainfall stays within the usual range.");
        assertThat(read.text("/nodes/1/parent")).isEqualTo("OS 1");
        assertThat(read.text("/nodes/1/indicators/0/code")).isEqualTo("Indicator 1.1");
        assertThat(read.text("/nodes/1/activities/0/code")).isEqualTo("Activity 1.1.1");
        assertThat(read.texts("/preconditions", "statement")).containsExactly("The law on cooperatives is in force.");
    }

    @Test
    void headers_and_labels_in_arabic() {
        Read read = Read.table("""
                | | الوضعية المرجعية (2022) | السنة 3 | السنة ٥ | وسائل التحقق |
                | الهدف الخاص 1 - الجماعات تدبر نفاياتها |
                | النتيجة 2 | المطارح مراقبة. |
                | المؤشر ٢.١ - عدد المطارح المراقبة | 0 | 3 | 6 | محاضر\\nصور |
                | الافتراضات | تبقى الاعتمادات متوفرة. |
                | الأنشطة |
                | النشاط 2.1 - اقتناء الموازين |
                """);
        assertThat(read.faults()).isEmpty();
        assertThat(read.texts("/nodes", "code")).containsExactly("OS 1", "R2");
        assertThat(read.text("/nodes/1/indicators/0/code")).isEqualTo("المؤشر 2.1");
        assertThat(read.text("/nodes/1/indicators/0/milestones/Y5/text")).isEqualTo("6");
        assertThat(read.texts("/nodes/1/indicators/0/sources")).containsExactly("محاضر", "صور");
        assertThat(read.texts("/nodes/1/assumptions", "statement")).containsExactly("تبقى الاعتمادات متوفرة.");
        assertThat(read.texts("/nodes/1/activities", "statement")).containsExactly("اقتناء الموازين");
    }

    @Test
    void each_sheet_with_a_table_is_a_document_and_the_others_are_left_alone() {
        Read read = Read.table("""
                sheet: Lisez-moi
                A1 | Ce classeur présente deux objectifs.
                sheet: OS 1
                | | Baseline | An 3 |
                | IOV 1 - Moulins | 1 | 2 |
                sheet: OS 2
                | | Baseline | An 3 |
                | IOV 2 - Ruchers | 3 | 4 |
                """);
        assertThat(read.drafts()).extracting(Draft::kind).containsExactly("logframe", "logframe");
        assertThat(read.drafts()).allSatisfy(draft -> assertThat(draft.faults()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1 | Procès-verbal de la réunion du 12 mai",
                "| | Baseline | An 3 |",
                "| | An 3 | An 5 |\n| IOV 1 - Moulins | 1 | 2 |",
                "| Rubrique | 2022 | 2023 |\n| Salaires | 100 | 110 |",
            })
    void what_is_no_table_of_a_layout_is_said_to_be_none(String table) {
        Read read = Read.table(table);
        assertThat(read.drafts()).extracting(Draft::kind).containsExactly(Draft.UNKNOWN);
        assertThat(read.faults()).containsExactly("DC-UNKNOWN table null");
        assertThat(read.drafts().get(0).faults().get(0).severity()).isNull();
    }

    @Test
    void a_workbook_without_any_cell_is_said_to_hold_no_table() {
        assertThat(Read.table("").faults()).containsExactly("DC-UNKNOWN table null");
    }
}
