package org.indh.logframe.indicator;

import java.util.Optional;
import org.indh.core.code.CodeParts;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Written;

/**
 * What people call an indicator: "IOV 1.1", "Indicateur 2".
 *
 * @param text the code as written, blanks around it removed
 */
@Written(examples = "IOV 2.2")
public record IndicatorCode(String text) implements Comparable<IndicatorCode> {
    /** @throws InvalidValueException where the text is blank */
    public IndicatorCode {
        text = text.strip();
        if (text.isEmpty()) {
            throw new InvalidValueException("code", text);
        }
    }

    /** The code of that text. @throws InvalidValueException where it is blank */
    public static IndicatorCode parse(String text) {
        return new IndicatorCode(text);
    }

    /** Its label and numbers; empty where it bears no number. */
    public Optional<CodeParts> parts() {
        return CodeParts.of(text);
    }

    @Override
    public int compareTo(IndicatorCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
