package org.indh.budget.communal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.indh.budget.communal.CommunalSketch.line;

import com.google.common.collect.ImmutableSortedMap;
import java.util.List;
import org.indh.budget.Dimension;
import org.indh.budget.Phase;
import org.indh.budget.PlacedLine;
import org.indh.core.finding.Path;
import org.indh.core.measure.Decimal;
import org.indh.core.money.CurrencyCode;
import org.indh.core.statement.AmountScale;
import org.indh.core.text.LocalizedText;
import org.indh.core.time.MilestoneYear;
import org.junit.jupiter.api.Test;

/** What a three-year programming comes to, and its money as flat lines. */
class ProgrammedSectionTest {
    @Test
    void a_programming_is_flat_lines_by_year_in_a_view_of_its_own() {
        ProgrammedLine chapter = ProgrammedLineBuilder.builder()
                .code(BudgetCode.parse("30"))
                .amounts(ImmutableSortedMap.of(MilestoneYear.calendar(2027), Decimal.of(9)))
                .build();
        ProgrammedLine article = ProgrammedLineBuilder.builder()
                .code(BudgetCode.parse("30.10"))
                .project("P-07")
                .amounts(ImmutableSortedMap.of(
                        MilestoneYear.calendar(2027), Decimal.of(9), MilestoneYear.calendar(2028), Decimal.of(8)))
                .build();
        TriennialProgramming programming = TriennialProgrammingBuilder.builder()
                .currency(CurrencyCode.parse("MAD"))
                .scale(AmountScale.MILLION)
                .addSections(ProgrammedSectionBuilder.builder()
                        .part(BudgetPart.EQUIPMENT)
                        .side(Side.EXPENSE)
                        .totals(ImmutableSortedMap.of(MilestoneYear.calendar(2029), Decimal.of(7)))
                        .addLines(chapter)
                        .addLines(article)
                        .build())
                .build();
        List<PlacedLine> lines = programming.placedLines(List.of(
                Path.parse("/sections/0/lines/1/amounts/2030"), Path.parse("/sections/0/lines/1/amounts/un jour")));
        assertThat(lines)
                .extracting(line -> line.path() + " " + line.line().amount())
                .containsExactly(
                        "/sections/0/lines/1/amounts/2027 9000000.00 MAD",
                        "/sections/0/lines/1/amounts/2028 8000000.00 MAD",
                        "/sections/0/totals/2029 7000000.00 MAD",
                        "/sections/0/lines/1/amounts/2030 null");
        assertThat(lines.get(0).line().phase()).contains(Phase.PROPOSED);
        assertThat(lines.get(0).line().code(Dimension.VIEW)).contains("triennial-programming");
        assertThat(lines.get(0).line().code(Dimension.PROJECT)).contains("P-07");
        assertThat(lines.get(3).line().code(Dimension.ABSENCE)).contains("unknown");
    }

    private static ProgrammedLineBuilder programmed(String code, long... amounts) {
        ImmutableSortedMap.Builder<MilestoneYear, Decimal> byYear = ImmutableSortedMap.naturalOrder();
        for (int i = 0; i < amounts.length; i++) {
            byYear.put(MilestoneYear.calendar(2027 + i), Decimal.of(amounts[i]));
        }
        return ProgrammedLineBuilder.builder().code(BudgetCode.parse(code)).amounts(byYear.build());
    }

    /** A chapter of 9 in 2027 that says nothing of 2028, its two articles, and one more; 20 stated for 2027 alone. */
    private static ProgrammedSection threeYears() {
        return ProgrammedSectionBuilder.builder()
                .totals(ImmutableSortedMap.of(MilestoneYear.calendar(2027), Decimal.of(20)))
                .addLines(programmed("30", 9).build())
                .addLines(programmed("30.10", 5, 4).build())
                .addLines(programmed("30.20", 4, 3).build())
                .addLines(programmed("40", 10, 2)
                        .code(null)
                        .label(LocalizedText.parse("Divers"))
                        .build())
                .build();
    }

    @Test
    void a_programmed_year_comes_to_its_stated_total_else_to_its_outermost_amounts() {
        assertThat(threeYears().total(MilestoneYear.calendar(2027))).isEqualTo(Decimal.of(20));
        assertThat(threeYears().total(MilestoneYear.calendar(2028))).isEqualTo(Decimal.of(4 + 3 + 2));
        assertThat(threeYears().total(MilestoneYear.calendar(2029))).isEqualTo(Decimal.ZERO);
    }

    @Test
    void a_total_that_a_programmed_year_states_is_no_amount_beside_its_lines() {
        List<PlacedLine> lines = TriennialProgrammingBuilder.builder()
                .addSections(threeYears())
                .build()
                .placedLines(List.of(Path.parse("/sections/0"), Path.parse("/sections/0/lines")));
        assertThat(lines)
                .extracting(line -> line.path().toString())
                .containsExactly(
                        "/sections/0/lines/1/amounts/2027",
                        "/sections/0/lines/2/amounts/2027",
                        "/sections/0/lines/3/amounts/2027",
                        "/sections/0/lines/1/amounts/2028",
                        "/sections/0/lines/2/amounts/2028",
                        "/sections/0/lines/3/amounts/2028");
        assertThat(lines.get(2).line().code(Dimension.ITEM)).contains("Divers");
    }
}
