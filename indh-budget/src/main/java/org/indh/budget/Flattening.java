package org.indh.budget;

import com.google.common.collect.ImmutableList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.indh.core.measure.Decimal;
import org.indh.core.money.CurrencyCode;
import org.indh.core.money.Money;
import org.indh.core.statement.AmountScale;
import org.indh.core.time.MilestoneYear;
import org.jspecify.annotations.Nullable;

/**
 * Makes flat lines of a cost table: one for each year of each row that has no parts with amounts of their own. A row that is
 * split counts with its parts, so that no money stands in two lines.
 */
final class Flattening {
    /** The code of ISO 4217 for amounts in no currency. */
    private static final Currency NO_CURRENCY = Currency.getInstance("XXX");

    private final Budget budget;
    private final ImmutableList.Builder<BudgetLine> lines = ImmutableList.builder();

    private Flattening(Budget budget) {
        this.budget = budget;
    }

    /** The headings' view. */
    static List<BudgetLine> byBearer(Budget budget) {
        Flattening flattening = new Flattening(budget);
        for (Heading heading : budget.headings()) {
            SortedMap<Dimension, String> codes = codes("by-bearer");
            name(heading, heading.code()).ifPresent(name -> codes.put(Dimension.BEARER, name));
            flattening.heading(heading, codes);
        }
        return flattening.lines.build();
    }

    /** The applicants' view. */
    static List<BudgetLine> byApplicant(Budget budget) {
        Flattening flattening = new Flattening(budget);
        for (ApplicantBudget applicant : budget.applicants()) {
            SortedMap<Dimension, String> codes = codes("by-applicant");
            if (applicant.name() != null) {
                codes.put(Dimension.APPLICANT, applicant.name().text());
            }
            boolean isSplit = applicant.lines().stream().anyMatch(line -> !line.isBlank());
            if (isSplit) {
                applicant.lines().forEach(line -> flattening.line(line, codes));
            } else if (applicant.total() != null) {
                flattening.amounts(applicant.total(), codes, budget.currency());
            }
        }
        return flattening.lines.build();
    }

    private static SortedMap<Dimension, String> codes(String view) {
        TreeMap<Dimension, String> codes = new TreeMap<>();
        codes.put(Dimension.FLOW, Flow.USE.code());
        codes.put(Dimension.VIEW, view);
        return codes;
    }

    private static Optional<String> name(BudgetRow row, @Nullable String code) {
        if (code != null && !code.isBlank()) {
            return Optional.of(code);
        }
        return Optional.ofNullable(row.label()).map(label -> label.text());
    }

    private void heading(Heading heading, SortedMap<Dimension, String> around) {
        TreeMap<Dimension, String> codes = new TreeMap<>(around);
        name(heading, heading.code()).ifPresent(name -> codes.put(Dimension.HEADING, name));
        if (isSplit(heading)) {
            heading.headings().forEach(below -> heading(below, codes));
            heading.lines().forEach(line -> line(line, codes));
        } else {
            amounts(heading, codes, budget.currency());
        }
    }

    private static boolean isSplit(Heading heading) {
        return heading.lines().stream().anyMatch(line -> !line.isBlank())
                || heading.headings().stream().anyMatch(below -> !below.isBlank() || isSplit(below));
    }

    private void line(CostLine line, SortedMap<Dimension, String> around) {
        TreeMap<Dimension, String> codes = new TreeMap<>(around);
        name(line, line.code()).ifPresent(name -> codes.put(Dimension.ITEM, name));
        if (line.nature() != null) {
            codes.put(Dimension.NATURE, line.nature().code());
        }
        only(line.results()).ifPresent(result -> codes.put(Dimension.RESULT, result));
        only(line.activities()).ifPresent(activity -> codes.put(Dimension.ACTIVITY, activity));
        amounts(line, codes, line.currency() == null ? budget.currency() : line.currency());
    }

    /** Nobody said how what pays for several results is shared among them. */
    private static Optional<String> only(List<String> codes) {
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }

    private void amounts(BudgetRow row, SortedMap<Dimension, String> codes, @Nullable CurrencyCode currency) {
        row.amounts().forEach((year, amount) -> add(year, amount, codes, currency));
        Decimal total = row.total();
        if (row.amounts().isEmpty() && total != null) {
            add(null, total, codes, currency);
        }
    }

    private void add(
            @Nullable MilestoneYear year,
            Decimal amount,
            SortedMap<Dimension, String> codes,
            @Nullable CurrencyCode currency) {
        AmountScale scale = budget.scale();
        Money money = Money.of(
                amount.value().scaleByPowerOfTen(scale == null ? 0 : scale.zeros()),
                currency == null ? NO_CURRENCY : currency.currency());
        BudgetLine line = new BudgetLine(null, codes, money, null, null, null);
        lines.add(year == null ? line : line.with(year));
    }
}
