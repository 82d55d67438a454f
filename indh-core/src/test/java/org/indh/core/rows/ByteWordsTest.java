package org.indh.core.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Eight bytes at a time find and count what one byte at a time does, whichever bytes stand beside a hit. */
class ByteWordsTest {
    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<Byte> often =
                Arbitraries.of((int) '\n', (int) ',', '\n' + 1, '\n' + 0x80).map(Integer::byteValue);
        return Arbitraries.oneOf(often, Arbitraries.bytes())
                .array(byte[].class)
                .ofMinSize(16)
                .ofMaxSize(60);
    }

    @Property
    void signs_are_counted_and_seen_between_any_two_places(
            @ForAll("bytes") byte[] bytes,
            @ForAll @IntRange(max = 15) int from,
            @ForAll @IntRange(max = 44) int length) {
        int end = Math.min(bytes.length, from + length);
        int count =
                (int) IntStream.range(from, end).filter(at -> bytes[at] == '\n').count();
        assertThat(ByteWords.count(bytes, from, end, '\n')).isEqualTo(count);
        assertThat(ByteWords.contains(bytes, from, end, '\n')).isEqualTo(count > 0);
    }

    @Property
    void the_first_of_two_signs_is_found_wherever_it_is(
            @ForAll("bytes") byte[] bytes, @ForAll @IntRange(max = 7) int from) {
        bytes[bytes.length - 8] = ',';
        int first = IntStream.range(from, bytes.length)
                .filter(at -> bytes[at] == '\n' || bytes[at] == ',')
                .findFirst()
                .orElseThrow();
        int found = ByteWords.find(bytes, from, ByteWords.pattern('\n'), ByteWords.pattern(','));
        assertThat(found).isEqualTo(first);
    }

    @Property
    void all_of_two_signs_in_eight_bytes_are_found_in_their_order(
            @ForAll("bytes") byte[] bytes, @ForAll @IntRange(max = 7) int from) {
        List<Integer> found = new ArrayList<>();
        long hits = ByteWords.all(bytes, from, ByteWords.pattern('\n'), ByteWords.pattern(','));
        for (long left = hits; left != 0; left &= left - 1) {
            found.add(ByteWords.first(from, left));
        }
        assertThat(found)
                .isEqualTo(IntStream.range(from, from + Long.BYTES)
                        .filter(at -> bytes[at] == '\n' || bytes[at] == ',')
                        .boxed()
                        .toList());
    }
}
