package org.indh.core.rows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.indh.core.document.UnreadableFileException;
import org.indh.core.document.UnreadableFileException.Reason;

/**
 * Hands a file out in pieces of whole records, each once, to as many threads as ask. Only the reading of bytes and the search
 * for the last line end are done one after another.
 */
public final class Blocks implements AutoCloseable {
    /** As much as is read at once: large enough for the system, small enough for the processor's cache. */
    static final int USUAL_BYTES = 1 << 18;

    private final Path file;
    private final ReadableByteChannel channel;
    private final RecordEnds ends;
    private final int maxRecordBytes;
    private final int blockBytes;
    private byte[] rest = new byte[1024];
    private int restLength;
    private int line;
    private boolean isAtEnd;

    private Blocks(
            Path file, ReadableByteChannel channel, RecordEnds ends, int maxRecordBytes, int blockBytes, int line) {
        this.file = file;
        this.channel = channel;
        this.ends = ends;
        this.maxRecordBytes = maxRecordBytes;
        this.blockBytes = blockBytes;
        this.line = line;
    }

    /**
     * Opens a file in UTF-8 from a byte on, which is the start of that line.
     *
     * @param maxRecordBytes how long one record may be, in bytes
     * @throws UnreadableFileException where it is not there, is no file, or the system does not give it
     */
    public static Blocks open(Path file, long from, int line, RecordEnds ends, int maxRecordBytes)
            throws UnreadableFileException {
        return open(file, StandardCharsets.UTF_8, from, line, ends, maxRecordBytes, USUAL_BYTES);
    }

    /**
     * The same in pieces of so many bytes.
     *
     * @param charset the file's encoding; whatever it is, its pieces and all counts of bytes are of the same text in UTF-8
     */
    static Blocks open(
            Path file, Charset charset, long from, int line, RecordEnds ends, int maxRecordBytes, int blockBytes)
            throws UnreadableFileException {
        check(file);
        try {
            return new Blocks(file, channel(file, charset, from), ends, maxRecordBytes, blockBytes, line);
        } catch (IOException e) {
            throw new UnreadableFileException(Reason.INPUT_OUTPUT, file.toString(), Map.of(), e);
        }
    }

    /** @throws UnreadableFileException where it is not there or is no file */
    static void check(Path file) throws UnreadableFileException {
        if (!Files.exists(file)) {
            throw new UnreadableFileException(Reason.NOT_FOUND, file.toString(), Map.of());
        }
        if (!Files.isRegularFile(file)) {
            throw new UnreadableFileException(Reason.NOT_A_FILE, file.toString(), Map.of());
        }
    }

    private static ReadableByteChannel channel(Path file, Charset charset, long from) throws IOException {
        return charset.equals(StandardCharsets.UTF_8)
                ? FileChannel.open(file, StandardOpenOption.READ).position(from)
                : Utf8Channel.open(file, charset, from);
    }

    /** An empty piece, for one thread. */
    public Block block() {
        return new Block(blockBytes);
    }

    /**
     * Fills a piece with the next records. Of a record that goes on beyond its limit or the end of the file, because a
     * quotation mark was never closed, the first line is handed out alone, so that the others are not lost with it.
     *
     * @return false where there are none any more
     * @throws UnreadableFileException where a line exceeds the limit, the file has more than 2,147,483,647 lines, or the
     *     system fails
     */
    public synchronized boolean next(Block block) throws UnreadableFileException {
        block.reserve(restLength);
        System.arraycopy(rest, 0, block.bytes(), 0, restLength);
        int length = restLength;
        while (true) {
            length = fill(block, length);
            if (length == 0) {
                return false;
            }
            int end = ends.last(block, length);
            if (end == 0 && (isAtEnd || length >= maxRecordBytes)) {
                end = firstLine(block.bytes(), length);
            }
            if (end > 0) {
                int first = line;
                line = after(block.bytes(), end);
                keepRest(block.bytes(), end, length);
                block.hold(end, first);
                return true;
            }
            block.widen(length);
        }
    }

    private int fill(Block block, int from) throws UnreadableFileException {
        ByteBuffer room = ByteBuffer.wrap(block.bytes(), from, block.room() - from);
        try {
            while (!isAtEnd && room.hasRemaining()) {
                isAtEnd = channel.read(room) < 0;
            }
        } catch (IOException e) {
            throw new UnreadableFileException(Reason.INPUT_OUTPUT, file.toString(), Map.of(), e);
        }
        return room.position();
    }

    private int firstLine(byte[] bytes, int length) throws UnreadableFileException {
        for (int at = 0; at < length; at++) {
            if (bytes[at] == '\n') {
                return at + 1;
            }
        }
        if (!isAtEnd) {
            throw tooLarge("maxTokenBytes", maxRecordBytes);
        }
        return length;
    }

    private void keepRest(byte[] bytes, int end, int length) {
        restLength = length - end;
        if (restLength > rest.length) {
            rest = new byte[restLength * 2];
        }
        System.arraycopy(bytes, end, rest, 0, restLength);
    }

    /** The line that comes after those bytes. */
    private int after(byte[] bytes, int end) throws UnreadableFileException {
        long next = (long) line + ByteWords.count(bytes, 0, end, '\n');
        if (next > Integer.MAX_VALUE) {
            throw tooLarge("maxLines", Integer.MAX_VALUE);
        }
        return (int) next;
    }

    private UnreadableFileException tooLarge(String limit, int value) {
        return new UnreadableFileException(
                Reason.TOO_LARGE,
                file.toString(),
                Map.of("limit", limit, "value", String.valueOf(value), "line", String.valueOf(line)));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
