package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.indh.core.money.CurrencyMismatchException;
import org.indh.core.money.Money;
import org.indh.core.text.InvalidValueException;
import org.indh.core.time.MilestoneYear;

/**
 * The credits of several years (crédits pluriannuels). What is carried over is available in two years and is one money: the
 * total of the years is what was newly opened, less what was cancelled.
 *
 * @param years at least one, each once, in order
 */
public record Credits(List<CreditYear> years) {
    /**
     * A year that begins with another amount than the year before left.
     *
     * @param year the year
     * @param carriedIn what it says was carried over
     * @param left what the year before left
     */
    public record Break(MilestoneYear year, Money carriedIn, Money left) {}

    /**
     * @throws InvalidValueException where there is no year, or they are not in order, each once
     * @throws CurrencyMismatchException where two years count in different currencies
     */
    public Credits {
        years = ImmutableList.copyOf(years);
        if (years.isEmpty()) {
            throw new InvalidValueException("credit-years", "");
        }
        for (int i = 1; i < years.size(); i++) {
            if (years.get(i - 1).year().compareTo(years.get(i).year()) >= 0) {
                throw new InvalidValueException(
                        "credit-years",
                        years.get(i - 1).year() + ", " + years.get(i).year());
            }
            Money first = years.get(0).opened();
            Money opened = years.get(i).opened();
            if (!first.currency().equals(opened.currency())) {
                throw new CurrencyMismatchException(first.currency(), opened.currency());
            }
        }
    }

    /** These years, put in order. */
    public static Credits of(List<CreditYear> years) {
        return new Credits(
                years.stream().sorted(Comparator.comparing(CreditYear::year)).toList());
    }

    /** What all years had to spend: Σ new − Σ cancelled. What the first year carried in came from before them and counts. */
    public Money total() {
        return sum(CreditYear::opened).plus(years.get(0).carriedIn()).minus(sum(CreditYear::cancelled));
    }

    /** What all years spent. */
    public Money spent() {
        return sum(CreditYear::spent);
    }

    /** What is left at the end of the last year. */
    public Money left() {
        return years.get(years.size() - 1).left();
    }

    /**
     * What adding up the available credits of each year makes: what was carried over counts in each year that it passes. Never
     * a total; told so that it can be recognised where somebody reports it.
     */
    public Money doubleCount() {
        return sum(CreditYear::available);
    }

    /** The years whose carry-over is not what the year before left; without any, total = spent + left. */
    public List<Break> breaks() {
        List<Break> breaks = new ArrayList<>();
        for (int i = 1; i < years.size(); i++) {
            CreditYear before = years.get(i - 1);
            CreditYear year = years.get(i);
            if (!year.carriedIn().equals(before.left())) {
                breaks.add(new Break(year.year(), year.carriedIn(), before.left()));
            }
        }
        return ImmutableList.copyOf(breaks);
    }

    private Money sum(Function<CreditYear, Money> part) {
        return Money.total(
                years.stream().map(part).toList(), years.get(0).opened().currency());
    }
}
