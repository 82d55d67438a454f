package org.indh.budget.rule.execution;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.budget.BudgetLine;
import org.indh.budget.execution.FinancialReport;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Money;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Spot;
import org.indh.core.validation.Verdict;

/**
 * Quantity times unit price is the amount of a line. Both may be rounded to their last digit, and the amount with them; a
 * credit note may turn the sign round. Where every line that does not come out is wrong by one ratio, as where prices are
 * without tax and amounts with it, that is told once.
 */
final class QuantityPrice {
    static final Rule<FinancialReport> RULE =
            Rule.of("BU-QTY-PRICE", Severity.ERROR, "arithmetic", FinancialReport.class, QuantityPrice::check);

    /** A quantity with fewer digits after the point, such as half a post, is taken for exact. */
    private static final int ROUNDED_DIGITS = 2;

    private static final int RATIO_DIGITS = 4;

    /** A line that states quantity, price and amount of one currency, and whose product is another amount. */
    private record Misfit(At<BudgetLine> at, Decimal quantity, Money price, Money amount) {
        static Optional<Misfit> of(At<BudgetLine> at) {
            Money amount = at.value().amount();
            Decimal quantity = at.value().quantity();
            Money price = at.value().unitPrice();
            if (amount == null
                    || quantity == null
                    || price == null
                    || !price.currency().equals(amount.currency())) {
                return Optional.empty();
            }
            Misfit misfit = new Misfit(at, quantity, price, amount);
            return misfit.gap().isZero() ? Optional.empty() : Optional.of(misfit);
        }

        Money product() {
            return price.times(quantity);
        }

        Money gap() {
            return product().abs().minus(amount.abs()).abs();
        }

        /** Half a unit of the price's last digit for each piece, of the quantity's for each price, and of the amount's. */
        boolean isRounding() {
            BigDecimal ofPrice = half(price.amount()).multiply(quantity.value().abs());
            BigDecimal ofQuantity = quantity.value().scale() < ROUNDED_DIGITS
                    ? BigDecimal.ZERO
                    : half(quantity.value()).multiply(price.amount().abs());
            return gap().amount().compareTo(ofPrice.add(ofQuantity).add(half(amount.amount()))) <= 0;
        }

        /** How many times the product the amount is; nothing where the product is nil. */
        Optional<BigDecimal> ratio() {
            BigDecimal whole = product().amount().abs();
            return whole.signum() == 0
                    ? Optional.empty()
                    : Optional.of(amount.amount().abs().divide(whole, RATIO_DIGITS, RoundingMode.HALF_UP));
        }

        private static BigDecimal half(BigDecimal number) {
            return BigDecimal.valueOf(5, number.scale() + 1);
        }

        List<Spot> spots() {
            return List.of(
                    at.spot("amount"),
                    at.spot("quantity").as("factor"),
                    at.spot("unitPrice").as("factor"));
        }

        Breach breach(List<Spot> spots) {
            return Breach.at(spots)
                    .with("quantity", quantity)
                    .with("price", price)
                    .found(amount)
                    .expected(product());
        }
    }

    private QuantityPrice() {}

    private static Verdict check(At<FinancialReport> report, Setting setting) {
        List<Misfit> misfits = report.each("lines", BudgetLine.class).stream()
                .flatMap(line -> Misfit.of(line).stream())
                .toList();
        List<Misfit> wrong =
                misfits.stream().filter(misfit -> !misfit.isRounding()).toList();
        List<Breach> breaches = new ArrayList<>();
        misfits.stream()
                .filter(Misfit::isRounding)
                .forEach(misfit -> breaches.add(misfit.breach(misfit.spots()).lowered(Severity.INFO, "rounding")));
        long ratios = wrong.stream().map(Misfit::ratio).distinct().count();
        Optional<BigDecimal> ratio = wrong.stream().findFirst().flatMap(Misfit::ratio);
        if (wrong.size() > 1 && ratios == 1 && ratio.isPresent()) {
            List<Spot> spots =
                    wrong.stream().map(misfit -> misfit.at().spot("amount")).toList();
            breaches.add(wrong.get(0)
                    .breach(spots)
                    .variant("ratio")
                    .with("count", wrong.size())
                    .with("ratio", new Decimal(ratio.get())));
        } else {
            wrong.forEach(misfit -> breaches.add(misfit.breach(misfit.spots())));
        }
        return Verdict.of(breaches);
    }
}
