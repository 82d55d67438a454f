package org.indh.budget;

import com.google.common.collect.ImmutableList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.IntStream;
import org.indh.core.finding.Path;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Currencies;
import org.indh.core.money.CurrencyCode;
import org.indh.core.money.Money;
import org.indh.core.statement.AmountScale;
import org.jspecify.annotations.Nullable;

/**
 * Makes flat lines of a cost table: one for each year of each row that has no parts with amounts of their own. A row that is
 * split counts with its parts, so that no money stands in two lines. An amount that is there and that nobody could read makes
 * a line without one.
 */
final class Flattening {
    private final Budget budget;
    private final NavigableSet<Path> unknown;
    private final ImmutableList.Builder<PlacedLine> lines = ImmutableList.builder();

    private Flattening(Budget budget, Collection<Path> unknown) {
        this.budget = budget;
        this.unknown = new TreeSet<>(unknown);
    }

    /** The headings' view. */
    static List<PlacedLine> byBearer(Budget budget, Collection<Path> unknown) {
        Flattening flattening = new Flattening(budget, unknown);
        each(budget.headings(), Path.ROOT.child("headings"), (heading, path) -> {
            SortedMap<Dimension, String> codes = flattening.codes("by-bearer");
            name(heading, heading.code()).ifPresent(name -> codes.put(Dimension.BEARER, name));
            flattening.heading(heading, path, codes);
        });
        return flattening.lines.build();
    }

    /** The applicants' view. */
    static List<PlacedLine> byApplicant(Budget budget, Collection<Path> unknown) {
        Flattening flattening = new Flattening(budget, unknown);
        each(budget.applicants(), Path.ROOT.child("applicants"), (applicant, path) -> {
            SortedMap<Dimension, String> codes = flattening.codes("by-applicant");
            if (applicant.name() != null) {
                codes.put(Dimension.APPLICANT, applicant.name().text());
            }
            Path lines = path.child("lines");
            if (flattening.anyStated(applicant.lines(), lines)) {
                each(applicant.lines(), lines, (line, at) -> flattening.line(line, at, codes));
            } else if (applicant.total() != null) {
                flattening.amounts(applicant.total(), path.child("total"), codes, budget.currency());
            }
        });
        return flattening.lines.build();
    }

    private static <R> void each(List<R> rows, Path path, BiConsumer<R, Path> action) {
        for (int i = 0; i < rows.size(); i++) {
            action.accept(rows.get(i), path.child(i));
        }
    }

    private SortedMap<Dimension, String> codes(String view) {
        TreeMap<Dimension, String> codes = new TreeMap<>();
        codes.put(Dimension.FLOW, Flow.USE.code());
        codes.put(Dimension.VIEW, view);
        if (budget.phase() != null) {
            codes.put(Dimension.PHASE, budget.phase().code());
        }
        return codes;
    }

    private static Optional<String> name(BudgetRow row, @Nullable String code) {
        if (code != null && !code.isBlank()) {
            return Optional.of(code);
        }
        return Optional.ofNullable(row.label()).map(label -> label.text());
    }

    private void heading(Heading heading, Path path, SortedMap<Dimension, String> around) {
        TreeMap<Dimension, String> codes = new TreeMap<>(around);
        name(heading, heading.code()).ifPresent(name -> codes.put(Dimension.HEADING, name));
        if (isSplit(heading, path)) {
            each(heading.headings(), path.child("headings"), (below, at) -> heading(below, at, codes));
            each(heading.lines(), path.child("lines"), (line, at) -> line(line, at, codes));
        } else {
            amounts(heading, path, codes, budget.currency());
        }
    }

    private boolean isSplit(Heading heading, Path path) {
        if (anyStated(heading.lines(), path.child("lines"))) {
            return true;
        }
        List<Heading> below = heading.headings();
        return IntStream.range(0, below.size()).anyMatch(i -> {
            Path at = path.child("headings").child(i);
            return isStated(below.get(i), at) || isSplit(below.get(i), at);
        });
    }

    private boolean anyStated(List<CostLine> rows, Path path) {
        return IntStream.range(0, rows.size()).anyMatch(i -> isStated(rows.get(i), path.child(i)));
    }

    /** Whether the table says how much, be it so that nobody could read it. */
    private boolean isStated(BudgetRow row, Path path) {
        return !row.isBlank() || !unknownYears(path).isEmpty() || unknown.contains(path.child("total"));
    }

    private void line(CostLine line, Path path, SortedMap<Dimension, String> around) {
        TreeMap<Dimension, String> codes = new TreeMap<>(around);
        name(line, line.code()).ifPresent(name -> codes.put(Dimension.ITEM, name));
        if (line.nature() != null) {
            codes.put(Dimension.NATURE, line.nature().code());
        }
        only(line.results()).ifPresent(result -> codes.put(Dimension.RESULT, result));
        only(line.activities()).ifPresent(activity -> codes.put(Dimension.ACTIVITY, activity));
        amounts(line, path, codes, line.currency() == null ? budget.currency() : line.currency());
    }

    /** Nobody said how what pays for several results is shared among them. */
    private static Optional<String> only(List<String> codes) {
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }

    private void amounts(
            BudgetRow row, Path path, SortedMap<Dimension, String> codes, @Nullable CurrencyCode currency) {
        row.amounts()
                .forEach((year, amount) ->
                        add(path.child("amounts").child(year.toString()), money(amount, currency), codes, row));
        List<Path> unread = unknownYears(path);
        unread.forEach(at -> add(at, null, codes, row));
        Path total = path.child("total");
        Decimal stated = row.total();
        if (!row.amounts().isEmpty() || !unread.isEmpty()) {
            return; // the total is the same money again
        }
        if (stated != null) {
            add(total, money(stated, currency), codes, row);
        } else if (unknown.contains(total)) {
            add(total, null, codes, row);
        }
    }

    private List<Path> unknownYears(Path row) {
        Path amounts = row.child("amounts");
        return unknown.tailSet(amounts, false).stream()
                .takeWhile(path -> path.startsWith(amounts))
                .filter(path -> path.segments().size() == amounts.segments().size() + 1)
                .toList();
    }

    private Money money(Decimal amount, @Nullable CurrencyCode currency) {
        AmountScale scale = budget.scale();
        return Money.of(
                amount.value().scaleByPowerOfTen(scale == null ? 0 : scale.zeros()),
                currency == null ? Currencies.NONE : currency.currency());
    }

    /** A line of the amount at that place, whose last name but for a total's is the year. */
    private void add(Path path, @Nullable Money money, SortedMap<Dimension, String> around, BudgetRow row) {
        TreeMap<Dimension, String> codes = new TreeMap<>(around);
        List<String> names = path.segments();
        boolean isOfYear = names.get(names.size() - 2).equals("amounts");
        if (isOfYear) {
            codes.put(Dimension.YEAR, names.get(names.size() - 1));
        }
        if (money == null) {
            codes.put(Dimension.ABSENCE, Absence.UNKNOWN.code());
        }
        BudgetLineBuilder line = BudgetLineBuilder.builder()
                .codes(codes)
                .amount(money)
                .date(budget.phase() == Phase.AMENDMENT ? budget.asAt() : null);
        if (!isOfYear && row instanceof CostLine stated) { // the amount of a year is for no more than that year of it
            line.periodFrom(stated.periodFrom()).periodUntil(stated.periodUntil());
        }
        lines.add(new PlacedLine(line.build(), path));
    }
}
