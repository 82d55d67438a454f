package org.indh.core.rows;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A text of another encoding as the UTF-8 that it would be. What is no text in its own encoding is given as what is none in
 * UTF-8, so that it is told where it stands.
 */
final class Utf8Channel implements ReadableByteChannel {
    private static final int CHARACTERS = 1 << 13;
    private static final byte[] BROKEN = {(byte) 0xEF, (byte) 0xBF, (byte) 0xBD};

    private final Reader reader;
    private final char[] characters = new char[CHARACTERS];
    private ByteBuffer ready = ByteBuffer.allocate(0);
    private boolean isOpen = true;

    private Utf8Channel(Reader reader) {
        this.reader = reader;
    }

    /** The file from that byte of its UTF-8 on. */
    static Utf8Channel open(Path file, Charset charset, long from) throws IOException {
        Utf8Channel channel = new Utf8Channel(new InputStreamReader(Files.newInputStream(file), charset));
        ByteBuffer skipped = ByteBuffer.allocate(Math.toIntExact(from));
        while (skipped.hasRemaining() && channel.read(skipped) >= 0) {
            // as many bytes as there are
        }
        return channel;
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
        if (!ready.hasRemaining()) {
            int count = reader.read(characters);
            if (count < 0) {
                return -1;
            }
            ready = ByteBuffer.wrap(utf8(new String(characters, 0, count)));
        }
        int length = Math.min(ready.remaining(), target.remaining());
        target.put(target.position(), ready, ready.position(), length);
        target.position(target.position() + length);
        ready.position(ready.position() + length);
        return length;
    }

    /** The replacement character that stands for what was no text becomes one character that UTF-8 does not have. */
    private static byte[] utf8(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i + 2 < bytes.length; i++) {
            if (bytes[i] == BROKEN[0] && bytes[i + 1] == BROKEN[1] && bytes[i + 2] == BROKEN[2]) {
                bytes[i] = (byte) 0xFF;
            }
        }
        return bytes;
    }

    @Override
    public boolean isOpen() {
        return isOpen;
    }

    @Override
    public void close() throws IOException {
        isOpen = false;
        reader.close();
    }
}
