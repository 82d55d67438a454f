package org.indh.budget.communal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.indh.budget.Dimension.ARTICLE;
import static org.indh.budget.Dimension.CHAPTER;
import static org.indh.budget.Dimension.ITEM;
import static org.indh.budget.Dimension.PHASE;
import static org.indh.budget.Dimension.VIEW;
import static org.indh.budget.communal.CommunalSketch.example;
import static org.indh.budget.communal.CommunalSketch.line;
import static org.indh.budget.communal.CommunalSketch.section;

import java.util.List;
import java.util.stream.Stream;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Consolidation;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.LocalizedText;
import org.junit.jupiter.api.Test;

/** Chapters, articles and lines of a commune's budget as what lies in what. */
class NomenclatureTest {
    private static MoneyByCurrency money(String amount) {
        return MoneyByCurrency.of(Money.parse(amount));
    }

    private static CommunalBudget budget() {
        return CommunalBudgetBuilder.builder()
                .title(LocalizedText.parse("Budget 2027"))
                .addSections(section(
                        BudgetPart.EQUIPMENT,
                        Side.EXPENSE,
                        line("30", "9"),
                        line("30.20.10.12", "4"),
                        line("30.20.10.13", "3"),
                        line("30.30", "2"),
                        line("40.10", "1")))
                .build();
    }

    @Test
    void articles_roll_up_to_chapters_in_three_lines() {
        Nomenclature codes = Nomenclature.of(budget());
        Consolidation totals = Stream.of(
                        BudgetLine.of(Money.parse("3 MAD")).with(ITEM, "30.20.10.12"),
                        BudgetLine.of(Money.parse("4 MAD")).with(ARTICLE, "30.30"),
                        BudgetLine.of(Money.parse("5 MAD")).with(CHAPTER, "40"),
                        BudgetLine.of(Money.parse("6 MAD")).with(ITEM, "Divers"))
                .collect(Consolidation.by(codes.hierarchies(), CHAPTER, ARTICLE));
        assertThat(totals.at("30", "30.20").money()).isEqualTo(money("3 MAD"));
        assertThat(totals.per(CHAPTER).at("30").money()).isEqualTo(money("7 MAD"));
        assertThat(totals.per(CHAPTER).at("40").money()).isEqualTo(money("5 MAD"));
        assertThat(totals.per(CHAPTER).at("").money())
                .as("a line without a code")
                .isEqualTo(money("6 MAD"));
        assertThat(totals.editions()).containsExactly("Budget 2027");
    }

    @Test
    void a_code_lies_in_the_one_that_it_begins_with() {
        Nomenclature codes = Nomenclature.of(budget());
        assertThat(codes.chapters().parents()).containsOnlyKeys("30.20", "30.30", "40.10");
        assertThat(codes.chapters().parent("30.20")).contains("30");
        assertThat(codes.articles().parent("30.20.10.13")).contains("30.20");
        assertThat(codes.articles().parent("30.30")).contains("30.30");
        assertThat(codes.articles().parent("30"))
                .as("a chapter is in no article")
                .isEmpty();
    }

    @Test
    void lines_of_a_communal_budget_state_chapter_and_article_themselves() {
        Consolidation totals = example().build().budgetLines().stream()
                .collect(Consolidation.by(PHASE, VIEW, Dimension.FLOW, CHAPTER, ARTICLE));
        assertThat(totals.at("approved", "communal-budget", "use", "10", "10.20")
                        .money())
                .isEqualTo(money("3000000 MAD"));
        assertThat(totals.per(PHASE, VIEW, Dimension.FLOW, CHAPTER)
                        .at("approved", "communal-budget", "use", "10")
                        .money())
                .isEqualTo(money("11700000 MAD"));
    }

    @Test
    void it_says_whose_codes_it_has_and_of_which_year() {
        assertThat(Nomenclature.of(budget()).edition()).isEqualTo("Budget 2027");
        assertThat(Nomenclature.of(example().build()).edition()).isEqualTo("communal-budget 2027");
        assertThat(Nomenclature.of(example()
                                .title(LocalizedText.parse("Budget"))
                                .year(null)
                                .build())
                        .edition())
                .isEqualTo("Budget");
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new Nomenclature(" ", List.of()));
    }
}
