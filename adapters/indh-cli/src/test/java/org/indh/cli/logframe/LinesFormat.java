package org.indh.cli.logframe;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.indh.core.document.Draft;
import org.indh.core.document.Format;
import org.indh.core.document.ReadLimits;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.document.UnreadableFileException.Reason;
import org.indh.core.validation.Suppressions;

/** A format of tests: a document of decisions, a member on each line, {@code /suppressions/0/rule | LF-PLATEAU}. */
public final class LinesFormat implements Format {
    @Override
    public List<String> extensions() {
        return List.of("lines");
    }

    @Override
    public List<Draft> read(Path file, ReadLimits limits) throws UnreadableFileException {
        try {
            return List.of(
                    new Draft(Suppressions.KIND.name(), WrittenExample.members(Files.readAllLines(file)), List.of()));
        } catch (IOException e) {
            throw new UnreadableFileException(Reason.INPUT_OUTPUT, file.toString(), Map.of(), e);
        }
    }
}
