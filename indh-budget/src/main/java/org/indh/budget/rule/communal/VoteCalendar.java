package org.indh.budget.rule.communal;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.indh.budget.communal.CommunalBudget;
import org.indh.core.finding.Severity;
import org.indh.core.text.InvalidValueException;
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
 * parameters: {@code communal-budget.vote-by} and {@code communal-budget.visa-before}, as month and day. A late vote makes a late
 * visa, so that both are told together.
 */
final class VoteCalendar {
    static final Rule<CommunalBudget> RULE = Rule.of(
                    "CB-CALENDAR", Severity.WARNING, "lo-113-14", CommunalBudget.class, VoteCalendar::check)
            .needing("year");

    private VoteCalendar() {}

    private static Verdict check(At<CommunalBudget> budget, Setting setting) {
        MilestoneYear year = budget.value().year();
        if (year == null || !year.calendar()) {
            return Verdict.pass();
        }
        Optional<Deadline> vote = setting.parameter("communal-budget.vote-by")
                .map(law -> new Deadline("votedOn", law, day(law).atYear(year.number() - 1)))
                .filter(Deadline::isInForce);
        Optional<Deadline> visa = setting.parameter("communal-budget.visa-before")
                .map(law -> new Deadline(
                        "visaOn", law, day(law).atYear(year.number()).minusDays(1)))
                .filter(Deadline::isInForce);
        Findings findings = new Findings();
        unknown(budget, vote, visa, findings);
        Optional<Deadline> lateVote =
                vote.filter(deadline -> deadline.isMissed(budget.value().votedOn()));
        Optional<Deadline> lateVisa =
                visa.filter(deadline -> deadline.isMissed(budget.value().visaOn()));
        if (lateVote.isPresent()) {
            Breach breach = late(budget, lateVote.get(), budget.value().votedOn());
            findings.add(
                    lateVisa.map(deadline -> followed(breach, budget, deadline)).orElse(breach));
        } else {
            lateVisa.ifPresent(deadline ->
                    findings.add(late(budget, deadline, budget.value().visaOn()).variant("visa")));
        }
        return findings.verdict();
    }

    /** A day that cannot be read, and a vote that no day is stated for; a visa that is not stated may be yet to come. */
    private static void unknown(
            At<CommunalBudget> budget, Optional<Deadline> vote, Optional<Deadline> visa, Findings findings) {
        Stream.of(vote, visa)
                .flatMap(Optional::stream)
                .map(deadline -> budget.spot(deadline.component()))
                .filter(Spot::isUnreadable)
                .forEach(spot -> findings.gap("unreadable", spot));
        Spot votedOn = budget.spot("votedOn");
        if (vote.isPresent() && budget.value().votedOn() == null && !votedOn.isUnreadable()) {
            findings.gap("absent", votedOn);
        }
    }

    /** Reads "11-15". */
    private static MonthDay day(Parameter parameter) {
        return parameter.read(VoteCalendar::monthDay, "a month and a day such as 11-15");
    }

    private static MonthDay monthDay(String text) {
        try {
            return MonthDay.parse("--" + text);
        } catch (DateTimeParseException e) {
            throw new InvalidValueException("date", text);
        }
    }

    private static Breach late(At<CommunalBudget> budget, Deadline deadline, @Nullable LocalDate date) {
        return Breach.at(budget.spot(deadline.component()))
                .and(budget.spot("year").as("year"))
                .with("law", deadline.law().citation())
                .with("year", String.valueOf(budget.value().year()))
                .found(Objects.requireNonNull(date))
                .expected(deadline.last());
    }

    /** A late vote makes the visa late: one cause. */
    private static Breach followed(Breach vote, At<CommunalBudget> budget, Deadline visa) {
        return vote.and(budget.spot(visa.component()))
                .variant("both")
                .with("visa", Objects.requireNonNull(budget.value().visaOn()))
                .with("visaBy", visa.last());
    }

    /** The last day for a vote or a visa, by the law. */
    private record Deadline(String component, Parameter law, LocalDate last) {
        /** Whether the law that sets the day was in force on it. */
        boolean isInForce() {
            return law.holdsOn(last);
        }

        boolean isMissed(@Nullable LocalDate date) {
            return date != null && date.isAfter(last);
        }
    }
}
