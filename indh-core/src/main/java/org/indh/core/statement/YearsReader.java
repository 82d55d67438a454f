package org.indh.core.statement;

import java.util.ArrayList;
import java.util.List;
import org.indh.core.time.Years;
import org.jspecify.annotations.Nullable;

/** Reads years: "2018", "2018 + 2019", "2018 à 2021". */
final class YearsReader {
    /** How years are put. */
    enum Shape {
        /** One year. */
        ONE,
        /** Named years: "2019 et 2021". */
        LIST,
        /** A first and a last: "2017-2021". */
        RANGE
    }

    /**
     * Years and where they end.
     *
     * @param years absent where the wording leaves them open: "2018 ou 2019"
     */
    record Found(@Nullable Years years, Shape shape, int end) {}

    private YearsReader() {}

    /** The years that start at that token, or nothing where there is no year. */
    static @Nullable Found at(Words words, int start) {
        if (!words.at(start).isYear()) {
            return null;
        }
        int first = year(words, start);
        int second = last(words, start + 1);
        if (second > 0) {
            int last = year(words, second);
            boolean longer = next(words, second + 1, Role.YEAR_RANGE) > 0 || next(words, second + 1, Role.YEAR_AND) > 0;
            Years years = last < first || longer ? null : Years.range(first, last);
            return new Found(years, Shape.RANGE, second + 1);
        }
        return list(words, start, first);
    }

    private static Found list(Words words, int start, int first) {
        List<Integer> years = new ArrayList<>(List.of(first));
        int end = start + 1;
        boolean open = false;
        for (int next = next(words, end, Role.YEAR_AND); next > 0; next = next(words, end, Role.YEAR_AND)) {
            years.add(year(words, next));
            end = next + 1;
        }
        for (int next = other(words, end); next > 0; next = other(words, end)) {
            open = true;
            end = next + 1;
        }
        return new Found(open ? null : new Years(years), years.size() > 1 ? Shape.LIST : Shape.ONE, end);
    }

    /** The place of the last year in "2019 à 2021", "2019 au 31 décembre 2021", or -1. */
    private static int last(Words words, int place) {
        int joint = words.after(place, Role.YEAR_RANGE);
        int year = joint > place && words.at(place).isWord() ? DateReader.past(words, joint) : joint;
        return year > joint && words.at(year).isYear() ? year : next(words, place, Role.YEAR_RANGE);
    }

    private static int other(Words words, int end) {
        int choice = next(words, end, Role.YEAR_OR);
        return choice > 0 ? choice : next(words, end, Role.YEAR_RANGE);
    }

    /** The place of the year after a joining word, or -1. */
    private static int next(Words words, int place, Role joint) {
        int after = words.after(place, joint);
        return after > place && words.at(after).isYear() ? after : -1;
    }

    private static int year(Words words, int place) {
        return Integer.parseInt(words.at(place).word());
    }
}
