package org.indh.spreadsheet.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.indh.core.document.ReadLimits;
import org.jspecify.annotations.Nullable;

/** A part's unzipped bytes, counted against the limits as they pass, and compared with the part's checksum at the end. */
final class PartStream extends FilterInputStream {
    private final String part;
    private final ZipEntry entry;
    private final ReadLimits limits;
    private final UnzippedBytes total;
    private final CRC32 checksum = new CRC32();
    private long given;
    private long sinceToken;
    private @Nullable UnreadablePartException fault;

    PartStream(InputStream zipped, ZipEntry entry, ReadLimits limits, UnzippedBytes total) {
        super(zipped);
        this.part = entry.getName();
        this.entry = entry;
        this.limits = limits;
        this.total = total;
    }

    /** Says that the reader starts on another piece of markup. */
    void startToken() {
        sinceToken = 0;
    }

    /** What stopped the stream, for a reader that got it wrapped. */
    @Nullable
    UnreadablePartException fault() {
        return fault;
    }

    /** Reads what is left and refuses the part if its bytes are not those that were zipped. */
    void finish() throws IOException {
        startToken();
        byte[] rest = new byte[8192];
        while (read(rest, 0, rest.length) >= 0) {
            startToken();
        }
        if (entry.getCrc() != checksum.getValue()) {
            throw UnreadablePartException.malformed(part);
        }
    }

    /** Does nothing: a parser closes its stream at the last byte, and the checksum is compared after that. */
    @Override
    public void close() {}

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int got = super.read(bytes, offset, length);
        if (got > 0) {
            checksum.update(bytes, offset, got);
            given += got;
            sinceToken += got;
            total.add(got);
            check();
        }
        return got;
    }

    private void check() throws UnreadablePartException {
        if (total.count() > limits.maxUnzippedBytes()) {
            stop("maxUnzippedBytes", limits.maxUnzippedBytes());
        }
        if (given > ReadLimits.COMPRESSION_FLOOR_BYTES
                && given / limits.maxCompressionRatio() > entry.getCompressedSize()) {
            stop("maxCompressionRatio", limits.maxCompressionRatio());
        }
        if (sinceToken > limits.maxTokenBytes()) {
            stop("maxTokenBytes", limits.maxTokenBytes());
        }
    }

    private void stop(String limit, long value) throws UnreadablePartException {
        fault = UnreadablePartException.tooLarge(part, limit, value);
        throw fault;
    }

    /** The unzipped bytes of all parts of a file so far. */
    static final class UnzippedBytes {
        private long count;

        void add(long bytes) {
            count += bytes;
        }

        long count() {
            return count;
        }
    }
}
