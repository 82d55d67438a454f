package org.indh.spreadsheet.xlsx;

import org.jspecify.annotations.Nullable;

/** A count as a file writes it: digits only. */
final class Index {
    /** Stands for what is no count. */
    static final int NONE = -1;

    private Index() {}

    /** The count, {@link Integer#MAX_VALUE} if it is larger, {@link #NONE} if the text is anything but digits. */
    static int parse(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return NONE;
        }
        long value = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return NONE;
            }
            value = Math.min(value * 10 + c - '0', Integer.MAX_VALUE);
        }
        return Math.toIntExact(value);
    }
}
