package org.indh.budget;

import org.indh.core.text.InvalidValueException;

/**
 * Which way the money goes (sens du flux). A total adds up uses or resources, never both: what comes in pays for what goes
 * out, and both together are the same money twice. Whether a flow stays inside a group is no property of the line: see
 * {@link Dimension#COUNTERPART}.
 */
public enum Flow {
    /** What comes in (ressource): a grant, a contribution, a transfer received. */
    RESOURCE("resource"),
    /** What goes out (emploi, dépense): an expense, a transfer given. */
    USE("use"),
    /**
     * What is between two members of a group until it is explained (compte d'attente): money that one has sent and the
     * other has not booked.
     */
    SUSPENSE("suspense");

    private final String code;

    Flow(String code) {
        this.code = code;
    }

    /** The stable code: {@code "resource"}. */
    public String code() {
        return code;
    }

    /** That of a code. @throws InvalidValueException where there is none */
    public static Flow parse(String text) {
        for (Flow value : values()) {
            if (value.code.equals(text)) {
                return value;
            }
        }
        throw new InvalidValueException("flow", text);
    }
}
