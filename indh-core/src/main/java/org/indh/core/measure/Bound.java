package org.indh.core.measure;

/** How firmly a number is meant: "au moins 3" leaves more room than "3". */
public enum Bound {
    /** The number itself: "3 réunions". */
    EXACTLY("exactly"),
    /** That number or more: "au moins 3", "at least 3", "3 ou plus". */
    AT_LEAST("at-least"),
    /** That number or fewer: "au plus 3", "no more than 3". */
    AT_MOST("at-most"),
    /** Near that number: "environ 3", "près de 3", "about 3". */
    ABOUT("about");

    private final String code;

    Bound(String code) {
        this.code = code;
    }

    /** The stable code: {@code "at-least"}. */
    public String code() {
        return code;
    }
}
