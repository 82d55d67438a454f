package org.indh.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.text.Term;

/** The file that a report goes to. */
final class ReportFile {
    private ReportFile() {}

    /** Why no file can stand there, as far as that is seen before any work is done. */
    static Optional<Term> obstacle(Path target) {
        if (!Files.isDirectory(folder(target))) {
            return Optional.of(FileTrouble.NO_FOLDER);
        }
        return Files.isDirectory(target) ? Optional.of(FileTrouble.FOLDER) : Optional.empty();
    }

    /** Whether one may write there. */
    static boolean isWritable(Path target) {
        return Files.isWritable(Files.exists(target) ? target : folder(target));
    }

    /** Whether both paths lead to one file, be it there yet or not. */
    static boolean isSame(Path one, Path other) {
        try {
            return Files.exists(one) && Files.exists(other)
                    ? Files.isSameFile(one, other)
                    : one.toAbsolutePath()
                            .normalize()
                            .equals(other.toAbsolutePath().normalize());
        } catch (IOException e) {
            return false; // what cannot be looked at is told where it is read
        }
    }

    /** Writes beside the target first, so that a failed write leaves the old file whole. */
    static void write(Path target, Result.Content content) throws IOException, UnreadableFileException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            writeTo(target, content); // a pipe or a device has nothing to keep whole
            return;
        }
        Path file = Files.exists(target) ? target.toRealPath() : target;
        Path draft = folder(file)
                .resolve(
                        "." + file.getFileName() + "." + ProcessHandle.current().pid() + ".tmp");
        try {
            writeTo(draft, content);
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void writeTo(Path file, Result.Content content) throws IOException, UnreadableFileException {
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            content.writeTo(writer);
        }
    }

    private static Path folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        return folder == null ? file.toAbsolutePath() : folder;
    }
}
