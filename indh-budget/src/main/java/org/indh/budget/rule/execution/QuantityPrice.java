package org.indh.budget.rule.execution;

import java.math.BigDecimal;
import org.indh.budget.BudgetLine;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Money;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;

/**
 * Quantity times unit price is the amount of a line. The price may be rounded to its last digit, and the amount with it; a
 * credit note may turn the sign round.
 */
final class QuantityPrice {
    static final Rule<BudgetLine> RULE =
            Rule.of("BU-QTY-PRICE", Severity.ERROR, "arithmetic", BudgetLine.class, QuantityPrice::check);

    private QuantityPrice() {}

    private static Verdict check(At<BudgetLine> at, Setting setting) {
        Money amount = at.value().amount();
        Decimal quantity = at.value().quantity();
        Money price = at.value().unitPrice();
        if (amount == null
                || quantity == null
                || price == null
                || !price.currency().equals(amount.currency())) {
            return Verdict.pass();
        }
        Money product = price.times(quantity);
        Money gap = product.abs().minus(amount.abs()).abs();
        if (gap.isZero()) {
            return Verdict.pass();
        }
        Breach breach = Breach.at(at.spot("amount"))
                .and(at.spot("quantity").as("factor"))
                .and(at.spot("unitPrice").as("factor"))
                .with("quantity", quantity)
                .with("price", price)
                .found(amount)
                .expected(product);
        return Verdict.of(
                isRounding(gap, amount, quantity, price) ? breach.lowered(Severity.INFO, "rounding") : breach);
    }

    /** Half a unit of the price's last digit for each piece, and half a unit of the amount's. */
    private static boolean isRounding(Money gap, Money amount, Decimal quantity, Money price) {
        BigDecimal ofPrice = half(price).multiply(quantity.value().abs());
        return gap.amount().compareTo(ofPrice.add(half(amount))) <= 0;
    }

    private static BigDecimal half(Money money) {
        return BigDecimal.valueOf(5, money.amount().scale() + 1);
    }
}
