package org.indh.core.statement;

/** What a written amount counts in (unité de compte): "12,5 MDH" counts in millions. */
public enum AmountScale {
    /** In whole units of the currency: "1 250 DH". */
    UNIT("unit", 0),
    /** In thousands (milliers): "1 250 kDH", "en milliers". */
    THOUSAND("thousand", 3),
    /** In millions: "12,5 MDH", "12,5 millions de DH". */
    MILLION("million", 6),
    /** In thousands of millions (milliards): "1,2 MMDH". The word "billion", which French takes for more, is not read. */
    MILLIARD("milliard", 9);

    private final String code;
    private final int zeros;

    AmountScale(String code, int zeros) {
        this.code = code;
        this.zeros = zeros;
    }

    /** The stable code: {@code "thousand"}. */
    public String code() {
        return code;
    }

    /** How many zeros it stands for: 3 for thousands. */
    public int zeros() {
        return zeros;
    }
}
