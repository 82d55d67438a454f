package org.indh.planning.record;

import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Written;

/**
 * What people call an agreement: "Convention 2017-3".
 *
 * @param text the code as written, blanks around it removed
 */
@Written(examples = {"Convention 2017-3", "CP-12"})
public record AgreementCode(String text) implements Comparable<AgreementCode> {
    /** @throws InvalidValueException where the text is blank */
    public AgreementCode {
        text = text.strip();
        if (text.isEmpty()) {
            throw new InvalidValueException("code", text);
        }
    }

    /** The code of that text. @throws InvalidValueException where it is blank */
    public static AgreementCode parse(String text) {
        return new AgreementCode(text);
    }

    @Override
    public int compareTo(AgreementCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
