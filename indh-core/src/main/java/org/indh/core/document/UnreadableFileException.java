package org.indh.core.document;

import com.google.common.collect.ImmutableSortedMap;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * A file of which nothing can be read. It carries facts, which a program shows in its user's language; the message is
 * English, for a developer's log. A file with wrong cells in it is not unreadable.
 *
 * <p>Example: {@code reason()} is {@link Reason#TOO_LARGE}, {@code file()} is {@code "budget.xlsx"} and {@code detail()} is
 * {@code {limit=maxUnzippedBytes, part=xl/worksheets/sheet1.xml, value=268435456}}.
 */
public final class UnreadableFileException extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_QUOTE = 200;

    private final Reason reason;
    private final String file;
    private final ImmutableSortedMap<String, String> detail;

    /**
     * A file that cannot be read, with nothing below that went wrong.
     *
     * @param detail see {@link #detail()}; longer values are cut
     */
    public UnreadableFileException(Reason reason, String file, Map<String, String> detail) {
        this(reason, file, detail, null);
    }

    /**
     * A file that cannot be read.
     *
     * @param detail see {@link #detail()}; longer values are cut
     * @param cause what went wrong below, for a developer; {@code null} if nothing did
     */
    public UnreadableFileException(Reason reason, String file, Map<String, String> detail, @Nullable Throwable cause) {
        super(message(reason, file, detail), cause);
        this.reason = reason;
        this.file = file;
        this.detail = bounded(detail);
    }

    /** Why nothing could be read. */
    public Reason reason() {
        return reason;
    }

    /** The file as its user named it: {@code "plans/budget.xlsx"}. */
    public String file() {
        return file;
    }

    /**
     * What else is known, by name: {@code limit} and {@code value} (the limit's name in {@link ReadLimits} and its value),
     * {@code part} (the file inside a zipped file), {@code line} and {@code column} (from 1), {@code expected} and
     * {@code found} (kinds of file, such as {@code "xlsx"} and {@code "png"}). May be empty.
     */
    public SortedMap<String, String> detail() {
        return detail;
    }

    private static String message(Reason reason, String file, Map<String, String> detail) {
        String facts = detail.isEmpty() ? "" : " " + bounded(detail);
        return "\"" + quoted(file) + "\" cannot be read: " + reason.inWords + facts;
    }

    private static ImmutableSortedMap<String, String> bounded(Map<String, String> detail) {
        ImmutableSortedMap.Builder<String, String> bounded = ImmutableSortedMap.naturalOrder();
        detail.forEach((name, value) -> bounded.put(name, quoted(value)));
        return bounded.buildOrThrow();
    }

    private static String quoted(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE - 1) + "…";
    }

    /** Why a file cannot be read, in codes that stay. */
    public enum Reason {
        /** There is no file of that name. */
        NOT_FOUND("not-found", "there is no such file"),
        /** It is a folder, a device, a pipe. */
        NOT_A_FILE("not-a-file", "it is not a file"),
        /** It has no bytes, or nothing but blanks. */
        EMPTY("empty", "it is empty"),
        /** Its end is missing, as after an interrupted download. */
        TRUNCATED("truncated", "its end is missing"),
        /** The ending of its name is that of no known format. */
        UNKNOWN_FORMAT("unknown-format", "its name ends as no known format does"),
        /** A password protects it. */
        ENCRYPTED("encrypted", "a password protects it"),
        /** It reaches a limit of {@link ReadLimits} that ends reading: a large file, or one made to do harm. */
        TOO_LARGE("too-large", "it reaches a reading limit"),
        /** It is a sound file of another kind: a picture, a text, an older workbook. */
        NOT_WHAT_ITS_NAME_SAYS("not-what-its-name-says", "it is not of the kind that it is taken for"),
        /** It is text in another encoding than UTF-8: an older Windows one, UTF-16. */
        WRONG_ENCODING("wrong-encoding", "its text is not in UTF-8"),
        /** It breaks the rules of its own format. */
        MALFORMED("malformed", "it is damaged"),
        /** The disk or the system did not give it. */
        INPUT_OUTPUT("input-output", "the system did not give it");

        private final String code;
        private final String inWords;

        Reason(String code, String inWords) {
            this.code = code;
            this.inWords = inWords;
        }

        /** The stable code, as files and the command line write it: {@code "too-large"}. */
        public String code() {
            return code;
        }
    }
}
