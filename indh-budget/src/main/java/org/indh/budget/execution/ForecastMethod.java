package org.indh.budget.execution;

/** How the end is forecast. */
public enum ForecastMethod {
    /** As if the rest of the time cost what the time until now did (extrapolation linéaire). */
    LINEAR("linear"),
    /** As if only what is committed were still to be paid (restes à payer). */
    COMMITMENTS("commitments");

    private final String code;

    ForecastMethod(String code) {
        this.code = code;
    }

    /** The stable code: {@code "linear"}. */
    public String code() {
        return code;
    }
}
