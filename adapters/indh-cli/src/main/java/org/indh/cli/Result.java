package org.indh.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
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
    /** Refuses a file that cannot be written, before the work. @throws ParameterException where there is an obstacle */
    void check() {
        if (target != null) {
            ReportFile.obstacle(target).ifPresent(this::refuse);
        }
    }

    /** How texts look there: a file has no colours. */
    TextReport.Style style(Terminal terminal) {
        return target == null ? terminal.style() : TextReport.Style.PLAIN;
    }

    /** Writes it; a file that was there stays whole where that fails. @throws ParameterException where it does */
    void write(String text) {
        if (target == null) {
            out.print(text);
            return;
        }
        try {
            ReportFile.write(target, text);
        } catch (IOException e) {
            refuse(ReportFile.reason(e));
        }
    }

    private void refuse(String why) {
        throw new ParameterException(
                spec.commandLine(), "the " + what + " cannot be written to '" + target + "': " + why);
    }
}
