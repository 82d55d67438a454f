package org.indh.budget.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.List;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.core.money.Money;
import org.indh.core.money.Remainder;
import org.indh.core.text.InvalidValueException;
import org.indh.core.time.YearRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A key is of some years, and no line of another year is shared out by it. */
class KeyPeriodTest {
    private static final AllocationKey OLD = AllocationKey.ofPercents(
                    "surface", List.of(KeyPart.of("R1", 60), KeyPart.of("R2", 40)))
            .during(new YearRange(2017, 2021));
    private static final AllocationKey NEW = AllocationKey.ofPercents(
                    "surface", List.of(KeyPart.of("R1", 25), KeyPart.of("R2", 75)))
            .during(new YearRange(2022, 2031));
    private static final YearlyKeys BOTH = new YearlyKeys(List.of(OLD, NEW));

    private static BudgetLine rent(String year) {
        return BudgetLine.of(Money.of(12_000, "MAD")).with(Dimension.YEAR, year);
    }

    private static List<String> shared(List<BudgetLine> parts) {
        return parts.stream()
                .map(part -> part.code(Dimension.RESULT).orElse("-") + " "
                        + part.money().orElseThrow().amount().toBigInteger())
                .toList();
    }

    private static List<String> by(AllocationKey key, BudgetLine line) {
        return shared(LineSplit.of(line, Dimension.RESULT, key, Remainder.LAST));
    }

    @Test
    void a_rent_of_2031_is_not_shared_out_by_the_surface_of_2017_to_2021() {
        assertThat(by(OLD, rent("2031"))).containsExactly("- 12000");
        assertThat(by(OLD, rent("2021"))).containsExactly("R1 7200", "R2 4800");
        assertThat(by(OLD, rent("2016"))).containsExactly("- 12000");
    }

    @Test
    void a_line_left_unallocated_stays_what_it_was() {
        assertThat(LineSplit.of(rent("2031").withId("L1"), Dimension.RESULT, OLD, Remainder.LAST))
                .containsExactly(rent("2031").withId("L1"));
    }

    @Test
    void a_key_of_one_bearer_does_not_hold_for_another_year_either() {
        AllocationKey all = AllocationKey.equally("R1", List.of("R1")).during(new YearRange(2017, 2021));
        assertThat(by(all, rent("2031"))).containsExactly("- 12000");
        assertThat(by(all, rent("2017"))).containsExactly("R1 12000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Y3", "2030-2031"})
    void where_no_calendar_year_is_stated_whoever_chose_the_key_is_believed(String year) {
        assertThat(by(OLD, rent(year))).containsExactly("R1 7200", "R2 4800");
    }

    @Test
    void a_line_that_states_a_day_alone_is_of_its_year() {
        assertThat(by(OLD, rent("").on(LocalDate.of(2031, 1, 1)))).containsExactly("- 12000");
        assertThat(by(OLD, rent("").on(LocalDate.of(2021, 12, 31)))).hasSize(2);
        assertThat(by(OLD, rent("2021").on(LocalDate.of(2022, 1, 15))))
                .as("paid after the year that it is of")
                .hasSize(2);
    }

    @Test
    void each_line_is_shared_out_by_the_key_of_its_year() {
        List<List<BudgetLine>> parts = LineSplit.of(
                List.of(rent("2031"), rent("2020"), rent("2035"), rent("")), Dimension.RESULT, BOTH, Remainder.LAST);
        assertThat(parts.stream().map(KeyPeriodTest::shared))
                .containsExactly(
                        List.of("R1 3000", "R2 9000"),
                        List.of("R1 7200", "R2 4800"),
                        List.of("- 12000"),
                        List.of("- 12000"));
        assertThat(BOTH.code()).isEqualTo("surface");
        assertThat(BOTH.at(2021)).contains(OLD);
        assertThat(BOTH.at(2022)).contains(NEW);
        assertThat(BOTH.at(2032)).isEmpty();
    }

    @Test
    void yearly_keys_are_of_one_code_and_no_year_has_two() {
        AllocationKey other = AllocationKey.equally("effectifs", List.of("R1")).during(new YearRange(2040, 2041));
        AllocationKey always = AllocationKey.equally("surface", List.of("R1"));
        for (List<AllocationKey> wrong : List.of(
                List.<AllocationKey>of(),
                List.of(OLD, other),
                List.of(OLD, always),
                List.of(OLD, NEW.during(new YearRange(2021, 2025))),
                List.of(OLD, NEW.during(new YearRange(2010, 2017))))) {
            assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> new YearlyKeys(wrong));
        }
    }

    @Test
    void a_crosswalk_leaves_lines_of_other_years_in_their_own_chart() {
        Dimension chart = Dimension.of("eu-heading");
        Crosswalk walk = new Crosswalk(Dimension.HEADING, chart, ImmutableSortedMap.of("loyer", OLD));
        BudgetLine later = rent("2031").with(Dimension.HEADING, "loyer");
        Crosswalk.Crossed crossed =
                walk.apply(List.of(later, rent("2020").with(Dimension.HEADING, "loyer")), Remainder.LAST);
        assertThat(crossed.unmapped()).containsExactly(later);
        assertThat(crossed.headings()).containsExactly("loyer");
        assertThat(crossed.lines()).hasSize(3).contains(later);
    }
}
