package org.indh.core.rows;

/**
 * A piece of a file that holds whole lines, in a buffer that one thread uses again and again. After its end stands a line end
 * of ours and room to read eight bytes at once.
 */
public final class Block {
    /** What follows the end: a line end, and as many bytes as are read at once. */
    static final int SLACK = 16;

    private byte[] bytes;
    private int end;
    private int line = 1;
    private boolean isMarked;

    /** Room for so many bytes at first. */
    Block(int size) {
        this.bytes = new byte[size + SLACK];
    }

    /** The buffer. */
    public byte[] bytes() {
        return bytes;
    }

    /** Where the last line ends; the first starts at 0. */
    public int end() {
        return end;
    }

    /** The line of the file that the first one is, counted from 1. */
    public int line() {
        return line;
    }

    /** Whether a quotation mark may be in it, where records end outside of them. */
    boolean isMarked() {
        return isMarked;
    }

    void mark(boolean holdsMarks) {
        isMarked = holdsMarks;
    }

    int room() {
        return bytes.length - SLACK;
    }

    /** Makes room for so many bytes; what it holds may be lost. */
    void reserve(int length) {
        if (length > room()) {
            bytes = new byte[length + SLACK];
        }
    }

    /** Makes more room after the bytes that are used. */
    void widen(int used) {
        byte[] wider = new byte[Math.multiplyExact(room(), 2) + SLACK];
        System.arraycopy(bytes, 0, wider, 0, used);
        bytes = wider;
    }

    void hold(int length, int firstLine) {
        end = length;
        line = firstLine;
        bytes[length] = '\n';
    }
}
