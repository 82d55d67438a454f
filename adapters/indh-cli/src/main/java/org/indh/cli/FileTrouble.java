package org.indh.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Locale;
import java.util.Map;
import org.indh.core.text.Term;

/** Why a file cannot be written or read: in our words where we have some, else as the machine says it. */
final class FileTrouble {
    static final Term NO_FOLDER = new Term("file.no-folder");
    static final Term FOLDER = new Term("file.folder");
    static final Term NEEDED = new Term("file.needed");
    static final Term DENIED = new Term("file.denied");
    private static final Map<String, Term> SAID = Map.of(
            "no space left on device", new Term("file.full"),
            "disk quota exceeded", new Term("file.full"),
            "read-only file system", new Term("file.read-only"),
            "permission denied", DENIED);

    private FileTrouble() {}

    /** A term or a text, for a message. */
    static Object of(IOException fault) {
        if (fault instanceof AccessDeniedException) {
            return DENIED;
        }
        if (fault instanceof NoSuchFileException) {
            return NO_FOLDER;
        }
        String reason = fault instanceof FileSystemException of ? of.getReason() : fault.getMessage();
        if (reason == null) {
            return fault.getClass().getSimpleName();
        }
        Term known = SAID.get(reason.toLowerCase(Locale.ROOT));
        return known == null ? reason : known;
    }
}
