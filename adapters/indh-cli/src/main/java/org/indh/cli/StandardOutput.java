package org.indh.cli;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The stream of results, which keeps in mind why writing to it failed: a {@code PrintStream} forgets. */
final class StandardOutput extends FilterOutputStream {
    private @Nullable IOException fault;

    StandardOutput(OutputStream out) {
        super(new BufferedOutputStream(out));
    }

    @Override
    public void write(byte[] bytes, int offset, int length) throws IOException {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            fault = e;
            throw e;
        }
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void flush() throws IOException {
        try {
            out.flush();
        } catch (IOException e) {
            fault = e;
            throw e;
        }
    }

    /** Why the result is lost; empty where it is not, or where its reader had enough, as {@code head} has. */
    Optional<IOException> loss() {
        return Optional.ofNullable(fault)
                .filter(each -> !String.valueOf(each.getMessage())
                        .toLowerCase(Locale.ROOT)
                        .contains("pipe"));
    }
}
