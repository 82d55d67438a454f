package org.indh.budget.rule;

import com.google.common.collect.Range;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.budget.Budget;
import org.indh.budget.BudgetRow;
import org.indh.budget.CostLine;
import org.indh.budget.Heading;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Decimal;
import org.indh.core.measure.Percent;
import org.indh.core.text.Term;
import org.indh.core.time.MilestoneYear;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;

/**
 * What a heading spends on one nature follows its needs. Where it is the same share of the heading every year, as far as
 * rounded amounts tell, it was worked out by a key. A line that names its own percentage hides none. The last nature's share follows from the others' and is not told.
 */
final class ConstantKey {
    static final Rule<Budget> RULE = Rule.of("BU-KEY-CONST", Severity.INFO, "usage", Budget.class, ConstantKey::check);

    /** Fewer years may agree by chance. */
    private static final int FEWEST_YEARS = 3;

    /** Amounts so small that rounding alone moves the share by more than this, in hundredths, agree by chance. */
    private static final BigDecimal WIDEST = new BigDecimal("0.2");

    private static final int DECIMALS = 4;
    private static final BigDecimal LARGEST_SPREAD = BigDecimal.ONE.movePointLeft(DECIMALS);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private ConstantKey() {}

    private static Verdict check(At<Budget> budget, Setting setting) {
        List<Breach> breaches = new ArrayList<>();
        for (At<Heading> heading : budget.each("headings", Heading.class)) {
            check(heading, breaches);
        }
        return Verdict.of(breaches);
    }

    private static void check(At<Heading> heading, List<Breach> breaches) {
        heading.each("headings", Heading.class).forEach(below -> check(below, breaches));
        List<At<CostLine>> lines = heading.each("lines", CostLine.class).stream()
                .filter(line -> !line.value().isNil())
                .toList();
        List<Breach> found = new ArrayList<>();
        for (At<CostLine> line : lines) {
            share(line.value(), heading.value()).ifPresent(share -> found.add(breach(line, share)));
        }
        boolean isWhole = found.size() == lines.size();
        breaches.addAll(isWhole && !found.isEmpty() ? found.subList(0, found.size() - 1) : found);
    }

    private static Breach breach(At<CostLine> line, Percent share) {
        Row row = new Row(line);
        return Breach.at(line.value().amounts().keySet().stream()
                        .map(year -> row.cell(new Column(year)).spot())
                        .toList())
                .with(
                        "nature",
                        new Term("Nature."
                                + Optional.ofNullable(line.value().nature())
                                        .orElseThrow()
                                        .code()))
                .with("count", line.value().amounts().size())
                .found(share);
    }

    /** The percentage that a line of some nature is of its heading, where it is the same in every year. */
    private static Optional<Percent> share(CostLine line, Heading heading) {
        boolean sameYears = line.amounts().keySet().equals(heading.amounts().keySet());
        boolean differ = heading.amounts().values().stream().distinct().count() > 1;
        if (line.nature() == null
                || namesPercentage(line)
                || line.amounts().size() < FEWEST_YEARS
                || !sameYears
                || !differ) {
            return Optional.empty();
        }
        List<BigDecimal> shares = new ArrayList<>();
        Optional<Range<BigDecimal>> common = Optional.of(Range.closed(BigDecimal.ZERO, HUNDRED));
        for (MilestoneYear year : line.amounts().keySet()) {
            BigDecimal whole = amount(heading, year);
            BigDecimal part = amount(line, year);
            if (part.signum() <= 0 || part.compareTo(whole) >= 0) {
                return Optional.empty();
            }
            shares.add(percent(part, whole));
            Range<BigDecimal> known = known(part, whole);
            common = common.filter(range -> range.isConnected(known) && isNarrow(known))
                    .map(range -> range.intersection(known));
        }
        BigDecimal least = shares.stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal most = shares.stream().max(BigDecimal::compareTo).orElseThrow();
        return most.subtract(least).compareTo(LARGEST_SPREAD) > 0 && common.isEmpty()
                ? Optional.empty()
                : Optional.of(new Percent(middle(shares)));
    }

    /** Whether its own words say what share it is: "Frais de structure (7 %)". */
    private static boolean namesPercentage(CostLine line) {
        return line.label() != null && line.label().text().matches("(?s).*[%\u066a].*");
    }

    /** The shares that an amount and its heading may be of before they were rounded. */
    private static Range<BigDecimal> known(BigDecimal part, BigDecimal whole) {
        BigDecimal halfOfPart = BigDecimal.valueOf(5, Math.max(0, part.scale()) + 1);
        BigDecimal halfOfWhole = BigDecimal.valueOf(5, Math.max(0, whole.scale()) + 1);
        return Range.closed(
                percent(part.subtract(halfOfPart), whole.add(halfOfWhole)),
                percent(part.add(halfOfPart), whole.subtract(halfOfWhole)));
    }

    private static boolean isNarrow(Range<BigDecimal> known) {
        return known.upperEndpoint().subtract(known.lowerEndpoint()).compareTo(WIDEST) <= 0;
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.movePointRight(2).divide(whole, MathContext.DECIMAL128);
    }

    private static BigDecimal middle(List<BigDecimal> shares) {
        return shares.stream().sorted().toList().get(shares.size() / 2).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal amount(BudgetRow row, MilestoneYear year) {
        return row.amounts().getOrDefault(year, Decimal.ZERO).value();
    }
}
