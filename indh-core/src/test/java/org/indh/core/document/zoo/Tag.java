package org.indh.core.document.zoo;

import org.indh.core.text.InvalidValueException;

/** A scalar of the module's own. */
public record Tag(String text) implements Comparable<Tag> {
    public Tag {
        if (!text.matches("[A-Z][0-9]{1,3}")) {
            throw new InvalidValueException("tag", text);
        }
    }

    public static Tag parse(String text) {
        return new Tag(text);
    }

    @Override
    public int compareTo(Tag other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
