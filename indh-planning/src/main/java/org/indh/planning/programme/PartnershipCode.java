package org.indh.planning.programme;

import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Written;

/**
 * What people call a partnership: "P-07".
 *
 * @param text the code as written, blanks around it removed
 */
@Written(examples = {"P-07", "3"})
public record PartnershipCode(String text) implements Comparable<PartnershipCode> {
    /** @throws InvalidValueException where the text is blank */
    public PartnershipCode {
        text = text.strip();
        if (text.isEmpty()) {
            throw new InvalidValueException("code", text);
        }
    }

    /** The code of that text. @throws InvalidValueException where it is blank */
    public static PartnershipCode parse(String text) {
        return new PartnershipCode(text);
    }

    @Override
    public int compareTo(PartnershipCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
