package org.indh.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** What a command gave. */
record Run(int status, String out, String err) {
    /** Runs a command in this machine of Java. */
    static Run of(Object... arguments) {
        return of(Terminal.NONE, arguments);
    }

    static Run of(Terminal terminal, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] words = List.of(arguments).stream().map(Object::toString).toArray(String[]::new);
        int status = Main.run(
                words,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                terminal);
        return new Run(status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs a command in a machine of Java of its own, as the launcher does. */
    static Run elsewhere(List<String> options, Object... arguments) throws Exception {
        return of(new ProcessBuilder(command(options, arguments)));
    }

    private static List<String> command(List<String> options, Object... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
        List.of(arguments).forEach(word -> command.add(word.toString()));
        return command;
    }

    /** Runs a command in a machine of Java of its own, whose stdout is that file. */
    static Run into(Path stdout, Object... arguments) throws Exception {
        return of(new ProcessBuilder(command(List.of(), arguments)).redirectOutput(stdout.toFile()));
    }

    private static Run of(ProcessBuilder command) throws Exception {
        Path err = java.nio.file.Files.createTempFile("indh", ".err");
        try {
            Process process = command.redirectError(err.toFile()).start();
            process.getOutputStream().close();
            byte[] out = process.getInputStream().readAllBytes();
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("did not end: " + command.command());
            }
            return new Run(
                    process.exitValue(),
                    new String(out, StandardCharsets.UTF_8),
                    java.nio.file.Files.readString(err, StandardCharsets.UTF_8));
        } finally {
            java.nio.file.Files.delete(err);
        }
    }
}
