package org.indh.budget.consolidation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import io.soabase.recordbuilder.core.RecordBuilder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.indh.budget.Dimension;
import org.indh.budget.TaxBasis;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.document.UnreadableFileException.Reason;
import org.indh.core.money.Currencies;
import org.indh.core.money.CurrencyCode;
import org.indh.core.rows.RowFlaw;
import org.indh.core.rows.RowReading;
import org.indh.core.rows.RowSource;
import org.indh.core.rows.Rows;
import org.indh.core.statement.AmountScale;
import org.indh.core.statement.NumberConvention;
import org.indh.core.text.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * What the columns of a list of budget lines are (correspondance des colonnes). Most lists say it themselves:
 *
 * <pre>
 * LineColumns columns = LineColumns.of(source.columns()).in(CurrencyCode.parse("MAD"));
 * columns.with(Dimension.SOURCE, "guichet");          // what the list calls it
 * </pre>
 *
 * @param dimensions the column that each dimension's codes stand in
 * @param amount the column of the amounts
 * @param currency the column of their currencies' codes, where lines state them
 * @param id the column of what lines are known by
 * @param date the column of their days, as 2027-03-31
 * @param periodFrom the column of the first days of what lines pay for, as 2027-03-01
 * @param periodUntil the column of the last such days; 2027-11-30
 * @param quantity the column of quantities, for lines without an amount
 * @param unitPrice the column of the price of one
 * @param amountsIn the currency of amounts that state none: MAD; XXX where nobody says it
 * @param scale what amounts and prices that state no unit count in: thousands under "Montant (kDH)"
 * @param taxBasis whether they include tax, where no column says it of each line: gross under "Montant TTC"
 * @param convention what a point and a comma between digits mean; where it is unsettled, the amounts of the list settle it
 */
@RecordBuilder
public record LineColumns(
        SortedMap<Dimension, String> dimensions,
        @Nullable String amount,
        @Nullable String currency,
        @Nullable String id,
        @Nullable String date,
        @Nullable String periodFrom,
        @Nullable String periodUntil,
        @Nullable String quantity,
        @Nullable String unitPrice,
        CurrencyCode amountsIn,
        AmountScale scale,
        @Nullable TaxBasis taxBasis,
        NumberConvention convention) {
    /** How many amounts are looked at for what points and commas most probably mean. */
    private static final int SAMPLE = 1_000;

    private static final CurrencyCode NONE = new CurrencyCode(Currencies.NONE);

    /** @throws InvalidValueException where one column is said to be two things */
    public LineColumns {
        dimensions = ImmutableSortedMap.copyOf(dimensions);
        taxBasis = dimensions.containsKey(Dimension.TAX_BASIS) ? null : taxBasis;
        List<String> named = new ArrayList<>(dimensions.values());
        Stream.of(amount, currency, id, date, periodFrom, periodUntil, quantity, unitPrice)
                .filter(Objects::nonNull)
                .forEach(named::add);
        named.stream()
                .filter(name -> named.indexOf(name) != named.lastIndexOf(name))
                .findFirst()
                .ifPresent(twice -> {
                    throw new InvalidValueException("column-once", twice);
                });
    }

    /**
     * What names say: those of dimensions ("commune", "year"), of a line's parts ("amount", "unit-price") and what French,
     * English and Arabic tables call them ("montant", "exercice", "devise", "الجماعة"); "Montant TTC (kDH)" says besides that
     * amounts include tax and are in thousands of dirhams. Any other name that can be written as a dimension's is one of your
     * own, {@code n-marche} for "N° marché"; the rest is left out. Of several columns that say the same the first counts, of
     * several amounts as well; prices in another unit than the amounts, or on another tax basis, are left out.
     */
    public static LineColumns of(List<String> names) {
        TreeMap<Dimension, String> dimensions = new TreeMap<>();
        TreeMap<String, String> parts = new TreeMap<>();
        for (String name : names) {
            LineColumnNames.part(name).ifPresent(part -> parts.putIfAbsent(part, name));
            LineColumnNames.dimension(name).ifPresent(dimension -> dimensions.putIfAbsent(dimension, name));
        }
        return new LineColumns(
                        dimensions,
                        parts.get("amount"),
                        parts.get("currency"),
                        parts.get("id"),
                        parts.get("date"),
                        parts.get("period-from"),
                        parts.get("period-until"),
                        parts.get("quantity"),
                        parts.get("unit-price"),
                        NONE,
                        AmountScale.UNIT,
                        null,
                        NumberConvention.UNSETTLED)
                .headed();
    }

    /** The same with what the headings of amounts and prices say of them. */
    private LineColumns headed() {
        AmountHead price = unitPrice == null ? AmountHead.NONE : AmountHead.of(unitPrice);
        AmountHead head = amount == null ? price : AmountHead.of(amount);
        CurrencyCode otherwise = amountsIn.equals(NONE) ? price.currency().orElse(NONE) : amountsIn;
        CurrencyCode in = head.currency().orElse(otherwise);
        return LineColumnsBuilder.builder(this)
                .unitPrice(price.fits(head, in) ? unitPrice : null)
                .amountsIn(in)
                .scale(head.unit().scale())
                .taxBasis(head.tax())
                .build();
    }

    /** The same where amounts that state no currency are in that one. */
    public LineColumns in(CurrencyCode code) {
        return LineColumnsBuilder.builder(this).amountsIn(code).build();
    }

    /** The same where amounts that state no unit count in that. */
    public LineColumns in(AmountScale known) {
        return LineColumnsBuilder.builder(this).scale(known).build();
    }

    /** The same where that column holds the codes of that dimension. */
    public LineColumns with(Dimension dimension, String column) {
        TreeMap<Dimension, String> changed = new TreeMap<>(dimensions);
        changed.values().remove(column);
        changed.put(dimension, column);
        return LineColumnsBuilder.builder(this).dimensions(changed).build();
    }

    /** The same where amounts stand in that column, in the unit and on the tax basis that its heading says. */
    public LineColumns withAmount(String column) {
        TreeMap<Dimension, String> changed = new TreeMap<>(dimensions);
        changed.values().remove(column);
        return LineColumnsBuilder.builder(this)
                .dimensions(changed)
                .amount(column)
                .build()
                .headed();
    }

    /** The same where points and commas between digits mean that. */
    public LineColumns written(NumberConvention known) {
        return LineColumnsBuilder.builder(this).convention(known).build();
    }

    /**
     * The same with what points and commas mean in the amounts of a list, unless it is settled already. All of them are read,
     * so that it does not matter which come first.
     *
     * @throws UnreadableFileException where the list cannot be read
     */
    public LineColumns settledBy(RowSource source) throws UnreadableFileException {
        return settledBy(source, Integer.MAX_VALUE);
    }

    /** The same by the first amounts alone; later ones may say otherwise. */
    LineColumns begunBy(RowSource source) throws UnreadableFileException {
        return settledBy(source, SAMPLE);
    }

    private LineColumns settledBy(RowSource source, int most) throws UnreadableFileException {
        String column = amount == null ? unitPrice : amount;
        if (convention != NumberConvention.UNSETTLED || column == null) {
            return this;
        }
        AmountMarks marks = new AmountMarks();
        try (RowReading reading = source.open(ImmutableList.of(column))) {
            Rows rows = reading.rows();
            for (int i = 0; i < most && rows.next(); i++) {
                if (rows.flaw() == RowFlaw.NONE) {
                    marks.read(rows);
                }
            }
        } catch (IOException e) {
            throw new UnreadableFileException(Reason.INPUT_OUTPUT, source.name(), Map.of(), e);
        }
        return written(marks.settled());
    }

    /** Every column that it knows, those of dimensions first. */
    public List<String> columns() {
        ImmutableList.Builder<String> columns = ImmutableList.builder();
        columns.addAll(dimensions.values());
        Stream.of(amount, currency, id, date, periodFrom, periodUntil, quantity, unitPrice)
                .filter(Objects::nonNull)
                .forEach(columns::add);
        return columns.build();
    }

    /** Whether it knows where amounts stand, or what they follow from. */
    public boolean statesAmounts() {
        return amount != null || quantity != null && unitPrice != null;
    }
}
