package org.indh.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** Starts the command line. */
public final class Main {
    private Main() {}

    /** Runs a command and ends the program with its status. */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int status = run(arguments, out, err);
        out.flush();
        System.exit(out.checkError() && status == ExitStatus.CLEAN ? ExitStatus.INTERNAL : status);
    }

    /** Runs a command with these streams, in UTF-8; gives its status. */
    static int run(String[] arguments, PrintStream out, PrintStream err) {
        PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
        CommandLine line = new CommandLine(new Indh(), new Commands(out, err))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(errors)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setExecutionExceptionHandler((fault, command, parsed) -> internal(fault, errors));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        return line.execute(arguments);
    }

    /** A fault of our own: what it is, never a stack trace, unless the developer asks for it. */
    private static int internal(Exception fault, PrintWriter errors) {
        errors.println("indh: internal fault: " + fault);
        errors.println("indh: this is a mistake of the program, not of your file; please report it");
        if (Boolean.getBoolean("indh.trace")) {
            fault.printStackTrace(errors);
        }
        return ExitStatus.INTERNAL;
    }
}
