package org.indh.budget.rule.execution;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.indh.budget.execution.StatedRate;
import org.indh.core.finding.Severity;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Money;
import org.indh.core.text.InvalidValueException;
import org.indh.core.validation.At;
import org.indh.core.validation.Breach;
import org.indh.core.validation.Parameter;
import org.indh.core.validation.Rule;
import org.indh.core.validation.Setting;
import org.indh.core.validation.Verdict;

/**
 * A rate says what it prices, and lies within what the profile takes for possible between two currencies; one that does so only
 * turned round was written the wrong way. Without a band of the profile nobody can tell, and that is said.
 */
final class PlausibleRate {
    static final Rule<StatedRate> RULE =
            Rule.of("BU-RATE-PLAUSIBLE", Severity.WARNING, "usage", StatedRate.class, PlausibleRate::check);

    /** What a unit may cost, from and to: {@code rate.eur.mad} is {@code 9.5 - 12.5}. */
    private static final String BAND = "rate.";

    /** @param parameter what sets it */
    private record Band(BigDecimal least, BigDecimal most, Parameter parameter) {
        static Optional<Band> of(Money unit, Money price, Setting setting) {
            String name = BAND + unit.currency().getCurrencyCode() + "."
                    + price.currency().getCurrencyCode();
            return setting.parameter(name.toLowerCase(Locale.ROOT)).map(parameter -> {
                List<BigDecimal> ends = parameter.read(Band::ends, "two rates such as 9.5 - 12.5, above nil");
                return new Band(ends.get(0), ends.get(1), parameter);
            });
        }

        private static List<BigDecimal> ends(String text) {
            String[] ends = text.split("-", 2);
            BigDecimal least = Decimal.parse(ends[0].strip()).value();
            BigDecimal most = Decimal.parse(ends[ends.length - 1].strip()).value();
            if (least.signum() <= 0 || most.compareTo(least) < 0) {
                throw new InvalidValueException("decimal", text);
            }
            return List.of(least, most);
        }

        boolean holds(BigDecimal rate) {
            return rate.compareTo(least) >= 0 && rate.compareTo(most) <= 0;
        }

        /** The same band for the other way. */
        Band turned() {
            return new Band(inverse(most), inverse(least), parameter);
        }
    }

    private PlausibleRate() {}

    private static Verdict check(At<StatedRate> at, Setting setting) {
        Money unit = at.value().unit();
        Money price = at.value().price();
        if (price == null) {
            return Verdict.pass();
        }
        if (unit == null) {
            return at.spot("unit").isUnreadable()
                    ? Verdict.notEvaluated("unreadable", at.spot("unit"))
                    : Verdict.of(Breach.at(at.spot("price")).variant("unit").found(price));
        }
        if (unit.signum() <= 0 || price.signum() <= 0) {
            return Verdict.of(Breach.at(at.spot("price")).variant("nil").found(price));
        }
        Optional<Band> band = Band.of(unit, price, setting)
                .or(() -> Band.of(price, unit, setting).map(Band::turned));
        if (band.isEmpty()) {
            return Verdict.notEvaluated("band-unknown", at.spot("price"));
        }
        return breach(at, unit, price, band.get()).map(Verdict::of).orElse(Verdict.pass());
    }

    private static Optional<Breach> breach(At<StatedRate> at, Money unit, Money price, Band band) {
        BigDecimal rate = price.amount().divide(unit.amount(), MathContext.DECIMAL64);
        if (band.holds(rate)) {
            return Optional.empty();
        }
        Breach breach = Breach.at(at.spot("price"))
                .and(at.spot("unit").as("line"))
                .with("from", unit)
                .with("least", decimal(band.least()))
                .with("most", decimal(band.most()))
                .with("legal", band.parameter().citation())
                .found(price);
        return Optional.of(
                band.holds(inverse(rate)) ? breach.variant("inverted").expected(decimal(inverse(rate))) : breach);
    }

    private static BigDecimal inverse(BigDecimal rate) {
        return BigDecimal.ONE.divide(rate, MathContext.DECIMAL64);
    }

    /** As many digits as people compare rates by. */
    private static Decimal decimal(BigDecimal rate) {
        return new Decimal(rate.round(new MathContext(5)));
    }
}
