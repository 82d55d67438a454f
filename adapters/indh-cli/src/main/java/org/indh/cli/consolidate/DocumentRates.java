package org.indh.cli.consolidate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.indh.budget.execution.FinancialReport;
import org.indh.budget.execution.StatedRate;
import org.indh.core.document.Document;
import org.indh.core.document.Dossier;
import org.indh.core.money.ExchangeRate;
import org.indh.core.money.Money;
import org.indh.core.text.InvalidValueException;

/** The rates that financial reports state. One without a day is that of the report's period; one without either is left. */
final class DocumentRates {
    private DocumentRates() {}

    static List<GivenRate> of(Dossier dossier) {
        List<GivenRate> rates = new ArrayList<>();
        for (Document<FinancialReport> document : dossier.documents(FinancialReport.KIND)) {
            String title = DossierLines.title(document);
            document.value()
                    .ifPresent(report -> report.rates()
                            .forEach(rate -> rate(rate, report, title).ifPresent(rates::add)));
        }
        return rates;
    }

    private static Optional<GivenRate> rate(StatedRate stated, FinancialReport report, String title) {
        Money unit = stated.unit();
        Money price = stated.price();
        LocalDate from = stated.date() == null ? report.periodFrom() : stated.date();
        LocalDate until = stated.date() == null ? report.periodUntil() : null;
        boolean isDated = from != null && (stated.date() != null || until != null && !until.isBefore(from));
        if (unit == null || price == null || from == null || !isDated) {
            return Optional.empty();
        }
        ExchangeRate.Kind kind = stated.kind();
        String source = stated.source();
        try {
            ExchangeRate rate = new ExchangeRate(
                    unit,
                    price,
                    from,
                    kind == null ? GivenRate.UNSAID : kind,
                    source == null || source.isBlank() ? title : source);
            return Optional.of(new GivenRate(rate, Optional.ofNullable(until), kind != null, title));
        } catch (InvalidValueException e) {
            return Optional.empty(); // BU-RATE-PLAUSIBLE says that it is none
        }
    }
}
