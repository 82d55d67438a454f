package org.indh.core.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.indh.core.testing.RecordArbitraries;

class TimePropertiesTest {
    @Provide
    Arbitrary<YearRange> ranges() {
        return RecordArbitraries.yearRanges();
    }

    @Provide
    Arbitrary<Years> years() {
        return RecordArbitraries.years();
    }

    @Provide
    Arbitrary<Years> scattered() {
        return Arbitraries.integers()
                .between(1000, 9999)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2_000)
                .map(Years::new);
    }

    @Provide
    Arbitrary<MilestoneYear> milestones() {
        return RecordArbitraries.milestoneYears();
    }

    @Provide
    Arbitrary<Timing> timings() {
        return RecordArbitraries.timings();
    }

    @Property
    void a_range_of_years_is_read_as_it_is_written(@ForAll("ranges") YearRange range) {
        assertThat(YearRange.parse(range.toString())).isEqualTo(range);
        assertThat(range.contains(range.first()) && range.contains(range.last()))
                .isTrue();
        assertThat(range.contains(range.first() - 1) || range.contains(range.last() + 1))
                .isFalse();
        assertThat(range.year(range.length())).isEqualTo(range.last());
    }

    @Property
    void years_are_read_as_they_are_written(@ForAll("years") Years years) {
        assertThat(Years.parse(years.toString())).isEqualTo(years);
    }

    @Property(tries = 20)
    void years_with_any_number_of_gaps_are_read_as_they_are_written(@ForAll("scattered") Years years) {
        assertThat(Years.parse(years.toString())).isEqualTo(years);
    }

    @Property
    void years_are_a_set_in_order(@ForAll("years") Years years) {
        assertThat(years.list()).isSorted().doesNotHaveDuplicates().hasSize(years.size());
        assertThat(new Years(List.copyOf(new TreeSet<>(years.list()).descendingSet())))
                .isEqualTo(years);
        assertThat(years.containsAll(years)).isTrue();
        assertThat(years.isDisjoint(years)).isFalse();
        assertThat(Years.range(years.first(), years.last()).containsAll(years)).isTrue();
    }

    @Property
    void the_order_of_years_agrees_with_their_equality(@ForAll("years") Years one, @ForAll("years") Years other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
        assertThat(Integer.signum(one.compareTo(other))).isEqualTo(-Integer.signum(other.compareTo(one)));
    }

    @Property
    void a_milestone_year_is_read_as_it_is_written(@ForAll("milestones") MilestoneYear year) {
        assertThat(MilestoneYear.parse(year.toString())).isEqualTo(year);
    }

    @Property
    void the_order_of_milestones_agrees_with_their_equality(
            @ForAll("milestones") MilestoneYear one, @ForAll("milestones") MilestoneYear other) {
        assertThat(one.compareTo(other) == 0).isEqualTo(one.equals(other));
    }

    @Property
    void a_timing_is_read_as_it_is_written(@ForAll("timings") Timing timing) {
        assertThat(Timing.parse(timing.toString())).isEqualTo(timing);
    }
}
