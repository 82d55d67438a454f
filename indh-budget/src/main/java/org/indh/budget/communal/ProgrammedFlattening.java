package org.indh.budget.communal;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import org.indh.budget.Absence;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.Phase;
import org.indh.budget.PlacedLine;
import org.indh.core.finding.Path;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Money;
import org.indh.core.text.InvalidValueException;
import org.indh.core.time.MilestoneYear;
import org.jspecify.annotations.Nullable;

/**
 * Makes flat lines of a three-year programming: in each year, one for each line that no line under it speaks for. An amount that
 * is there and that nobody could read makes a line without one.
 */
final class ProgrammedFlattening {
    private final TriennialProgramming programming;
    private final NavigableSet<Path> unknown;
    private final ImmutableList.Builder<PlacedLine> lines = ImmutableList.builder();

    private ProgrammedFlattening(TriennialProgramming programming, Collection<Path> unknown) {
        this.programming = programming;
        this.unknown = new TreeSet<>(unknown);
    }

    static List<PlacedLine> of(TriennialProgramming programming, Collection<Path> unknown) {
        ProgrammedFlattening flattening = new ProgrammedFlattening(programming, unknown);
        for (int i = 0; i < programming.sections().size(); i++) {
            flattening.section(
                    programming.sections().get(i), Path.ROOT.child("sections").child(i));
        }
        return flattening.lines.build();
    }

    private void section(ProgrammedSection section, Path path) {
        CodeTree tree = section.tree();
        for (MilestoneYear year : years(section, path)) {
            boolean found = false;
            for (int root : tree.roots()) {
                found |= line(section, path, tree, root, year);
            }
            if (!found) {
                Path at = path.child("totals").child(year.toString());
                amount(section.totals().get(year), at, codes(section, year, null));
            }
        }
    }

    /** The years that the section states amounts for, or would if they could be read. */
    private SortedSet<MilestoneYear> years(ProgrammedSection section, Path path) {
        TreeSet<MilestoneYear> years = new TreeSet<>(section.totals().keySet());
        section.lines().forEach(line -> years.addAll(line.amounts().keySet()));
        for (Path unread : unknown) {
            List<String> names = unread.segments();
            boolean isAmount =
                    unread.startsWith(path) && List.of("totals", "amounts").contains(names.get(names.size() - 2));
            if (isAmount) {
                year(names.get(names.size() - 1)).ifPresent(years::add);
            }
        }
        return years;
    }

    /** An amount under what is no year belongs to none of them. */
    private static Optional<MilestoneYear> year(String text) {
        try {
            return Optional.of(MilestoneYear.parse(text));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    private boolean line(ProgrammedSection section, Path path, CodeTree tree, int position, MilestoneYear year) {
        boolean found = false;
        for (int below : tree.children(position)) {
            found |= line(section, path, tree, below, year);
        }
        ProgrammedLine line = section.lines().get(position);
        Path at = path.child("lines").child(position).child("amounts").child(year.toString());
        return found || amount(line.amounts().get(year), at, codes(section, year, line));
    }

    private boolean amount(@Nullable Decimal stated, Path at, FlatCodes codes) {
        if (stated == null && !unknown.contains(at)) {
            return false;
        }
        Money money = stated == null ? null : FlatCodes.money(stated, programming.scale(), programming.currency());
        SortedMap<Dimension, String> all = codes.put(Dimension.ABSENCE, stated == null ? Absence.UNKNOWN.code() : null)
                .all();
        lines.add(new PlacedLine(new BudgetLine(null, all, money, null, null, null, null, null), at));
        return true;
    }

    private FlatCodes codes(ProgrammedSection section, MilestoneYear year, @Nullable ProgrammedLine line) {
        FlatCodes codes = new FlatCodes()
                .put(Dimension.PHASE, Phase.PROPOSED.code())
                .put(Dimension.VIEW, CommunalDimensions.PROGRAMMED)
                .put(Dimension.YEAR, year)
                .commune(programming.commune())
                .section(section.part(), section.side(), section.account());
        return line == null
                ? codes
                : codes.put(Dimension.PROJECT, line.project()).line(line.code(), line.label());
    }
}
