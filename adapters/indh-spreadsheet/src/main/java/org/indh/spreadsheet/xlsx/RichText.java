package org.indh.spreadsheet.xlsx;

import java.io.IOException;
import org.indh.spreadsheet.archive.XmlCursor;

/**
 * The text of an element that may be written in runs of different looks. How it is pronounced, which stands beside it in
 * some scripts, is left out.
 *
 * @param text the runs joined, at most as long as asked for
 * @param whole whether nothing was cut off
 */
record RichText(String text, boolean whole) {

    /**
     * Reads the element that the cursor is on.
     *
     * @param longest in characters
     */
    static RichText read(XmlCursor cursor, int longest) throws IOException {
        StringBuilder escaped = new StringBuilder();
        boolean whole = true;
        int own = cursor.depth();
        while (cursor.child(own)) {
            if (cursor.is("t")) {
                whole &= cursor.text(escaped, room(longest));
            } else if (cursor.is("r")) {
                int run = cursor.depth();
                while (cursor.child(run)) {
                    if (cursor.is("t")) {
                        whole &= cursor.text(escaped, room(longest));
                    }
                }
            }
        }
        return decoded(escaped, whole, longest);
    }

    /** Reads the element's own text, without children. */
    static RichText plain(XmlCursor cursor, int longest) throws IOException {
        StringBuilder escaped = new StringBuilder();
        boolean whole = cursor.text(escaped, room(longest));
        return decoded(escaped, whole, longest);
    }

    private static RichText decoded(CharSequence escaped, boolean whole, int longest) {
        String text = EscapedText.decode(escaped);
        if (text.length() <= longest) {
            return new RichText(text, whole);
        }
        boolean splitsPair = Character.isHighSurrogate(text.charAt(longest - 1));
        return new RichText(text.substring(0, splitsPair ? longest - 1 : longest), false);
    }

    private static int room(int longest) {
        return Math.toIntExact(Math.min((long) longest * EscapedText.LENGTH, Integer.MAX_VALUE));
    }
}
