package org.indh.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Starts the command line. */
public final class Main {
    private Main() {}

    /** Runs a command and ends the program with its status. */
    public static void main(String[] arguments) {
        StandardOutput results = new StandardOutput(new FileOutputStream(FileDescriptor.out));
        PrintStream out = new PrintStream(results, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        Terminal terminal = Terminal.of(isTerminal(), System.getenv());
        int status = run(arguments, out, err, terminal);
        out.flush();
        System.exit(results.loss().map(loss -> lost(loss, arguments, err)).orElse(status));
    }

    /** A result that did not reach its reader: a disk that is full behind {@code >}. */
    private static int lost(IOException loss, String[] arguments, PrintStream err) {
        err.println("indh: " + Speech.of(List.of(arguments)).say("unwritten", Map.of("why", FileTrouble.of(loss))));
        return ExitStatus.UNWRITTEN;
    }

    /** Whether a person reads along. */
    @SuppressWarnings("SystemConsoleNull") // asked for by its name, the console is none where output is piped
    private static boolean isTerminal() {
        // Releases 22 to 24 give another console, even to a pipe, unless they are asked for the one of before.
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }

    /** Runs a command with these streams, in UTF-8; gives its status. */
    static int run(String[] arguments, PrintStream out, PrintStream err, Terminal terminal) {
        PrintWriter errors = new PrintWriter(err, true, StandardCharsets.UTF_8);
        CommandLine line = new CommandLine(new Indh(), new Commands(out, err, terminal))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(errors)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setUsageHelpAutoWidth(false)
                .setParameterExceptionHandler((fault, given) -> usage(fault, given))
                .setExecutionExceptionHandler((fault, command, parsed) -> failed(fault, command, arguments));
        line.setColorScheme(CommandLine.Help.defaultColorScheme(CommandLine.Help.Ansi.OFF));
        try {
            return line.execute(arguments);
        } catch (OutOfMemoryError e) {
            errors.println("indh: " + Speech.of(List.of(arguments)).say("memory", Map.of()));
            return ExitStatus.INTERNAL;
        } catch (Error e) { // a library that is missing, a stack that is used up
            return internal(e, Speech.of(List.of(arguments)), errors);
        }
    }

    private static int failed(Throwable fault, CommandLine command, String[] arguments) {
        Speech speech = Speech.of(List.of(arguments), command.getCommandSpec());
        if (fault instanceof UnwrittenException unwritten) {
            command.getErr().println("indh: " + speech.say("usage.unwritten", unwritten.facts()));
            return ExitStatus.UNWRITTEN;
        }
        return internal(fault, speech, command.getErr());
    }

    private static int usage(ParameterException fault, String[] arguments) {
        PrintWriter errors = fault.getCommandLine().getErr();
        UsageText.lines(fault, List.of(arguments)).forEach(line -> errors.println("indh: " + line));
        return ExitStatus.USAGE;
    }

    /** A fault of our own: what it is, never a stack trace, unless the developer asks for it. */
    private static int internal(Throwable fault, Speech speech, PrintWriter errors) {
        errors.println("indh: " + speech.say("internal", Map.of("fault", fault.toString())));
        errors.println("indh: " + speech.say("internal.report", Map.of()));
        if (Boolean.getBoolean("indh.trace")) {
            fault.printStackTrace(errors);
        }
        return ExitStatus.INTERNAL;
    }
}
