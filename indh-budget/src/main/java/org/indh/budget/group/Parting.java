package org.indh.budget.group;

import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.indh.budget.Absence;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.JointSplit;
import org.indh.core.money.Money;
import org.indh.core.text.InvalidValueException;

/** Leaves each partner its part of the lines that it reports of common projects. */
final class Parting {
    private final List<BudgetLine> lines;
    private final Map<String, Participation> byProject;
    private final List<BudgetLine> parts;
    private final List<BudgetLine> unshared = new ArrayList<>();

    /** Whose lines of a project are cut as one, and which of the parts are his. */
    private record Reporter(Participation participation, int index) {}

    Parting(List<BudgetLine> lines, List<Participation> participations) {
        if (participations.stream().map(Participation::project).distinct().count() < participations.size()) {
            throw new InvalidValueException("participation", participations.toString());
        }
        this.lines = lines;
        this.parts = new ArrayList<>(lines);
        this.byProject = Maps.uniqueIndex(participations, Participation::project);
    }

    Participation.Parts result() {
        Map<Reporter, List<Integer>> reported = new LinkedHashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            BudgetLine line = lines.get(i);
            Participation participation =
                    byProject.get(line.code(Dimension.PROJECT).orElse(""));
            if (participation != null && line.money().isPresent()) {
                int index = participation.index(line.code(Dimension.MEMBER).orElse(""));
                if (index < 0) {
                    unshared.add(line);
                    parts.set(i, unknown(line));
                } else {
                    reported.computeIfAbsent(new Reporter(participation, index), any -> new ArrayList<>())
                            .add(i);
                }
            }
        }
        reported.forEach(this::cut);
        List<BudgetLine> common = lines.stream()
                .filter(line ->
                        byProject.containsKey(line.code(Dimension.PROJECT).orElse("")))
                .toList();
        Reports reports = Reports.of(common, project -> Objects.requireNonNull(byProject.get(project)));
        return new Participation.Parts(parts, unshared, reports.missing(), reports.contradicting());
    }

    /** Every partner cuts the whole among all of them, so that their parts of one line make it up. */
    private void cut(Reporter reporter, List<Integer> places) {
        List<BudgetLine> wholes = places.stream().map(lines::get).toList();
        List<List<Money>> cut = JointSplit.of(wholes, reporter.participation()::parts);
        for (int i = 0; i < places.size(); i++) {
            parts.set(places.get(i), part(wholes.get(i), cut.get(i).get(reporter.index())));
        }
    }

    /** Its part of a line is other money than the line, and than the others' parts. */
    private static BudgetLine part(BudgetLine whole, Money amount) {
        String id = whole.id();
        boolean isWhole = whole.money().filter(amount::equals).isPresent();
        return id == null || isWhole
                ? whole.with(amount)
                : whole.withId(id + "/" + whole.code(Dimension.MEMBER).orElseThrow())
                        .with(amount);
    }

    private static BudgetLine unknown(BudgetLine line) {
        return new BudgetLine(
                        line.id(), line.codes(), null, null, null, line.date(), line.periodFrom(), line.periodUntil())
                .with(Dimension.ABSENCE, Absence.UNKNOWN.code());
    }
}
