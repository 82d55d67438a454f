package org.indh.core.finding;

/**
 * How grave a finding is (gravité). The order of the constants goes from the lightest to the gravest, so that
 * {@code compareTo} compares gravity.
 */
public enum Severity {
    /** Worth knowing; nothing has to be mended (information). */
    INFO("info"),
    /** Probably wrong, or against a guide (avertissement). */
    WARNING("warning"),
    /** Cannot be right (erreur). */
    ERROR("error");

    private final String code;

    Severity(String code) {
        this.code = code;
    }

    /** The stable code, as files and the command line write it: {@code "error"}. */
    public String code() {
        return code;
    }

    /** The lighter of this severity and the other. */
    public Severity atMost(Severity other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** One step lighter; {@link #INFO} stays what it is. */
    public Severity lower() {
        return this == ERROR ? WARNING : INFO;
    }
}
