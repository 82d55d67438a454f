package org.indh.core.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.indh.core.text.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeTest {
    private static void assertRefused(String expected, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        InvalidValueException.class,
                        e -> assertThat(e.expected()).isEqualTo(expected));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2017",
                "2017-",
                "-2021",
                "2021-2017",
                "2017–2021",
                "2017 - 2021",
                "17-21",
                "2017-20211",
                "0999-2000"
            })
    void what_is_no_range_of_years_is_refused(String text) {
        assertRefused("year-range", () -> YearRange.parse(text));
    }

    @Test
    void a_range_counts_both_its_ends() {
        YearRange range = YearRange.parse("2017-2021");
        assertThat(range.length()).isEqualTo(5);
        assertThat(range.year(3)).isEqualTo(2019);
        assertThat(YearRange.parse("2017-2017").length()).isEqualTo(1);
        assertRefused("year-range", () -> new YearRange(999, 2000));
        assertRefused("year-range", () -> new YearRange(2000, 10_000));
    }

    @ParameterizedTest
    @CsvSource({
        "'2018', '2018'",
        "'2018,2019', '2018-2019'",
        "'2017-2019,2021', '2017-2019,2021'",
        "'2021,2017', '2017,2021'",
        "'2019,2019', '2019'",
        "'2017-2019,2018-2020', '2017-2020'",
        "'2017,2019,2021', '2017,2019,2021'",
    })
    void years_that_follow_each_other_are_written_as_a_run(String text, String written) {
        assertThat(Years.parse(text)).hasToString(written);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                ",",
                "2018,",
                "2018, 2019",
                "18",
                "2018-",
                "2019-2017",
                "2019-2017,2018",
                "2018;2019",
                "0500",
                "2017-2018-2019"
            })
    void what_are_no_years_is_refused(String text) {
        assertRefused("years", () -> Years.parse(text));
    }

    @Test
    void years_without_a_year_cannot_be() {
        assertRefused("years", () -> new Years(List.of()));
        assertRefused("years", () -> Years.range(2019, 2017));
        assertRefused("years", () -> Years.of(2017, 10_000));
    }

    @Test
    void years_know_which_of_them_are_in_both() {
        Years all = Years.range(2017, 2021);
        assertThat(all.containsAll(Years.of(2017, 2021))).isTrue();
        assertThat(all.containsAll(Years.of(2017, 2022))).isFalse();
        assertThat(all.isDisjoint(Years.of(2016, 2022))).isTrue();
        assertThat(all.isDisjoint(Years.of(2016, 2021))).isFalse();
        assertThat(all.first()).isEqualTo(2017);
        assertThat(all.last()).isEqualTo(2021);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Y", "Y0", "Y100", "y3", "An 3", "3", "20171", "0999", "Y-1", " Y3"})
    void what_is_no_milestone_year_is_refused(String text) {
        assertRefused("milestone-year", () -> MilestoneYear.parse(text));
    }

    @Test
    void a_programme_year_is_a_calendar_year_once_the_period_is_known() {
        YearRange period = new YearRange(2017, 2021);
        assertThat(MilestoneYear.programme(3).in(period)).isEqualTo(OptionalInt.of(2019));
        assertThat(MilestoneYear.programme(3).in(null)).isEmpty();
        assertThat(MilestoneYear.calendar(2019).in(null)).isEqualTo(OptionalInt.of(2019));
        assertThat(MilestoneYear.programme(99)).isLessThan(MilestoneYear.calendar(1000));
        assertThat(MilestoneYear.programme(9)).isLessThan(MilestoneYear.programme(10));
    }

    @ParameterizedTest
    @CsvSource({"by 2018, true", "from 2017, false", "within 2017-2021, true", "'in-each 2019,2021', true"})
    void every_timing_but_a_mere_start_closes(String text, boolean closes) {
        assertThat(Timing.parse(text)).hasToString(text);
        assertThat(Timing.parse(text).closes()).isEqualTo(closes);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "2018", "by", "by  2018", "BY 2018", "en 2018", "by 18", "within 2021-2017", "in-each ,"})
    void what_is_no_timing_is_refused(String text) {
        assertThatThrownBy(() -> Timing.parse(text)).isInstanceOf(InvalidValueException.class);
    }
}
