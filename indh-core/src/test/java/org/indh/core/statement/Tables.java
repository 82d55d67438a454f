package org.indh.core.statement;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Tables of wordings and what is read in them: {@code wording | reading} on each line. */
final class Tables {
    private Tables() {}

    static Stream<Arguments> of(String... names) {
        return Stream.of(names).flatMap(Tables::lines).map(line -> {
            int bar = line.lastIndexOf(" | ");
            return Arguments.of(line.substring(0, bar).translateEscapes(), line.substring(bar + 3));
        });
    }

    private static Stream<String> lines(String name) {
        try (InputStream in = Tables.class.getResourceAsStream(name)) {
            String text = new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().filter(line -> !line.startsWith("#") && !line.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
