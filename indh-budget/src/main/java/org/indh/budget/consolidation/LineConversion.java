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
import org.indh.core.text.InvalidValueException;

/** Converts lines, each by the one rate that holds on its days. */
public final class LineConversion {
    private static final Comparator<ExchangeRate> ORDER = Comparator.comparing(
                    (ExchangeRate rate) -> rate.base().getCurrencyCode())
            .thenComparing(rate -> rate.quote().getCurrencyCode())
            .thenComparing(ExchangeRate::date);

    private final Conversion conversion;
    private final Currency to;
    private final LineDays days;
    private final RoundingMode rounding;

    /**
     * Conversion of lines to one currency.
     *
     * @param conversion the rates of one kind
     * @param to the currency that amounts are converted to
     * @param days of which days a line is
     * @param rounding how an amount is rounded to that currency's minor unit
     * @throws InvalidValueException for a currency without one, such as gold
     */
    public LineConversion(Conversion conversion, Currency to, LineDays days, RoundingMode rounding) {
        Money.ofMinor(0, to);
        this.conversion = conversion;
        this.to = to;
        this.days = days;
        this.rounding = rounding;
    }

    /** The currency that amounts are converted to. */
    public Currency to() {
        return to;
    }

    /** Of which days lines are. */
    public LineDays days() {
        return days;
    }

    /** How a converted amount is rounded. */
    public RoundingMode rounding() {
        return rounding;
    }

    /** The rates of one kind. */
    public Conversion conversion() {
        return conversion;
    }

    /** The same to another currency. */
    public LineConversion to(Currency other) {
        return new LineConversion(conversion, other, days, rounding);
    }

    /** Line by line and once for each rate; what no rate converts is left as it is. */
    public ConvertedAmount amount(List<BudgetLine> lines) {
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
    public Optional<MissingRateException> missing(BudgetLine line) {
        return line.money()
                .filter(money -> !isOf(money) && rate(line, money).isEmpty())
                .flatMap(money -> days.of(line)
                        .map(span -> new MissingRateException(
                                money.currency(), to, span.first(), span.last(), conversion.kind())));
    }

    /** Whether the line cannot be converted because nobody knows of which days it is. */
    public boolean isUndated(BudgetLine line) {
        return line.money().filter(money -> !isOf(money)).isPresent()
                && days.of(line).isEmpty();
    }
}
