package org.indh.core.statement;

/** What a bare number stands for in a column of percentages. */
public enum PercentBasis {
    /** A part of a hundred: 77 is 77 %, and 0.77 is 0.77 %. */
    HUNDRED("hundred"),
    /** A part of one, as a spreadsheet keeps what it shows as a percentage: 0.77 is 77 %. */
    RATIO("ratio"),
    /** Nobody says. */
    UNSTATED("unstated");

    private final String code;

    PercentBasis(String code) {
        this.code = code;
    }

    /** The stable code: {@code "ratio"}. */
    public String code() {
        return code;
    }
}
