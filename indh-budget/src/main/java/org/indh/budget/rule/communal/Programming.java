package org.indh.budget.rule.communal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.indh.budget.communal.CommunalBudget;
import org.indh.budget.communal.ProgrammedLine;
import org.indh.budget.communal.ProgrammedSection;
import org.indh.budget.communal.TriennialProgramming;
import org.indh.core.document.Dossier;
import org.indh.core.finding.Severity;
import org.indh.core.time.MilestoneYear;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Parameter;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * A three-year programming covers as many years as the law says, from its first on; it is made anew each year; and its first
 * year is the budget that was voted. How many years, and how many calendar years may pass between two updates, are parameters;
 * neither binds a programming that began before the law did. One that a later one took the place of is kept for the record.
 */
final class Programming {
    static final Rule<Dossier> RULE =
            Rule.onDossiers("CB-TRIENNIAL", Severity.WARNING, "lo-113-14", Programming::check);

    private Programming() {}

    private static Verdict check(At<Dossier> dossier, Setting setting) {
        Findings findings = new Findings();
        List<At<CommunalBudget>> budgets = dossier.below(CommunalBudget.class);
        for (At<TriennialProgramming> programming : dossier.below(TriennialProgramming.class)) {
            MilestoneYear base = programming.value().baseYear();
            if (base == null || !base.calendar()) {
                findings.gap("absent", programming.spot("baseYear"));
                continue;
            }
            law("communal-budget.programming-years", base.number(), setting)
                    .flatMap(law -> years(programming, base.number(), law))
                    .ifPresent(findings::add);
            List<At<CommunalBudget>> own = budgets.stream()
                    .filter(budget -> SameCommune.of(programming.value(), budget.value()))
                    .toList();
            boolean isReplaced = dossier.below(TriennialProgramming.class).stream()
                    .anyMatch(other -> SameCommune.of(programming.value(), other.value())
                            && isAfter(other.value().baseYear(), base.number()));
            Optional<Breach> left = isReplaced ? Optional.empty() : leftBehind(programming, base.number(), own);
            if (left.isPresent()) {
                findings.add(left.get());
                continue; // one cause: it was not made anew
            }
            law("communal-budget.programming-update-years", base.number(), setting)
                    .filter(law -> !isReplaced)
                    .flatMap(law -> notUpdated(programming, base.number(), law, setting))
                    .ifPresent(findings::add);
            own.stream()
                    .filter(budget -> base.equals(budget.value().year()))
                    .forEach(budget -> FirstYear.check(programming, budget, base, findings));
        }
        return findings.verdict();
    }

    /** What the law sets, where it held when the programming's first year began. */
    private static Optional<Parameter> law(String name, int base, Setting setting) {
        return setting.parameter(name).filter(law -> law.holdsOn(LocalDate.of(base, 1, 1)));
    }

    /** The years that amounts are stated for are the first and those after it, as many as the law says. */
    private static Optional<Breach> years(At<TriennialProgramming> programming, int base, Parameter law) {
        TreeSet<Integer> years = new TreeSet<>();
        for (At<ProgrammedSection> section : programming.each("sections", ProgrammedSection.class)) {
            section.value().totals().keySet().forEach(year -> add(year, years));
            for (ProgrammedLine line : section.value().lines()) {
                line.amounts().keySet().forEach(year -> add(year, years));
            }
        }
        TreeSet<Integer> due = new TreeSet<>();
        for (int i = 0; i < law.decimal().value().intValue(); i++) {
            due.add(base + i);
        }
        return years.isEmpty() || years.equals(due)
                ? Optional.empty()
                : Optional.of(Breach.at(programming.spot("baseYear"))
                        .with("law", law.citation())
                        .found(joined(years))
                        .expected(joined(due)));
    }

    /** "2026, 2027, 2028": years are no numbers to be grouped by thousands. */
    private static String joined(SortedSet<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static void add(MilestoneYear year, SortedSet<Integer> years) {
        if (year.calendar()) {
            years.add(year.number());
        }
    }

    /** A budget of a later year is there, and no programming that begins with it. */
    private static Optional<Breach> leftBehind(
            At<TriennialProgramming> programming, int base, List<At<CommunalBudget>> budgets) {
        List<At<CommunalBudget>> later = budgets.stream()
                .filter(budget -> isAfter(budget.value().year(), base))
                .toList();
        boolean isCurrent = later.isEmpty()
                || budgets.stream().anyMatch(budget -> isOf(budget.value().year(), base));
        return isCurrent
                ? Optional.empty()
                : Optional.of(Breach.at(programming.spot("baseYear"))
                        .and(later.get(0).spot("year").as("budget-year"))
                        .variant("base")
                        .found(String.valueOf(base))
                        .expected(String.valueOf(later.get(0).value().year())));
    }

    private static boolean isAfter(@Nullable MilestoneYear year, int base) {
        return year != null && year.calendar() && year.number() > base;
    }

    private static boolean isOf(@Nullable MilestoneYear year, int base) {
        return year != null && year.calendar() && year.number() == base;
    }

    /** A whole calendar year and more went by since; a programming whose years are over is kept for the record. */
    private static Optional<Breach> notUpdated(
            At<TriennialProgramming> programming, int base, Parameter law, Setting setting) {
        LocalDate updated = programming.value().updatedOn();
        int years = setting.parameter("communal-budget.programming-years")
                .map(parameter -> parameter.decimal().value().intValue())
                .orElse(1);
        int today = setting.asOf().getYear();
        boolean isOver = today >= base + years;
        return updated == null
                        || isOver
                        || today - updated.getYear() <= law.decimal().value().intValue()
                ? Optional.empty()
                : Optional.of(Breach.at(programming.spot("updatedOn"))
                        .variant("update")
                        .with("law", law.citation())
                        .found(updated));
    }
}
