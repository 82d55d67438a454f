package org.indh.planning.rule;

import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.indh.budget.Dimension;
import org.indh.budget.LineNames;
import org.indh.budget.Phase;
import org.indh.core.measure.Percent;
import org.indh.core.money.Money;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Parameter;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;
import org.indh.core.validation.Verdict.Gap;

/**
 * What was shifted between the lines of one budget (glissements): each line as it was amended or revised, held against the same
 * line as it was approved. A line that was not approved at all is shifted as a whole, if lines were approved by the same codes.
 */
final class Shifts {
    /** By how much a line may be changed without a decision, in hundredths of what was approved. */
    private static final String TOLERANCE = "dgd.shift";

    private Shifts() {}

    /** What a line is called in every version of a budget. */
    static LineNames names(ReportedLine line) {
        return LineNames.of(line.line().codes());
    }

    /** Each line that was changed by more than the profile admits, and for which no decision is named. */
    static Verdict judge(Collection<ReportedLine> all, Setting setting) {
        ListMultimap<LineNames, ReportedLine> byLine = LinkedListMultimap.create();
        for (ReportedLine line : all) {
            if (line.is(Phase.APPROVED) || line.is(Phase.AMENDMENT) || line.is(Phase.REVISED)) {
                byLine.put(names(line), line);
            }
        }
        Optional<Parameter> tolerance = setting.parameter(TOLERANCE);
        List<Breach> breaches = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        Set<Set<Dimension>> approved = new HashSet<>();
        byLine.forEach((names, line) -> {
            if (line.is(Phase.APPROVED)) {
                approved.add(names.dimensions());
            }
        });
        byLine.asMap().forEach((names, lines) -> {
            if (approved.contains(names.dimensions()) && lines.stream().noneMatch(line -> line.is(Phase.APPROVED))) {
                added(lines, tolerance, breaches, gaps);
            } else {
                check(lines, tolerance, breaches, gaps);
            }
        });
        return new Verdict(breaches, gaps);
    }

    private static void check(
            Collection<ReportedLine> lines, Optional<Parameter> tolerance, List<Breach> breaches, List<Gap> gaps) {
        List<ReportedLine> approved = of(lines, Phase.APPROVED);
        List<ReportedLine> amended = of(lines, Phase.AMENDMENT);
        List<ReportedLine> restated = of(lines, Phase.REVISED);
        List<ReportedLine> changing = amended.isEmpty() ? restated : amended;
        boolean isDecided = changing.stream()
                .noneMatch(line -> line.code(Dimension.VIREMENT).isEmpty());
        Optional<Money> before = ReportedLine.sum(approved);
        Optional<Money> stated = ReportedLine.sum(changing);
        if (!isDecided && !approved.isEmpty()) {
            Stream.concat(approved.stream(), changing.stream())
                    .map(ReportedLine::spot)
                    .filter(Spot::isUnreadable)
                    .findFirst()
                    .ifPresent(spot -> gaps.add(new Gap("unreadable", spot)));
        }
        if (isDecided || before.isEmpty() || stated.isEmpty() || before.get().signum() <= 0) {
            return;
        }
        if (!before.get().currency().equals(stated.get().currency())) {
            return;
        }
        Money after = amended.isEmpty() ? stated.get() : before.get().plus(stated.get());
        Money change = after.minus(before.get());
        if (change.isZero()) {
            return;
        }
        if (tolerance.isEmpty()) {
            gaps.add(new Gap("tolerance-unknown", changing.get(0).spot()));
            return;
        }
        Percent most = new Percent(tolerance.get().decimal().value());
        if (change.abs().compareTo(before.get().times(most)) > 0) {
            List<Spot> of =
                    approved.stream().map(line -> line.spot().as("approved")).toList();
            breaches.add(Breach.at(ReportedLine.spots(changing))
                    .and(of)
                    .with("change", change.abs().shareOf(before.get()).percent(1, RoundingMode.HALF_UP))
                    .with("tolerance", most)
                    .with("legal", tolerance.get().citation())
                    .found(after)
                    .expected(before.get()));
        }
    }

    /** A line that nobody approved: whatever may be shifted, it is more. */
    private static void added(
            Collection<ReportedLine> lines, Optional<Parameter> tolerance, List<Breach> breaches, List<Gap> gaps) {
        List<ReportedLine> restated = of(lines, Phase.REVISED);
        List<ReportedLine> changing = restated.isEmpty() ? of(lines, Phase.AMENDMENT) : restated;
        boolean isDecided = changing.stream()
                .noneMatch(line -> line.code(Dimension.VIREMENT).isEmpty());
        Optional<Money> after = ReportedLine.sum(changing).filter(money -> money.signum() > 0);
        if (isDecided || after.isEmpty()) {
            return;
        }
        if (tolerance.isEmpty()) {
            gaps.add(new Gap("tolerance-unknown", changing.get(0).spot()));
        } else {
            breaches.add(Breach.at(ReportedLine.spots(changing)).variant("new").found(after.get()));
        }
    }

    private static List<ReportedLine> of(Collection<ReportedLine> lines, Phase phase) {
        return lines.stream().filter(line -> line.is(phase)).toList();
    }
}
