package org.indh.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.validation.TextReport;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * Where a command's result goes: to stdout, or to the file that {@code --out} names. What cannot be written there is wrong
 * usage, and is said before anything is read where that can be known.
 *
 * @param target the file; absent for stdout
 * @param what what is written, for messages: "report"
 */
record Result(@Nullable Path target, PrintStream out, CommandSpec spec, String what) {
    /**
     * Refuses a file that cannot be written, before the work, and one that holds something else that is needed.
     *
     * @param others the files that are read, and those that another result goes to
     * @throws ParameterException where there is an obstacle
     */
    void check(List<Path> others) {
        if (target != null) {
            ReportFile.obstacle(target).ifPresent(this::refuse);
            others.stream()
                    .filter(other -> ReportFile.isSame(other, target))
                    .findFirst()
                    .ifPresent(other -> refuse("that file is needed for something else"));
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

    /** Writes it; a file that was there stays whole where that fails. @throws ParameterException where it does */
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
     * @throws ParameterException where it cannot be written
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
            refuse(ReportFile.reason(e));
        }
    }

    private void refuse(String why) {
        throw new ParameterException(
                spec.commandLine(), "the " + what + " cannot be written to '" + target + "': " + why);
    }
}
