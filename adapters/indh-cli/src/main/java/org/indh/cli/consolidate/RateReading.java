package org.indh.cli.consolidate;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.indh.core.document.Fault;
import org.indh.core.finding.TextOrigin;
import org.indh.core.money.ExchangeRate;
import org.indh.core.money.Money;
import org.indh.core.rows.Rows;
import org.indh.core.statement.AmountText;
import org.indh.core.statement.NumberConvention;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Term;
import org.indh.core.time.DateReading;
import org.indh.core.time.StatedDate;

/** Makes rates of the lines of a file, one after the other; or tells at which characters it cannot. */
final class RateReading {
    private final String file;
    private final List<String> fields;
    private final Currency otherwise;
    private final NumberConvention convention;
    private final List<Fault> faults = new ArrayList<>();

    /**
     * @param fields what the fields of a line are, in their order
     * @param otherwise the currency of the price where no field says it
     */
    RateReading(String file, List<String> fields, Currency otherwise, NumberConvention convention) {
        this.file = file;
        this.fields = fields;
        this.otherwise = otherwise;
        this.convention = convention;
    }

    /** What was wrong with the last line. */
    List<Fault> told() {
        return List.copyOf(faults);
    }

    /** The rate of a line; nothing where a field of it cannot be read. */
    Optional<GivenRate> rate(Rows rows) {
        faults.clear();
        Optional<Currency> base = field(rows, "base", "currency", CurrencyText::parse);
        Optional<Currency> quote = field(rows, "quote", "currency", CurrencyText::parse);
        Optional<BigDecimal> price = number(rows, "rate");
        Optional<BigDecimal> unit = number(rows, "unit");
        Optional<DateReading.Dated> date = field(rows, "date", "date", RateReading::date);
        Optional<DateReading.Dated> until = field(rows, "until", "date", RateReading::date);
        Optional<ExchangeRate.Kind> kind = field(rows, "kind", "rate-kind", RateReading::kind);
        Optional<String> source = field(rows, "source", "text", text -> text);
        need(rows, "base", "currency", base);
        need(rows, "rate", "amount", price);
        need(rows, "date", "date", date);
        if (!faults.isEmpty()) {
            return Optional.empty();
        }
        Optional<LocalDate> last =
                until.or(() -> date.filter(day -> !day.isDay())).map(DateReading.Dated::last);
        try {
            ExchangeRate rate = new ExchangeRate(
                    new Money(unit.orElse(BigDecimal.ONE), base.orElseThrow()),
                    new Money(price.orElseThrow(), quote.orElse(otherwise)),
                    date.orElseThrow().first(),
                    kind.orElse(GivenRate.UNSAID),
                    source.orElse(file));
            if (last.isPresent() && last.get().isBefore(rate.date())) {
                tell(rows, "until", "date");
                return Optional.empty();
            }
            return Optional.of(new GivenRate(rate, last, kind.isPresent(), file + " " + rows.line()));
        } catch (InvalidValueException e) {
            tell(rows, "rate", e.expected());
            return Optional.empty();
        }
    }

    private static DateReading.Dated date(String text) {
        return StatedDate.parse(text)
                .reading()
                .<Optional<DateReading.Dated>>fold(Optional::of, none -> Optional.empty())
                .orElseThrow(() -> new InvalidValueException("date", text));
    }

    private static ExchangeRate.Kind kind(String text) {
        return RateNames.kind(text).orElseThrow(() -> new InvalidValueException("rate-kind", text));
    }

    private Optional<BigDecimal> number(Rows rows, String name) {
        return field(rows, name, "amount", text -> text)
                .flatMap(text -> AmountText.read(text, convention)
                        .<Optional<BigDecimal>>fold(
                                given -> Optional.of(given.value().value().value()),
                                nil -> unread(rows, name),
                                notGiven -> Optional.empty(),
                                notApplicable -> unread(rows, name),
                                ambiguous -> {
                                    Map<String, Object> facts = Map.of(
                                            "one", ambiguous.one().value(),
                                            "other", ambiguous.other().value());
                                    tell(rows, name, "DC-NUMBER-AMBIGUOUS", facts);
                                    return Optional.empty();
                                },
                                unreadable -> unread(rows, name)));
    }

    private Optional<BigDecimal> unread(Rows rows, String name) {
        tell(rows, name, "amount");
        return Optional.empty();
    }

    private <T> Optional<T> field(Rows rows, String name, String expected, Function<String, T> parse) {
        int field = fields.indexOf(name);
        if (field < 0 || rows.start(field) == rows.end(field)) {
            return Optional.empty();
        }
        Optional<String> text = rows.text(field).map(String::strip);
        if (text.isPresent() && text.get().isEmpty()) {
            return Optional.empty();
        }
        try {
            if (text.isPresent()) {
                return text.map(parse);
            }
        } catch (InvalidValueException e) {
            // told below, with what was expected
        }
        tell(rows, name, text.isEmpty() ? "utf-8" : expected);
        return Optional.empty();
    }

    /** Tells a field that is needed and is blank. */
    private void need(Rows rows, String name, String expected, Optional<?> value) {
        if (value.isEmpty()
                && faults.stream().noneMatch(fault -> fault.origins().contains(origin(rows, name)))) {
            tell(rows, name, expected);
        }
    }

    private void tell(Rows rows, String name, String expected) {
        tell(rows, name, "DC-UNREADABLE", Map.of("expected", new Term("expected." + expected, expected)));
    }

    private void tell(Rows rows, String name, String code, Map<String, Object> facts) {
        int field = fields.indexOf(name);
        String raw = field < 0 ? "" : rows.text(field).orElse("\uFFFD");
        faults.add(Fault.at(code, List.of(origin(rows, name)), raw, facts));
    }

    private TextOrigin origin(Rows rows, String name) {
        int field = fields.indexOf(name);
        return new TextOrigin(rows.line(), field < 0 ? 1 : rows.column(field));
    }
}
