package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableSortedMap;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.indh.budget.Absence;
import org.indh.budget.BudgetLine;
import org.indh.budget.BudgetLineBuilder;
import org.indh.budget.Dimension;
import org.indh.core.measure.Decimal;
import org.indh.core.money.Money;
import org.indh.core.rows.Rows;
import org.indh.core.statement.AmountScale;
import org.indh.core.statement.AmountText;
import org.indh.core.statement.AmountUnit;
import org.indh.core.statement.NumberConvention;
import org.indh.core.statement.WrittenAmount;
import org.indh.core.text.InvalidValueException;
import org.indh.core.time.StatedDate;
import org.jspecify.annotations.Nullable;

/**
 * Makes a budget line of a record, with everything that its known fields say of it; or tells why it cannot. An amount that
 * nobody can read is told and is unknown then, as it is in documents; a code that nobody can read leaves the line without a
 * place.
 */
final class LineReading {
    private static final WrittenAmount NIL = new WrittenAmount(Decimal.ZERO, 0, AmountUnit.NONE);

    private final LineColumns columns;
    private final NumberConvention convention;
    private final List<String> fields;
    private final RowFaults faults;
    private final RowPlaces notGiven = new RowPlaces();

    /** @param fields the names of the records' fields, in their order; one that is no column's is passed over */
    LineReading(LineColumns columns, NumberConvention convention, List<String> fields, RowFaults faults) {
        this.columns = columns;
        this.convention = convention;
        this.fields = fields;
        this.faults = faults;
    }

    /** The line; nothing where a code or the day of it cannot be read. Each field that cannot be read is told. */
    Optional<BudgetLine> line(Rows rows) {
        return line(rows, false);
    }

    /** The line with whatever can be read of it. */
    Optional<BudgetLine> readable(Rows rows) {
        return line(rows, true);
    }

    private Optional<BudgetLine> line(Rows rows, boolean withGaps) {
        long before = faults.count();
        TreeMap<Dimension, String> codes = new TreeMap<>();
        columns.dimensions()
                .forEach((dimension, column) -> field(rows, column, dimension.name(), text -> checked(dimension, text))
                        .ifPresent(code -> codes.put(dimension, code)));
        if (columns.taxBasis() != null) {
            codes.put(Dimension.TAX_BASIS, columns.taxBasis().code());
        }
        long beforeAmount = faults.count();
        AmountUnit unit = unit(rows);
        Optional<Money> amount = money(rows, columns.amount(), unit, codes);
        Optional<Money> price = money(rows, columns.unitPrice(), unit, codes);
        Optional<Decimal> quantity = number(rows, columns.quantity());
        boolean isUnread = faults.count() > beforeAmount;
        long others = faults.count();
        BudgetLineBuilder line = BudgetLineBuilder.builder()
                .date(day(rows, columns.date()))
                .id(field(rows, columns.id(), "text", text -> text).orElse(null));
        period(rows, line);
        if (isUnread || amount.isEmpty() && (quantity.isEmpty() || price.isEmpty())) {
            codes.putIfAbsent(Dimension.ABSENCE, Absence.UNKNOWN.code());
        }
        boolean hasPlace = beforeAmount == before && faults.count() == others;
        if (!hasPlace && !withGaps) {
            return Optional.empty();
        }
        line.codes(ImmutableSortedMap.copyOfSorted(codes))
                .amount(isUnread ? null : amount.orElse(null))
                .quantity(quantity.orElse(null))
                .unitPrice(price.orElse(null));
        return built(rows, line, isUnread);
    }

    private Optional<BudgetLine> built(Rows rows, BudgetLineBuilder line, boolean isUnread) {
        try {
            BudgetLine built = line.build();
            if (!isUnread && built.is(Dimension.ABSENCE, Absence.UNKNOWN.code())) {
                notGiven.add(rows, amountField(built));
            }
            return Optional.of(built);
        } catch (InvalidValueException e) {
            // The one column that another contradicts: a basis that is not the phase's, an amount said to be absent.
            String column = columns.dimensions().getOrDefault(Dimension.BASIS, columns.amount());
            faults.unreadable(rows, column == null ? 0 : fields.indexOf(column), e.expected());
            return Optional.empty();
        }
    }

    /** The field that an amount of the line is to stand in, or that it lacks. */
    private int amountField(BudgetLine line) {
        String lacking = line.quantity() == null ? columns.quantity() : columns.unitPrice();
        String column = columns.amount() == null ? lacking : columns.amount();
        return Math.max(0, fields.indexOf(column));
    }

    /** Where amounts stand that lines were made without, for nothing is written there or a word that says so. */
    RowPlaces notGiven() {
        return notGiven;
    }

    /** What the amounts of a record count in where they do not say it. */
    private AmountUnit unit(Rows rows) {
        AmountUnit stated = field(rows, columns.currency(), "currency", LineReading::currency)
                .orElse(new AmountUnit(AmountScale.UNIT, columns.amountsIn().currency()));
        return stated.scale() == AmountScale.UNIT ? new AmountUnit(columns.scale(), stated.currency()) : stated;
    }

    private static AmountUnit currency(String text) {
        return AmountUnit.ofCurrency(text).orElseThrow(() -> new InvalidValueException("currency", text));
    }

    /** What the line pays for. A last day before the first is told, and is left out as one that nobody can read. */
    private void period(Rows rows, BudgetLineBuilder line) {
        LocalDate from = day(rows, columns.periodFrom());
        LocalDate until = day(rows, columns.periodUntil());
        line.periodFrom(from);
        if (from != null && until != null && until.isBefore(from)) {
            faults.unreadable(rows, fields.indexOf(columns.periodUntil()), "period-end");
        } else {
            line.periodUntil(until);
        }
    }

    private @Nullable LocalDate day(Rows rows, @Nullable String column) {
        return field(rows, column, "date", LineReading::day).orElse(null);
    }

    private static LocalDate day(String text) {
        return StatedDate.parse(text).day().orElseThrow(() -> new InvalidValueException("date", text));
    }

    private static String checked(Dimension dimension, String code) {
        return BudgetLine.of(Absence.UNKNOWN)
                .with(dimension, code)
                .code(dimension)
                .orElse(code);
    }

    private <T> Optional<T> field(Rows rows, @Nullable String column, String expected, Function<String, T> parse) {
        int field = column == null ? -1 : fields.indexOf(column);
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
        faults.unreadable(rows, field, text.isEmpty() ? "utf-8" : expected);
        return Optional.empty();
    }

    /** An amount in the unit that it states itself, else in that one. What it says instead of an amount is a code. */
    private Optional<Money> money(
            Rows rows, @Nullable String column, AmountUnit unit, SortedMap<Dimension, String> codes) {
        Optional<Money> plain =
                field(rows, column, "amount", text -> plain(text)).flatMap(each -> each);
        if (plain.isPresent()) {
            return plain;
        }
        Currency currency = unit.currency() == null ? columns.amountsIn().currency() : unit.currency();
        return amount(rows, column, codes).map(written -> written.in(unit).money(currency));
    }

    /** As {@link Money} writes itself; what does not end as a currency's code does is not tried. */
    private static Optional<Money> plain(String text) {
        char last = text.charAt(text.length() - 1);
        if (last < 'A' || last > 'Z') {
            return Optional.empty();
        }
        try {
            return Optional.of(Money.parse(text));
        } catch (InvalidValueException e) {
            return Optional.empty();
        }
    }

    private Optional<Decimal> number(Rows rows, @Nullable String column) {
        return amount(rows, column, new TreeMap<>()).map(WrittenAmount::value);
    }

    private Optional<WrittenAmount> amount(Rows rows, @Nullable String column, SortedMap<Dimension, String> codes) {
        int field = column == null ? -1 : fields.indexOf(column);
        return field(rows, column, "amount", text -> text)
                .flatMap(text -> AmountText.read(text, convention)
                        .<Optional<WrittenAmount>>fold(
                                given -> Optional.of(given.value()),
                                nil -> Optional.of(NIL),
                                notGiven -> Optional.empty(),
                                notApplicable -> {
                                    codes.putIfAbsent(Dimension.ABSENCE, Absence.NOT_APPLICABLE.code());
                                    return Optional.empty();
                                },
                                ambiguous -> {
                                    faults.ambiguous(
                                            rows,
                                            field,
                                            ambiguous.one().value(),
                                            ambiguous.other().value());
                                    return Optional.empty();
                                },
                                unreadable -> {
                                    faults.unreadable(rows, field, "amount");
                                    return Optional.empty();
                                }));
    }
}
