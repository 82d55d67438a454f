package org.indh.cli.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.indh.budget.Budget;
import org.indh.budget.CostLine;
import org.indh.budget.communal.BudgetPart;
import org.indh.budget.communal.CommunalBudget;
import org.indh.budget.communal.CommunalLine;
import org.indh.budget.communal.CreditColumn;
import org.indh.budget.communal.Side;
import org.indh.budget.communal.TriennialProgramming;
import org.indh.cli.testing.Found;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.measure.Decimal;
import org.indh.core.time.MilestoneYear;
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
    void an_account_of_chapters_alone_with_what_follows_from_it() throws IOException {
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
        assertThat(said(file)).containsExactly("CB-EXEC-ORDER warning [C6, D6]");
    }

    @Test
    void one_with_receipts_and_expenses_beside_each_other() throws IOException {
        Path file = file("""
                BUDGET DE L'EXERCICE 2027;;;;;;
                Commune de Tamda;;;;;;
                Code;Recettes;Prévisions (DH);;Code;Dépenses;Prévisions (DH)
                PREMIERE PARTIE;;;;;;
                10.10;Taxes;60 000,00;;10.20;Personnel;50 000,00
                30.40;TVA;40 000,00;;60.10;Excédent prévisionnel;50 000,00
                ;Total recettes;100 000,00;;;Total dépenses;100 000,00
                DEUXIEME PARTIE;;;;;;
                60.10;Excédent prévisionnel;50 000,00;;30.10;Pistes;50 000,00
                ;Total recettes;50 000,00;;;Total dépenses;50 000,00
                """);
        CommunalBudget budget = read(file);
        assertThat(said(file)).isEmpty();
        assertThat(voted(budget, BudgetPart.OPERATING, Side.RECEIPT)).isEqualTo(Decimal.of(100_000));
        assertThat(voted(budget, BudgetPart.EQUIPMENT, Side.EXPENSE)).isEqualTo(Decimal.of(50_000));
    }

    @Test
    void an_account_with_rates_that_says_when_it_was_voted_and_what_is_compulsory() throws IOException {
        Path file = file("""
                Royaume du Maroc;;;;;;;;
                Commune de Tamda;;;;;;;;
                Budget de l'exercice 2027, voté en session du 28 octobre 2026;;;;;;;;
                Dépenses de fonctionnement;;;;;;;;
                N°;Chap.;Art.;Intitulé;Obligatoire (O/N);Crédits votés (DH);Paiements;Écart;Taux (%)
                1;10;20;Traitement du personnel;O;5 200 000,00;5 000 000,00;200 000,00;96,15
                2;10;30;Fournitures;N;40 000,00;-;40 000,00;0
                3;20;10;Subventions;N;450 000,00;450 000,00;0;100
                ;;;Total dépenses;;5 690 000,00;5 450 000,00;240 000,00;95,78
                Fait à Tamda;;;;;;;;
                Le Président;;;;Visé le 18/12/2026;;;;
                """);
        CommunalBudget budget = read(file);
        assertThat(said(file)).isEmpty();
        assertThat(budget.votedOn()).hasToString("2026-10-28");
        assertThat(budget.visaOn()).hasToString("2026-12-18");
        assertThat(budget.sections().get(0).lines())
                .extracting(CommunalLine::compulsory)
                .containsExactly(true, false, false);
        assertThat(budget.sections().get(0).lines().get(1).paid()).isEqualTo(Decimal.ZERO);
    }

    @Test
    void a_late_vote_is_told_at_its_cell() throws IOException {
        Path file = file("""
                Budget de l'exercice 2027, voté en session du 28 novembre 2026;;;
                Chap.;Art.;Intitulé;Prévisions
                Dépenses de fonctionnement;;;
                10;20;Personnel;60
                """);
        assertThat(said(file)).hasSize(1).first().asString().startsWith("CB-CALENDAR warning [A1");
    }

    @Test
    void a_three_year_programming() throws IOException {
        Path file = file("""
                Commune de Tamda;;;;;
                Programmation triennale 2027-2029, établie le 30/10/2026;;;;;
                Intitulé;2027;2028;2029;Total;Observations
                Recettes de fonctionnement;14 200 000,00;15 000 000,00;15 800 000,00;45 000 000,00;
                Dépenses de fonctionnement;;;;;
                Personnel;9 000 000,00;9 200 000,00;9 500 000,00;27 700 000,00;
                Entretien;2 000 000,00;-;;2 000 000,00;à revoir
                Total dépenses de fonctionnement;11 000 000,00;9 200 000,00;9 500 000,00;29 700 000,00;
                Excédent;3 200 000,00;5 800 000,00;6 300 000,00;;
                """);
        assertThat(said(file)).isEmpty();
        TriennialProgramming read = Dossier.read(List.of(file)).documents(TriennialProgramming.KIND).stream()
                .map(Document::value)
                .findFirst()
                .orElseThrow()
                .orElseThrow();
        assertThat(read.baseYear()).hasToString("2027");
        assertThat(read.updatedOn()).hasToString("2026-10-30");
        assertThat(read.sections().get(1).total(MilestoneYear.calendar(2028))).isEqualTo(Decimal.of(9_200_000));
    }

    @Test
    void a_cash_book() throws IOException {
        Path file = file("""
                Livre de caisse - Association Tamda;;;;;
                Période : du 01/01/2027 au 31/03/2027;;;;;
                Date;N° pièce;Libellé;Recettes (DH);Dépenses (DH);Solde
                01/01/2027;;Solde initial;1 000,00;;1 000,00
                05/01/2027;R-1;Cotisations;500,00;;1 500,00
                12/01/2027;F-1;Fournitures;;300,00;1 200,00
                20/02/2027;R-2;Subvention INDH;10 000,00;;11 200,00
                25/03/2027;F-2;Location salle;;s.o.;11 200,00
                ;;Total;11 500,00;300,00;11 200,00
                """);
        assertThat(said(file)).isEmpty();
    }

    @Test
    void a_cost_table_in_which_a_dash_is_nil() throws IOException {
        Path file = file("""
                T3 - Budget objectif 1;;;
                ;2024;2025;Grand total
                1. Partenaires;30;40;70
                Investissement;10;-;10
                Fonctionnement;20;40;60
                Personnel;-;-;-
                2. Siège;5;;5
                Investissement;s.o.;s.o.;
                Fonctionnement;5;;5
                Total CO;35;40;75
                Investissement;10;-;10
                Fonctionnement;25;40;65
                """);
        assertThat(said(file)).containsExactly("BU-LINE-LINK info []");
        Budget budget = Dossier.read(List.of(file))
                .documents(Budget.KIND)
                .get(0)
                .value()
                .orElseThrow();
        CostLine investment = budget.headings().get(0).lines().get(0);
        assertThat(investment.amounts()).as("a dash").containsEntry(MilestoneYear.calendar(2025), Decimal.ZERO);
        assertThat(budget.headings().get(1).lines().get(0).amounts()).as("s.o.").isEmpty();
        assertThat(budget.headings().get(1).amounts()).as("a blank").doesNotContainKey(MilestoneYear.calendar(2025));
    }
}
