package org.indh.core.document.zoo;

import org.indh.core.text.InvalidValueException;

/** A record that refuses parts that contradict each other. */
public record Stay(int from, int to) {
    public Stay {
        if (to < from) {
            throw new InvalidValueException("stay", from + "-" + to);
        }
    }
}
