package org.indh.budget.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.indh.budget.Budget;
import org.indh.budget.BudgetRow;
import org.indh.budget.CostLine;
import org.indh.budget.Heading;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Percent;
import org.indh.core.time.MilestoneYear;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Parameter;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;

/**
 * A line that matters and changes from one year to the next by more than the profile's threshold asks for a reason. The first
 * and the last year begin and end things, and a line that goes up and down every other year pays for what is every other year.
 * The profile that judges by default does not apply it.
 */
final class YearJump {
    static final Rule<Budget> RULE = Rule.of("BU-JUMP", Severity.INFO, "usage", Budget.class, YearJump::check);

    /** The largest change, in hundredths of the year before. */
    private static final String THRESHOLD = "budget.jump";

    /** A line matters that is more than this part of all, in hundredths: this rule's own choice, which no text fixes. */
    private static final BigDecimal SMALL = BigDecimal.valueOf(5);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private YearJump() {}

    private static Verdict check(At<Budget> budget, Setting setting) {
        Optional<Parameter> threshold = setting.parameter(THRESHOLD);
        if (threshold.isEmpty()) {
            return Verdict.notEvaluated("threshold-unknown", budget.spot());
        }
        List<Row> leaves = new ArrayList<>();
        budget.each("headings", Heading.class).forEach(heading -> leaves(heading, leaves));
        List<MilestoneYear> years = List.copyOf(Column.years(leaves));
        Decimal all = BudgetRow.sum(leaves.stream().map(YearJump::total).toList());
        List<Breach> breaches = new ArrayList<>();
        for (Row row : leaves) {
            BigDecimal part = total(row).value().multiply(HUNDRED);
            if (part.compareTo(all.value().multiply(SMALL)) > 0) {
                breach(row, years, threshold.get()).ifPresent(breaches::add);
            }
        }
        return Verdict.of(breaches);
    }

    /** The rows that have no parts with amounts of their own. */
    private static void leaves(At<Heading> heading, List<Row> leaves) {
        int before = leaves.size();
        heading.each("headings", Heading.class).forEach(below -> leaves(below, leaves));
        heading.each("lines", CostLine.class).stream()
                .filter(line -> !line.value().isNil())
                .forEach(line -> leaves.add(new Row(line)));
        if (leaves.size() == before && !heading.value().isNil()) {
            leaves.add(new Row(heading));
        }
    }

    private static Decimal total(Row row) {
        return row.value().amounts().isEmpty()
                ? Optional.ofNullable(row.value().total()).orElse(Decimal.ZERO)
                : row.value().computedTotal();
    }

    private static Optional<Breach> breach(Row row, List<MilestoneYear> years, Parameter threshold) {
        List<BigDecimal> amounts = years.stream()
                .map(year -> row.cell(new Column(year)).amount().value())
                .toList();
        boolean isReadable = years.stream()
                .noneMatch(year -> row.cell(new Column(year)).spot().isUnreadable());
        List<Integer> jumps = IntStream.range(2, amounts.size() - 1)
                .filter(i -> years.get(i).number() == years.get(i - 1).number() + 1)
                .filter(i -> jumps(amounts.get(i - 1), amounts.get(i), threshold))
                .boxed()
                .toList();
        if (!isReadable || jumps.isEmpty() || isEveryOtherYear(amounts, threshold)) {
            return Optional.empty();
        }
        int first = jumps.get(0);
        BigDecimal before = amounts.get(first - 1);
        BigDecimal change =
                amounts.get(first).subtract(before).multiply(HUNDRED).divide(before, 1, RoundingMode.HALF_UP);
        return Optional.of(Breach.at(jumps.stream()
                        .map(i -> row.cell(new Column(years.get(i))).spot())
                        .toList())
                .with("year", years.get(first).toString())
                .with("change", new Percent(change.abs()))
                .with("count", jumps.size())
                .with("threshold", new Percent(threshold.decimal().value()))
                .found(amounts.get(first))
                .expected(before));
    }

    /** Of what begins or ends, the change has no percentage. */
    private static boolean jumps(BigDecimal before, BigDecimal after, Parameter threshold) {
        BigDecimal change = after.subtract(before).abs().multiply(HUNDRED);
        return before.signum() > 0
                && after.signum() > 0
                && change.compareTo(before.multiply(threshold.decimal().value())) > 0;
    }

    private static boolean isEveryOtherYear(List<BigDecimal> amounts, Parameter threshold) {
        return IntStream.range(2, amounts.size())
                .noneMatch(i -> jumps(amounts.get(i - 2), amounts.get(i), threshold)
                        || amounts.get(i - 2).signum() != amounts.get(i).signum());
    }
}
