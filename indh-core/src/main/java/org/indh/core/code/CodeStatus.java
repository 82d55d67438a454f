package org.indh.core.code;

/** Whether a list's publisher still lets a code be used. */
public enum CodeStatus {
    /** In force (en vigueur). */
    ACTIVE("active"),
    /** Withdrawn (retiré): old documents bear it, new ones may not. */
    WITHDRAWN("withdrawn");

    private final String code;

    CodeStatus(String code) {
        this.code = code;
    }

    /** The stable code, as the International Aid Transparency Initiative (IATI) writes it: {@code "withdrawn"}. */
    public String code() {
        return code;
    }
}
