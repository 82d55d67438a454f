package org.indh.cli.consolidate;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indh.budget.group.Closing;
import org.indh.budget.group.Participation;
import org.indh.budget.group.Perimeter;
import org.indh.core.measure.Share;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Phrase;

/**
 * A group whose accounts are closed (groupe, périmètre).
 *
 * @param rows what it says of its members, of each the earliest first
 * @param participations what parts its members have in common projects
 * @param day the day of the closing
 * @param transitDays how many days money may be on its way
 */
record Group(List<GroupRow> rows, List<Participation> participations, LocalDate day, int transitDays) {
    Group {
        rows = ImmutableList.copyOf(rows);
        participations = ImmutableList.copyOf(participations);
    }

    /** @throws QuestionException where a member is named twice for one day, or partners have more than all of a project */
    static Group of(List<GroupRow> all, LocalDate day, int transitDays, Words words) throws QuestionException {
        Set<List<Object>> named = new HashSet<>();
        List<GroupRow> rows = new ArrayList<>();
        Map<String, SortedMap<String, Share>> projects = new LinkedHashMap<>();
        for (GroupRow row : all) {
            String project = row.project();
            if (!named.add(List.of(
                    Phrase.normal(row.member()),
                    project == null ? "" : project,
                    row.from() == null ? "" : row.from()))) {
                throw new QuestionException(
                        words.say("group.twice", Map.of("place", row.place(), "name", row.member())));
            }
            if (project == null) {
                rows.add(row);
            } else if (row.holdsOn(day)) {
                projects.computeIfAbsent(project, any -> new TreeMap<>()).put(called(row, all), row.share());
            }
        }
        List<Participation> participations = new ArrayList<>();
        for (Map.Entry<String, SortedMap<String, Share>> each : projects.entrySet()) {
            participations.add(participation(each.getKey(), each.getValue(), words));
        }
        Group group = new Group(rows, participations, day, transitDays);
        if (group.counted().isEmpty()) {
            throw new QuestionException(words.say("group.nobody", Map.of("date", day)));
        }
        return group;
    }

    /** What the row calls the member that its own row is of; its own name where it has none. */
    private static String called(GroupRow row, List<GroupRow> all) {
        return all.stream()
                .filter(other -> !other.isOfProject())
                .map(GroupRow::member)
                .filter(member -> Phrase.normal(member).equals(Phrase.normal(row.member())))
                .findFirst()
                .orElse(row.member());
    }

    private static Participation participation(String project, SortedMap<String, Share> shares, Words words)
            throws QuestionException {
        try {
            return new Participation(project, shares);
        } catch (InvalidValueException e) {
            throw new QuestionException(words.say(
                    "group.participation", Map.of("project", project, "members", List.copyOf(shares.keySet()))));
        }
    }

    /** What holds on a day of each member, by its name. */
    private SortedMap<String, GroupRow> on(LocalDate when) {
        TreeMap<String, GroupRow> holding = new TreeMap<>();
        for (GroupRow row : rows) {
            if (row.holdsOn(when)) {
                holding.merge(row.member(), row, Group::later);
            }
        }
        return holding;
    }

    private static GroupRow later(GroupRow one, GroupRow other) {
        LocalDate first = one.from();
        LocalDate second = other.from();
        return first == null || second != null && second.isAfter(first) ? other : one;
    }

    /** The members whose money counts at the closing. */
    List<GroupRow> counted() {
        return on(day).values().stream().filter(GroupRow::counts).toList();
    }

    /** Who its members are at the closing. */
    Perimeter perimeter() {
        return perimeter(day);
    }

    private Perimeter perimeter(LocalDate when) {
        return new Perimeter(
                when,
                on(when).values().stream()
                        .filter(GroupRow::counts)
                        .map(row -> Perimeter.Member.proportionate(row.member(), row.share()))
                        .toList());
    }

    /** The day of the closing a year earlier, where the group says who its members were then. */
    Optional<LocalDate> before() {
        LocalDate earlier = day.minusYears(1);
        boolean isDated = rows.stream().anyMatch(row -> row.from() != null);
        return isDated && !perimeter(earlier).members().isEmpty() ? Optional.of(earlier) : Optional.empty();
    }

    /** Who joined since, left, or counts otherwise. */
    List<Perimeter.Change> changes() {
        return before().map(earlier -> perimeter(earlier).changes(perimeter())).orElse(List.of());
    }

    Closing closing() {
        return Closing.on(day).transit(transitDays);
    }
}
