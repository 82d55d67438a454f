package org.indh.core.statement;

import java.math.BigDecimal;
import java.util.List;
import org.indh.core.measure.Decimal;

/**
 * Reads a cell that is to hold an amount and nothing else (montant): "1.697.293,05", "80 077 200,80 DH", "(1 200)",
 * "12,5 MDH", "١٢٬٣٤٥٫٦٧ درهم". It reads the whole cell or leaves it: of "1 200 DH HT" and "environ 1 200" nothing is taken.
 */
public final class AmountText {
    private AmountText() {}

    /**
     * What the cell says. At most 120 characters and 30 digits are read; what is longer is unreadable.
     *
     * @param convention what points and commas mean in the document, from {@link NumberConvention#of}
     */
    public static CellReading<WrittenAmount> read(String text, NumberConvention convention) {
        String visible = CellText.visible(text);
        CellNumber number = CellNumber.of(visible);
        AmountUnit unit = number == null ? null : number.unit();
        if (number == null || unit == null) {
            return CellReadings.withoutNumber(text, visible);
        }
        List<WrittenAmount> amounts = DigitReading.settled(number.readings(), convention).stream()
                .map(reading -> amount(reading, number.negative(), unit))
                .toList();
        return CellReadings.of(text, amounts);
    }

    /**
     * Whether a cell opens a line without an amount (pour mémoire), as the nomenclatures of public budgets have it: "P.M.",
     * "للتذكير". Such an amount is {@link CellReading.NotGiven}, on purpose.
     */
    public static boolean isForMemory(String text) {
        return AmountWords.isForMemory(CellText.visible(text));
    }

    private static WrittenAmount amount(DigitReading reading, boolean negative, AmountUnit unit) {
        BigDecimal figure = negative ? reading.value().negate() : reading.value();
        return new WrittenAmount(new Decimal(figure), reading.decimals(), unit);
    }
}
