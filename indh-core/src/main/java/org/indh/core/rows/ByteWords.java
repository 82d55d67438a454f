package org.indh.core.rows;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks for bytes eight at a time, as one number: a difference that is nil in one of its bytes shows in that byte's top bit. */
final class ByteWords {
    private static final VarHandle WORD = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;

    private ByteWords() {}

    /** That byte eight times. */
    static long pattern(char sign) {
        return (sign & 0xFF) * ONES;
    }

    /** The eight bytes from there. */
    static long word(byte[] bytes, int from) {
        return (long) WORD.get(bytes, from);
    }

    /** Nil where none of the bytes is the pattern's; else the lowest bit that is set is the top one of the first that is. */
    static long hits(long word, long pattern) {
        long difference = word ^ pattern;
        return (difference - ONES) & ~difference & TOPS;
    }

    /** The first byte, of the one sign or the other, from there on; there must be one, and seven bytes after it. */
    static int find(byte[] bytes, int from, long one, long other) {
        int at = from;
        while (true) {
            long word = word(bytes, at);
            long hits = hits(word, one) | hits(word, other);
            if (hits != 0) {
                return first(at, hits);
            }
            at += Long.BYTES;
        }
    }

    /** The place of the first hit in the eight bytes from there. */
    static int first(int from, long hits) {
        return from + (Long.numberOfTrailingZeros(hits) >>> 3);
    }

    /** The top bits of those of the eight bytes from there that are the one sign or the other. */
    static long all(byte[] bytes, int from, long one, long other) {
        long word = word(bytes, from);
        long first = word ^ one;
        long second = word ^ other;
        // Exact in every byte, where a borrow would tell the byte after a hit as well.
        long free = ((first & ~TOPS) + ~TOPS | first) & ((second & ~TOPS) + ~TOPS | second);
        return ~free & TOPS;
    }

    /** How many bytes before the end are that sign. */
    static int count(byte[] bytes, int from, int end, char sign) {
        long pattern = pattern(sign);
        int count = 0;
        int at = from;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            // Exact in every byte, where a borrow would count the byte after a hit as well.
            long difference = word(bytes, at) ^ pattern;
            long low = (difference & ~TOPS) + ~TOPS;
            count += Long.bitCount(~(low | difference | ~TOPS));
        }
        for (; at < end; at++) {
            count += bytes[at] == sign ? 1 : 0;
        }
        return count;
    }

    /** Whether that sign is among the bytes before the end. */
    static boolean contains(byte[] bytes, int from, int end, char sign) {
        long pattern = pattern(sign);
        int at = from;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            if (hits(word(bytes, at), pattern) != 0) {
                return true;
            }
        }
        for (; at < end; at++) {
            if (bytes[at] == sign) {
                return true;
            }
        }
        return false;
    }
}
