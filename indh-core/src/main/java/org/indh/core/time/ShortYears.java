package org.indh.core.time;

import com.google.common.collect.ImmutableSortedSet;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.indh.core.text.Phrase;

/**
 * Reads days of a column whose years have two digits (années à deux chiffres): "03/02/26". Which of the three is the year, and
 * of which century, is what all of them together allow, near the years that the document names; where nothing settles it, none
 * is read.
 */
public final class ShortYears {
    /** How far days of one document lie from the years that it names. */
    private static final int NEAR = 1;
    /** How many years the days of one document span that names none. */
    private static final int SPAN = 2;

    private static final int LAST_CENTURY = 1900;
    private static final int THIS_CENTURY = 2000;

    private static final Pattern FIGURES =
            Pattern.compile("([0-9]{1,2}) ?([-/.]) ?([0-9]{1,2}) ?\\2 ?([0-9]{2})(?:[t ][0-9:.]{4,12})?");
    private static final Pattern WORDS =
            Pattern.compile("([0-9]{1,2}(?:er|st|nd|rd|th)?[ .-]{1,3}\\p{L}{3,12}\\.?[ .-]{1,3})([0-9]{2})");

    /** Which figure is what. */
    private enum Order {
        DAY_FIRST,
        MONTH_FIRST,
        YEAR_FIRST
    }

    private final SortedSet<Integer> years;
    private final Optional<Order> order;

    private ShortYears(SortedSet<Integer> years, Optional<Order> order) {
        this.years = years;
        this.order = order;
    }

    /**
     * What the days of a column settle together.
     *
     * @param texts the column's cells, as they are written
     * @param named the years that the document names elsewhere
     */
    public static ShortYears of(Collection<String> texts, Collection<Integer> named) {
        TreeSet<Integer> years = new TreeSet<>(named);
        List<Matcher> figures = new ArrayList<>();
        for (String text : texts) {
            if (!text.isBlank()) {
                new StatedDate(text).day().map(LocalDate::getYear).ifPresent(years::add);
                Matcher written = FIGURES.matcher(normal(text));
                if (written.matches()) {
                    figures.add(written);
                }
            }
        }
        ImmutableSortedSet<Integer> known = ImmutableSortedSet.copyOf(years);
        boolean day = isPossible(figures, Order.DAY_FIRST, known);
        boolean month = isPossible(figures, Order.MONTH_FIRST, known);
        boolean year = isPossible(figures, Order.YEAR_FIRST, known);
        // As Morocco and Belgium write it, the day comes before the month where both may be meant.
        Optional<Order> order = Optional.empty();
        if (day && !year) {
            order = Optional.of(Order.DAY_FIRST);
        } else if (year && !day && !month) {
            order = Optional.of(Order.YEAR_FIRST);
        } else if (month && !year) {
            order = Optional.of(Order.MONTH_FIRST);
        }
        return new ShortYears(known, order);
    }

    /** Whether a text is a day whose year has two digits. */
    public static boolean isShort(String text) {
        String normal = normal(text);
        return FIGURES.matcher(normal).matches() || WORDS.matcher(normal).matches();
    }

    /** The day that a text with a year of two digits says in this column; nothing where it is not settled, or no such text. */
    public Optional<LocalDate> day(String text) {
        String normal = normal(text);
        Matcher words = WORDS.matcher(normal);
        if (words.matches()) {
            int year = year(words.group(2), years);
            return new StatedDate(words.group(1) + year).day();
        }
        Matcher figures = FIGURES.matcher(normal);
        return figures.matches() ? order.flatMap(known -> day(figures, known, years)) : Optional.empty();
    }

    private static String normal(String text) {
        return Phrase.normal(DateReader.western(text));
    }

    private static boolean isPossible(List<Matcher> figures, Order order, SortedSet<Integer> years) {
        TreeSet<Integer> found = new TreeSet<>();
        for (Matcher written : figures) {
            Optional<LocalDate> day = day(written, order, years);
            if (day.isPresent()) {
                found.add(day.get().getYear());
            } else if (isAnyDay(written, years)) {
                return false;
            }
        }
        if (found.isEmpty()) {
            return false;
        }
        return years.isEmpty()
                ? found.last() - found.first() <= SPAN
                : found.first() >= years.first() - NEAR && found.last() <= years.last() + NEAR;
    }

    /** Whether it is a day in any order; one of no calendar settles nothing. */
    private static boolean isAnyDay(Matcher written, SortedSet<Integer> years) {
        for (Order order : Order.values()) {
            if (day(written, order, years).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static Optional<LocalDate> day(Matcher written, Order order, SortedSet<Integer> years) {
        String first = written.group(1);
        String second = written.group(3);
        String third = written.group(4);
        try {
            return Optional.of(
                    switch (order) {
                        case DAY_FIRST -> LocalDate.of(year(third, years), number(second), number(first));
                        case MONTH_FIRST -> LocalDate.of(year(third, years), number(first), number(second));
                        case YEAR_FIRST -> LocalDate.of(year(first, years), number(second), number(third));
                    });
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** The year of two digits in this century, or in the last where that is nearer to the years that are named. */
    private static int year(String digits, SortedSet<Integer> years) {
        int later = THIS_CENTURY + number(digits);
        int earlier = LAST_CENTURY + number(digits);
        boolean isEarlier = !years.isEmpty() && years.last() - earlier < later - years.last();
        return isEarlier ? earlier : later;
    }
}
