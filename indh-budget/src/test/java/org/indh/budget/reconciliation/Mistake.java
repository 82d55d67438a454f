package org.indh.budget.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.indh.budget.reconciliation.Evidence.Neighbour;
import org.indh.core.measure.Decimal;

/** Mistakes of accountants, to be planted in a table that adds up. */
enum Mistake {
    LINE_WITH_WRONG_SIGN(Cause.SIGN),
    TOTAL_WITH_WRONG_SIGN(Cause.SIGN),
    LINE_WITH_NOUGHTS_TOO_MANY(Cause.SCALE),
    TOTAL_WITH_NOUGHTS_TOO_MANY(Cause.SCALE),
    LINE_WITH_SWAPPED_DIGITS(Cause.SWAPPED_DIGITS),
    TOTAL_WITH_SWAPPED_DIGITS(Cause.SWAPPED_DIGITS),
    LINE_WITH_DIGITS_SWAPPED_APART(Cause.DISTANT_DIGITS),
    LINE_WITH_A_DIGIT_TOO_MANY(Cause.DIGIT_ADDED),
    LINE_WITHOUT_A_DIGIT(Cause.DIGIT_DROPPED),
    LINE_THAT_THE_TOTAL_COUNTS_TWICE(Cause.COUNTED_TWICE),
    LINE_THAT_THE_LIST_HAS_TWICE(Cause.COUNTED_TWICE),
    LINE_THAT_THE_TOTAL_LEAVES_OUT(Cause.LEFT_OUT),
    LINE_THAT_THE_LIST_LACKS(Cause.MISSING_LINE),
    MEMBER_THAT_THE_LIST_LACKS(Cause.MISSING_MEMBER),
    SUBTOTAL_AMONG_THE_LINES(Cause.SUBTOTAL),
    LINE_OF_THE_YEAR_BESIDE(Cause.SHIFTED),
    TOTAL_OF_THE_YEAR_BESIDE(Cause.SHIFTED),
    LINE_WITH_THE_AMOUNT_OF_ANOTHER(Cause.DIFFERENCE);

    private final Cause cause;

    Mistake(Cause cause) {
        this.cause = cause;
    }

    /** A table of amounts to the cent, three lines at least, and a place in it. */
    record Table(int size, int at, long seed) {
        /** Amounts in cents, with cents that differ from nought as people's have. */
        long[] amounts() {
            return new Random(seed).longs(size, 5_000_000, 300_000_000).toArray();
        }

        /** Another table with as many lines. */
        Table other(int number) {
            return new Table(size, at, seed + number * 1_000_003L);
        }

        int place() {
            return at % size;
        }
    }

    /** A sum with a mistake, what is known beside it, and what was meant. */
    record Planted(Cause cause, Reconciliation sum, Evidence evidence, Decimal from, Decimal to) {
        /** Whether that is what an explanation says. */
        boolean isToldBy(Explanation explanation) {
            return explanation.cause() == cause
                    && explanation.mend().from().equals(from)
                    && explanation.mend().to().equals(to);
        }
    }

    /** The table with the mistake in it; nothing where it cannot be made there, or makes a gap below ten thousand. */
    Optional<Planted> in(Table table) {
        return Optional.ofNullable(planted(table))
                .filter(it -> it.sum().gap().value().abs().compareTo(BigDecimal.valueOf(10_000)) > 0);
    }

    private Planted planted(Table table) {
        long[] amounts = table.amounts();
        long line = amounts[table.place()];
        long total = all(amounts);
        String digits = String.valueOf(line);
        int at = table.at() / 25 % (digits.length() - 4);
        return switch (this) {
            case LINE_WITH_WRONG_SIGN -> line(table, -line, Evidence.none());
            case TOTAL_WITH_WRONG_SIGN -> total(table, -total, Evidence.none());
            case LINE_WITH_NOUGHTS_TOO_MANY -> line(table, line * factor(table), Evidence.none());
            case TOTAL_WITH_NOUGHTS_TOO_MANY -> total(table, total * factor(table), Evidence.none());
            case LINE_WITH_SWAPPED_DIGITS -> line(table, swapped(digits, at, at + 1), Evidence.none());
            case TOTAL_WITH_SWAPPED_DIGITS -> total(table, swapped(String.valueOf(total), at, at + 1), Evidence.none());
            case LINE_WITH_DIGITS_SWAPPED_APART -> line(table, swapped(digits, at, at + 2), Evidence.none());
            case LINE_WITH_A_DIGIT_TOO_MANY ->
                line(
                        table,
                        Long.parseLong(digits.substring(0, at) + (1 + table.at() % 9) + digits.substring(at)),
                        Evidence.none());
            case LINE_WITHOUT_A_DIGIT -> line(table, without(digits, at), Evidence.none());
            case LINE_THAT_THE_TOTAL_COUNTS_TWICE -> total(table, total + line, Evidence.none());
            case LINE_THAT_THE_LIST_HAS_TWICE -> {
                List<Stated> parts = new ArrayList<>(lines(amounts));
                parts.add(parts.get(table.place()));
                yield planted(total, parts, Evidence.none(), cents(line), Decimal.ZERO);
            }
            case LINE_THAT_THE_TOTAL_LEAVES_OUT -> total(table, total - line, Evidence.none());
            case LINE_THAT_THE_LIST_LACKS -> {
                List<Stated> parts = new ArrayList<>(lines(amounts));
                List<Stated> known = new ArrayList<>(lines(table.other(1).amounts()));
                known.add(1, parts.remove(table.place()));
                yield planted(total, parts, Evidence.none().withKnown(known), Decimal.ZERO, cents(line));
            }
            case MEMBER_THAT_THE_LIST_LACKS -> {
                long[] alike =
                        LongStream.generate(() -> line).limit(table.size()).toArray();
                Evidence evidence = Evidence.none().withMembers(table.size() + 1);
                yield planted(line * (table.size() + 1L), lines(alike), evidence, Decimal.ZERO, cents(line));
            }
            case SUBTOTAL_AMONG_THE_LINES -> {
                List<Stated> parts = new ArrayList<>(lines(amounts));
                int first = table.place() == table.size() - 1 ? 0 : table.place();
                Decimal subtotal = cents(amounts[first] + amounts[first + 1]);
                parts.add(first + 2, Stated.toTheCent("Sous-total", subtotal));
                yield planted(total, parts, Evidence.none(), subtotal, Decimal.ZERO);
            }
            case LINE_OF_THE_YEAR_BESIDE -> {
                long[] after = table.other(1).amounts();
                long wrong = after[table.place()];
                after[table.place()] = line;
                yield line(table, wrong, beside(table.other(2).amounts(), after));
            }
            case TOTAL_OF_THE_YEAR_BESIDE -> {
                long[] before = table.other(1).amounts();
                yield total(table, all(before), beside(before, table.other(2).amounts()));
            }
            case LINE_WITH_THE_AMOUNT_OF_ANOTHER -> {
                List<Stated> known = List.of(Stated.toTheCent("Ailleurs", cents(line)));
                yield line(
                        table,
                        amounts[(table.place() + 1) % table.size()],
                        Evidence.none().withKnown(known));
            }
        };
    }

    private Planted line(Table table, long wrong, Evidence evidence) {
        long[] amounts = table.amounts();
        long right = amounts[table.place()];
        amounts[table.place()] = wrong;
        return planted(all(table.amounts()), lines(amounts), evidence, cents(wrong), cents(right));
    }

    private Planted total(Table table, long wrong, Evidence evidence) {
        return planted(wrong, lines(table.amounts()), evidence, cents(wrong), cents(all(table.amounts())));
    }

    private Planted planted(long total, List<Stated> parts, Evidence evidence, Decimal from, Decimal to) {
        Reconciliation sum = Reconciliation.of(Stated.toTheCent("Total", cents(total)), parts);
        return new Planted(cause, sum, evidence, from, to);
    }

    private static long factor(Table table) {
        return new long[] {10, 100, 1000, 1_000_000}[table.at() % 4];
    }

    /** Where a nought would come first nobody swaps digits: they stay as they are. */
    private static long swapped(String digits, int one, int other) {
        StringBuilder text = new StringBuilder(digits);
        text.setCharAt(one, digits.charAt(other));
        text.setCharAt(other, digits.charAt(one));
        return Long.parseLong(text.charAt(0) == '0' ? digits : text.toString());
    }

    private static long without(String digits, int at) {
        String rest = digits.substring(0, at) + digits.substring(at + 1);
        return Long.parseLong(rest.charAt(0) == '0' ? digits : rest);
    }

    private static Evidence beside(long[] before, long[] after) {
        return Evidence.none()
                .withNeighbours(List.of(new Neighbour("2017", lines(before)), new Neighbour("2019", lines(after))));
    }

    private static Decimal cents(long cents) {
        return new Decimal(BigDecimal.valueOf(cents, 2));
    }

    private static List<Stated> lines(long... amounts) {
        List<Stated> lines = new ArrayList<>();
        for (long amount : amounts) {
            lines.add(Stated.toTheCent("L" + lines.size(), cents(amount)));
        }
        return lines;
    }

    private static long all(long... amounts) {
        return LongStream.of(amounts).sum();
    }
}
