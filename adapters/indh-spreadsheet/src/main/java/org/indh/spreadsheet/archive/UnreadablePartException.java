package org.indh.spreadsheet.archive;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.util.Map;
import org.indh.core.document.UnreadableFileException.Reason;

/** Why reading stopped inside a file, by someone who does not know the file's name. An IOException, to pass streams. */
public final class UnreadablePartException extends IOException {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final ImmutableMap<String, String> detail;

    private UnreadablePartException(Reason reason, Map<String, String> detail) {
        super(reason.code() + " " + detail);
        this.reason = reason;
        this.detail = ImmutableMap.copyOf(detail);
    }

    /** A reason that needs no more words. */
    public static UnreadablePartException of(Reason reason) {
        return new UnreadablePartException(reason, Map.of());
    }

    /** A limit that the file reaches as a whole. */
    public static UnreadablePartException tooLarge(String limit, long value) {
        return new UnreadablePartException(Reason.TOO_LARGE, Map.of("limit", limit, "value", Long.toString(value)));
    }

    /** A limit that a part reaches, by its name in {@link org.indh.core.document.ReadLimits}. */
    public static UnreadablePartException tooLarge(String part, String limit, long value) {
        return new UnreadablePartException(
                Reason.TOO_LARGE, Map.of("part", part, "limit", limit, "value", Long.toString(value)));
    }

    /** A part that breaks its format's rules. */
    public static UnreadablePartException malformed(String part) {
        return new UnreadablePartException(Reason.MALFORMED, Map.of("part", part));
    }

    /** A part that breaks XML's rules at a line and a column, both from 1. */
    public static UnreadablePartException malformed(String part, int line, int column) {
        return new UnreadablePartException(
                Reason.MALFORMED,
                Map.of("part", part, "line", Integer.toString(line), "column", Integer.toString(column)));
    }

    /** A sound file of another kind. */
    public static UnreadablePartException otherKind(String expected, String found) {
        return new UnreadablePartException(Reason.NOT_WHAT_ITS_NAME_SAYS, Map.of("expected", expected, "found", found));
    }

    Reason reason() {
        return reason;
    }

    Map<String, String> detail() {
        return detail;
    }
}
