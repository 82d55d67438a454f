package org.indh.logframe.risk;

import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Written;

/**
 * What people call a risk: "R-3", "7".
 *
 * @param text the code as written, blanks around it removed
 */
@Written(examples = {"R-3", "7"})
public record RiskCode(String text) implements Comparable<RiskCode> {
    /** @throws InvalidValueException where the text is blank */
    public RiskCode {
        text = text.strip();
        if (text.isEmpty()) {
            throw new InvalidValueException("code", text);
        }
    }

    /** The code of that text. @throws InvalidValueException where it is blank */
    public static RiskCode parse(String text) {
        return new RiskCode(text);
    }

    @Override
    public int compareTo(RiskCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
