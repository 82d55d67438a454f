package org.indh.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.junit.jupiter.api.Test;

class ByteScanTest {
    /** Letters of one to four bytes, backslashes, and now and then a byte that belongs to none. */
    @Provide
    Arbitrary<byte[]> texts() {
        Arbitrary<byte[]> letters = Arbitraries.of("a", "[", "]", "\0", "\\", "é", "’", "ع", "🐘")
                .map(letter -> letter.getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> strays = Arbitraries.bytes().map(stray -> new byte[] {stray});
        return Arbitraries.frequencyOf(Tuple.of(30, letters), Tuple.of(1, strays))
                .list()
                .ofMaxSize(40)
                .map(ByteScanTest::joined);
    }

    private static byte[] joined(List<byte[]> parts) {
        ByteBuffer all =
                ByteBuffer.allocate(parts.stream().mapToInt(part -> part.length).sum());
        parts.forEach(all::put);
        return all.array();
    }

    @Property
    void bytes_are_utf8_where_the_jdk_can_decode_them(@ForAll("texts") byte[] bytes) {
        assertThat(ByteScan.of(bytes).utf8()).isEqualTo(isDecoded(bytes));
    }

    private static boolean isDecoded(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)) != null;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    @Property
    void a_backslash_is_found_wherever_it_stands(@ForAll("texts") byte[] bytes) {
        ByteScan scan = ByteScan.of(bytes);
        if (scan.utf8()) {
            assertThat(scan.backslash()).isEqualTo(new String(bytes, StandardCharsets.UTF_8).contains("\\"));
        }
    }

    @Test
    void no_byte_but_a_backslash_is_taken_for_one() {
        for (int i = 0; i < 128; i++) {
            byte[] bytes = "]]]]]]]]]".getBytes(StandardCharsets.UTF_8); // one above a backslash
            bytes[3] = (byte) i;
            assertThat(ByteScan.of(bytes)).isEqualTo(new ByteScan(true, i == '\\'));
        }
    }
}
