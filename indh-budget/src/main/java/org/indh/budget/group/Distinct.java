package org.indh.budget.group;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.indh.budget.Absence;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;

/**
 * Lines of which each stands for money of its own (identité): what came twice counts once. Only a line's id proves that two
 * are the same money, whoever reports it and however its amount is written; what merely looks so is listed and left alone.
 * An id is its budget's own: where two members, or two budgets, have other money under one id, these are two lines. So are
 * equal lines of two members under an id that is each one's own number, as "1" is, unless they name a common project and its
 * year.
 *
 * <pre>
 * Distinct distinct = Distinct.of(lines);
 * distinct.lines().stream().collect(Consolidation.by(COMMUNE));
 * distinct.probable();       // to be shown to somebody who knows
 * </pre>
 *
 * <p>Where partners have shares in common projects, lines are made distinct first: {@link Participation#of(Distinct, List)} takes
 * them from here, with what each partner reported.
 *
 * @param lines each line once, of several members the one whose code comes first; instead of lines that contradict each other
 *     under one id, one of unknown amount with the codes that they share, so that totals are "at least"; where they are of
 *     several phases, directions or views, one for each, for these are never added up
 * @param repeated lines that came several times under one id, with the same codes, money and day, whoever reports them
 * @param contradicting lines of one id that differ, and not by whose they are
 * @param probable lines that are maybe the same money: two members report it with the same codes, amount and day, or with the
 *     same project, year, phase, amount and day, wherever they place it (unless "12" is all that it is called); or one reports
 *     it twice for the same day
 */
public record Distinct(List<BudgetLine> lines, List<Group> repeated, List<Group> contradicting, List<Group> probable) {
    private static final Pattern OWN_NUMBER = Pattern.compile("[0-9]{1,3}");

    /**
     * Lines that have something in common.
     *
     * @param lines two at least, as they came
     */
    public record Group(List<BudgetLine> lines) {
        /** Copies the list. */
        public Group {
            lines = ImmutableList.copyOf(lines);
        }
    }

    /** Copies the lists. */
    public Distinct {
        lines = ImmutableList.copyOf(lines);
        repeated = ImmutableList.copyOf(repeated);
        contradicting = ImmutableList.copyOf(contradicting);
        probable = ImmutableList.copyOf(probable);
    }

    /** Tells the lines apart. */
    public static Distinct of(List<BudgetLine> lines) {
        Map<String, List<BudgetLine>> byId = new LinkedHashMap<>();
        List<BudgetLine> kept = new ArrayList<>();
        for (BudgetLine line : lines) {
            String id = line.id();
            if (id == null) {
                kept.add(line);
            } else {
                byId.computeIfAbsent(id, any -> new ArrayList<>()).add(line);
            }
        }
        List<Group> repeated = new ArrayList<>();
        List<Group> contradicting = new ArrayList<>();
        for (List<BudgetLine> same : byId.values()) {
            SameId told = SameId.of(same);
            kept.addAll(told.distinct());
            told.repeated().forEach(copies -> repeated.add(new Group(copies)));
            if (!told.contradicting().isEmpty()) {
                kept.addAll(unknown(told.contradicting()));
                contradicting.add(new Group(told.contradicting()));
            }
        }
        return new Distinct(kept, repeated, contradicting, Alike.probable(kept));
    }

    /**
     * Whether a code or id means the same to others: "P-12" and "F-2031-118" do; a number of up to three digits is anybody's own,
     * as the number of a row is, and so is an empty text.
     */
    public static boolean isTelling(String code) {
        return !code.isBlank() && !OWN_NUMBER.matcher(code.strip()).matches();
    }

    /** Whether a line says of which project it is, by a code that means the same to others, and of which year. */
    public static boolean namesProject(BudgetLine line) {
        return line.code(Dimension.PROJECT).filter(Distinct::isTelling).isPresent()
                && line.code(Dimension.YEAR).isPresent();
    }

    /** Whether others know the line by its id, or by its project, as well. */
    public static boolean isKnownToOthers(BudgetLine line) {
        String id = line.id();
        return id != null && isTelling(id) || namesProject(line);
    }

    /**
     * The lines, and behind them those of some projects that other members report as well: each once for every member that
     * reports it.
     */
    List<BudgetLine> asReported(Set<String> projects) {
        ImmutableList.Builder<BudgetLine> reported = ImmutableList.builder();
        reported.addAll(lines);
        for (Group group : repeated) {
            Map<String, BudgetLine> byMember = new TreeMap<>();
            group.lines().stream()
                    .filter(line ->
                            projects.contains(line.code(Dimension.PROJECT).orElse("")))
                    .forEach(line -> line.code(Dimension.MEMBER).ifPresent(member -> byMember.put(member, line)));
            byMember.values().stream().skip(1).forEach(reported::add); // the first is among the lines
        }
        return reported.build();
    }

    /** A line for each set of codes that are kept apart, with what all lines agree on. */
    private static List<BudgetLine> unknown(List<BudgetLine> same) {
        TreeMap<Dimension, String> shared = new TreeMap<>(same.get(0).codes());
        same.forEach(line -> shared.entrySet().retainAll(line.codes().entrySet()));
        shared.put(Dimension.ABSENCE, Absence.UNKNOWN.code());
        return same.stream()
                .map(line -> {
                    TreeMap<Dimension, String> codes = new TreeMap<>(line.codes());
                    codes.keySet().retainAll(Dimension.apart());
                    codes.putAll(shared);
                    return new BudgetLine(line.id(), codes, null, null, null, null, null, null);
                })
                .distinct()
                .toList();
    }
}
