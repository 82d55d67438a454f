package org.indh.json;

import com.google.common.base.Utf8;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * What one pass over all bytes of a text tells, before it is parsed. Most of a text is ASCII and is passed over eight
 * bytes at a time; each run of other bytes is UTF-8, or is not, by itself.
 *
 * @param utf8 whether the bytes are UTF-8
 * @param backslash whether a backslash is among them; without one nothing in the text is escaped
 */
record ByteScan(boolean utf8, boolean backslash) {
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long HIGH_BITS = 0x8080_8080_8080_8080L;
    private static final long ONES = 0x0101_0101_0101_0101L;
    private static final long BACKSLASHES = ONES * '\\';

    static ByteScan of(byte[] bytes) {
        long backslashes = 0;
        int at = 0;
        while (at < bytes.length) {
            long eight = eight(bytes, at);
            long nilWhereBackslash = eight ^ BACKSLASHES;
            backslashes |=
                    (nilWhereBackslash - ONES) & ~nilWhereBackslash & HIGH_BITS; // borrows begin at a nil byte only
            long beyondAscii = eight & HIGH_BITS;
            if (beyondAscii == 0) {
                at += Long.BYTES;
            } else {
                int start = at + Long.numberOfTrailingZeros(beyondAscii) / Byte.SIZE;
                at = endOfRun(bytes, start);
                if (!Utf8.isWellFormed(bytes, start, at - start)) {
                    return new ByteScan(false, backslashes != 0);
                }
            }
        }
        return new ByteScan(true, backslashes != 0);
    }

    /** The bytes from a position on, the first one lowest; nil beyond the end. */
    private static long eight(byte[] bytes, int at) {
        if (at + Long.BYTES <= bytes.length) {
            return (long) EIGHT.get(bytes, at);
        }
        long rest = 0;
        for (int i = bytes.length - 1; i >= at; i--) {
            rest = rest << Byte.SIZE | bytes[i] & 0xFF;
        }
        return rest;
    }

    private static int endOfRun(byte[] bytes, int start) {
        int end = start;
        while (end < bytes.length && bytes[end] < 0) {
            end++;
        }
        return end;
    }
}
