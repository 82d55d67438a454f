package org.indh.planning.rule;

import com.google.common.collect.ImmutableSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.indh.budget.Budget;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.budget.LineNames;
import org.indh.budget.Phase;
import org.indh.core.document.Dossier;
import org.indh.core.finding.Path;
import org.indh.core.finding.Severity;
import org.indh.core.statement.AmountScale;
import org.indh.core.text.Phrase;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;
import org.indh.core.validation.Verdict.Gap;
import org.jspecify.annotations.Nullable;

/**
 * The revised version of a budget, held line by line against the approved version of the same code. A line was approved to
 * change where an amendment of that budget holds it, or a line of a report names the decision. Lines are the same by heading,
 * item and nature; where some of the approved ones are not met again, others may be these under another name, and are not said
 * to be new.
 */
final class RevisedBudget {
    static final Rule<Dossier> CHECK = Rule.onDossiers("DG-SHIFT", Severity.INFO, "dgd", RevisedBudget::check);

    /** What names a line in every table and report. */
    private static final List<Dimension> NAMES =
            List.of(Dimension.BEARER, Dimension.HEADING, Dimension.ITEM, Dimension.NATURE);

    private RevisedBudget() {}

    private static Verdict check(At<Dossier> dossier, Setting setting) {
        List<Breach> breaches = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (BudgetVersions versions : BudgetVersions.of(dossier)) {
            Verdict verdict = check(dossier, versions, setting);
            breaches.addAll(verdict.breaches());
            gaps.addAll(verdict.gaps());
        }
        return new Verdict(breaches, gaps);
    }

    private static Verdict check(At<Dossier> dossier, BudgetVersions versions, Setting setting) {
        List<At<Budget>> revised = versions.of(Phase.REVISED);
        if (revised.isEmpty() || versions.of(Phase.APPROVED).isEmpty()) {
            return Verdict.pass();
        }
        Optional<At<Budget>> before = versions.last(Phase.APPROVED);
        Optional<At<Budget>> after = versions.last(Phase.REVISED);
        if (before.isEmpty() || after.isEmpty()) {
            return Verdict.notEvaluated("versions-unknown", revised.get(0).spot());
        }
        if (versions.of(Phase.AMENDMENT).stream().anyMatch(RevisedBudget::isUnsure)) {
            return Verdict.notEvaluated("unreadable", after.get().spot());
        }
        return check(before.get(), after.get(), decided(dossier, versions), setting);
    }

    /** The lines that a decision changed: those of the budget's amendments, and those of reports that name one. */
    private static List<BudgetLine> decided(At<Dossier> dossier, BudgetVersions versions) {
        return Stream.concat(
                        versions.of(Phase.AMENDMENT).stream()
                                .flatMap(budget -> ReportedLine.ofBudget(budget).stream())
                                .map(ReportedLine::line),
                        dossier.below(BudgetLine.class).stream()
                                .map(At::value)
                                .filter(line -> line.code(Dimension.VIREMENT).isPresent())
                                .filter(line -> line.code(Dimension.BUDGET)
                                        .map(Phrase::normal)
                                        .filter(code -> !code.equals(versions.code()))
                                        .isEmpty()))
                .toList();
    }

    private static Verdict check(At<Budget> before, At<Budget> after, List<BudgetLine> decided, Setting setting) {
        if (isOvertaken(after.value().asAt(), before.value().asAt())) {
            return Verdict.pass();
        }
        if (isUnsure(before) || isUnsure(after)) {
            return Verdict.notEvaluated("unreadable", after.spot());
        }
        if (zeros(before) != zeros(after)
                && (before.value().scale() == null || after.value().scale() == null)) {
            return Verdict.notEvaluated("units-differ", after.spot());
        }
        List<ReportedLine> approved = ReportedLine.ofBudget(before);
        List<ReportedLine> revised = ReportedLine.ofBudget(after);
        if (!years(revised).isEmpty() && !years(revised).containsAll(years(approved))) {
            return Verdict.notEvaluated("years-differ", after.spot());
        }
        Set<LineNames> known = names(approved);
        boolean mayBeRenamed = !names(revised).containsAll(known);
        List<ReportedLine> all = new ArrayList<>(approved);
        revised.stream()
                .filter(line -> !mayBeRenamed || known.contains(Shifts.names(line)))
                .filter(line -> decided.stream().noneMatch(decision -> isOf(decision, line.line())))
                .forEach(all::add);
        return Shifts.judge(all, setting);
    }

    /** Whether another version was approved later than that one was made. */
    private static boolean isOvertaken(@Nullable LocalDate revised, @Nullable LocalDate approved) {
        return revised != null && approved != null && approved.isAfter(revised);
    }

    /** Whether something could not be read that says which lines there are, or what their amounts count in. */
    private static boolean isUnsure(At<Budget> budget) {
        return budget.document().unreadable().stream().map(Path::segments).anyMatch(RevisedBudget::isUnsure);
    }

    private static boolean isUnsure(List<String> path) {
        if (path.isEmpty()) {
            return true;
        }
        String component = path.get(0);
        String last = path.get(path.size() - 1);
        boolean isAmount =
                last.equals("total") || path.get(Math.max(0, path.size() - 2)).equals("amounts");
        return component.equals("scale") || component.equals("currency") || component.equals("headings") && !isAmount;
    }

    private static int zeros(At<Budget> budget) {
        AmountScale scale = budget.value().scale();
        return scale == null ? 0 : scale.zeros();
    }

    private static Set<String> years(List<ReportedLine> lines) {
        return lines.stream()
                .map(line -> line.code(Dimension.YEAR))
                .filter(year -> !year.isEmpty())
                .collect(Collectors.toSet());
    }

    private static Set<LineNames> names(List<ReportedLine> lines) {
        return lines.stream().map(Shifts::names).collect(ImmutableSet.toImmutableSet());
    }

    /** Whether a decision may be of that line: they share names, and none is another. */
    private static boolean isOf(BudgetLine decision, BudgetLine line) {
        LineNames changed = LineNames.of(decision.codes()).only(NAMES);
        LineNames name = LineNames.of(line.codes()).only(NAMES);
        return !Collections.disjoint(changed.dimensions(), name.dimensions()) && changed.agreesWith(name);
    }
}
