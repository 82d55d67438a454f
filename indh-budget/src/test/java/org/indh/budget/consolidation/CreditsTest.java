package org.indh.budget.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.indh.core.money.CurrencyMismatchException;
import org.indh.core.money.Money;
import org.indh.core.text.InvalidValueException;
import org.indh.core.time.MilestoneYear;
import org.junit.jupiter.api.Test;

/** Credits that are carried over from year to year. */
class CreditsTest {
    private static CreditYear year(int year, long opened, long carriedIn, long spent, long cancelled) {
        return new CreditYear(MilestoneYear.calendar(year), mad(opened), mad(carriedIn), mad(spent), mad(cancelled));
    }

    private static Money mad(long amount) {
        return Money.of(amount, "MAD");
    }

    /** Worked example 13. */
    @Test
    void what_is_carried_over_counts_once_over_the_years() {
        Credits credits = Credits.of(
                List.of(year(2031, 500, 200, 650, 50), year(2029, 1000, 0, 600, 0), year(2030, 800, 400, 1000, 0)));
        assertThat(credits.total()).isEqualTo(mad(2250));
        assertThat(credits.spent()).isEqualTo(mad(2250));
        assertThat(credits.left()).isEqualTo(mad(0));
        assertThat(credits.doubleCount()).isEqualTo(mad(2900));
        assertThat(credits.breaks()).isEmpty();
        assertThat(credits.years()).extracting(CreditYear::available).containsExactly(mad(1000), mad(1200), mad(700));
    }

    @Test
    void a_year_that_begins_with_more_than_was_left_is_told() {
        Credits credits = Credits.of(List.of(year(2029, 1000, 0, 600, 0), year(2030, 800, 410, 1000, 0)));
        assertThat(credits.breaks())
                .containsExactly(new Credits.Break(MilestoneYear.calendar(2030), mad(410), mad(400)));
    }

    @Test
    void what_came_from_before_the_first_year_is_part_of_the_total() {
        Credits credits = Credits.of(List.of(year(2029, 1000, 300, 600, 0)));
        assertThat(credits.total()).isEqualTo(mad(1300));
        assertThat(credits.left()).isEqualTo(mad(700));
    }

    @Test
    void years_stand_in_order_each_once_in_one_currency() {
        CreditYear year = year(2029, 1000, 0, 600, 0);
        CreditYear euros = new CreditYear(
                MilestoneYear.calendar(2030),
                Money.of(1, "EUR"),
                Money.of(0, "EUR"),
                Money.of(0, "EUR"),
                Money.of(0, "EUR"));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Credits.of(List.of()));
        assertThatExceptionOfType(InvalidValueException.class).isThrownBy(() -> Credits.of(List.of(year, year)));
        assertThatExceptionOfType(CurrencyMismatchException.class).isThrownBy(() -> Credits.of(List.of(year, euros)));
        assertThatExceptionOfType(CurrencyMismatchException.class)
                .isThrownBy(
                        () -> new CreditYear(MilestoneYear.calendar(2030), mad(1), mad(0), mad(0), Money.of(1, "EUR")));
    }

    @Property
    void what_all_years_had_is_what_they_spent_and_what_is_left(
            @ForAll @Size(min = 1, max = 6) List<@LongRange(max = 10_000) Long> opened,
            @ForAll @Size(6) List<@LongRange(max = 10_000) Long> spent,
            @ForAll @Size(6) List<@LongRange(max = 100) Long> cancelled) {
        List<CreditYear> years = new ArrayList<>();
        Money carried = Money.zero(Currency.getInstance("MAD"));
        for (int i = 0; i < opened.size(); i++) {
            years.add(new CreditYear(
                    MilestoneYear.programme(i + 1),
                    mad(opened.get(i)),
                    carried,
                    mad(spent.get(i)),
                    mad(cancelled.get(i))));
            carried = years.get(i).left();
        }
        Credits credits = Credits.of(years);
        assertThat(credits.breaks()).isEmpty();
        assertThat(credits.spent().plus(credits.left())).isEqualTo(credits.total());
    }
}
