package org.indh.budget.allocation;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.indh.budget.BudgetLine;
import org.indh.core.text.InvalidValueException;
import org.indh.core.time.YearRange;
import org.jspecify.annotations.Nullable;

/**
 * One key whose proportions change from year to year (clé annuelle): the surface of 2017-2021, and that after the move.
 *
 * @param keys keys of one code, each with its years, of which no two have one in common
 */
public record YearlyKeys(List<AllocationKey> keys) {
    /** @throws InvalidValueException where there is none, one is of another code or says no years, or two hold for one year */
    public YearlyKeys {
        keys = ImmutableList.copyOf(keys);
        if (keys.stream().map(AllocationKey::code).distinct().count() != 1) {
            throw new InvalidValueException("key-code", keys.toString());
        }
        for (int i = 0; i < keys.size(); i++) {
            YearRange years = keys.get(i).period();
            if (years == null || keys.subList(0, i).stream().anyMatch(key -> meet(years, key.period()))) {
                throw new InvalidValueException("key-years", keys.get(i).code() + " " + years);
            }
        }
    }

    private static boolean meet(YearRange one, @Nullable YearRange other) {
        return other != null && one.first() <= other.last() && other.first() <= one.last();
    }

    /** What people call it: "surface". */
    public String code() {
        return keys.get(0).code();
    }

    /** The key that holds in a year. */
    public Optional<AllocationKey> at(int year) {
        return keys.stream()
                .filter(key -> key.period() != null && key.period().contains(year))
                .findFirst();
    }

    /** The key of a line's year; nothing where there is none, or the line does not say its year. */
    public Optional<AllocationKey> of(BudgetLine line) {
        OptionalInt year = AllocationKey.year(line);
        return year.isPresent() ? at(year.getAsInt()) : Optional.empty();
    }
}
