package org.indh.spreadsheet.archive;

import java.nio.charset.StandardCharsets;

/** What a file's first bytes say that it is, whatever its name says. */
public enum FileSignature {
    /** A zipped file with something in it: XLSX, ODS, DOCX, or any archive. */
    ZIP("zip", "PK\3\4"),
    /** A zipped file with nothing in it. */
    EMPTY_ZIP("zip", "PK\5\6"),
    /** A compound file: an older workbook or document, or a newer one under a password. */
    COMPOUND("ole2", "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1"),
    /** A picture. */
    PNG("png", "\u0089PNG"),
    /** A picture. */
    JPEG("jpeg", "\u00FF\u00D8\u00FF"),
    /** A picture. */
    GIF("gif", "GIF8"),
    /** A printed document. */
    PDF("pdf", "%PDF"),
    /** Another archive. */
    GZIP("gzip", "\u001F\u008B"),
    /** Another archive. */
    RAR("rar", "Rar!"),
    /** Another archive. */
    SEVEN_ZIP("7z", "7z\u00BC\u00AF'\u001C"),
    /** A document in rich text. */
    RTF("rtf", "{\\rtf"),
    /** Nothing but blanks or zero bytes, as a failing disk leaves them. */
    BLANK("blank", ""),
    /** A web page or another XML document. */
    MARKUP("markup", ""),
    /** Text: a CSV, a note. */
    TEXT("text", ""),
    /** None of these. */
    UNKNOWN("unknown", "");

    /** How many of a file's first bytes are enough. */
    public static final int HEAD_BYTES = 1024;

    private final String code;

    /** One character for each byte. */
    private final String start;

    FileSignature(String code, String start) {
        this.code = code;
        this.start = start;
    }

    /** The stable code of the kind of file: {@code "png"}. */
    public String code() {
        return code;
    }

    /** What those first bytes say. Fewer than {@link #HEAD_BYTES} are a whole file. */
    public static FileSignature of(byte[] head) {
        String text = new String(head, StandardCharsets.ISO_8859_1);
        for (FileSignature signature : values()) {
            if (!signature.start.isEmpty() && text.startsWith(signature.start)) {
                return signature;
            }
        }
        if (head.length < HEAD_BYTES && text.chars().allMatch(c -> c == 0 || Character.isWhitespace(c))) {
            return BLANK;
        }
        boolean wide = text.startsWith("\u00FF\u00FE") || text.startsWith("\u00FE\u00FF");
        if (!wide && text.chars().anyMatch(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f')) {
            return UNKNOWN;
        }
        String visible = text.replaceAll("[^!-~]", "");
        return visible.startsWith("<") ? MARKUP : TEXT;
    }

    /** Whether those bytes, a whole file, are a zipped file's first and were cut before its signature ends. */
    public static boolean isCutZip(byte[] head) {
        return ZIP.start.startsWith(new String(head, StandardCharsets.ISO_8859_1));
    }
}
