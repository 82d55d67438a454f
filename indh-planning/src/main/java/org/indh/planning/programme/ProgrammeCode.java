package org.indh.planning.programme;

import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Written;

/**
 * What people call a programme: "CIC-MA".
 *
 * @param text the code as written, blanks around it removed
 */
@Written(examples = {"CIC-MA", "P3"})
public record ProgrammeCode(String text) implements Comparable<ProgrammeCode> {
    /** @throws InvalidValueException where the text is blank */
    public ProgrammeCode {
        text = text.strip();
        if (text.isEmpty()) {
            throw new InvalidValueException("code", text);
        }
    }

    /** The code of that text. @throws InvalidValueException where it is blank */
    public static ProgrammeCode parse(String text) {
        return new ProgrammeCode(text);
    }

    @Override
    public int compareTo(ProgrammeCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
