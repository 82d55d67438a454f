package org.indh.core.rows;

/** What is wrong with a record as such, whatever its fields mean. */
public enum RowFlaw {
    /** Nothing. */
    NONE("none"),
    /** It has fewer fields than there are columns. */
    TOO_FEW_FIELDS("too-few-fields"),
    /** It has more fields than there are columns: often a separator inside a text without quotation marks. */
    TOO_MANY_FIELDS("too-many-fields"),
    /** A quotation mark is not closed, or text follows a closing one; or it is no record of its format at all. */
    MALFORMED("malformed");

    private final String code;

    RowFlaw(String code) {
        this.code = code;
    }

    /** The stable code: {@code "too-few-fields"}. */
    public String code() {
        return code;
    }
}
