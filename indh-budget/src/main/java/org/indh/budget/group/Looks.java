package org.indh.budget.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.core.money.Money;

/** What a line is compared by, whoever reports it and however its amount is written: 100 is 10 times 10. */
record Looks(SortedMap<Dimension, String> codes, Optional<Money> money, Optional<LocalDate> date) {
    private static final List<Dimension> OF_PROJECT = Stream.concat(
                    Stream.of(Dimension.PROJECT, Dimension.YEAR, Dimension.FORM), Dimension.apart().stream())
            .filter(dimension -> !dimension.equals(Dimension.EXPENSE_STATE))
            .toList();

    static Looks of(BudgetLine line) {
        TreeMap<Dimension, String> codes = new TreeMap<>(line.codes());
        codes.remove(Dimension.MEMBER);
        return new Looks(codes, line.money(), Optional.ofNullable(line.date()));
    }

    /** What is the same of one project wherever its partners place it; nothing where others know of no such project or year. */
    static Optional<Looks> ofProject(BudgetLine line) {
        if (!Distinct.namesProject(line)) {
            return Optional.empty();
        }
        TreeMap<Dimension, String> codes = new TreeMap<>();
        OF_PROJECT.forEach(dimension -> line.code(dimension).ifPresent(code -> codes.put(dimension, code)));
        return Optional.of(new Looks(codes, line.money(), Optional.ofNullable(line.date())));
    }
}
