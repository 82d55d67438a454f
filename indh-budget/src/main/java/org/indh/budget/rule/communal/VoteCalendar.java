package org.indh.budget.rule.communal;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.indh.budget.communal.CommunalBudget;
import org.indh.core.finding.Severity;
import org.indh.core.time.MilestoneYear;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Parameter;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * The budget of a year is voted by a day of the year before, and approved before a day of the year itself. Both days are
 * parameters: {@code communal-budget.vote-by} and {@code communal-budget.visa-before}, as month and day.
 */
final class VoteCalendar {
    static final Rule<CommunalBudget> RULE = Rule.of(
                    "CB-CALENDAR", Severity.WARNING, "lo-113-14", CommunalBudget.class, VoteCalendar::check)
            .needing("year");

    private VoteCalendar() {}

    private static Verdict check(At<CommunalBudget> budget, Setting setting) {
        Findings findings = new Findings();
        MilestoneYear year = budget.value().year();
        if (year == null || !year.calendar()) {
            return Verdict.pass();
        }
        LocalDate voted = budget.value().votedOn();
        LocalDate approved = budget.value().visaOn();
        if (voted == null && approved == null) {
            List<Spot> unread = Stream.of("votedOn", "visaOn")
                    .map(budget::spot)
                    .filter(Spot::isUnreadable)
                    .toList();
            unread.forEach(spot -> findings.gap("unreadable", spot));
            if (unread.isEmpty()) {
                findings.gap("absent", budget.spot("votedOn"));
            }
        }
        setting.parameter("communal-budget.vote-by").ifPresent(by -> {
            LocalDate last = day(by).atYear(year.number() - 1);
            late(budget, "votedOn", voted, last, by).ifPresent(findings::add);
        });
        setting.parameter("communal-budget.visa-before").ifPresent(before -> {
            LocalDate last = day(before).atYear(year.number()).minusDays(1);
            late(budget, "visaOn", approved, last, before).ifPresent(breach -> findings.add(breach.variant("visa")));
        });
        return findings.verdict();
    }

    /** Reads "11-15". */
    private static MonthDay day(Parameter parameter) {
        return MonthDay.parse("--" + parameter.value());
    }

    private static Optional<Breach> late(
            At<CommunalBudget> budget, String component, @Nullable LocalDate date, LocalDate last, Parameter law) {
        return date == null || !date.isAfter(last)
                ? Optional.empty()
                : Optional.of(Breach.at(budget.spot(component))
                        .and(budget.spot("year").as("year"))
                        .with("law", law.citation())
                        .with("year", String.valueOf(budget.value().year()))
                        .found(date)
                        .expected(last));
    }
}
