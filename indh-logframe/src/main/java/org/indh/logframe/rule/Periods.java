package org.indh.logframe.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.indh.core.time.MilestoneYear;
import org.indh.core.time.Timing;
import org.indh.core.time.YearRange;
import org.indh.core.time.Years;
import org.indh.core.validation.At;
import org.indh.core.validation.Spot;
import org.indh.logframe.chain.ChainNode;
import org.indh.logframe.chain.Level;
import org.indh.logframe.chain.Logframe;

/**
 * The programme's years, by which "An 3" is a calendar year. Taken from the stated period; else, as read, from the window of
 * the only outcome's statement, where it is as many years long as the highest "An n" and no window in a milestone's cell
 * contradicts it.
 *
 * @param years the years
 * @param declared whether they are stated as such
 * @param spot where they stand
 */
record Periods(YearRange years, boolean declared, Spot spot) {
    /** The programme's years, where the document settles them. */
    static Optional<Periods> of(At<Logframe> logframe) {
        YearRange stated = logframe.value().period();
        return stated != null ? Optional.of(new Periods(stated, true, logframe.spot("period"))) : asRead(logframe);
    }

    private static Optional<Periods> asRead(At<Logframe> logframe) {
        List<At<ChainNode>> outcomes = logframe.each("nodes", ChainNode.class).stream()
                .filter(node -> node.value().level() == Level.OUTCOME)
                .toList();
        if (outcomes.size() != 1) {
            return Optional.empty();
        }
        At<ChainNode> outcome = outcomes.get(0);
        return Promised.byNode(outcome)
                .timing()
                .filter(timing -> timing.kind() == Timing.Kind.WITHIN)
                .map(timing ->
                        new YearRange(timing.years().first(), timing.years().last()))
                .filter(window -> highestYear(logframe) == window.length())
                .map(window -> new Periods(window, false, outcome.spot("statement")))
                .filter(period -> !contradicted(logframe, period));
    }

    private static int highestYear(At<Logframe> logframe) {
        return Value.all(logframe).stream()
                .map(Value::year)
                .mapToInt(year -> year == null || year.calendar() ? 0 : year.number())
                .max()
                .orElse(0);
    }

    /** Whether a milestone's cell speaks of years after its own column's year. */
    private static boolean contradicted(At<Logframe> logframe, Periods period) {
        return Value.all(logframe).stream().anyMatch(value -> {
            OptionalInt column = calendarYear(value, Optional.of(period));
            return column.isPresent() && windows(value).stream().anyMatch(years -> years.last() > column.getAsInt());
        });
    }

    /** The years that a value's quantities are stated for. */
    static List<Years> windows(Value value) {
        List<Years> windows = new ArrayList<>();
        value.figure()
                .value()
                .quantities()
                .forEach(quantity -> quantity.fold(
                                count -> Optional.ofNullable(count.years()),
                                share -> Optional.ofNullable(share.years()),
                                existence -> Optional.<Years>empty())
                        .ifPresent(windows::add));
        return windows;
    }

    /** The calendar year of a value's column. */
    static OptionalInt calendarYear(Value value, Optional<Periods> period) {
        MilestoneYear year = value.year();
        return year == null
                ? OptionalInt.empty()
                : year.in(period.map(Periods::years).orElse(null));
    }
}
