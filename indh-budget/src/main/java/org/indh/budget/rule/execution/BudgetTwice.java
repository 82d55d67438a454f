package org.indh.budget.rule.execution;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.indh.budget.Basis;
import org.indh.budget.Budget;
import org.indh.budget.Dimension;
import org.indh.budget.LineNames;
import org.indh.budget.Phase;
import org.indh.core.document.Dossier;
import org.indh.core.finding.Severity;
import org.indh.core.text.LocalizedText;
import org.indh.core.text.Phrase;
import org.indh.core.text.Term;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;
import org.indh.core.validation.Verdict.Gap;

/**
 * Tables of one code and stage that have a line for the same year are two budgets of that year. A revised budget beside the
 * original is none of this rule's business, nor are amendments, which add up, nor tables that call themselves or their
 * applicants otherwise, which are of other bodies.
 */
final class BudgetTwice {
    static final Rule<Dossier> CHECK =
            Rule.onDossiers("BU-PERIOD-DUP", Severity.ERROR, "arithmetic", BudgetTwice::check);

    /** Codes that name a line; what none of them names may be any line. */
    private static final Set<Dimension> NAMING = Set.of(Dimension.BEARER, Dimension.HEADING, Dimension.ITEM);

    /** What is the same in another currency is the same budget again, for another reader; what is in kind is no money. */
    private record Key(LineNames names, String currency, boolean isInKind) {}

    private BudgetTwice() {}

    private static Verdict check(At<Dossier> dossier, Setting setting) {
        ListMultimap<String, At<Budget>> byCode = LinkedListMultimap.create();
        for (At<Budget> budget : dossier.below(Budget.class)) {
            String code = budget.value().code();
            if (code != null && !code.isBlank()) {
                byCode.put(code.strip(), budget);
            }
        }
        List<Breach> breaches = new ArrayList<>();
        List<Gap> gaps = new ArrayList<>();
        for (String code : byCode.keySet()) {
            check(byCode.get(code), breaches, gaps);
        }
        return new Verdict(breaches, gaps);
    }

    private static void check(List<At<Budget>> ofCode, List<Breach> breaches, List<Gap> gaps) {
        ListMultimap<Phase, At<Budget>> byStage = LinkedListMultimap.create();
        for (At<Budget> budget : ofCode) {
            Phase phase = budget.value().phase();
            if (ofCode.size() > 1 && budget.spot("phase").isUnreadable()) {
                gaps.add(new Gap("unreadable", budget.spot("phase")));
            } else if (phase != null && phase != Phase.AMENDMENT && phase.basis() == Basis.BUDGET) {
                byStage.put(phase, budget);
            }
        }
        for (Phase phase : byStage.keySet()) {
            List<At<Budget>> ofStage = byStage.get(phase);
            Optional<Breach> breach = twice(phase, ofStage);
            breach.ifPresent(breaches::add);
            if (breach.isEmpty() && ofStage.size() > 1) {
                unread(ofStage).ifPresent(gaps::add);
            }
        }
    }

    /** One finding, however many tables and lines there are. */
    private static Optional<Breach> twice(Phase phase, List<At<Budget>> ofStage) {
        Set<At<Budget>> tables = new LinkedHashSet<>();
        Map<Key, List<PlannedLine>> lines = new LinkedHashMap<>();
        for (int i = 0; i < ofStage.size(); i++) {
            for (At<Budget> other : ofStage.subList(i + 1, ofStage.size())) {
                At<Budget> one = ofStage.get(i);
                if (maybeOneBody(one.value(), other.value()) && isOneVersion(phase, one.value(), other.value())) {
                    var both = inBoth(one, other);
                    both.forEach(lines::putIfAbsent);
                    tables.addAll(both.isEmpty() ? List.of() : List.of(one, other));
                }
            }
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(breach(phase, List.copyOf(tables), lines));
    }

    private static Breach breach(Phase phase, List<At<Budget>> tables, Map<Key, List<PlannedLine>> lines) {
        List<Spot> spots = tables.stream().map(table -> table.spot("code")).toList();
        List<PlannedLine> first = lines.values().iterator().next();
        Breach breach = Breach.at(spots)
                .and(first.stream().map(line -> line.spot().as("line")).toList())
                .variant("budgets")
                .with("budget", String.valueOf(tables.get(0).value().code()))
                .with("count", tables.size())
                .with("lines", lines.size())
                .with("name", LineName.of(first.get(0).line()))
                .with("phase", new Term("Phase." + phase.code()))
                .with("years", first.stream().map(BudgetTwice::years).distinct().toList());
        long days = tables.stream()
                .map(table -> table.value().asAt())
                .filter(Objects::nonNull)
                .distinct()
                .count();
        return days > 1 ? breach.lowered(Severity.WARNING, "other-day") : breach;
    }

    private static String years(PlannedLine line) {
        Period period = line.period().orElseThrow();
        String first = (period.calendar() ? "" : "Y") + period.first();
        return period.first() == period.last() ? first : first + "-" + period.last();
    }

    /** Whether they may be of one body, as what they call themselves and their applicants leaves open. */
    private static boolean maybeOneBody(Budget one, Budget other) {
        LocalizedText title = one.title();
        LocalizedText otherTitle = other.title();
        boolean isCalledOtherwise = title != null
                && otherTitle != null
                && !Phrase.normal(title.text()).equals(Phrase.normal(otherTitle.text()));
        Set<String> applicants = applicants(one);
        Set<String> others = applicants(other);
        boolean hasOthers = !applicants.isEmpty() && !others.isEmpty() && Collections.disjoint(applicants, others);
        return !isCalledOtherwise && !hasOthers;
    }

    private static Set<String> applicants(Budget budget) {
        return budget.applicants().stream()
                .flatMap(applicant -> Optional.ofNullable(applicant.name()).stream())
                .map(name -> Phrase.normal(name.text()))
                .collect(Collectors.toSet());
    }

    /** Whether they do not say that one came after the other; what was approved is approved once. */
    private static boolean isOneVersion(Phase phase, Budget one, Budget other) {
        return phase == Phase.APPROVED
                || one.asAt() == null
                || other.asAt() == null
                || one.asAt().equals(other.asAt());
    }

    /** The lines that both have amounts of in years that overlap, by what names them; of each the first pair. */
    private static Map<Key, List<PlannedLine>> inBoth(At<Budget> one, At<Budget> other) {
        ListMultimap<Key, PlannedLine> others = ArrayListMultimap.create();
        known(other).forEach(line -> others.put(key(line), line));
        Map<Key, List<PlannedLine>> both = new LinkedHashMap<>();
        for (PlannedLine line : known(one)) {
            Period period = line.period().orElseThrow();
            others.get(key(line)).stream()
                    .filter(same -> period.overlaps(same.period().orElseThrow()))
                    .findFirst()
                    .ifPresent(same -> both.putIfAbsent(key(line), List.of(line, same)));
        }
        return both;
    }

    /** Lines with a name, years and an amount; a nought in a template budgets nothing. */
    private static List<PlannedLine> known(At<Budget> budget) {
        return PlannedLine.of(budget).stream()
                .filter(line -> !Collections.disjoint(line.line().codes().keySet(), NAMING))
                .filter(line -> line.period().isPresent())
                .filter(line ->
                        line.line().money().filter(money -> !money.isZero()).isPresent())
                .toList();
    }

    private static Key key(PlannedLine line) {
        return new Key(
                LineNames.of(line.line().codes()),
                line.line().code(Dimension.CURRENCY).orElse(""),
                line.line().isInKind());
    }

    private static Optional<Gap> unread(List<At<Budget>> budgets) {
        return budgets.stream()
                .flatMap(budget -> PlannedLine.of(budget).stream())
                .filter(PlannedLine::isUnknown)
                .findFirst()
                .map(line -> new Gap("unreadable", line.spot()));
    }
}
