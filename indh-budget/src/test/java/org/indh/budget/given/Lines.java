package org.indh.budget.given;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.indh.budget.Absence;
import org.indh.budget.BudgetLine;
import org.indh.budget.Dimension;
import org.indh.core.money.Money;

/** Lines for tests: written by hand in short, or made at random. */
public final class Lines {
    private Lines() {}

    /** {@code line("1200.50 MAD", "commune", "A", "year", "2019")}. */
    public static BudgetLine line(String amount, String... codes) {
        TreeMap<Dimension, String> byDimension = new TreeMap<>();
        for (int i = 0; i < codes.length; i += 2) {
            byDimension.put(Dimension.of(codes[i]), codes[i + 1]);
        }
        return new BudgetLine(null, byDimension, Money.parse(amount), null, null, null, null, null);
    }

    /** A line that nobody stated an amount for, or that has none. */
    public static BudgetLine absent(Absence absence, String... codes) {
        BudgetLine line = BudgetLine.of(absence);
        for (int i = 0; i < codes.length; i += 2) {
            line = line.with(Dimension.of(codes[i]), codes[i + 1]);
        }
        return line;
    }

    /** Few communes, years and natures, each of them not stated now and then; two currencies, amounts at the edge of longs. */
    public static Arbitrary<BudgetLine> any() {
        return Combinators.combine(
                        codes("commune", "08.1", "08.2", "09.1"),
                        codes("year", "2019", "2020"),
                        codes("nature", "investment", "personnel"),
                        codes("form", "in-kind", "cash"),
                        amounts())
                .as((commune, year, nature, form, amount) -> {
                    TreeMap<Dimension, String> codes = new TreeMap<>();
                    List<Tuple.Tuple2<String, String>> given = new ArrayList<>(List.of(commune, year, nature, form));
                    given.removeIf(code -> code.get2().isEmpty());
                    given.forEach(code -> codes.put(Dimension.of(code.get1()), code.get2()));
                    return new BudgetLine(null, codes, amount.orElse(null), null, null, null, null, null);
                });
    }

    private static Arbitrary<Tuple.Tuple2<String, String>> codes(String dimension, String... codes) {
        return Arbitraries.frequencyOf(Tuple.of(5, Arbitraries.of(codes)), Tuple.of(1, Arbitraries.just("")))
                .map(code -> Tuple.of(dimension, code));
    }

    private static Arbitrary<Optional<Money>> amounts() {
        Arbitrary<BigDecimal> numbers = Arbitraries.frequencyOf(
                Tuple.of(
                        4,
                        Arbitraries.longs().between(-1_000_000, 1_000_000).map(units -> BigDecimal.valueOf(units, 2))),
                Tuple.of(
                        3,
                        Arbitraries.longs()
                                .between(0, 1_000)
                                .map(less -> BigDecimal.valueOf(Long.MAX_VALUE - less, 2))),
                Tuple.of(
                        2,
                        Arbitraries.longs()
                                .between(0, 1_000)
                                .map(more -> BigDecimal.valueOf(Long.MIN_VALUE + more, 2))),
                Tuple.of(1, Arbitraries.longs().map(units -> BigDecimal.valueOf(units, 7))));
        return Combinators.combine(numbers, Arbitraries.of("MAD", "EUR"))
                .as((number, currency) -> Money.of(number, currency))
                .optional(0.9);
    }
}
