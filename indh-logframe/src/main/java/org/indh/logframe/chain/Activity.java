package org.indh.logframe.chain;

import java.util.Optional;
import org.indh.core.code.Coded;
import org.indh.core.statement.Reading;
import org.indh.core.text.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Work that turns means into outputs (activité).
 *
 * @param code what people call it: "A.5.6"
 * @param statement what is done
 */
public record Activity(
        @Nullable ActivityCode code, @Nullable LocalizedText statement) implements Coded {
    /** What the statement promises, as far as it can be read. */
    public Optional<Reading> reading() {
        return Optional.ofNullable(statement).map(text -> Reading.of(text.text()));
    }
}
