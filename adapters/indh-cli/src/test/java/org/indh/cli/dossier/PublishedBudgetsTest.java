package org.indh.cli.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.indh.budget.communal.BudgetPart;
import org.indh.budget.communal.CommunalBudget;
import org.indh.budget.communal.CreditColumn;
import org.indh.budget.communal.Side;
import org.indh.cli.testing.Found;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.measure.Decimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whole budgets in the forms in which communes publish them: read in full, and nothing said that is not so. */
class PublishedBudgetsTest {
    @TempDir
    private Path folder;

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("budget.csv"), text);
    }

    private static CommunalBudget read(Path file) {
        return Dossier.read(List.of(file)).documents(CommunalBudget.KIND).stream()
                .map(Document::value)
                .findFirst()
                .orElseThrow()
                .orElseThrow();
    }

    private static List<String> said(Path file) {
        return Found.all(Found.judge(file)).stream().map(Found::unordered).toList();
    }

    private static Decimal voted(CommunalBudget budget, BudgetPart part, Side side) {
        return budget.total(part, side, CreditColumn.VOTED);
    }

    @Test
    void a_french_one_with_parts_titles_and_chapters_in_rows_of_their_own() throws IOException {
        Path file = file("""
                ROYAUME DU MAROC;;;;;
                MINISTERE DE L'INTERIEUR;;;;;
                PROVINCE DE BOULEMANE;;;;;
                COMMUNE DE TAMDA;;;;;
                BUDGET DE L'EXERCICE 2027;;;;;
                PREMIERE PARTIE : BUDGET DE FONCTIONNEMENT;;;;;
                TITRE I : RECETTES;;;;;
                Chap.;Art.;Par.;Intitulé;Prévisions 2026;Prévisions 2027
                10;10;10;Taxe sur les licences;35 000,00;40 000,00
                10;10;20;Taxe d'habitation;120 000,00;125 000,00
                30;40;10;Part du produit de la TVA;8 500 000,00;9 000 000,00
                40;10;10;Produits des services;P.M.;P.M.
                ;;;TOTAL RECETTES DE FONCTIONNEMENT;8 655 000,00;9 165 000,00
                TITRE II : DEPENSES;;;;;
                Chap.;Art.;Par.;Intitulé;Prévisions 2026;Prévisions 2027
                CHAPITRE 10 : ADMINISTRATION GENERALE;;;;;
                ;10;10;Indemnités du président et des ayants droit;300 000,00;310 000,00
                ;20;10;Traitement du personnel titulaire;5 000 000,00;5 200 000,00
                ;20;20;Heures supplémentaires;-;-
                CHAPITRE 20 : AFFAIRES SOCIALES;;;;;
                ;20;10;Subventions aux associations;400 000,00;450 000,00
                ;30;10;Fêtes nationales;néant;pour mémoire
                CHAPITRE 60 : INTEGRATION DES RESULTATS;;;;;
                ;10;10;Excédent prévisionnel;2 955 000,00;3 205 000,00
                ;;;TOTAL DEPENSES DE FONCTIONNEMENT;8 655 000,00;9 165 000,00
                DEUXIEME PARTIE : BUDGET D'EQUIPEMENT;;;;;
                TITRE I : RECETTES;;;;;
                60;10;10;Excédent prévisionnel de la première partie;2 955 000,00;3 205 000,00
                20;10;10;Subvention du conseil régional;;1 000 000,00
                ;;;TOTAL RECETTES D'EQUIPEMENT;2 955 000,00;4 205 000,00
                TITRE II : DEPENSES;;;;;
                30;20;10;Aménagement de pistes;2 955 000,00;4 205 000,00
                ;;;TOTAL DEPENSES D'EQUIPEMENT;2 955 000,00;4 205 000,00
                ;;;TOTAL GENERAL;;
                """);
        CommunalBudget budget = read(file);
        assertThat(said(file)).containsExactly("DC-UNKNOWN info [E8]");
        assertThat(budget.year()).hasToString("2027");
        assertThat(voted(budget, BudgetPart.OPERATING, Side.RECEIPT)).isEqualTo(Decimal.of(9_165_000));
        assertThat(voted(budget, BudgetPart.OPERATING, Side.EXPENSE)).isEqualTo(Decimal.of(9_165_000));
        assertThat(budget.balance().surplus()).isEqualTo(Decimal.of(3_205_000));
        assertThat(voted(budget, BudgetPart.EQUIPMENT, Side.RECEIPT)).isEqualTo(Decimal.of(4_205_000));
        assertThat(budget.sections().get(1).lines())
                .extracting(line -> String.valueOf(line.code()))
                .containsExactly(
                        "10", "10.10.10", "10.20.10", "10.20.20", "20", "20.20.10", "20.30.10", "60", "60.10.10");
    }

    @Test
    void an_arabic_one_with_the_part_in_each_title() throws IOException {
        Path file = file("""
                المملكة المغربية,,,,
                جماعة تمدة,,,,
                ميزانية الجماعة برسم السنة المالية 2027,,,,
                الجزء الأول: المداخيل,,,,
                الباب,الفصل,البيان,تقديرات سنة 2026 (درهم),تقديرات سنة 2027 (درهم)
                10,10,الرسم المهني,"120000,00","130000,00"
                30,10,حصة الضريبة على القيمة المضافة,"1000000,00","1100000,00"
                30,20,أكرية,للتذكير,للتذكير
                ,,مجموع المداخيل,"1120000,00","1230000,00"
                الجزء الأول: النفقات,,,,
                الباب 10: الإدارة العامة,,,,
                ,10,تعويضات الرئيس,"100000,00","100000,00"
                ,20,أجور الموظفين,"900000,00","950000,00"
                ,,مجموع الباب 10,"1000000,00","1050000,00"
                ,,مجموع النفقات,"1000000,00","1050000,00"
                الجزء الثاني: المداخيل,,,,
                60,10,الفائض التقديري,"120000,00","180000,00"
                ,,مجموع المداخيل,"120000,00","180000,00"
                الجزء الثاني: النفقات,,,,
                30,10,مسلك قروي,"120000,00","180000,00"
                ,,مجموع النفقات,"120000,00","180000,00"
                """);
        CommunalBudget budget = read(file);
        assertThat(said(file)).containsExactly("DC-UNKNOWN info [D5]");
        assertThat(budget.currency()).hasToString("MAD");
        assertThat(voted(budget, BudgetPart.OPERATING, Side.RECEIPT)).isEqualTo(Decimal.of(1_230_000));
        assertThat(budget.balance().surplus()).isEqualTo(Decimal.of(180_000));
        assertThat(voted(budget, BudgetPart.EQUIPMENT, Side.EXPENSE)).isEqualTo(Decimal.of(180_000));
    }

    @Test
    void an_account_of_chapters_alone_with_what_nobody_checks() throws IOException {
        Path file = file("""
                Commune de Tamda;;;;
                Compte administratif de l'exercice 2026;;;;
                DEPENSES;;;;
                Chapitre;Intitulé de la rubrique;Crédits ouverts;Dépenses engagées;Reste
                10;Administration;120;100;20
                20;Affaires sociales;60;70;-10
                ;Total dépenses;180;170;10
                """);
        assertThat(read(file).year()).hasToString("2026");
        assertThat(said(file)).containsExactlyInAnyOrder("DC-UNKNOWN warning [E4]", "CB-EXEC-ORDER warning [C6, D6]");
    }
}
