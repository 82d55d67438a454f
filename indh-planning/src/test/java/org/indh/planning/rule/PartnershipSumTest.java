package org.indh.planning.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.indh.budget.Budget;
import org.indh.budget.BudgetBuilder;
import org.indh.budget.Heading;
import org.indh.budget.HeadingBuilder;
import org.indh.core.document.Document;
import org.indh.core.measure.Decimal;
import org.indh.core.money.CurrencyCode;
import org.indh.core.statement.AmountScale;
import org.indh.core.text.Language;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.MilestoneYear;
import org.indh.planning.programme.Programme;
import org.indh.planning.programme.ProgrammeBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PartnershipSumTest {
    private static final String CODE = "BU-TREE-SUM";
    private static final Programme THREE = Programmes.of("""
            Huy | Tinghir | 12000.50 | 04/10/2015
            Ath | Gourrama | 9000.25 | 04/10/2015
            Mons | Berkane | 7000.00 | 04/10/2015
            """);
    private static final String PARTS =
            "/partnerships/0/budgets/OS 1(part) /partnerships/1/budgets/OS 1(part) /partnerships/2/budgets/OS 1(part)";

    private static Budget budget(String label, String total) {
        Heading partners = HeadingBuilder.builder()
                .label(LocalizedText.parse(label))
                .total(Decimal.parse(total))
                .build();
        Heading seat = HeadingBuilder.builder()
                .label(LocalizedText.parse("Siège"))
                .total(Decimal.of(500))
                .build();
        return BudgetBuilder.builder().headings(List.of(partners, seat)).build();
    }

    private static Judged judged(Programme programme, Budget... budgets) {
        Document<?>[] documents = new Document<?>[budgets.length + 1];
        documents[0] = Document.of(Programme.KIND, programme);
        for (int i = 0; i < budgets.length; i++) {
            documents[i + 1] = Document.of(Budget.KIND, budgets[i]);
        }
        return Judged.of(documents);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Partenaires", "PARTENAIRES", "Partners", "الشركاء", "Communes partenaires"})
    void partnerships_that_make_up_the_partners_heading_are_right(String label) {
        assertThat(judged(THREE, budget(label, "28000.75")).found(CODE)).isEmpty();
        assertThat(judged(THREE, budget(label, "28000.95")).found(CODE)).hasSize(1);
    }

    @Test
    void a_list_that_falls_short_is_a_warning_for_it_may_leave_some_out() {
        Judged judged = judged(THREE, budget("Partenaires", "34123.45"));
        assertThat(judged.found(CODE))
                .containsExactly("warning /partnerships " + PARTS + " /headings/0/total(heading)");
        assertThat(judged.told(CODE, Language.EN))
                .containsExactly(
                        "The list of partnerships comes to 28,000.75, whereas the budget sets 34,123.45 aside for"
                                + " them: 6,122.70 are assigned to none of them.");
    }

    @Test
    void what_may_have_made_the_gap_is_told_with_the_number_of_hypotheses_tried() {
        // Three partnerships of 12,345.67 and one of 23,456.78; the budget has a second one of the larger.
        Programme four = Programmes.of("""
                Huy | Tinghir | 12345.67 | 04/10/2015
                Ath | Gourrama | 12345.67 | 04/10/2015
                Mons | Berkane | 12345.67 | 04/10/2015
                Spa | Belfaa | 23456.78 | 04/10/2015
                """);
        assertThat(judged(four, budget("Partenaires", "71604.90")).told(CODE, Language.EN))
                .singleElement()
                .asString()
                .startsWith(
                        "The list of partnerships comes to 60,493.79, whereas the budget sets 71,604.90 aside for them:"
                                + " 11,111.11 are assigned to none of them. A possible explanation: ")
                .contains("Spa", "12,345.67", "23,456.78");
    }

    @Test
    void a_list_that_goes_beyond_the_heading_is_an_error() {
        Judged judged = judged(THREE, budget("Partenaires", "28000.00"));
        assertThat(judged.found(CODE)).containsExactly("error /partnerships " + PARTS + " /headings/0/total(heading)");
    }

    @Test
    void what_rounding_explains_is_information_and_one_cent_more_is_not() {
        // Three amounts and a total in cents explain up to two cents.
        assertThat(judged(THREE, budget("Partenaires", "28000.77")).found(CODE))
                .singleElement()
                .asString()
                .startsWith("info ");
        assertThat(judged(THREE, budget("Partenaires", "28000.78")).found(CODE))
                .singleElement()
                .asString()
                .startsWith("warning ");
        assertThat(judged(THREE, budget("Partenaires", "28000.73")).found(CODE))
                .singleElement()
                .asString()
                .startsWith("info ");
        assertThat(judged(THREE, budget("Partenaires", "28000.72")).found(CODE))
                .singleElement()
                .asString()
                .startsWith("error ");
    }

    @Test
    void thousands_are_compared_with_units() {
        Budget thousands = with(budget("Partenaires", "28"), budget -> budget.scale(AmountScale.THOUSAND));
        assertThat(judged(THREE, thousands).found(CODE))
                .singleElement()
                .asString()
                .startsWith("info ");
    }

    @Test
    void two_currencies_are_not_compared() {
        Programme euros = ProgrammeBuilder.builder(THREE)
                .currency(CurrencyCode.parse("EUR"))
                .build();
        Budget dirhams = with(budget("Partenaires", "300000"), budget -> budget.currency(CurrencyCode.parse("MAD")));
        assertThat(judged(euros, dirhams).found(CODE)).isEmpty();
    }

    @Test
    void among_several_budgets_it_is_the_one_whose_title_names_the_outcome() {
        Budget other = with(budget("Partenaires", "99"), budget -> budget.title(LocalizedText.parse("T3 OS 2")));
        Budget own = with(budget("Partenaires", "28000.75"), budget -> budget.title(LocalizedText.parse("T3 - OS 1")));
        assertThat(judged(THREE, other, own).found(CODE)).isEmpty();
        assertThat(judged(THREE, other, with(own, budget -> budget.headings(other.headings())))
                        .found(CODE))
                .hasSize(1);
        assertThat(judged(THREE, other, budget("Partenaires", "1")).found(CODE)).isEmpty();
    }

    @Test
    void a_heading_without_a_total_is_what_its_years_add_up_to() {
        Heading years = HeadingBuilder.builder()
                .label(LocalizedText.parse("Partenaires"))
                .amounts(new TreeMap<>(Map.of(
                        MilestoneYear.parse("2017"), Decimal.parse("20000.75"),
                        MilestoneYear.parse("2018"), Decimal.of(8000))))
                .build();
        Budget budget = BudgetBuilder.builder().headings(List.of(years)).build();
        assertThat(judged(THREE, budget).found(CODE)).isEmpty();
    }

    @Test
    void a_budget_without_a_partners_heading_and_one_with_two_are_not_compared() {
        assertThat(judged(THREE, budget("Équipe", "1")).found(CODE)).isEmpty();
        Budget twice = BudgetBuilder.builder()
                .headings(List.of(
                        budget("Partenaires", "1").headings().get(0),
                        budget("Partners", "2").headings().get(0)))
                .build();
        assertThat(judged(THREE, twice).found(CODE)).isEmpty();
    }

    private static Budget with(Budget budget, UnaryOperator<BudgetBuilder> change) {
        return change.apply(BudgetBuilder.builder(budget)).build();
    }

    @Test
    void what_two_lists_tell_alike_is_told_once_and_what_they_tell_otherwise_twice() {
        Programme copy = Programmes.of("""
                Ville de Mons | Berkane | 7000
                Ville de Huy | Tinghir | 12000.50
                Ville d’Ath | Gourrama | 9000.25
                """);
        Programme others = Programmes.of("Spa | Belfaa | 28000.00");
        Document<Budget> budget = Document.of(Budget.KIND, budget("Partenaires", "35000.75"));
        assertThat(Judged.of(Document.of(Programme.KIND, THREE), Document.of(Programme.KIND, copy), budget)
                        .found(CODE))
                .containsExactly("warning /partnerships " + PARTS + " /headings/0/total(heading) /partnerships(list)");
        assertThat(Judged.of(Document.of(Programme.KIND, THREE), Document.of(Programme.KIND, others), budget)
                        .found(CODE))
                .hasSize(2);
    }

    @Test
    void a_partnership_of_which_only_the_south_is_named_is_known_by_it() {
        Programme four = Programmes.of("""
                 | Tinghir | 12345.67
                 | Gourrama | 12345.67
                 | Berkane | 12345.67
                 | Belfaa ; Zagora | 23456.78
                """);
        assertThat(judged(four, budget("Partenaires", "71604.90")).told(CODE, Language.EN))
                .singleElement()
                .asString()
                .contains("Tinghir", "Belfaa, Zagora");
    }

    @Test
    void the_only_budget_is_not_held_against_partnerships_of_another_outcome() {
        Budget other = with(budget("Partenaires", "12"), budget -> budget.title(LocalizedText.parse("Budget OS 2")));
        Budget own = with(budget("Partenaires", "12"), budget -> budget.title(LocalizedText.parse("T3 OS1")));
        assertThat(judged(THREE, other).found(CODE)).isEmpty();
        assertThat(judged(THREE, own).found(CODE)).hasSize(1);
    }
}
