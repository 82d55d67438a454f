package org.indh.spreadsheet.archive;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a compound file (OLE2) is, told by the names in its directory. The directory may lie in any of its sectors, so the
 * file is searched once, in a window of fixed size.
 */
final class CompoundFile {
    /** The kind of a newer file under a password. */
    static final String ENCRYPTED = "encrypted";

    private static final byte[] ENCRYPTED_PACKAGE = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] WORKBOOK = "Workbook\0".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] OLDER_WORKBOOK = "Book\0".getBytes(StandardCharsets.UTF_16LE);
    private static final byte[] DOCUMENT = "WordDocument".getBytes(StandardCharsets.UTF_16LE);
    private static final int NAMES_ALIGN_TO = 128;

    private CompoundFile() {}

    /** {@link #ENCRYPTED}, or the kind of the older file: {@code "xls"}, {@code "doc"}, {@code "ole2"}. */
    static String kind(Path file) throws IOException {
        String kind = FileSignature.COMPOUND.code();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] window = new byte[1 << 16];
            for (int length = in.readNBytes(window, 0, window.length);
                    length > 0;
                    length = in.readNBytes(window, 0, window.length)) {
                for (int at = 0; at < length; at += NAMES_ALIGN_TO) {
                    if (has(window, at, ENCRYPTED_PACKAGE)) {
                        return ENCRYPTED;
                    }
                    if (has(window, at, WORKBOOK) || has(window, at, OLDER_WORKBOOK)) {
                        kind = "xls";
                    } else if (has(window, at, DOCUMENT)) {
                        kind = "doc";
                    }
                }
            }
        }
        return kind;
    }

    private static boolean has(byte[] window, int at, byte[] name) {
        for (int i = 0; i < name.length; i++) {
            if (window[at + i] != name[i]) {
                return false;
            }
        }
        return true;
    }
}
