package org.indh.core.code;

import java.util.Optional;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Written;

/**
 * What a policy marker (marqueur de politique) is known by: "1" is gender equality among the DAC's, "Droits des enfants"
 * may be an organisation's own.
 *
 * @param text the code as written, blanks around it removed
 */
@Written(examples = {"1", "9"})
public record MarkerCode(String text) implements Comparable<MarkerCode> {
    /** @throws InvalidValueException where the text is blank */
    public MarkerCode {
        text = text.strip();
        if (text.isEmpty()) {
            throw new InvalidValueException("code", text);
        }
    }

    /** The code of that text. @throws InvalidValueException where it is blank */
    public static MarkerCode parse(String text) {
        return new MarkerCode(text);
    }

    /** The marker of the DAC that has this code; empty where none has. */
    public Optional<CodeListEntry> dac() {
        return CodeList.of("marker").find(text);
    }

    @Override
    public int compareTo(MarkerCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
