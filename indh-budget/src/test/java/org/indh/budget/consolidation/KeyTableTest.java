package org.indh.budget.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyTableTest {
    private static final int WIDTH = 4;

    @Provide
    Arbitrary<List<List<Integer>>> keys() {
        Arbitrary<Integer> number = Arbitraries.oneOf(
                Arbitraries.integers().between(0, 3),
                Arbitraries.integers().between(0, 1 << 20),
                Arbitraries.integers().greaterOrEqual(0));
        return number.list().ofSize(WIDTH).list().ofMaxSize(300);
    }

    @Property
    void keys_are_numbered_in_the_order_in_which_they_are_met(@ForAll("keys") List<List<Integer>> keys) {
        KeyTable table = new KeyTable(WIDTH);
        Map<List<Integer>, Integer> expected = new LinkedHashMap<>();
        for (List<Integer> key : keys) {
            expected.putIfAbsent(key, expected.size());
            assertThat(table.number(array(key))).isEqualTo(expected.get(key));
        }
        assertThat(table.size()).isEqualTo(expected.size());
        expected.forEach((key, number) -> {
            assertThat(table.find(array(key))).isEqualTo(number);
            for (int i = 0; i < WIDTH; i++) {
                assertThat(table.get(number, i)).isEqualTo(key.get(i));
            }
        });
    }

    @Property
    void many_at_once_get_the_numbers_that_they_would_get_one_by_one(@ForAll("keys") List<List<Integer>> keys) {
        KeyTable one = new KeyTable(WIDTH);
        KeyTable many = new KeyTable(WIDTH);
        List<Integer> expected = new ArrayList<>();
        keys.forEach(key -> expected.add(one.number(array(key))));
        KeyLayout layout = KeyLayout.of(WIDTH);
        for (List<Integer> key : keys) {
            layout = layout.holds(array(key)) ? layout : layout.widened(array(key));
        }
        many.lay(layout);
        long[] all = new long[keys.size() * layout.words()];
        for (int i = 0; i < keys.size(); i++) {
            layout.pack(array(keys.get(i)), all, i * layout.words());
        }
        int half = keys.size() / 2;
        int[] first = new int[keys.size()];
        many.numbers(all, half, first);
        int[] rest = new int[keys.size()];
        many.numbers(Arrays.copyOfRange(all, half * layout.words(), all.length), keys.size() - half, rest);
        System.arraycopy(rest, 0, first, half, keys.size() - half);
        assertThat(first)
                .containsExactly(expected.stream().mapToInt(number -> number).toArray());
    }

    @Property
    void what_stands_in_a_record_stays_there_when_keys_are_packed_anew(@ForAll("keys") List<List<Integer>> keys) {
        KeyTable table = new KeyTable(WIDTH, 1);
        for (List<Integer> key : keys) {
            int number = table.number(array(key));
            table.records().set(number, 0, key.get(0) + 1L);
        }
        for (List<Integer> key : keys) {
            assertThat(table.records().get(table.find(array(key)), 0)).isEqualTo(key.get(0) + 1L);
        }
    }

    @Property
    void a_buffer_hands_on_what_it_was_given_however_keys_widen(@ForAll("keys") List<List<Integer>> keys) {
        BulkBuffer buffer = new BulkBuffer(KeyLayout.of(WIDTH));
        List<List<Integer>> kept = keys.subList(0, Math.min(keys.size(), BulkBuffer.ROOM));
        for (List<Integer> key : kept) {
            buffer.add(array(key), 1, key.get(0), key.get(1));
        }
        int[] key = new int[WIDTH];
        for (int i = 0; i < kept.size(); i++) {
            buffer.layout().unpack(buffer.keys(), i * buffer.layout().words(), key);
            assertThat(key).containsExactly(array(kept.get(i)));
            assertThat(buffer.units(i)).isEqualTo(kept.get(i).get(0).longValue());
            assertThat(buffer.line(i)).isEqualTo(kept.get(i).get(1));
        }
    }

    @Test
    void a_key_that_was_not_numbered_is_not_found_and_not_numbered() {
        KeyTable table = new KeyTable(2);
        table.number(new int[] {1, 1});
        assertThat(table.find(new int[] {1, 0})).isEqualTo(-1);
        assertThat(table.find(new int[] {1, 9_999})).isEqualTo(-1);
        assertThat(table.size()).isEqualTo(1);
    }

    @Test
    void keys_keep_their_numbers_when_they_become_many() {
        KeyTable table = new KeyTable(2);
        for (int i = 0; i < 40_000; i++) {
            assertThat(table.number(new int[] {i / 7, 40_000 - i})).isEqualTo(i);
        }
        for (int i = 0; i < 40_000; i++) {
            assertThat(table.find(new int[] {i / 7, 40_000 - i})).isEqualTo(i);
            assertThat(table.find(new int[] {i / 7, 40_001 + i})).isEqualTo(-1);
        }
    }

    /** Of half a million keys some share all 32 bits of their hash, in one long or in two. */
    @ParameterizedTest
    @ValueSource(ints = {1 << 10, 1 << 30})
    void keys_of_one_hash_are_told_apart(int factor) {
        int many = 500_000;
        KeyTable one = new KeyTable(3);
        KeyTable several = new KeyTable(3);
        KeyLayout layout = KeyLayout.of(3).widened(new int[] {many, factor, many});
        several.lay(layout);
        long[] packed = new long[many * layout.words()];
        int[] numbers = new int[many];
        int wrong = 0;
        for (int i = 0; i < many; i++) {
            int[] key = {i, i % 7 * (factor / 8), many - i};
            layout.pack(key, packed, i * layout.words());
            wrong += one.number(key) == i ? 0 : 1;
        }
        several.numbers(packed, many, numbers);
        for (int i = 0; i < many; i++) {
            int[] key = {i, i % 7 * (factor / 8), many - i};
            wrong += one.find(key) == i && several.find(key) == i && numbers[i] == i ? 0 : 1;
        }
        assertThat(wrong).isZero();
    }

    @Test
    void a_copy_goes_its_own_way() {
        KeyTable table = new KeyTable(1);
        table.number(new int[] {5});
        KeyTable copy = table.copy();
        copy.number(new int[] {6});
        assertThat(table.find(new int[] {6})).isEqualTo(-1);
        assertThat(copy.find(new int[] {5})).isZero();
    }

    private static int[] array(List<Integer> key) {
        return key.stream().mapToInt(number -> number).toArray();
    }
}
