package org.indh.core.time;

import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Written;

/**
 * A set of calendar years: "2018 + 2019", "2018 à 2021", "2019 et 2021".
 *
 * @param list the years, each once, in order, at least one
 */
@Written(
        pattern = Years.FORM,
        examples = {"2018", "2017-2019,2021"},
        number = true)
public record Years(List<Integer> list) implements Comparable<Years> {
    /** What it looks like. */
    static final String FORM = "[0-9]{4}(-[0-9]{4})?(,[0-9]{4}(-[0-9]{4})?)*";

    private static final Pattern RUN = Pattern.compile("[0-9]{4}(-[0-9]{4})?");
    private static final int LONGEST = 9 * 9_000;

    /** @throws InvalidValueException where there is no year, or one has not four digits */
    public Years {
        list = ImmutableSortedSet.copyOf(list).asList();
        if (list.isEmpty() || list.get(0) < 1000 || list.get(list.size() - 1) > 9999) {
            throw new InvalidValueException("years", list.toString());
        }
    }

    /** The given years: {@code of(2019, 2021)}. */
    public static Years of(int... years) {
        return new Years(IntStream.of(years).boxed().toList());
    }

    /** Every year from the first to the last, both included. */
    public static Years range(int first, int last) {
        return new Years(IntStream.rangeClosed(first, last).boxed().toList());
    }

    /**
     * Reads {@code "2017-2019,2021"}: years and runs of years with commas between them.
     *
     * @throws InvalidValueException where the text is anything else
     */
    public static Years parse(String text) {
        List<Integer> years = new ArrayList<>();
        for (String run : text.length() > LONGEST ? new String[0] : text.split(",", -1)) {
            boolean written = RUN.matcher(run).matches();
            int first = written ? Integer.parseInt(run.substring(0, 4)) : 0;
            int last = written && run.length() > 4 ? Integer.parseInt(run.substring(5)) : first;
            if (!written || last < first) {
                throw new InvalidValueException("years", text);
            }
            IntStream.rangeClosed(first, last).forEach(years::add);
        }
        return new Years(years);
    }

    /** The earliest year. */
    public int first() {
        return list.get(0);
    }

    /** The latest year. */
    public int last() {
        return list.get(list.size() - 1);
    }

    /** How many years. */
    public int size() {
        return list.size();
    }

    /** Whether every year of the other is one of these. */
    public boolean containsAll(Years other) {
        return list.containsAll(other.list);
    }

    /** Whether no year is in both. */
    public boolean isDisjoint(Years other) {
        return list.stream().noneMatch(other.list::contains);
    }

    /** Orders by the first year, then by the last. */
    @Override
    public int compareTo(Years other) {
        int byFirst = Integer.compare(first(), other.first());
        int byLast = byFirst != 0 ? byFirst : Integer.compare(last(), other.last());
        return byLast != 0 ? byLast : toString().compareTo(other.toString());
    }

    /** {@code "2017-2019,2021"}, as {@link #parse} reads it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        int start = 0;
        for (int i = 0; i < list.size(); i++) {
            boolean runEnds = i + 1 == list.size() || list.get(i + 1) != list.get(i) + 1;
            if (runEnds) {
                text.append(text.isEmpty() ? "" : ",").append(list.get(start));
                text.append(i > start ? "-" + list.get(i) : "");
                start = i + 1;
            }
        }
        return text.toString();
    }
}
