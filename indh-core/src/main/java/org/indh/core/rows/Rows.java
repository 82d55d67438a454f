package org.indh.core.rows;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.indh.core.document.UnreadableFileException;

/**
 * A cursor over flat records, forward only, for one thread. The fields of the record that it stands on are slices of
 * {@link #bytes}, in UTF-8, and hold until the next one.
 */
public interface Rows {
    /**
     * Goes on to the next record.
     *
     * @return false where there is none any more
     * @throws UnreadableFileException where the file cannot be read on: a record that exceeds a limit, a disk that fails
     */
    boolean next() throws UnreadableFileException;

    /** The line of the file that the record starts on, counted from 1. */
    int line();

    /**
     * What is wrong with the record as such; {@link RowFlaw#NONE} where nothing is. A flawed record has the fields that could
     * be made out.
     */
    RowFlaw flaw();

    /** What the slices are of. At least eight bytes, of any value, follow each slice. */
    byte[] bytes();

    /** Where a field starts. */
    int start(int field);

    /** Where a field ends, itself left out; the start where the record has no such field or it is empty. */
    int end(int field);

    /**
     * The character of the record that a field's text starts at, counted from 1, a quotation mark before it not among it; 1
     * where the record has no such field.
     */
    int column(int field);

    /** A field as text; nothing where it is no UTF-8. */
    default Optional<String> text(int field) {
        ByteBuffer slice = ByteBuffer.wrap(bytes(), start(field), end(field) - start(field));
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(slice)
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
