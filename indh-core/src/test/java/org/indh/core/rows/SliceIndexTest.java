package org.indh.core.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SliceIndexTest {
    /** Few letters, so that many begin alike and differ late, and long ones come again; lengths around 8, 16 and 24 bytes. */
    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> any = Arbitraries.strings().withChars("a\u0000é").ofMaxLength(26);
        Arbitrary<String> alike = Combinators.combine(
                        Arbitraries.integers().between(0, 25), Arbitraries.of("", "a", "\u0000", "é", "b"))
                .as((length, last) -> "a".repeat(length) + last);
        return Arbitraries.oneOf(any, alike).list().ofMaxSize(200);
    }

    @Property
    void slices_are_numbered_in_the_order_in_which_they_are_met_wherever_they_stand(
            @ForAll("texts") List<String> texts, @ForAll @IntRange(max = 9) int before) {
        SliceIndex index = new SliceIndex();
        Map<String, Integer> expected = new LinkedHashMap<>();
        byte filler = (byte) 'x';
        for (String text : texts) {
            expected.putIfAbsent(text, expected.size());
            byte[] slice = text.getBytes(StandardCharsets.UTF_8);
            byte[] bytes = new byte[before + slice.length + 8];
            java.util.Arrays.fill(bytes, filler++);
            System.arraycopy(slice, 0, bytes, before, slice.length);
            assertThat(index.number(bytes, before, before + slice.length)).isEqualTo(expected.get(text));
        }
        assertThat(index.size()).isEqualTo(expected.size());
    }

    /** Seven and eight bytes are the edge of a word, sixteen and seventeen that of two. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 6, 7, 8, 14, 15, 16, 17, 24, 40})
    void slices_that_begin_alike_are_two_and_one_that_comes_again_is_one(int alike) {
        SliceIndex index = new SliceIndex();
        List<String> texts = List.of("a".repeat(alike), "a".repeat(alike) + "b", "a".repeat(alike) + "c");
        for (int again = 0; again < 2; again++) {
            for (int i = 0; i < texts.size(); i++) {
                byte[] bytes = ("x" + texts.get(i) + "aaaaaaaa" + again).getBytes(StandardCharsets.UTF_8);
                assertThat(index.number(bytes, 1, 1 + texts.get(i).length())).isEqualTo(i);
            }
        }
        assertThat(index.size()).isEqualTo(3);
    }

    @Test
    void thousands_of_long_slices_keep_their_numbers() {
        SliceIndex index = new SliceIndex();
        for (int again = 0; again < 2; again++) {
            for (int i = 0; i < 5_000; i++) {
                byte[] bytes = ("Association des parents d'élèves " + i + "        ").getBytes(StandardCharsets.UTF_8);
                assertThat(index.number(bytes, 0, bytes.length - Long.BYTES)).isEqualTo(i);
            }
        }
    }
}
