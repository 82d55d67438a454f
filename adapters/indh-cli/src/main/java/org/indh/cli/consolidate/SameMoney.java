package org.indh.cli.consolidate;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.consolidation.Cell;
import org.indh.budget.group.Distinct;
import org.indh.core.document.UnreadableFileException;

/**
 * Lines of several members that are one money, as {@link Distinct} judges it: surely by their id, or maybe by their project, its
 * year and the amount. Equal amounts alone are nothing, nor are those of projects that each member has a number of its own for.
 *
 * @param repeated lines of one id that agree in everything but whose they are
 * @param probable lines that are maybe one
 * @param uncompared how many lines were too many to be compared
 */
record SameMoney(List<List<SourceLine>> repeated, List<List<SourceLine>> probable, long uncompared) {
    static final SameMoney NONE = new SameMoney(List.of(), List.of(), 0);
    /** So many lines of lists are compared with others at most. */
    static final long MOST_COMPARED = 100_000;

    private static final int MOST_SURVEYED = 100_000;

    private static final int DIGITS = 2;

    SameMoney {
        repeated = ImmutableList.copyOf(repeated);
        probable = ImmutableList.copyOf(probable);
    }

    /** @param uncompared how many lines beside these were too many to be compared */
    static SameMoney of(List<SourceLine> lines, long uncompared) {
        ListMultimap<BudgetLine, SourceLine> sources = LinkedListMultimap.create();
        for (SourceLine line : lines) {
            if (isTelling(line)) {
                sources.put(identified(line.line()), line);
            }
        }
        Distinct distinct = Distinct.of(List.copyOf(
                sources.values().stream().map(line -> identified(line.line())).toList()));
        return new SameMoney(groups(distinct.repeated(), sources), groups(distinct.probable(), sources), uncompared);
    }

    private static boolean isTelling(SourceLine line) {
        return Distinct.namesProject(line.line())
                && line.line().money().filter(money -> !money.isZero()).isPresent();
    }

    /** With an id of its own for each stage, year and view, since an id may be that of a budget line with all of these. */
    private static BudgetLine identified(BudgetLine line) {
        String id = line.id();
        if (id == null) {
            return line;
        }
        List<String> own = new ArrayList<>(List.of(id));
        for (Dimension dimension : List.of(Dimension.PHASE, Dimension.YEAR, Dimension.VIEW)) {
            own.add(line.code(dimension).orElse(""));
        }
        return line.withId(String.join(" ", own));
    }

    private static List<List<SourceLine>> groups(
            List<Distinct.Group> found, ListMultimap<BudgetLine, SourceLine> sources) {
        List<List<SourceLine>> groups = new ArrayList<>();
        for (Distinct.Group group : found) {
            List<SourceLine> lines = group.lines().stream()
                    .distinct()
                    .flatMap(line -> sources.get(line).stream())
                    .toList();
            if (codes(lines, Dimension.MEMBER) > 1 && codes(lines, Dimension.COMMUNE) < 2) {
                groups.add(lines);
            }
        }
        return groups;
    }

    private static long codes(List<SourceLine> lines, Dimension dimension) {
        return lines.stream()
                .map(line -> line.code(dimension))
                .filter(code -> !code.isEmpty())
                .distinct()
                .count();
    }

    /**
     * That of lines of several files. Of lists, only lines of projects and years are looked at that others have as well.
     *
     * @throws UnreadableFileException where a list cannot be read again
     */
    static SameMoney among(List<LineSet> sets) throws UnreadableFileException {
        return among(sets, MOST_SURVEYED);
    }

    /** @param most how many projects are looked at, each with its years and members; of more, nothing is compared */
    static SameMoney among(List<LineSet> sets, int most) throws UnreadableFileException {
        List<LineSet> stating = sets.stream()
                .filter(set -> set.dimensions().containsAll(List.of(Dimension.PROJECT, Dimension.YEAR)))
                .toList();
        Optional<Survey> surveyed = Survey.of(stating, most);
        if (surveyed.isEmpty()) {
            long lines = stating.stream().mapToLong(LineSet::count).sum();
            return new SameMoney(List.of(), List.of(), lines);
        }
        Survey survey = surveyed.get();
        Predicate<Cell> isOfSeveral = survey.ofSeveral(UnaryOperator.identity());
        long count = survey.countOfLists(isOfSeveral);
        if (count > MOST_COMPARED) {
            return new SameMoney(List.of(), List.of(), count);
        }
        List<SourceLine> lines = new ArrayList<>();
        for (Survey.Part part : survey.parts()) {
            lines.addAll(part.open(isOfSeveral));
        }
        return of(lines, 0);
    }

    /** As far as more than one of the lines of each is among those; what is surely one stays whole where it is counted once. */
    SameMoney only(Predicate<SourceLine> which, boolean isCountedOnce) {
        return new SameMoney(isCountedOnce ? repeated : only(repeated, which), only(probable, which), uncompared);
    }

    private static List<List<SourceLine>> only(List<List<SourceLine>> groups, Predicate<SourceLine> which) {
        return groups.stream()
                .map(lines -> lines.stream().filter(which).toList())
                .filter(lines -> lines.size() > 1)
                .toList();
    }

    /**
     * What is to be known of them.
     *
     * @param key what is said of those that are surely one: {@code "same-money.added"} where both count
     */
    List<String> notes(String key, Words words) {
        List<String> notes = new ArrayList<>();
        note(key, repeated, words).ifPresent(notes::add);
        note("same-money.probable", probable, words).ifPresent(notes::add);
        if (uncompared > 0) {
            notes.add(words.say("same-money.uncompared", Map.of("count", uncompared)));
        }
        return notes;
    }

    private static Optional<String> note(String key, List<List<SourceLine>> groups, Words words) {
        List<String> listed = new ArrayList<>();
        for (List<SourceLine> group : groups.subList(0, Math.min(Words.MOST_LISTED + 1, groups.size()))) {
            SourceLine first = group.get(0);
            List<Object> places = new ArrayList<>();
            group.forEach(line -> places.add(place(line)));
            listed.add(words.say(
                    "same-money.one",
                    Map.of(
                            "project",
                            first.code(Dimension.PROJECT),
                            "year",
                            first.code(Dimension.YEAR),
                            "amount",
                            new Said(words.show(amount(first, words))),
                            "places",
                            places)));
        }
        return groups.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say(key, Map.of("count", groups.size(), "lines", Words.first(listed))));
    }

    private static String amount(SourceLine line, Words words) {
        return Section.show(line.line().money().orElseThrow(), DIGITS, words.language());
    }

    /** Where a line stands: "region.csv 12". */
    static String place(SourceLine line) {
        return (line.place().heading() + " " + line.place().where()).strip();
    }
}
