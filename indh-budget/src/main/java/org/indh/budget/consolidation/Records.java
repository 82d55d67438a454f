package org.indh.budget.consolidation;

import java.util.Arrays;
import java.util.List;

/**
 * Records of so many longs each, side by side in memory, so that a line that is added touches one place of it. They lie in
 * pages: more records never move those that are there.
 */
final class Records {
    private static final int PAGE_BITS = 10;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int SMALLEST = 16;

    private int words;
    private long[][] pages = new long[1][];

    Records(int words) {
        this.words = words;
        this.pages[0] = new long[SMALLEST * words];
    }

    /** How many longs a record has. */
    int words() {
        return words;
    }

    /** The page that a record lies on, for whoever reads and writes several of its longs, from {@link #place} on. */
    long[] page(int record) {
        return pages[record >>> PAGE_BITS];
    }

    /** Where a record begins on its page. */
    int place(int record) {
        return (record & PAGE - 1) * words;
    }

    long get(int record, int word) {
        return pages[record >>> PAGE_BITS][(record & PAGE - 1) * words + word];
    }

    /** The same of a record that there may not be yet: nil then. */
    long find(int record, int word) {
        int page = record >>> PAGE_BITS;
        int at = (record & PAGE - 1) * words + word;
        return page < pages.length && pages[page] != null && at < pages[page].length ? pages[page][at] : 0;
    }

    void set(int record, int word, long value) {
        pages[record >>> PAGE_BITS][(record & PAGE - 1) * words + word] = value;
    }

    /** Makes room for a record; a new one holds noughts. */
    void reserve(int record) {
        int page = record >>> PAGE_BITS;
        if (page >= pages.length) {
            pages = Arrays.copyOf(pages, Math.max(page + 1, 2 * pages.length));
        }
        if (page == 0) {
            reserveFirst(record + 1);
        } else if (pages[page] == null) {
            reserveFirst(PAGE);
            for (int each = page; each > 0 && pages[each] == null; each--) {
                pages[each] = new long[PAGE * words];
            }
        }
    }

    /** The first page grows, so that small tables stay small. */
    private void reserveFirst(int records) {
        if (records * words > pages[0].length) {
            int more = Math.min(PAGE, Math.max(records, 2 * pages[0].length / words));
            pages[0] = Arrays.copyOf(pages[0], more * words);
        }
    }

    /** Gives every record as many longs more at its end. */
    void widen(int more) {
        for (int page = 0; page < pages.length; page++) {
            long[] narrow = pages[page];
            if (narrow != null) {
                int count = narrow.length / words;
                long[] wide = new long[count * (words + more)];
                for (int record = 0; record < count; record++) {
                    System.arraycopy(narrow, record * words, wide, record * (words + more), words);
                }
                pages[page] = wide;
            }
        }
        words += more;
    }

    /**
     * All records of several, which have as many longs each; those of each begin on a page, at a multiple of 1,024.
     *
     * @param sizes how many records each has
     */
    static Records joined(List<Records> several, int[] sizes) {
        Records joined = new Records(several.get(0).words);
        int pages = 0;
        for (int size : sizes) {
            pages += pages(size);
        }
        joined.pages = new long[Math.max(1, pages)][];
        int at = 0;
        for (int i = 0; i < sizes.length; i++) {
            for (int page = 0; page < pages(sizes[i]); page++) {
                joined.pages[at++] = several.get(i).pages[page];
            }
        }
        return joined;
    }

    /** The first record after so many others, when several are joined. */
    static int next(int start, int size) {
        return start + (pages(size) << PAGE_BITS);
    }

    private static int pages(int size) {
        return (size + PAGE - 1) >>> PAGE_BITS;
    }

    Records copy() {
        Records copy = new Records(words);
        copy.pages = new long[pages.length][];
        for (int page = 0; page < pages.length; page++) {
            copy.pages[page] = pages[page] == null ? null : pages[page].clone();
        }
        return copy;
    }
}
