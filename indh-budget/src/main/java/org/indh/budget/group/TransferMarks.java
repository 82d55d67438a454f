package org.indh.budget.group;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.period.YearCalendar;
import org.jspecify.annotations.Nullable;

/**
 * Something kept for each mark that lines of one side bear. Thousands of lines of few days have few marks, and of thousands of
 * references only the same one is looked at.
 */
final class TransferMarks<V> {
    /**
     * What a line may be tied to another by.
     *
     * @param reference the transfer's; blank where it bears none
     * @param year the year of the line; blank where it has none
     */
    record Mark(String reference, String year, @Nullable LocalDate date) {
        static Mark of(BudgetLine line) {
            String year =
                    YearCalendar.budgetYear().place(line).code(Dimension.YEAR).orElse("");
            return new Mark(TransferKey.reference(line), year, line.date());
        }

        /** Of two days, it does not matter whether a new year is between them. */
        boolean mayBeOfOneYear(Mark other) {
            return date != null && other.date != null
                    || isOfCalendarYear() != other.isOfCalendarYear()
                    || TransferKey.agree(year, other.year);
        }

        /** A programme's year, "Y2", may be any calendar year. */
        private boolean isOfCalendarYear() {
            return !year.isEmpty() && Character.isDigit(year.charAt(0));
        }
    }

    private final Map<String, Map<Mark, V>> byReference = new LinkedHashMap<>();

    /** What is kept for a mark; made where there is nothing yet. */
    V at(Mark mark, Function<Mark, V> make) {
        return byReference
                .computeIfAbsent(mark.reference(), any -> new LinkedHashMap<>())
                .computeIfAbsent(mark, make);
    }

    /** Nothing is kept for it any more. */
    void remove(Mark mark) {
        byReference.getOrDefault(mark.reference(), new LinkedHashMap<>()).remove(mark);
    }

    /** All that is kept, by the order of the references. */
    Stream<V> all() {
        return byReference.values().stream().flatMap(marks -> marks.values().stream());
    }

    /** The marks that name the same transfer as this one, or of which one names none, and what is kept for them. */
    Stream<Map.Entry<Mark, V>> agreeingWith(Mark mark) {
        Stream<Map<Mark, V>> agreeing = mark.reference().isEmpty()
                ? byReference.values().stream()
                : Stream.of("", mark.reference()).map(each -> byReference.getOrDefault(each, Map.of()));
        return agreeing.flatMap(marks -> marks.entrySet().stream());
    }
}
