package org.indh.budget.rule.execution;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.indh.budget.execution.StatedRate;
import org.indh.core.document.Dossier;
import org.indh.core.money.Conversion;
import org.indh.core.money.ExchangeRate;
import org.indh.core.money.ExchangeRates;
import org.indh.core.money.Money;
import org.indh.core.text.InvalidValueException;
import org.indh.core.validation.At;

/** The rates that the reports of a dossier state, with date and source; each holds until the next. */
final class StatedRates {
    /** A rate holds until another one is stated. */
    private static final Period ANY_TIME = Period.ofYears(100);

    /** What a rate is taken for that does not say what sort it is. */
    private static final ExchangeRate.Kind UNSAID = ExchangeRate.Kind.TRANSACTION;

    private StatedRates() {}

    /** A conversion by them; nothing where there are none, or rates of several kinds, which are not mixed. */
    static Optional<Conversion> of(At<Dossier> dossier) {
        List<ExchangeRate> rates = dossier.below(StatedRate.class).stream()
                .flatMap(stated -> rate(stated.value()).stream())
                .toList();
        long kinds = rates.stream().map(ExchangeRate::kind).distinct().count();
        return kinds == 1 ? conversion(rates) : Optional.empty();
    }

    private static Optional<Conversion> conversion(List<ExchangeRate> rates) {
        try {
            return Optional.of(new ExchangeRates(rates).by(rates.get(0).kind(), ANY_TIME));
        } catch (InvalidValueException e) {
            return Optional.empty(); // two prices on one day, of which nobody knows which holds
        }
    }

    private static Optional<ExchangeRate> rate(StatedRate stated) {
        Money unit = stated.unit();
        Money price = stated.price();
        LocalDate date = stated.date();
        String source = stated.source();
        if (unit == null || price == null || date == null || source == null) {
            return Optional.empty();
        }
        ExchangeRate.Kind kind = stated.kind();
        try {
            return Optional.of(new ExchangeRate(unit, price, date, kind == null ? UNSAID : kind, source));
        } catch (InvalidValueException e) {
            return Optional.empty(); // BU-RATE-PLAUSIBLE says that it is none
        }
    }
}
