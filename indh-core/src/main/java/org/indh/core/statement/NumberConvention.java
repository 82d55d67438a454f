package org.indh.core.statement;

import java.util.List;

/**
 * What a point and a comma between digits mean throughout a document. Where a document settles it, "1.234" has one
 * reading; cells that contradict each other settle nothing.
 */
public enum NumberConvention {
    /** Nothing tells. */
    UNSETTLED("unsettled"),
    /** The comma parts the decimals, and the point groups thousands if it is there: "1.697.293,05", as in French. */
    DECIMAL_COMMA("decimal-comma"),
    /** The point parts the decimals, and the comma groups thousands if it is there: "1,697,293.05", as in English. */
    DECIMAL_POINT("decimal-point"),
    /** One cell says the one and another the other. */
    CONTRADICTORY("contradictory");

    private final String code;

    NumberConvention(String code) {
        this.code = code;
    }

    /** The stable code: {@code "decimal-comma"}. */
    public String code() {
        return code;
    }

    /**
     * What the cells of a document settle, among those that are amounts or percentages and can be read in one way only:
     * "314.680,21" tells, "1 250" and "1.234" do not. The cells are those of amounts alone: a heading's number, "1.5", would
     * pass for one.
     */
    public static NumberConvention of(Iterable<String> texts) {
        NumberConvention settled = UNSETTLED;
        for (String text : texts) {
            settled = settled.and(of(text));
        }
        return settled;
    }

    /** What both together settle, as of two sheets of one workbook. */
    public NumberConvention and(NumberConvention other) {
        if (this == UNSETTLED || this == other) {
            return other;
        }
        return other == UNSETTLED ? this : CONTRADICTORY;
    }

    /** Whether it tells a point from a comma. */
    public boolean isSettled() {
        return this == DECIMAL_COMMA || this == DECIMAL_POINT;
    }

    private static NumberConvention of(String text) {
        CellNumber number = CellNumber.of(CellText.visible(text));
        if (number == null || (number.unit() == null && !number.isPercent())) {
            return UNSETTLED;
        }
        List<DigitReading> readings = number.readings();
        return readings.size() == 1 ? readings.get(0).convention() : UNSETTLED;
    }
}
