package org.indh.budget.communal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.TreeMap;
import org.indh.budget.Dimension;
import org.indh.core.measure.Decimal;
import org.indh.core.money.CurrencyCode;
import org.indh.core.money.CurrencyMismatchException;
import org.indh.core.money.Money;
import org.indh.core.statement.AmountScale;
import org.indh.core.time.MilestoneYear;
import org.junit.jupiter.api.Test;

/** A three-year programming beside the one of a year later. */
class ProgrammingUpdateTest {
    /** A line as {@code "30.10 P-07 2027=350000 2028=100000"}; "-" where it is of no project. */
    private static ProgrammedLine line(String text) {
        String[] words = text.split(" ", -1);
        TreeMap<MilestoneYear, Decimal> amounts = new TreeMap<>();
        for (String amount : Arrays.asList(words).subList(2, words.length)) {
            String[] sides = amount.split("=", -1);
            amounts.put(MilestoneYear.parse(sides[0]), Decimal.parse(sides[1]));
        }
        return ProgrammedLineBuilder.builder()
                .code(BudgetCode.parse(words[0]))
                .project(words[1].equals("-") ? null : words[1])
                .amounts(amounts)
                .build();
    }

    private static TriennialProgramming of(int base, String... lines) {
        return TriennialProgrammingBuilder.builder()
                .baseYear(MilestoneYear.calendar(base))
                .currency(CurrencyCode.parse("MAD"))
                .addSections(ProgrammedSectionBuilder.builder()
                        .part(BudgetPart.EQUIPMENT)
                        .side(Side.EXPENSE)
                        .lines(Arrays.stream(lines)
                                .map(ProgrammingUpdateTest::line)
                                .toList())
                        .build())
                .build();
    }

    private static final TriennialProgramming OF_2026 = of(
            2026,
            "30.10 P-07 2027=350000",
            "30.20 P-08 2026=900000",
            "30.30 P-09 2028=200000",
            "30.40 P-10 2027=500000 2028=500000",
            "20.10 - 2026=80000 2027=80000 2028=80000",
            "30.50 P-11 2026=60000");

    @Test
    void projects_are_added_dropped_moved_and_revalued_and_what_goes_on_or_is_over_is_no_change() {
        ProgrammingUpdate update = ProgrammingUpdate.of(
                OF_2026,
                of(
                        2027,
                        "30.15 P-07 2028=350000",
                        "30.40 P-10 2027=500000 2028=650000",
                        "20.10 - 2027=80000 2028=80000 2029=80000",
                        "30.50 P-11 2027=60000",
                        "30.60 P-12 2029=400000"));
        assertThat(update.lines())
                .extracting(line -> line.of().code(Dimension.PROJECT).orElse("-") + " "
                        + line.change().code())
                .containsExactly("P-07 moved", "P-09 dropped", "P-10 revalued", "P-11 moved", "P-12 added");
        ProgrammingUpdate.Line moved = update.lines().get(0);
        assertThat(moved.before()).containsEntry(MilestoneYear.calendar(2027), Money.parse("350000 MAD"));
        assertThat(moved.after()).containsOnlyKeys(MilestoneYear.calendar(2028));
    }

    @Test
    void a_programming_beside_itself_or_in_thousands_has_not_changed() {
        assertThat(ProgrammingUpdate.of(OF_2026, OF_2026).lines()).isEmpty();
        TriennialProgramming thousands = TriennialProgrammingBuilder.builder(of(2026, "30.10 P-07 2027=350 2028=0"))
                .scale(AmountScale.THOUSAND)
                .build();
        assertThat(ProgrammingUpdate.of(of(2026, "30.10 P-07 2027=350000"), thousands)
                        .lines())
                .isEmpty();
        assertThat(ProgrammingUpdate.of(of(2026), of(2027)).lines()).isEmpty();
    }

    @Test
    void a_line_that_shifts_within_the_years_of_both_is_moved_though_another_year_follows() {
        assertThat(ProgrammingUpdate.of(
                                of(2026, "20.10 - 2026=10 2027=60 2028=20"),
                                of(2027, "20.10 - 2027=20 2028=60 2029=40"))
                        .lines())
                .extracting(ProgrammingUpdate.Line::change)
                .containsExactly(ProgrammingChange.MOVED);
        assertThat(ProgrammingUpdate.of(of(2026, "20.10 - 2026=10"), of(2027, "20.10 - 2029=40"))
                        .lines())
                .extracting(ProgrammingUpdate.Line::change)
                .containsExactly(ProgrammingChange.REVALUED);
    }

    @Test
    void amounts_in_two_currencies_are_not_held_against_each_other() {
        TriennialProgramming euros = TriennialProgrammingBuilder.builder(OF_2026)
                .currency(CurrencyCode.parse("EUR"))
                .build();
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(() -> ProgrammingUpdate.of(OF_2026, euros));
    }
}
