package org.indh.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.text.Term;
import org.indh.core.validation.TextReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Where a command's result goes: to stdout, or to the file that {@code --out} names. A path where no file can stand is wrong
 * usage; that is said before anything is read, and so it is where one may not write.
 *
 * @param target the file; absent for stdout
 * @param what the key of what is written, for messages: "report"
 */
record Result(@Nullable Path target, PrintStream out, CommandSpec spec, String what) {
    /**
     * Refuses a file that cannot be written, before the work, and one that holds something else that is needed.
     *
     * @param others the files that are read, and those that another result goes to
     * @throws ParameterException where the path is wrong
     * @throws UnwrittenException where one may not write there
     */
    void check(List<Path> others) {
        if (target == null) {
            return;
        }
        ReportFile.obstacle(target).ifPresent(this::refuse);
        if (others.stream().anyMatch(other -> ReportFile.isSame(other, target))) {
            refuse(FileTrouble.NEEDED);
        }
        if (!ReportFile.isWritable(target)) {
            throw new UnwrittenException(facts(FileTrouble.DENIED));
        }
    }

    /** How texts look there: a file has no colours. */
    TextReport.Style style(Terminal terminal) {
        return target == null ? terminal.style() : TextReport.Style.PLAIN;
    }

    /** A result that is written piece by piece. */
    interface Content {
        /**
         * Writes it.
         *
         * @throws IOException where it cannot be written
         * @throws UnreadableFileException where what it is made of cannot be read
         */
        void writeTo(Appendable text) throws IOException, UnreadableFileException;
    }

    /** Writes it; a file that was there stays whole where that fails. @throws UnwrittenException where it does */
    void write(String text) {
        try {
            write(to -> to.append(text));
        } catch (UnreadableFileException e) {
            throw new AssertionError(e); // a text is read already
        }
    }

    /**
     * The same, piece by piece.
     *
     * @throws UnwrittenException where it cannot be written
     * @throws UnreadableFileException where what it is made of cannot be read; a file that was there stays whole
     */
    void write(Content content) throws UnreadableFileException {
        try {
            if (target == null) {
                content.writeTo(out);
            } else {
                ReportFile.write(target, content);
            }
        } catch (IOException e) {
            throw new UnwrittenException(facts(FileTrouble.of(e)));
        }
    }

    private void refuse(Term why) {
        throw new Refusal("unwritten", facts(why)).of(spec);
    }

    private Map<String, Object> facts(Object why) {
        return Map.of("what", new Term("written." + what), "file", String.valueOf(target), "why", why);
    }
}
