package org.indh.budget.period;

import com.google.common.collect.ImmutableList;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.indh.budget.Basis;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.jspecify.annotations.Nullable;

/**
 * Which side of a closing lines are on (séparation des exercices): each line, or part of one, stands in one list.
 *
 * <pre>
 * CutOff.at(closing, lines).after();               // dated after it
 * CutOff.byDays(closing, lines.stream().map(CutOff.Supply::of).toList()).ofPeriod();     // what the period bears
 * </pre>
 *
 * @param within dated up to the closing, for what was supplied by then; and lines that state no day
 * @param accrued dated after it, for what was supplied by then (charges à payer, produits à recevoir)
 * @param prepaid dated up to it, for what is supplied later (charges et produits constatés d'avance)
 * @param after dated after it, for what is supplied later
 * @param uncut for what is supplied before and after it, where no key says how much of it is which
 */
@RecordBuilder
public record CutOff(
        List<BudgetLine> within,
        List<BudgetLine> accrued,
        List<BudgetLine> prepaid,
        List<BudgetLine> after,
        List<BudgetLine> uncut) {
    /** Copies the lists. */
    public CutOff {
        within = ImmutableList.copyOf(within);
        accrued = ImmutableList.copyOf(accrued);
        prepaid = ImmutableList.copyOf(prepaid);
        after = ImmutableList.copyOf(after);
        uncut = ImmutableList.copyOf(uncut);
    }

    /**
     * A line and when what it pays for is supplied (fait générateur).
     *
     * @param line dated by its invoice or payment; an insurance paid on 2031-10-01
     * @param span when it is supplied; from 2031-10-01 to 2032-09-30; absent where nobody says more than the line's day
     */
    public record Supply(BudgetLine line, @Nullable Span span) {
        /** A line and what it states itself: supplied over its period, or on its day where it states none. */
        public static Supply of(BudgetLine line) {
            return new Supply(line, Span.of(line).orElse(null));
        }
    }

    /**
     * Lines by their days alone, whatever they pay for: they are within or after. Without a day, a line of a later calendar year is after the closing,
     * unless it is budgeted: a budget says what later years may spend.
     */
    public static CutOff at(LocalDate closing, List<BudgetLine> lines) {
        return whole(closing, lines.stream().map(line -> new Supply(line, null)).toList());
    }

    /** No line is cut: one for what is supplied before and after the closing is listed as such. */
    public static CutOff whole(LocalDate closing, List<Supply> supplies) {
        return new Sorting(closing).sort(supplies, Map.of());
    }

    /**
     * A line for what is supplied before and after the closing is cut by the days of each, to its currency's minor unit. Lines of
     * one time that are dated on one side of the closing are cut as one ({@link org.indh.budget.JointSplit}): of a hundred of 0.01
     * MAD, as of one of 1.00, half is 0.50. Each part says by which key it was cut ({@link Dimension#KEY}: "period:days") and has
     * the line's id, where there is one, with its days behind: "F-12 2032-01-01/2032-09-30".
     *
     * @throws org.indh.core.text.InvalidValueException where an amount is to be cut whose currency has no minor unit
     */
    public static CutOff byDays(LocalDate closing, List<Supply> supplies) {
        return cut(supplies, new ClosingSplit(closing, "days", Span::days));
    }

    /**
     * The same by months, however long they are.
     *
     * @throws org.indh.core.text.InvalidValueException where a part begins or ends within a month, or an amount is to be cut
     *     whose currency has no minor unit
     */
    public static CutOff byMonths(LocalDate closing, List<Supply> supplies) {
        return cut(supplies, new ClosingSplit(closing, "months", Span::months));
    }

    private static CutOff cut(List<Supply> supplies, ClosingSplit split) {
        return new Sorting(split.closing()).sort(supplies, split.cut(supplies));
    }

    /** What the period up to the closing bears: within and accrued; that of earlier ones as well, if it is among the lines. */
    public Stream<BudgetLine> ofPeriod() {
        return Stream.concat(within.stream(), accrued.stream());
    }

    /** Whether a line is dated after that day. */
    static boolean isAfter(LocalDate closing, BudgetLine line) {
        LocalDate day = line.date();
        if (day != null) {
            return day.isAfter(closing);
        }
        String year = line.code(Dimension.YEAR).orElse("");
        boolean isBooked = line.code(Dimension.BASIS).isPresent() && !line.is(Dimension.BASIS, Basis.BUDGET.code());
        return isBooked && year.matches("[0-9]{4}") && Integer.parseInt(year) > closing.getYear();
    }

    private static final class Sorting {
        private final LocalDate closing;
        private final List<BudgetLine> within = new ArrayList<>();
        private final List<BudgetLine> accrued = new ArrayList<>();
        private final List<BudgetLine> prepaid = new ArrayList<>();
        private final List<BudgetLine> after = new ArrayList<>();
        private final List<BudgetLine> uncut = new ArrayList<>();

        Sorting(LocalDate closing) {
            this.closing = closing;
        }

        /** @param parts those of the lines that are cut, by their places */
        CutOff sort(List<Supply> supplies, Map<Integer, ClosingSplit.Parts> parts) {
            for (int i = 0; i < supplies.size(); i++) {
                put(supplies.get(i), parts.get(i));
            }
            return new CutOff(within, accrued, prepaid, after, uncut);
        }

        private void put(Supply supply, ClosingSplit.@Nullable Parts parts) {
            BudgetLine line = supply.line();
            boolean isLate = isAfter(closing, line);
            Span span = supply.span();
            List<BudgetLine> early = isLate ? accrued : within;
            List<BudgetLine> late = isLate ? after : prepaid;
            if (parts != null) {
                early.add(parts.before());
                late.add(parts.behind());
            } else if (span == null) {
                (isLate ? after : within).add(line);
            } else if (!span.last().isAfter(closing)) {
                early.add(line);
            } else if (span.first().isAfter(closing)) {
                late.add(line);
            } else {
                uncut.add(line);
            }
        }
    }
}
