package org.indh.budget;

import org.indh.core.text.InvalidValueException;

/** What a contribution is made in (forme de l'apport). What is in kind is totalled apart. */
public enum Form {
    /** In money (en numéraire). */
    CASH("cash"),
    /** In goods, land or work that somebody gave a value (en nature). */
    IN_KIND("in-kind");

    private final String code;

    Form(String code) {
        this.code = code;
    }

    /** The stable code: {@code "cash"}. */
    public String code() {
        return code;
    }

    /** That of a code. @throws InvalidValueException where there is none */
    public static Form parse(String text) {
        for (Form value : values()) {
            if (value.code.equals(text)) {
                return value;
            }
        }
        throw new InvalidValueException("form", text);
    }
}
