package org.indh.logframe.chain;

import java.util.Optional;
import org.indh.core.code.CodeParts;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Written;

/**
 * What people call an activity: "A.5.63".
 *
 * @param text the code as written, blanks around it removed
 */
@Written(examples = "A.5.63")
public record ActivityCode(String text) implements Comparable<ActivityCode> {
    /** @throws InvalidValueException where the text is blank */
    public ActivityCode {
        text = text.strip();
        if (text.isEmpty()) {
            throw new InvalidValueException("code", text);
        }
    }

    /** The code of that text. @throws InvalidValueException where it is blank */
    public static ActivityCode parse(String text) {
        return new ActivityCode(text);
    }

    /** Its label and numbers; empty where it bears no number. */
    public Optional<CodeParts> parts() {
        return CodeParts.of(text);
    }

    @Override
    public int compareTo(ActivityCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
