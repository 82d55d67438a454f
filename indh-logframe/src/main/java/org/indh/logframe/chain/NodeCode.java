package org.indh.logframe.chain;

import java.util.Optional;
import org.indh.core.code.CodeParts;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Written;

/**
 * What people call a node of the results chain: "OS 1", "R6".
 *
 * @param text the code as written, blanks around it removed
 */
@Written(examples = {"R6", "OS 1"})
public record NodeCode(String text) implements Comparable<NodeCode> {
    /** @throws InvalidValueException where the text is blank */
    public NodeCode {
        text = text.strip();
        if (text.isEmpty()) {
            throw new InvalidValueException("code", text);
        }
    }

    /** The code of that text. @throws InvalidValueException where it is blank */
    public static NodeCode parse(String text) {
        return new NodeCode(text);
    }

    /** Its label and numbers; empty where it bears no number. */
    public Optional<CodeParts> parts() {
        return CodeParts.of(text);
    }

    @Override
    public int compareTo(NodeCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
