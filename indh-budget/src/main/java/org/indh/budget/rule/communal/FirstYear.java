package org.indh.budget.rule.communal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.indh.budget.communal.BudgetPart;
import org.indh.budget.communal.CommunalBudget;
import org.indh.budget.communal.CreditColumn;
import org.indh.budget.communal.LineRole;
import org.indh.budget.communal.ProgrammedLine;
import org.indh.budget.communal.ProgrammedSection;
import org.indh.budget.communal.Side;
import org.indh.budget.communal.TriennialProgramming;
import org.indh.core.measure.Decimal;
import org.indh.core.time.MilestoneYear;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Spot;

/** The first year of a programming against the budget of that year, side by side, in one unit. */
final class FirstYear {
    private static final List<BudgetPart> MAIN = List.of(BudgetPart.OPERATING, BudgetPart.EQUIPMENT);

    private FirstYear() {}

    /** One side of a part that the programming foresees otherwise than the budget. */
    private record Gap(Sum programmed, Sum voted, List<Spot> places, List<Spot> budgetPlaces) {}

    static void check(
            At<TriennialProgramming> programming, At<CommunalBudget> budget, MilestoneYear year, Findings findings) {
        if (!SameCommune.unit(programming.value(), budget.value())) {
            findings.gap("units-differ", programming.spot("scale"));
            return;
        }
        Books books = Books.of(budget);
        int digits = digits(programming.value());
        List<Gap> gaps = new ArrayList<>();
        for (BudgetPart part : MAIN) {
            for (Side side : Side.values()) {
                List<At<ProgrammedSection>> sections = sections(programming, part, side);
                Sum voted = books.side(part, side, CreditColumn.VOTED);
                Sum programmed = programmed(sections, year, digits);
                if (programmed.isStated()
                        && voted.isStated()
                        && findings.canJudge(programmed)
                        && findings.canJudge(voted)) {
                    Sum handedOver = books.role(part, side, LineRole.TRANSFER, CreditColumn.VOTED);
                    Sum without = books.without(part, side, LineRole.TRANSFER, CreditColumn.VOTED);
                    boolean isSame = agrees(programmed, without) || agrees(programmed, without.plus(handedOver));
                    if (!isSame) {
                        gaps.add(new Gap(
                                programmed,
                                voted,
                                places(sections, year),
                                books.places(part, side, CreditColumn.VOTED)));
                    }
                }
            }
        }
        if (!gaps.isEmpty()) {
            findings.add(breach(gaps, year));
        }
    }

    private static boolean agrees(Sum one, Sum other) {
        return one.against(other).agreement().isKept();
    }

    private static List<At<ProgrammedSection>> sections(
            At<TriennialProgramming> programming, BudgetPart part, Side side) {
        return programming.each("sections", ProgrammedSection.class).stream()
                .filter(section ->
                        section.value().part() == part && section.value().side() == side)
                .toList();
    }

    private static Sum programmed(List<At<ProgrammedSection>> sections, MilestoneYear year, int digits) {
        List<Decimal> amounts = new ArrayList<>();
        List<Spot> unread = new ArrayList<>();
        for (At<ProgrammedSection> section : sections) {
            if (isStated(section.value(), year)) {
                amounts.add(section.value().total(year));
            }
            unread(section, year, unread);
        }
        return new Sum(amounts, unread, digits);
    }

    /** The most digits that a programming gives after the point. */
    private static int digits(TriennialProgramming programming) {
        return programming.sections().stream()
                .flatMap(section -> Stream.concat(
                        section.totals().values().stream(),
                        section.lines().stream().flatMap(line -> line.amounts().values().stream())))
                .mapToInt(amount -> amount.value().scale())
                .max()
                .orElse(0);
    }

    private static boolean isStated(ProgrammedSection section, MilestoneYear year) {
        return section.totals().containsKey(year)
                || section.lines().stream().anyMatch(line -> line.amounts().containsKey(year));
    }

    private static void unread(At<ProgrammedSection> section, MilestoneYear year, List<Spot> unread) {
        List<Spot> spots = new ArrayList<>();
        spots.add(section.spot("totals." + year));
        if (!section.value().totals().containsKey(year)) {
            section.each("lines", ProgrammedLine.class).forEach(line -> spots.add(line.spot("amounts." + year)));
        }
        spots.stream().filter(Spot::isUnreadable).forEach(unread::add);
    }

    private static List<Spot> places(List<At<ProgrammedSection>> sections, MilestoneYear year) {
        return sections.stream()
                .map(section ->
                        section.value().totals().containsKey(year) ? section.spot("totals." + year) : section.spot())
                .toList();
    }

    /** One cause however many sides differ: the programming was not made from the voted budget. */
    private static Breach breach(List<Gap> gaps, MilestoneYear year) {
        Sum programmed = gaps.get(0).programmed();
        Sum voted = gaps.get(0).voted();
        BigDecimal gap =
                programmed.shown(programmed.value().minus(voted.value())).abs();
        return Breach.at(gaps.stream().flatMap(side -> side.places().stream()).toList())
                .and(gaps.stream()
                        .flatMap(side -> side.budgetPlaces().stream())
                        .map(spot -> spot.as("budget-year"))
                        .toList())
                .variant("amounts")
                .with("count", gaps.size())
                .with("year", Objects.toString(year))
                .with("gap", gap)
                .found(programmed.shown(programmed.value()))
                .expected(programmed.shown(voted.value()));
    }
}
