package org.indh.core.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Text files that a module carries under {@code META-INF/indh/}. */
public final class Resources {
    private Resources() {}

    /**
     * The lines of a UTF-8 resource.
     *
     * @param anchor a class of the module that holds it
     * @param name the absolute name, {@code "/META-INF/indh/core/words.txt"}
     * @throws IllegalArgumentException where there is no such resource
     */
    public static List<String> lines(Class<?> anchor, String name) {
        try (InputStream bytes = anchor.getResourceAsStream(name)) {
            if (bytes == null) {
                throw new IllegalArgumentException("no resource " + name + " beside " + anchor.getName());
            }
            return new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
