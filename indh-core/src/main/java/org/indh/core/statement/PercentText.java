package org.indh.core.statement;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.indh.core.measure.Percent;

/**
 * Reads a cell that is to hold a percentage and nothing else (pourcentage): "77 %", "٧٧٪", "12,5 pour cent". With its sign
 * it says itself what it means; a bare number means what the column is told to hold.
 */
public final class PercentText {
    private static final int MOST_DIGITS = 40;
    private static final int MOST_DECIMALS = 20;

    private PercentText() {}

    /**
     * What the cell says: "77" is 77 % by hundred, 7700 % by ratio, and ambiguous where the basis is unstated. At most 120
     * characters, 30 digits and 20 decimals are read; what is longer is unreadable.
     *
     * @param basis what a number without a sign stands for
     * @param convention what points and commas mean in the document, from {@link NumberConvention#of}
     */
    public static CellReading<Percent> read(String text, PercentBasis basis, NumberConvention convention) {
        String visible = CellText.visible(text);
        CellNumber number = CellNumber.of(visible);
        if (number == null || !(number.isBare() || number.isPercent())) {
            return CellReadings.withoutNumber(text, visible);
        }
        PercentBasis stated = number.isPercent() ? PercentBasis.HUNDRED : basis;
        List<BigDecimal> values = DigitReading.settled(number.readings(), convention).stream()
                .map(DigitReading::value)
                .map(value -> number.negative() ? value.negate() : value)
                .toList();
        return read(text, values, stated);
    }

    /**
     * What a cell says that holds a number, and no text: 0.77 shown as a percentage is by ratio, and is 77 %.
     *
     * @param number the number as it is kept, whatever its format shows
     * @param basis what it stands for; a format that shows a percentage says by ratio
     */
    public static CellReading<Percent> ofNumber(BigDecimal number, PercentBasis basis) {
        return read(number.toString(), List.of(number), basis);
    }

    private static CellReading<Percent> read(String text, List<BigDecimal> values, PercentBasis basis) {
        List<Percent> percents = values.stream()
                .flatMap(value -> readings(value, basis))
                .filter(PercentText::fits)
                .map(Percent::new)
                .distinct()
                .toList();
        return CellReadings.of(text, percents);
    }

    private static Stream<BigDecimal> readings(BigDecimal value, PercentBasis basis) {
        BigDecimal ofOne = value.scaleByPowerOfTen(2); // moving the point would write an exponent out
        return switch (basis) {
            case HUNDRED -> Stream.of(value);
            case RATIO -> Stream.of(ofOne);
            case UNSTATED -> value.signum() == 0 ? Stream.of(value) : Stream.of(value, ofOne);
        };
    }

    private static boolean fits(BigDecimal value) {
        return value.scale() <= MOST_DECIMALS && (long) value.precision() - value.scale() <= MOST_DIGITS;
    }
}
