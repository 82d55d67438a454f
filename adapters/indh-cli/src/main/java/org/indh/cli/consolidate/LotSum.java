package org.indh.cli.consolidate;

import java.math.RoundingMode;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import org.indh.budget.consolidation.Total;
import org.indh.cli.consolidate.AskedConversion.Per;
import org.indh.core.money.ExchangeRate;
import org.indh.core.money.Money;
import org.indh.core.money.MoneyByCurrency;

/** Lots added up in one currency: with each line converted and rounded, and with what is of one rate. */
final class LotSum {
    /** As accounts round. */
    static final RoundingMode ROUNDING = RoundingMode.HALF_UP;

    /** What is in money, or in kind. */
    private static final class Amounts {
        private final Map<ExchangeRate, Money> byRate = new HashMap<>();
        private Money perLine;

        Amounts(Currency to) {
            this.perLine = Money.zero(to);
        }

        void add(Lot lot, ExchangeRate rate) {
            byRate.merge(rate, lot.amount(), Money::plus);
            perLine = perLine.plus(lot.perLine());
        }

        Money perTotal() {
            Money sum = Money.zero(perLine.currency());
            for (Map.Entry<ExchangeRate, Money> each : byRate.entrySet()) {
                sum = sum.plus(each.getKey().convert(each.getValue(), ROUNDING));
            }
            return sum;
        }

        Money rounded(Per per) {
            return per == Per.LINE ? perLine : perTotal();
        }
    }

    private final Amounts money;
    private final Amounts inKind;
    private long converted;
    private Total others = Total.ZERO;

    LotSum(Currency to) {
        this.money = new Amounts(to);
        this.inKind = new Amounts(to);
    }

    /** Adds lines; those without a rate as they are. */
    void add(Lot lot) {
        lot.rate()
                .ifPresentOrElse(
                        given -> {
                            amounts(lot.section().orElseThrow()).add(lot, given.rate());
                            converted += lot.total().lines();
                        },
                        () -> others = others.plus(lot.total()));
    }

    /** Adds lines whose amount in this currency nobody knows. */
    void addUnknown(Lot lot) {
        long lines = lot.total().lines();
        others = others.plus(new Total(MoneyByCurrency.ZERO, MoneyByCurrency.ZERO, lines, lines, 0));
    }

    private Amounts amounts(Section section) {
        return section.inKind() ? inKind : money;
    }

    Total total(Per per) {
        return new Total(
                        MoneyByCurrency.of(money.rounded(per)),
                        MoneyByCurrency.of(inKind.rounded(per)),
                        converted,
                        0,
                        0)
                .plus(others);
    }

    /** By how much converting line by line makes more. */
    Money difference(boolean isInKind) {
        Amounts amounts = isInKind ? inKind : money;
        return amounts.perLine.minus(amounts.perTotal());
    }
}
