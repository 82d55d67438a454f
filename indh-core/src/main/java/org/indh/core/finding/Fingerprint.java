package org.indh.core.finding;

import com.google.common.hash.Hashing;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.indh.core.text.InvalidValueException;
import org.indh.core.text.Written;

/**
 * What stays the same of a finding when the file is renamed, translated or gets another row: made of the rule's code,
 * the document's kind, the codes on the way to the subject, or the first words of what has no code and is one of a list,
 * and the component; of no position, message, language or file name.
 *
 * @param value sixteen hexadecimal digits
 */
@Written(pattern = Fingerprint.FORM, examples = "0123456789abcdef")
public record Fingerprint(String value) implements Comparable<Fingerprint> {
    /** What it looks like. */
    static final String FORM = "[0-9a-f]{16}";

    private static final Pattern WRITTEN = Pattern.compile(FORM);

    /** @throws InvalidValueException where the text is not sixteen hexadecimal digits */
    public Fingerprint {
        if (!WRITTEN.matcher(value).matches()) {
            throw new InvalidValueException("fingerprint", value);
        }
    }

    /** Reads sixteen hexadecimal digits. @throws InvalidValueException where the text is anything else */
    public static Fingerprint parse(String text) {
        return new Fingerprint(text);
    }

    /** The fingerprint of those parts in their order. */
    public static Fingerprint of(List<String> parts) {
        String joined = String.join("\u001f", parts);
        String hash =
                Hashing.sha256().hashString(joined, StandardCharsets.UTF_8).toString();
        return new Fingerprint(hash.substring(0, 16));
    }

    @Override
    public int compareTo(Fingerprint other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
