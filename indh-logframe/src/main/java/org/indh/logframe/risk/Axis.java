package org.indh.logframe.risk;

/** The three things that a risk is rated by. */
public enum Axis {
    /** How probable it is (probabilité). */
    LIKELIHOOD("likelihood"),
    /** What it would do to the results (impact, gravité). */
    IMPACT("impact"),
    /** What follows from both (niveau de risque). */
    LEVEL("level");

    private final String code;

    Axis(String code) {
        this.code = code;
    }

    /** The stable code, which is the name of the component too: {@code "likelihood"}. */
    public String code() {
        return code;
    }
}
