package org.indh.core.code;

/** How far a code list may be relied on. */
public enum Confidence {
    /** Taken from its publisher's own file, or counted in the text that sets it. */
    PUBLISHED("published"),
    /** Known from use and not read in the text that sets it: a guide to readers, no ground for a finding. */
    LIKELY("likely");

    private final String code;

    Confidence(String code) {
        this.code = code;
    }

    /** The stable code: {@code "likely"}. */
    public String code() {
        return code;
    }
}
