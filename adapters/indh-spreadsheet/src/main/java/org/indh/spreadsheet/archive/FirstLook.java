package org.indh.spreadsheet.archive;

import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.indh.core.document.ReadLimits;
import org.indh.core.document.UnreadableFileException.Reason;

/** What can be said of a file before it is unzipped: most files that cannot be read are told from their first bytes. */
final class FirstLook {
    private static final byte[] END_RECORD = {'P', 'K', 5, 6};
    private static final int END_BYTES = 22;
    private static final int LONGEST_END = END_BYTES + 0xFFFF;
    private static final int LOCAL_FLAGS = 6;

    private FirstLook() {}

    /**
     * Lets zipped files pass.
     *
     * @param kind the kind of file that is expected, as {@code "xlsx"}
     */
    static void check(Path file, String kind, ReadLimits limits) throws IOException {
        if (!Files.exists(file)) {
            throw UnreadablePartException.of(Reason.NOT_FOUND);
        }
        if (!Files.isRegularFile(file)) {
            throw UnreadablePartException.of(Reason.NOT_A_FILE);
        }
        if (Files.size(file) > limits.maxFileBytes()) {
            throw UnreadablePartException.tooLarge("maxFileBytes", limits.maxFileBytes());
        }
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(FileSignature.HEAD_BYTES);
        }
        FileSignature signature = FileSignature.of(head);
        switch (signature) {
            case ZIP -> {
                if (head.length > LOCAL_FLAGS && (head[LOCAL_FLAGS] & 1) != 0) {
                    throw UnreadablePartException.of(Reason.ENCRYPTED);
                }
            }
            case BLANK -> throw UnreadablePartException.of(Reason.EMPTY);
            case COMPOUND -> {
                String found = CompoundFile.kind(file);
                throw found.equals(CompoundFile.ENCRYPTED)
                        ? UnreadablePartException.of(Reason.ENCRYPTED)
                        : UnreadablePartException.otherKind(kind, found);
            }
            default ->
                throw FileSignature.isCutZip(head)
                        ? UnreadablePartException.of(Reason.TRUNCATED)
                        : UnreadablePartException.otherKind(kind, signature.code());
        }
    }

    /** Why a file that begins as a zipped file does not open as one: its end is missing, or it is damaged. */
    static Reason whyNotZip(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            byte[] end = new byte[Math.toIntExact(Math.min(bytes.length(), LONGEST_END))];
            bytes.seek(bytes.length() - end.length);
            bytes.readFully(end);
            for (int at = end.length - END_BYTES; at >= 0; at--) {
                if (isWholeEndRecord(end, at)) {
                    return Reason.MALFORMED;
                }
            }
            return Reason.TRUNCATED;
        }
    }

    private static boolean isWholeEndRecord(byte[] bytes, int at) {
        for (int i = 0; i < END_RECORD.length; i++) {
            if (bytes[at + i] != END_RECORD[i]) {
                return false;
            }
        }
        int comment = (bytes[at + END_BYTES - 2] & 0xFF) | (bytes[at + END_BYTES - 1] & 0xFF) << 8;
        return at + END_BYTES + comment <= bytes.length;
    }
}
