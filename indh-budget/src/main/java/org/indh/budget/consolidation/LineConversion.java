package org.indh.budget.consolidation;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.indh.budget.BudgetLine;
import org.indh.core.money.Conversion;
import org.indh.core.money.ExchangeRate;
import org.indh.core.money.MissingRateException;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;

/** Converts lines, each by the one rate that holds on its days. */
record LineConversion(Conversion conversion, Currency to, LineDays days, RoundingMode rounding) {
    private static final Comparator<ExchangeRate> ORDER = Comparator.comparing(
                    (ExchangeRate rate) -> rate.base().getCurrencyCode())
            .thenComparing(rate -> rate.quote().getCurrencyCode())
            .thenComparing(ExchangeRate::date);

    /** Refuses a currency that nothing can be rounded to, before a line is looked at. */
    LineConversion {
        Money.ofMinor(0, to);
    }

    /** The same to another currency. */
    LineConversion to(Currency other) {
        return new LineConversion(conversion, other, days, rounding);
    }

    /** Line by line and once for each rate; what no rate converts is left as it is. */
    ConvertedAmount amount(List<BudgetLine> lines) {
        Map<ExchangeRate, ExactSum> byRate = new HashMap<>();
        ExactSum perLine = new ExactSum(to);
        ExactSum perTotal = new ExactSum(to);
        List<Money> unconverted = new ArrayList<>();
        for (BudgetLine line : lines) {
            Money money = line.money().orElse(null);
            if (money == null) {
                continue;
            }
            Optional<ExchangeRate> rate = rate(line, money);
            if (isOf(money)) {
                perLine.add(money);
                perTotal.add(money);
            } else if (rate.isPresent()) {
                perLine.add(rate.get().convert(money, rounding));
                byRate.computeIfAbsent(rate.get(), any -> new ExactSum(money.currency()))
                        .add(money);
            } else {
                unconverted.add(money);
            }
        }
        byRate.forEach((rate, sum) -> perTotal.add(rate.convert(sum.money(), rounding)));
        return new ConvertedAmount(
                perLine.money(),
                perTotal.money(),
                byRate.keySet().stream().sorted(ORDER).toList(),
                MoneyByCurrency.total(unconverted),
                unconverted.size());
    }

    private boolean isOf(Money money) {
        return money.currency().equals(to);
    }

    private Optional<ExchangeRate> rate(BudgetLine line, Money money) {
        return days.of(line).flatMap(span -> conversion.rate(money.currency(), to, span.first(), span.last()));
    }

    /** The rate that the line cannot be converted without; nothing where nobody knows of which days it is, too. */
    Optional<MissingRateException> missing(BudgetLine line) {
        return line.money()
                .filter(money -> !isOf(money) && rate(line, money).isEmpty())
                .flatMap(money -> days.of(line)
                        .map(span -> new MissingRateException(
                                money.currency(), to, span.first(), span.last(), conversion.kind())));
    }

    /** Whether the line cannot be converted because nobody knows of which days it is. */
    boolean isUndated(BudgetLine line) {
        return line.money().filter(money -> !isOf(money)).isPresent()
                && days.of(line).isEmpty();
    }
}
