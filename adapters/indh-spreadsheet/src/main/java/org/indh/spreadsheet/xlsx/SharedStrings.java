package org.indh.spreadsheet.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.indh.spreadsheet.archive.XmlCursor;
import org.indh.spreadsheet.limit.Allowance;

/**
 * The texts that cells share, each named by its number from 0.
 *
 * @param texts those that were kept
 * @param shortened the numbers of those that were too long
 * @param whole whether all of them were kept
 */
record SharedStrings(List<String> texts, BitSet shortened, boolean whole) {
    /** Of a file without shared texts. */
    static final SharedStrings NONE = new SharedStrings(List.of(), new BitSet(), true);

    /** What a place in the list takes, growing included, in bytes. */
    private static final int PLACE_BYTES = 16;

    static SharedStrings read(XmlCursor cursor, Allowance allowance) throws IOException {
        List<String> texts = new ArrayList<>();
        BitSet shortened = new BitSet();
        int root = cursor.depth();
        while (cursor.child(root)) {
            if (cursor.is("si")) {
                RichText text = RichText.read(cursor, allowance.limits().maxCellLength());
                if (!allowance.keepBytes(PLACE_BYTES) || !allowance.keepText(text.text())) {
                    return new SharedStrings(texts, shortened, false);
                }
                if (!text.whole()) {
                    shortened.set(texts.size());
                }
                texts.add(text.text());
            }
        }
        return new SharedStrings(texts, shortened, true);
    }
}
