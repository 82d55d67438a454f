package org.indh.core.code;

import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Written;

/**
 * What a sector of aid (secteur, code-objet) is known by: "15112" is decentralisation among the DAC's purpose codes.
 * What it means depends on its {@link SectorVocabulary}.
 *
 * @param text the code as written, blanks around it removed
 */
@Written(examples = {"15112", "16015"})
public record SectorCode(String text) implements Comparable<SectorCode> {
    /** @throws InvalidValueException where the text is blank */
    public SectorCode {
        text = text.strip();
        if (text.isEmpty()) {
            throw new InvalidValueException("code", text);
        }
    }

    /** The code of that text. @throws InvalidValueException where it is blank */
    public static SectorCode parse(String text) {
        return new SectorCode(text);
    }

    @Override
    public int compareTo(SectorCode other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
