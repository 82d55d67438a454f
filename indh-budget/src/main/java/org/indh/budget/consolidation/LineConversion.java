package org.indh.budget.consolidation;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.indh.budget.BudgetLine;
import org.indh.core.money.Conversion;
import org.indh.core.money.CurrencyCode;
import org.indh.core.money.MissingRateException;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;

/**
 * Converts lines, each by the rate of its day.
 *
 * @param day the day of lines that state none
 */
record LineConversion(Conversion conversion, Currency to, LocalDate day, RoundingMode rounding) {
    /** Refuses a currency that nothing can be rounded to, before a line is looked at. */
    LineConversion {
        Money.ofMinor(0, to);
    }

    private record Lot(CurrencyCode currency, LocalDate day) implements Comparable<Lot> {
        @Override
        public int compareTo(Lot other) {
            int byCurrency = currency.compareTo(other.currency);
            return byCurrency != 0 ? byCurrency : day.compareTo(other.day);
        }
    }

    /** Line by line and once for each currency and day; what no rate converts is left as it is. */
    ConvertedAmount amount(List<BudgetLine> lines) {
        Map<Lot, ExactSum> lots = new TreeMap<>();
        ExactSum perLine = new ExactSum(to);
        List<Money> unconverted = new ArrayList<>();
        for (BudgetLine line : lines) {
            line.money().ifPresent(money -> {
                if (missing(money, day(line)).isPresent()) {
                    unconverted.add(money);
                } else {
                    perLine.add(conversion.convert(money, to, day(line), rounding));
                    lots.computeIfAbsent(
                                    new Lot(new CurrencyCode(money.currency()), day(line)),
                                    lot -> new ExactSum(money.currency()))
                            .add(money);
                }
            });
        }
        ExactSum perTotal = new ExactSum(to);
        lots.forEach((lot, sum) -> perTotal.add(conversion.convert(sum.money(), to, lot.day(), rounding)));
        return new ConvertedAmount(
                perLine.money(), perTotal.money(), MoneyByCurrency.total(unconverted), unconverted.size());
    }

    LocalDate day(BudgetLine line) {
        return line.date() == null ? day : line.date();
    }

    /** The rate that the amount cannot be converted without. */
    Optional<MissingRateException> missing(Money money, LocalDate on) {
        try {
            conversion.convert(money, to, on, rounding);
            return Optional.empty();
        } catch (MissingRateException missing) {
            return Optional.of(missing);
        }
    }
}
