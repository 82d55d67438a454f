package org.indh.core.document.zoo;

/** An enum whose codes are not its names. */
public enum Season {
    HIGH("high-season"),
    LOW("low-season"),
    ALL_YEAR("all-year");

    private final String code;

    Season(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
