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
}
